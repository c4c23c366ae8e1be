"""Pages as they were fetched, kept in WARC files (ISO 28500): written, indexed, read again, erased.

What writes and reads records needs warcio (extra `warc`), so nothing of that is imported here.
"""
