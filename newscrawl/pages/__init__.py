"""HTML in, raw values out: nothing is fetched, nothing normalised, nothing invented."""
