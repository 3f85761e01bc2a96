"""Where pages come from: files, folders, addresses, feeds, WARC files. All that touches the outside is here.

for item in items("https://a.example/feed", Options(fetch=True)): ...
"""

from onrecord.sources.cache import cache_folder
from onrecord.sources.item import Failed, Item
from onrecord.sources.items import items
from onrecord.sources.options import Options

__all__ = ["Failed", "Item", "Options", "cache_folder", "items"]
