"""Evidence, made in one place so that it is always cut alike; and where it stands, in words for a person."""

from __future__ import annotations

from typing import Final

from onrecord.record import AsideKind, Evidence, EvidenceFrom, Record

_MOST: Final = 200
_ASIDE: Final[dict[AsideKind, str]] = {
    "tracker": "in a tracker",
    "navigation": "in the navigation",
    "masthead": "at the page's head",
    "advert": "in an advertisement",
    "promotion": "in a promotion of other pages",
    "subscription": "in a box for subscribers",
    "cookie": "in a notice on cookies",
    "share": "beside the buttons to share it",
    "comment": "in a comment",
    "author_note": "in a note on the author",
    "credit": "in a credit line",
    "rights": "in a notice of rights",
    "correction": "in a correction",
    "caption": "in a caption",
    "next_story": "in another story",
    "embed": "in an embedded post",
    "timestamp": "in a line with the date",
    "repetition": "in a repetition",
    "footer": "at the page's foot",
    "other": "apart from the text",
}

_FIRST_PERSON: Final = {
    form: forms.split()[0]
    for forms in (
        "I i me my", "we us our", "ich mein meine meiner meinem meinen", "wir unser unsere unserer unserem unseren",
        "je mon ma mes", "nous notre nos", "yo mi mis", "nosotros nosotras", "io mio mia", "noi", "eu meu minha", "nós",
        "ik mijn", "wij onze", "jag min", "vi vår", "jeg", "я", "мы", "我", "我们", "我們",
    )
    for form in forms.split()
}  # fmt: skip
"""Words for who speaks that mean a text's own writers, and how each is called: "my view" is whose "I think" is."""
_NOBODY: Final = frozenset(
    "who whom whose which that es his her sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren zijn haar hans "
    "hennes hendes jego jej jeho její son sa ses su sus suo sua suoi sue seu seus suas".split()
)
"""Words for who speaks that tell nothing of them: a relative pronoun, the "es" of "hieß es", "his" of "his verdict"."""


def evidence(from_: EvidenceFrom, at: str | int | None, words: str | None) -> Evidence:
    """Where something was read; `words` are cut at 200 characters, and null where there are none."""
    return Evidence(from_=from_, at=None if at is None else str(at), words=words[:_MOST] if words else None)


def block_of(place: Evidence) -> int:
    """The number of the block that visible words were read in; -1 where none is told, or they are not visible."""
    at = (place.at or "") if place.from_ == "visible" else ""
    return int(at) if at.isascii() and at.isdecimal() else -1


def own_voice(source: str | None) -> str | None:
    """`The text’s own “we”`, where who speaks is "I", "we", "our": its writers, or who is asked, unnamed."""
    said = _FIRST_PERSON.get((source or "").strip(" ,;").lower())
    return f"The text’s own “{said}”" if said else None


def called(source: str | None, role: str | None) -> str | None:
    """What somebody without a name is called: by the article's own words, which tell it best, but for "who" and "es".

    There the role is what the pronoun stands for: "a royal expert who countered …".
    """
    said = (source or "").strip(" ,;")
    return role if said.lower() in _NOBODY else said or role


def standing(one: Evidence, record: Record) -> str | None:
    """Where visible words stand: `in the text, paragraph 3`, `in the byline`, `in a notice of rights`.

    It is for whoever looks at the page, where a block's number is of no use. None where no more is known than that
    they are on it, or where they are not visible words.
    """
    if one.from_ != "visible":
        return None
    asides = {aside.evidence.at: aside.kind for aside in record.set_aside if aside.evidence}
    if one.at is not None and one.at in asides:
        return _ASIDE[asides[one.at]]
    if any(one == author.evidence for author in record.authors):
        return "in the byline"
    if not one.words or one.words not in record.text:
        return "in the headline" if one.words and one.words == record.headline else None
    paragraphs = [block.text for block in record.body if block.kind == "paragraph"]
    number = next((number for number, text in enumerate(paragraphs, 1) if one.words in text), None)
    return f"in the text, paragraph {number}" if number else "in the text"
