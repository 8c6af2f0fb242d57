"""The command line: thin users of `app`."""
