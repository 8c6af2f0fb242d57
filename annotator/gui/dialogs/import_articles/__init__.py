"""The import assistant: choose files, review what was read on one page, import, read the report."""

from annotator.gui.dialogs.import_articles.dialog import ImportDialog, open_dialog

__all__ = ["ImportDialog", "open_dialog"]
