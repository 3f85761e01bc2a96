"""What the article is called: headline, kicker and other headlines (`headline`, `titles`), and its `deck`."""
