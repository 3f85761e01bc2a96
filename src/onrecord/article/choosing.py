"""From how likely each block is body to which are: one threshold for what says it is an article, else by the gain.

News pages hold much that reads like an article and is another's (teasers, dossiers), so only what is surely body is
taken there. Where nothing says that a page is an article, the blocks are taken that raise the expected F1 most, by
characters and in order of likelihood (after Ye, Chai, Lee and Chieu: Optimizing F-measures, ICML 2012). Figures are
in training/reader/LOG.md.
"""

from __future__ import annotations

from onrecord.page import Page

NEWS, ARTICLE = 0.65, 0.55
LEAST, MOST = 0.15, 0.6
"""Between these the threshold is looked for where nothing says that a page is an article."""
_NEAR = 0.9
"""An article's threshold is kept that promises this share of the best: few pages gain by the rest, small ones lose."""


def threshold_of(page: Page, likely: list[float]) -> float:
    """Blocks of `page` more likely than this are body; `likely`: 0 to 1 for each block."""
    if page.kind == "text":
        return _by_gain(likely, [len(block.text) for block in page.blocks], near=1.0)
    kinds = [kind for node in page.json_ld for kind in node.types]
    if any("NewsArticle" in kind for kind in kinds):
        return NEWS
    if any(kind.endswith(("Article", "BlogPosting")) for kind in kinds) or page.meta("og:type") == "article":
        return ARTICLE
    return _by_gain(likely, [len(block.text) for block in page.blocks])


def _by_gain(likely: list[float], sizes: list[int], near: float = _NEAR) -> float:
    expected = sum([p * size for p, size in zip(likely, sizes, strict=True)])
    best, threshold, taken, hits, usual = 0.0, MOST, 0, 0.0, 0.0
    for p, size in sorted(zip(likely, sizes, strict=True), reverse=True):
        if p < LEAST:
            break
        taken += size
        hits += p * size
        if (gain := hits / (taken + expected)) > best:
            best, threshold = gain, p - 1e-9
        if p > ARTICLE:
            usual = gain
    return ARTICLE if usual > near * best else max(min(threshold, MOST), LEAST)
