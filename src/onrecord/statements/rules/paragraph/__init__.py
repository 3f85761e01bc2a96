"""A paragraph read: its tokens and what each is, verbs with their subjects, where a source or a clause ends.

A place is the number of a token here, and two of them are a half-open range of tokens (`sentences.Range`), unless
`text` is given with them: then both are in characters of the article.
"""
