"""Commands of `scrapy`, thin: arguments in, one line out, an exit status."""
