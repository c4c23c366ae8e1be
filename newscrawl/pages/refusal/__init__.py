"""When a page is no article."""
