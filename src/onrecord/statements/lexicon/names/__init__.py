"""Names of states, places and bodies, and nouns by which bodies are called. Data."""
