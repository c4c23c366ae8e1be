"""Tables of words and names that lie beside the modules of this package as text."""

from __future__ import annotations

from importlib.resources import files


def table_lines(name: str) -> list[str]:
    """The lines of the table in the file `name`, without the remarks, which begin with "#". Raises OSError for none."""
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
