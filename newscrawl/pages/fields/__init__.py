"""One module for each field but text and teasers, with its sources in order."""
