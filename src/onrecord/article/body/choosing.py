"""From how likely each block is body to which are: the surest choice that promises nearly the best F1.

Blocks are taken by characters and in order of likelihood, and the expected F1 of each choice is known (after Ye, Chai,
Lee and Chieu: Optimizing F-measures, ICML 2012). Short blocks hardly change it, and on small pages they are furniture
as often as body: so of the choices that promise nearly as much as the best the one with the highest threshold is made.
Figures are in training/reader/LOG.md.
"""

from __future__ import annotations

from onrecord.page import Page

STEPS = (0.7, 0.65, 0.6, 0.55, 0.5)
"""Thresholds that are asked first, the highest first."""
LEAST, LEAST_OF_TEXT, MOST = 0.15, 0.05, 0.6
"""Between these the threshold is looked for where each of those promises too little; without markup even an article may
be unlikely in all its lines."""
NEAR, NEAR_OF_LONG, NEAR_OF_TEXT = 0.977, 0.993, 0.995
"""A threshold promises nearly the best with this share of its expected F1; without markup less is sure of any line, and
furniture counts less where the body is long."""
LONG = 1500
"""So many characters that are expected to be body make it long."""


def threshold_of(page: Page, likely: list[float]) -> float:
    """Blocks of `page` more likely than this are body; `likely`: 0 to 1 for each block."""
    sizes = [len(block.text) for block in page.blocks]
    expected = sum([p * size for p, size in zip(likely, sizes, strict=True)])
    near_of_page = NEAR_OF_LONG if expected > LONG else NEAR
    lowest, near = (LEAST_OF_TEXT, NEAR_OF_TEXT) if page.kind == "text" else (LEAST, near_of_page)
    gains = dict.fromkeys(STEPS, 0.0)
    best, threshold, taken, hits = 0.0, MOST, 0, 0.0
    for p, size in sorted([pair for pair in zip(likely, sizes, strict=True) if pair[0] >= lowest], reverse=True):
        taken += size
        hits += p * size
        gain = hits / (taken + expected)
        if gain > best:
            best, threshold = gain, p - 1e-9
        if p > STEPS[-1]:
            for step in STEPS:
                if p > step:
                    gains[step] = gain
    threshold = max(min(threshold, MOST), lowest)
    return next((step for step in STEPS if step > threshold and gains[step] >= near * best > 0), threshold)
