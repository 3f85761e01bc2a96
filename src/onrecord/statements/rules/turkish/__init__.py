"""Turkish: clauses whose verb tells by its ending that they are reported, and according to whom something is."""
