"""What a page says of itself for programs: meta tags, links of its head, JSON-LD."""
