"""Makes the sample wire: authored facts in, pages, feeds and their truth out.

It knows nothing of onrecord: the truth is what the author wrote down, not what a program read.
"""
