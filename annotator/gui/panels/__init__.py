"""Panels around the article: lists, bars and the inspector."""
