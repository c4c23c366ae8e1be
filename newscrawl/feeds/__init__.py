"""Item exporters for Scrapy's -O: an Article equal to its `to_dict()`, in four formats."""
