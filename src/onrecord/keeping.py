"""`keep`: from a page that a source gave to its place in the store."""
