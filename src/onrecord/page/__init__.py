"""A page's bytes made into text blocks and what its head says; no idea what an article is."""

from onrecord.page.addresses import joined
from onrecord.page.binary import binary_kind
from onrecord.page.domains import host_of, platform_of, registrable
from onrecord.page.from_bytes import page_from
from onrecord.page.page import (
    Anchor,
    Elements,
    JsonLd,
    Kind,
    LinkTag,
    MetaTag,
    Microdata,
    Page,
    StatedRight,
    TextBlock,
    TimeTag,
)

__all__ = [
    "Anchor",
    "Elements",
    "JsonLd",
    "Kind",
    "LinkTag",
    "MetaTag",
    "Microdata",
    "Page",
    "StatedRight",
    "TextBlock",
    "TimeTag",
    "binary_kind",
    "host_of",
    "joined",
    "page_from",
    "platform_of",
    "registrable",
]
