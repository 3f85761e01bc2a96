"""The body: which blocks are of it, by a learned model and by what is certain, and the text put together of them.

`model` says how likely each block is, by the columns of `features` (of `line_features` where the markup is lost);
`choosing` and `blocks` say which are body; `body` puts paragraphs, headings and lists together,
with offsets and links.
"""
