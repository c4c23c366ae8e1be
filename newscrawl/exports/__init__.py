"""An article in the words of other formats."""
