"""Label Arabic news by hand: entities, claims and casualty figures, in one project file."""
