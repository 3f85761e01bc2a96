"""How alike two texts are: by sketches, word by word, and in other words."""
