"""Whose a quotation is: by a cue, a colon, a dash, a signature, a label, or by what stands around it."""
