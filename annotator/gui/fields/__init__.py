"""Editors for one attribute each, and the form that holds them."""
