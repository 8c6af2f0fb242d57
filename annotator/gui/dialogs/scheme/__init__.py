"""Labels and guidelines: a page to read, and the same page to edit."""

from annotator.gui.dialogs.scheme.dialog import SchemeDialog, open_dialog

__all__ = ["SchemeDialog", "open_dialog"]
