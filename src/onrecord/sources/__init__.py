"""Where pages come from: files, folders, addresses, feeds, WARC files. All that touches the outside is here.

options = Options(fetch=True)
with Web(options) as web:
    for source in sources:
        for item in items(source, options, web=web): ...
"""

from onrecord.sources.cache import cache_folder
from onrecord.sources.item import Failed, Item
from onrecord.sources.items import items
from onrecord.sources.options import Options
from onrecord.sources.web import Web

__all__ = ["Failed", "Item", "Options", "Web", "cache_folder", "items"]
