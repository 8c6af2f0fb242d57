"""Windows that open over the main window; each module has `open_dialog(shell)`."""
