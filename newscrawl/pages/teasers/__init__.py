"""The boxes of a page that lead to other articles."""
