"""Which blocks of a page are what, and the article's headline, authors and dates from all places judged together."""
