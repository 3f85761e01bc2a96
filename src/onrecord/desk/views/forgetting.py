"""The page that asks whether an article or a person is to be forgotten for good, and says what goes with it."""

from __future__ import annotations

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.lists import article_href, outlet_of
from onrecord.english import listed
from onrecord.store import ArticleRow, PersonRow


class ForgetPage(Struct, frozen=True, kw_only=True):
    """What is asked."""

    title: str
    name: str
    """Of the article or person."""
    language: str | None
    what: str
    goes: tuple[str, ...]
    """What is deleted, a sentence each."""
    stays: str
    back: str
    action: str
    """The address that the form is sent to."""


def of_article(row: ArticleRow) -> ForgetPage:
    """Asks of an article."""
    back = article_href(row.id)
    goes = [
        f"Its text in {words.count(row.versions, 'version')}, and the page’s bytes.",
        f"Its {words.count(row.statements, 'statement')}, outcomes that were written for them, and decisions on rights."
        if row.statements
        else "Decisions on its rights.",
        "It is not kept again, whoever adds it, from a feed or by hand, nor the same bytes from another address.",
    ]
    return ForgetPage(
        title="Forget this article?", name=row.headline or "No headline found", language=row.language,
        what=f"Article, {outlet_of(row)}", goes=tuple(goes),
        stays="Copies of it in other outlets are articles of their own, and stay.", back=back, action=f"{back}/forget",
    )  # fmt: skip


def of_person(row: PersonRow) -> ForgetPage:
    """Asks of a person."""
    names = listed([f"“{name}”" for name in row.aliases or (row.name,)])
    goes = [
        f"{words.count(row.statements, 'statement').capitalize()} on record, with the outcomes written for them.",
        f"The names {names}, blacked out in every text that has one in full." if len(row.aliases) > 1
        else f"The name {names}, blacked out in every text that has it in full.",
        "The bytes of those pages; they cannot be read anew.",
        "They are not kept again as a speaker, whatever is added.",
    ]  # fmt: skip
    back = f"/person/{row.id}"
    return ForgetPage(
        title=f"Forget this {row.kind}?", name=row.name, language=None, what=row.kind.capitalize(), goes=tuple(goes),
        stays="The articles stay, without the name. It takes a while where much is kept.", back=back,
        action=f"{back}/forget",
    )  # fmt: skip
