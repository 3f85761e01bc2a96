"""How many pages are worked off: in processes, with progress, and ended at once by Ctrl-C."""
