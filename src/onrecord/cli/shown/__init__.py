"""How answers are shown: on a terminal as screens and tables, in a pipe as plain lines, JSON Lines or CSV."""
