"""Spiders: which pages to ask for. What a page says is read in extraction, what is due is known by the store."""
