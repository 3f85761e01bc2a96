"""Where pages come from: files, folders, addresses, feeds, WARC files. All that touches the outside is here."""
