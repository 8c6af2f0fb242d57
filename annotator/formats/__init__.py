"""One module a format: reader and writer side by side, with its loss report."""
