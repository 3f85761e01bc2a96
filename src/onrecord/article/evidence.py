"""Evidence as this room makes it: as all rooms do."""

from onrecord.evidence import evidence

__all__ = ["evidence"]
