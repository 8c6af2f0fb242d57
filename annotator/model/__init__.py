"""What an annotation is: frozen records and their rules; no input or output."""
