"""Qt item models over project records."""
