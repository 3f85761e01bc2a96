"""What is corrected in what the trained model finds, where the words on the page show that it is wrong.

Pieces are made whole by `whole_words`, `edges`, `fragments`, `expected`, and the rest of them by `mending`. What is no
statement, or nobody's, is left out by `acts`, `said_by_nobody` and `slips`.
"""
