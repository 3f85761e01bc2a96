"""What makes a store, and what turns an older one into the present one; run by `opening.py`, never from a shell."""
