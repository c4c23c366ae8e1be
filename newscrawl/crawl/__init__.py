"""What one crawl shares: its settings, its store, what it hands out and what came of it."""
