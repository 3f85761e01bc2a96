"""What tags and fields say of rights: the head, JSON-LD, microdata, feeds' items, documents of the IPTC."""
