"""Articles and persons forgotten for good: names blacked out, and tombstones that keep them from coming back."""
