"""Reading casualty figures out of Arabic text."""
