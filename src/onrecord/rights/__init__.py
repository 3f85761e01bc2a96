"""What may be done with an article: signals read, each in its words, and one table of rules that decides."""
