"""Bytes in, markup out that any parser may see: decoded, harmless, mended."""
