"""Item pipelines, one job a file: a pure function and a thin class."""
