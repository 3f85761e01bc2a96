"""Bytes that are no text, told by how they begin: pictures, archives, programs and the like."""

from __future__ import annotations

from typing import Final

_BEGINNINGS: Final[tuple[tuple[bytes, int, bytes, str], ...]] = (
    (b"%PDF-", 0, b"", "a PDF"),
    (b"\x89PNG", 0, b"", "a PNG image"),
    (b"\xff\xd8\xff", 0, b"", "a JPEG image"),
    (b"GIF8", 0, b"", "a GIF image"),
    (b"RIFF", 8, b"WEBP", "a WebP image"),
    (b"RIFF", 8, b"AVI ", "a video"),
    (b"RIFF", 8, b"WAVE", "a sound"),
    (b"\0", 4, b"ftypavif", "an AVIF image"),
    (b"\0", 4, b"ftyphei", "a HEIC image"),
    (b"\0", 4, b"ftyp", "a video"),
    (b"\x1a\x45\xdf\xa3", 0, b"", "a video"),
    (b"II*\0", 0, b"", "a TIFF image"),
    (b"MM\0*", 0, b"", "a TIFF image"),
    (b"\0\0\1\0", 0, b"", "an icon"),
    (b"ID3", 4, b"\0", "a sound"),
    (b"OggS", 4, b"\0", "a sound or video"),
    (b"fLaC", 4, b"\0", "a sound"),
    (b"PK\3\4", 0, b"", "a ZIP archive, or a document in one"),
    (b"PK\5\6", 0, b"", "a ZIP archive, or a document in one"),
    (b"\x1f\x8b", 0, b"", "compressed (gzip)"),
    (b"BZh", 4, b"1AY&SY", "compressed (bzip2)"),
    (b"\xfd7zXZ\0", 0, b"", "compressed (xz)"),
    (b"\x28\xb5\x2f\xfd", 0, b"", "compressed (zstd)"),
    (b"7z\xbc\xaf\x27\x1c", 0, b"", "a 7z archive"),
    (b"Rar!\x1a", 0, b"", "a RAR archive"),
    (b"", 257, b"ustar", "a tar archive"),
    (b"SQLite format 3\0", 0, b"", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, b"", "a document of an old office program"),
    (b"{\\rtf", 0, b"", "an RTF document"),
    (b"%!PS", 0, b"", "a PostScript document"),
    (b"wOF", 4, b"\0\1\0\0", "a font"),
    (b"wOF", 4, b"OTTO", "a font"),
    (b"\x7fELF", 0, b"", "a program"),
    (b"PAR1", 0, b"", "a Parquet file"),
    (b"filedesc://", 0, b"", "an ARC archive"),
    (b"bplist00", 0, b"", "a property list"),
)
"""How they begin, what stands at an offset, and what they are: both where the first alone could be words."""


def binary_kind(data: bytes) -> str | None:
    """What `data` is ("a PNG image", "compressed (gzip)") by its first bytes; None where they could be text."""
    for start, at, mark, what in _BEGINNINGS:
        if data.startswith(start) and data.startswith(mark, at):
            return what
    return None
