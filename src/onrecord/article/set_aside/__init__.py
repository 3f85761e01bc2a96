"""What the visible text around an article is, by its words, its markup and its place: the kinds of `set_aside`.

`furniture` is asked; `word_kinds` and `phrases` hold words, `name_kinds` names of classes, `surroundings` boxes.
"""
