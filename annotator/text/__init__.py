"""Unicode and Arabic only: offsets, folding, words, clitics, sentences, direction, numbers, zones."""
