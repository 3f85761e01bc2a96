"""Whether the text is the outlet's own to grant: what names another maker of it. `claims` asks all of it."""
