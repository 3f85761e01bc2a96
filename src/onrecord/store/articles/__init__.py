"""The rows of an article: by what it is known, its outlet and terms, its page's bytes, who speaks in it."""
