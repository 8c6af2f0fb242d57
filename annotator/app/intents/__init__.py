"""Intents: what a key or gesture means here and now, as a command or as nothing. Pure functions, no window.

A function returns `None` when there is nothing to do and raises `UserError` when the person should hear why.
"""
