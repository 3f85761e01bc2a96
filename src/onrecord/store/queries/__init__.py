"""What is asked of the store: articles, versions, stories, searches, who said what, what is due and what came of it."""
