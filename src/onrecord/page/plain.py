"""The text of a page whose markup was lost, cut into blocks as an eye would: at blank lines or every line."""

from __future__ import annotations

from onrecord.page.dumped import numbers_links, without_addresses, without_numbers
from onrecord.page.patterns import Pattern
from onrecord.page.wrapped import unwrapped


def blocks_of_text(text: str) -> list[list[str]]:
    """The blocks in their order, white space folded, those in one list that no blank line parts.

    Mostly every line is a block; where lines were wrapped at a width, all lines of a paragraph are one. The numbers of
    links that a browser for terminals writes into its text are left out, and so is the list of their addresses.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text, listed = without_addresses(text)
    text = _NESTED.sub("* ", text) if "    # " in text else text
    groups = unwrapped(_groups(text.split("\n")))
    if listed or numbers_links(text):
        groups = [[without_numbers(line) for line in group] for group in groups]
    folded = ([_parted(" ".join(line.split())) for line in group] for group in groups)
    return [group for group in ([line for line in group if line] for group in folded) if group]


def _parted(line: str) -> str:
    """A short line with a blank between a name and the day, or the word for it, which styles alone parted."""
    return _GLUED.sub(" ", line) if len(line) <= _SHORT else line


def marked_heading(block: str) -> tuple[str, str]:
    """The tag of a heading that Markdown marks ("# Rain") and its words; "p" and the whole block of all else."""
    found = _MARKED.match(block)
    return (f"h{len(found[1])}", block[found.end() :]) if found else ("p", block)


_NESTED = Pattern(r"(?m)^ {4,80}# ")
"""An item of a list in a list, as some browsers for terminals mark it."""
_SHORT = 120
"""Characters of a line with a byline or a day, at most."""
_GLUED = Pattern(
    r"(?<=[a-zß-ÿ]{2})(?=\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b|"
    r"(?:(?:Last|First) )?(?:Updated|Published|Posted|Veröffentlicht|Aktualisiert)[: ])|"
    r"(?<=[A-Z])(?=(?:PUBLISHED|UPDATED|POSTED):)",
    needs=(".20", ".19", "updated", "published", "posted", "aktualisiert", "veröffentlicht"),
)
_MARKED = Pattern(r"(#{1,6}) (?=\S)")


def _groups(lines: list[str]) -> list[list[str]]:
    """The lines that no blank one parts."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]
