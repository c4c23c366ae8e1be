"""Strings in, values out: what news pages print, understood."""
