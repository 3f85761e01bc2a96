"""A page's bytes made into text blocks and what its head says; no idea what an article is."""

from onrecord.page.page import Kind, Page

__all__ = ["Kind", "Page"]
