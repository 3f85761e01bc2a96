"""Bodies and documents without a name of their own: "the company", "the board of elections", "a new Gallup poll"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.names.nations import sides, states
from onrecord.statements.lexicon.people.roles import POLLS
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.mentions import is_where_from
from onrecord.statements.speakers.cast.shapes import unarticled
from onrecord.statements.speakers.roles.acting import body_of
from onrecord.statements.speakers.roles.called_bodies import the_force, the_party
from onrecord.statements.speakers.roles.near_body import is_agency_again, near_agency, near_body
from onrecord.statements.speakers.roles.phrases import adjectives, behind_noun, head_of, without_participles

PLAIN = frozenset("former new then now current own late old young longtime the a an".split())
"""Words before a role that tell nobody apart."""
OF_PEOPLE = frozenset("campaign office team camp".split())
"""Bodies that people have: of others an owner is a state or a body, whatever its name looks like."""
_OF_MANY = frozenset("company firm agency group airline bank retailer".split())
"""Bodies of which a people has many: "the German company" is no name, as "the German army" is."""


class DescribedBodies:
    """Answers which body or document a described source is, in one article."""

    def __init__(self, text: str, language: Language, cast: Cast | None) -> None:
        self._text, self._language, self._cast = text, language, cast

    def body(self, source: Span, phrase: str, head: str, role: str | None, side: str | None) -> Speaker:
        """The body that a phrase is about, by its noun `head`: named by its owner, by itself, or as one before it."""
        assert self._cast is not None
        owner = next((figure for mention, figure in self._cast.within(*source) if mention.possessive), None)
        if owner is not None and owner.name not in adjectives():
            whole = owner.name in phrase and (not owner.person or head not in OF_PEOPLE)
            name = unarticled(phrase) if whole else f"{owner.name}’s {phrase.split()[-1]}"
            return Speaker(name=name, side=owner.name if owner.person and not whole else None,
                           kind="organisation", resolved_by="name", named_by=source, confidence=0.7)  # fmt: skip
        if (of := self._of_somebody(source, phrase, head)) is not None:
            return of
        printed = self._printed(phrase, head)
        first = int(not phrase.lower().startswith(("the ", "a ", "an ")))
        proper = " ".join(printed.split()[first:])
        proper = _from_where().sub("", proper) if head in _OF_MANY else proper
        capital = any(word[:1].isupper() and not is_where_from(word) for word in proper.split())
        own = phrase.lower().startswith("the ") and _own_body().fullmatch(role or "") is not None
        own = own and not is_agency_again(phrase)
        named = (capital and not self._is_described(phrase, printed)) or own
        if (
            not named
            and phrase.lower() == f"the {head}"
            and (before := body_of(self._text, self._cast, source[0], head))
        ):
            return before
        if not named and (before := near_body(self._text, self._cast, source[0], phrase, head)) is not None:
            return before
        if not named and (full := self._in_full(phrase, source[0])) is not None:
            return full
        again = is_agency_again(phrase)
        if again and (before := near_agency(self._text, self._cast, source[0], phrase, head)) is not None:
            return before
        if phrase.lower() == "the party" and (before := the_party(self._text, self._cast, source[0])) is not None:
            return before
        if phrase.lower() == "the force" and (before := the_force(self._cast, source[0])) is not None:
            return before
        return Speaker(name=printed if named else None, role=None if named else role, side=side, kind="organisation",
                       named_by=source if named else None, resolved_by="name" if named else None,
                       confidence=0.7)  # fmt: skip

    def _of_somebody(self, source: Span, phrase: str, head: str) -> Speaker | None:
        """Somebody's campaign or office, by the name behind "of": "the campaign of party nominee | Ada Holt"."""
        if self._language.code != "en" or head not in OF_PEOPLE or self._cast is None:
            return None
        if re.match(rf"[Tt]he {head} of ", phrase) is None:
            return None
        inside = [(mention, figure) for mention, figure in self._cast.within(*source) if figure.person]
        if len(inside) != 1 or self._text[inside[0][0].end : source[1]].strip(" ,"):
            return None
        mention, figure = inside[0]
        return Speaker(name=f"{figure.name}’s {head}", side=figure.name, kind="organisation", resolved_by="name",
                       named_by=(mention.start, mention.end), confidence=0.7)  # fmt: skip

    def _is_described(self, phrase: str, printed: str) -> bool:
        """Whether words with a name in them only describe a body: "a group of Varnish artists", "the government in
        Hull"; "the city of Hull" is one."""
        if self._language.code != "en" or not printed[:1].islower():
            return False
        before = re.split(r"(?<![\w-])(?=[A-Z])", printed, maxsplit=1)[0]
        return not phrase.lower().startswith("the ") or re.search(r"\bof (?:the )?\Z", before) is None

    def _in_full(self, phrase: str, at: int) -> Speaker | None:
        """The only body of the text whose name ends so, named by then: "the board of elections" of the Hull Board of
        Elections."""
        words = phrase.lower().split()[1:]
        if len(words) < 2 or not phrase.lower().startswith("the ") or self._cast is None:
            return None
        ending = " ".join(words)
        nouns = {words[0], words[-1]}
        alike = {
            figure.name: figure for noun in nouns for figure in self._cast.bodies_with(noun)
            if figure.name.lower().endswith(f" {ending}") and figure.before(at, 1)
        }  # fmt: skip
        if len(alike) != 1:
            return None
        (figure,) = alike.values()
        return Speaker(name=unarticled(figure.name), kind="organisation", resolved_by="role",
                       named_by=figure.named_by, confidence=0.6)  # fmt: skip

    def _printed(self, phrase: str, head: str) -> str:
        """A body's name without determiners and what a participle tells of it: "The firm | trying to grow"."""
        cut = next((at.start() for at in _clause().finditer(phrase) if head_of(phrase[: at.start()]) == head), None)
        words = phrase[:cut].strip(" ,").split()
        while len(words) > 1 and self._language.words.get(words[0].lower()) in ("D", "C"):
            if words[1].isdigit() or words[1] == "of":
                break
            words.pop(0)
        return " ".join(words)

    def document(self, source: Span, phrase: str, head: str, role: str | None, side: str | None) -> Speaker:
        """A poll is named by its maker: "Gallup poll"."""
        *before, last = behind_noun().split(phrase)[0].split() or [""]
        maker = [word for word in before if word[:1].isupper() and word.lower() not in ("the", "a", "an")]
        plain = {word.lower() for word in before} - {word.lower() for word in maker}
        apart = {*adjectives(), *states(), "Republican", "Democratic"}
        alone = last == head and plain <= PLAIN | {"recent", "latest"}
        role = without_participles(role) if role else role
        if head in POLLS and maker and alone and not apart & set(maker):
            return Speaker(name=" ".join([*maker, head]), role=role, kind="document", resolved_by="name",
                           named_by=source, confidence=0.6)  # fmt: skip
        if phrase.lower() == f"the {head}" and (named := self._poll_before(source[0], head)) is not None:
            return named
        own = side is not None and role is not None and side not in sides() and role.startswith(side)
        if side is not None and role is not None:  # "report by Holt" is the report, by Holt
            role = re.sub(rf" (?:by|from) (?:the |an? )?{re.escape(side)}\Z", "", role)
        return Speaker(role=role or None, side=None if own else side, kind="document", confidence=0.7)

    def _poll_before(self, at: int, head: str) -> Speaker | None:
        """Which poll "the poll" means: the one that the text names by its maker before `at`, if it names no other."""
        if head not in POLLS:
            return None
        named = {
            found["maker"]: found.span("name")
            for found in _named_poll(head).finditer(self._text, 0, at)
            if found["maker"] not in {*adjectives(), *states(), "Republican", "Democratic"}
        }
        if len(named) != 1:
            return None
        ((maker, span),) = named.items()
        return Speaker(name=f"{maker} {head}", kind="document", resolved_by="role", named_by=span, confidence=0.6)


@cache
def _named_poll(head: str) -> re.Pattern[str]:
    """A poll with its maker: "the | Hull Institute poll"; what only begins a sentence is none's name."""
    plain = "The|A|An|This|That|Our|Their|New|Another|Latest|Recent|One|His|Her|Every|Each|Any|Online|National"
    maker = rf"(?:(?!(?:{plain})\b)[A-Z][\w&’-]*)(?:[ /][A-Z][\w&’-]*)*"
    return re.compile(rf"\b(?P<name>(?P<maker>{maker}) {head})\b")


@cache
def _clause() -> re.Pattern[str]:
    """What goes on behind a noun with another verb: "company | trying to grow", "agency | set up in 2001"."""
    forms = "led|run|set|held|made|built|based|owned|known|seen|given|sent|put|found|kept"
    return re.compile(rf" (?=(?:[a-z]+ing|[a-z]{{2,}}ed|{forms}) [a-z])")


@cache
def _from_where() -> re.Pattern[str]:
    """The people that a phrase begins with, with its article: "the South Korean"."""
    return re.compile(rf"\A(?:[Tt]he )?(?:{'|'.join(sorted(map(re.escape, adjectives()), key=len, reverse=True))})\b")


@cache
def _own_body() -> re.Pattern[str]:
    """Bodies of which a place has one, and which are named by what they are: "the water ministry"."""
    kinds = "ministry|department|council|institute|association|office|agency"
    return re.compile(rf"army|navy|parliament|government|(?:[a-z]+ )+(?:{kinds})")
