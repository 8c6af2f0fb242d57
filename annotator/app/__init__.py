"""The program without a face: session, commands, actions, settings, import."""
