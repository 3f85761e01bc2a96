"""Attributions by rule: quotations with their cues, clauses that report, turns of speakers, in all languages here.

`finder` cuts a text into paragraphs and asks the others; a rule stands here only where it is nearly certain.
"""
