"""A paragraph read: its tokens and what each is, verbs with their subjects, where a source or a clause ends."""
