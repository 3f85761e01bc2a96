"""The section: what JSON-LD and meta call it, what is printed above the headline, the way to the page, the menu's word
for a part of its address."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.article.authors.byline_places import BYLINE_NAMES
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.linked import leads_to_author
from onrecord.article.authors.names import is_person
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.hints import words_of
from onrecord.article.page_kind import says_article
from onrecord.article.plain_ways import way_above
from onrecord.article.section_words import GENERIC, HOMES, in_the_address, short_lines, spelled
from onrecord.article.structured import first_text
from onrecord.article.titles.titles import SEPARATORS, letters_of
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence

Section = tuple[str, Evidence]
_TAGS_TOO, _LONGEST = 3, 40
"""Parts of a section, between commas, above which it is a list, with the tags, and their characters at most: the first
of it is the section."""
_GLUED = Pattern(r",(?=\S)")
"""A comma between categories, as a widespread system writes them."""
_MOST_COMMAS = 5
"""Commas in the name of a section at most: a tag with more holds keywords."""
_SENTENCE = 80
"""Characters of a section as systems state it, at most: what is longer is a sentence of the text."""
_INITIALS = 3
"""Letters of a section that is called by initials, at most."""
_MOST_WORDS = 4
"""Words of a section as printed."""
_ABOVE = 12
"""Blocks above the headline among which the way to the page stands, at most."""
_STEP = Pattern(r"\s*[»›>→/|\n]\s*|\s+[-–·•]\s+")
"""What stands between two steps of it."""
_WAY = Pattern(r"\s[»›>→]\s")
_CALLED = frozenset(
    "category categories cat kategorie rubrik rubrique rubric ressort seccion categoria rubrica".split()
)
"""Words of names that markup has for the line of the section above the headline."""


def section_on(
    page: Page, node: int | None, headline: int | None, title: str | None
) -> tuple[Section | None, int | None]:
    """The section with its evidence, from the first place that tells it; and the block where it is printed, if it is
    there alone. `headline`: the headline's block; `title`: its words."""
    block = printed_section(page, headline)
    return next(_sections(page, node, headline, block, title), None), block


def _sections(
    page: Page, node: int | None, headline: int | None, block: int | None, title: str | None
) -> Iterator[Section]:
    letters = [letters_of(one) for one in (title, page.title, _last_of_address(page)) if one]
    stated = first_text(page.json_ld[node].value.get("articleSection")) if node is not None else None
    first = _first_of(stated) if stated and "://" not in stated and not stated.isdigit() else ""
    if node is not None and len(first) <= _SENTENCE and _tells(page, first, letters):
        yield _as_printed(page, first), evidence("json-ld", f"{page.json_ld[node].at}/articleSection", stated)
    for name in ("article:section", "section", "parsely-section", "dc.subject", "cxenseparse:recs:category"):
        text = page.meta(name)
        listed = text is not None and (text.count(",") > _MOST_COMMAS or "; " in text)
        if text and not listed and len(text) <= _SENTENCE and _tells(page, text, letters):
            yield _as_printed(page, text), evidence("meta", name, text)
    for item in page.microdata:
        told = "articleSection" in item.names and len(item.value) <= _LONGEST
        if told and letters_of(item.value) not in _UNFILED and _tells(page, item.value, letters):
            yield _as_printed(page, item.value), evidence("microdata", "articleSection", item.value)
    if block is not None:
        text = page.blocks[block].text
        steps = _steps_in(page.blocks[block])
        at = _last_step(steps, letters) if len(steps) > 1 else None
        untold = HOMES | (GENERIC if len(steps) > 1 else _UNTOLD | _TONGUES)
        if at is not None or not all(letters_of(step) in untold for step in steps):
            yield text.strip(_MARKS) if at is None else steps[at], evidence("visible", block, text)
    yield from _stated_way(page, letters)
    if headline is not None:
        yield from _way_in_lines(page, headline, letters)
        yield from _printed_way(page, headline, title, letters)
        yield from _filed_under(page, headline)
    if page.url and says_article(page):
        yield from in_the_address(page, page.url)
    if headline is not None and _is_story(page, headline):
        yield from _in_title(page, letters)


def _tells(page: Page, stated: str, titles: list[str]) -> bool:
    """Whether what a system states is a section's name: no marks alone, no word for a page that is one of many or was
    filed under none, and not the page's own title, or the last part of its address."""
    letters = letters_of(stated)
    return bool(letters) and letters not in _UNTOLD and letters not in (*titles[:1], letters_of(_last_of_address(page)))


def _last_of_address(page: Page) -> str:
    """The last part of a page's address, where it is words: a way to the page may end in it."""
    last = (page.url or "").partition("?")[0].rstrip("/").rpartition("/")[2]
    return last if "-" in last else ""


_UNTOLD = frozenset(
    "article articles story stories page post posts artikel all other default featured type currentpage uncategorized "
    "uncategorised unkategorisiert nonclasse sincategoria sinclasificar senzacategoria semcategoria "
    "geencategorie".split()
)
"""What systems state of a page that is one of many, or was filed under none, and no section's name."""
_TONGUES = frozenset(
    "english espanol español francais français deutsch italiano portugues português nederlands".split()
)
"""Links above a headline that lead to the page in another language."""


_NO_STEPS = _TONGUES | frozenset(
    "uncategorized uncategorised unkategorisiert nonclasse sincategoria sinclasificar senzacategoria semcategoria "
    "geencategorie navigatenext chevronright keyboardarrowright arrowforward arrowforwardios arrowright".split()
)
"""What a way to the page has that is no section: other languages, nothing, the names of signs that a font draws."""


def _as_printed(page: Page, stated: str) -> str:
    """What a system calls a section in small letters ("crime-safety"), as the page prints it in a link or menu; of one
    in another ("culture_culture-film") the inner one, else the outer one; as it is where the page has no such line."""
    steps = [step for step in _STEP.split(stated) if step] if " / " in stated or " > " in stated else []
    if steps and page.url and all(f"/{letters_of(step)}/" in page.url for step in steps):
        stated = steps[-1]  # the way to it: the address has it too
    if stated != stated.lower() or " " in stated:
        return stated
    if "_" in stated and len(set(stated.split("_"))) == 1:
        stated = stated.partition("_")[0]  # the outer section and the inner one are the same
    wanted = [letters for part in (stated, *reversed(stated.split("_"))) if (letters := letters_of(part))]
    found = {spelled: line for _, line in short_lines(page, wanted) if (spelled := _spelled_as(line, wanted))}
    return next((found[letters] for letters in wanted if letters in found), stated)


def _spelled_as(line: str, wanted: list[str]) -> str | None:
    """Which of `wanted` a line's letters make, where it begins with a capital and is not all in them."""
    cased = line[0].isupper() and (not line.isupper() or len(line) <= _INITIALS)
    return next((one for one in spelled(line) if one in wanted), None) if cased else None


def _first_of(stated: str) -> str:
    """The section of a list of them: of more than a few, or of those without a blank behind the comma; without the home
    that a list begins with."""
    parts = stated.split(", ")
    if len(parts) > 1 and letters_of(parts[0]) in HOMES:
        return parts[1]
    if len(parts) > _TAGS_TOO and all(len(part) <= _LONGEST for part in parts):
        return parts[0]
    return _GLUED.split(stated)[0] or stated


def printed_section(page: Page, headline: int | None) -> int | None:
    """The block of the section as printed: a few words right before the headline, in one header with it, that are a
    link or that the markup calls so."""
    if headline is None or page.kind == "text":
        return None
    elements = page.elements
    for number in (headline - 1, headline - 2):
        if number < 0:
            break
        block = page.blocks[number]
        letters = len("".join(_STEP.split(block.text)))  # marks between links are none of them
        linked = block.anchors and sum(a.end - a.start for a in block.anchors) > 0.8 * letters
        called = not _CALLED.isdisjoint(words_of(elements.names[block.element])) and not any(
            map(str.isdigit, block.text)
        )
        if not (linked or called) or len(block.text.split()) > _MOST_WORDS:
            continue
        if elements.bits[block.element] & (w.NAV | w.BUTTON | w.LIST) or block.text.startswith(_BACK):
            continue
        if (block.anchors and leads_to_author(block.anchors[0].url)) or printed_date(block.text) is not None:
            continue
        if not BYLINE_NAMES.isdisjoint(words_of(elements.names[block.element])):
            continue
        container = elements.parent[page.blocks[headline].element]
        if elements.lo[container] <= number and elements.hi[container] - elements.lo[container] < 12:
            return number
    return None


def _stated_way(page: Page, titles: list[str]) -> Iterator[Section]:
    """The last step before the page itself of the way to it, by JSON-LD."""
    for node in page.json_ld:
        items = node.value.get("itemListElement") if "BreadcrumbList" in node.types else None
        if not isinstance(items, list):
            continue
        steps = [_name_of(item) or "" for item in items[:12]]
        if (at := _last_step(steps, titles)) is not None:
            yield steps[at], evidence("json-ld", f"{node.at}/itemListElement/{at}", steps[at])


def _name_of(item: object) -> str | None:
    if not isinstance(item, dict):
        return None
    return first_text(item.get("name")) or (first_text(item["item"]) if isinstance(item.get("item"), dict) else None)


def _printed_way(page: Page, headline: int, title: str | None, titles: list[str]) -> Iterator[Section]:
    """The same, as it is printed above the headline: under markup that calls it so, or in a line that ends with the
    headline's words. Where it has links, they are its steps."""
    steps: list[tuple[str, int]] = []
    linked: set[str] = set()
    for number in range(max(headline - _ABOVE, 0), headline):
        block = page.blocks[number]
        text = block.text
        if _is_way(page, number) or (len(text) < _LINE and _STEP.search(text) and _ends_in(text, titles)):
            before, own, _ = text.rpartition(title) if title and _STEP.search(title) else (text, "", "")
            apart = not own and _is_story(page, headline)
            found = _steps_in(block) if apart else [one for part in _STEP.split(before) if (one := part.strip(_MARKS))]
            steps += [(step, number) for step in (*found, own) if step]
            linked.update(text[a.start : a.end].strip(_MARKS) for a in block.anchors)
    steps = [one for one in steps if one[0] in linked or _is_page(letters_of(one[0]), titles)] if linked else steps
    if (at := _last_step([step for step, _ in steps], titles)) is not None:
        step, number = steps[at]
        yield step, evidence("visible", number, step)


def _way_in_lines(page: Page, headline: int, titles: list[str]) -> Iterator[Section]:
    """The same in text without markup, where each step is a line of its own."""
    lines = way_above(page, headline)
    steps = [page.blocks[number].text.strip(_MARKS) for number in lines]
    if (at := _last_step(steps, titles)) is not None:
        yield steps[at], evidence("visible", lines[at], steps[at])


def _is_story(page: Page, headline: int) -> bool:
    """Whether a page says that it is an article, or has a line with a date under its headline, as articles do."""
    under = page.blocks[headline + 1 : headline + _BESIDE]
    return says_article(page) or any(len(one.text) < _SENTENCE and printed_date(one.text) for one in under)


def _in_title(page: Page, titles: list[str]) -> Iterator[Section]:
    """What stands in `<title>` between the headline and the site's name ("Rain falls - Harbour - Bay Press"), where the
    page has a link or a menu's entry of those words."""
    title = page.title or ""
    parts = [part.strip() for part in SEPARATORS.split(title)] if len(title) <= _LINE else []
    if len(parts) < _FEWEST_PARTS or not any(_is_page(letters_of(parts[0]), [one]) for one in titles):
        return
    for part in parts[1:-1]:
        letters = letters_of(part)
        if not letters or letters in HOMES | GENERIC or len(part) > _LONGEST or len(part.split()) > _MOST_WORDS:
            continue
        if any(letters == letters_of(line) for _, line in short_lines(page, [letters])):
            yield part, evidence("html", "title", title)
            return


_FEWEST_PARTS = 3
"""Parts of a title that names a section: the headline, it, and the site."""


def _steps_in(block: TextBlock) -> list[str]:
    """The steps of a line: between its marks, or where it has none its links."""
    text = block.text
    between = zip(block.anchors, block.anchors[1:], strict=False)
    if len(block.anchors) > 1 and not any(text[a.end : b.start].strip() for a, b in between):
        return [name for a in block.anchors if (name := text[a.start : a.end].strip(_MARKS))]
    return [step for part in _STEP.split(text) if (step := part.strip(_MARKS))]


def _filed_under(page: Page, headline: int) -> Iterator[Section]:
    """What a widespread system's link calls the page's category, in the line beside its date: "May 3 in Harbour"."""
    elements = page.elements
    for link in page.links:
        number = link.block
        if number is None or number not in range(headline - _BESIDE, headline + _BESIDE + 1) or not link.text:
            continue
        names = elements.names[page.blocks[number].element]
        called = "category" in link.rel or ("tag" in link.rel and "category" in words_of(names))
        if called and len(link.text) <= _LONGEST and letters_of(link.text) not in _UNFILED | _UNTOLD:
            yield link.text, evidence("visible", number, link.text)
    yield from _above_with_date(page, headline)
    under = range(headline + 1, min(headline + _BESIDE, len(page.blocks)))
    for number in under if _is_story(page, headline) else ():
        block = page.blocks[number]
        whole = len(block.anchors) == 1 and block.anchors[0].end - block.anchors[0].start == len(block.text)
        called = whole and not _CALLED.isdisjoint(words_of(elements.names[block.element]))
        if called and len(block.text) <= _LONGEST and letters_of(block.text) not in _UNFILED | _UNTOLD:
            yield block.text, evidence("visible", number, block.text)


def _above_with_date(page: Page, headline: int) -> Iterator[Section]:
    """The link right above the headline behind which its line has the day alone, or a word of praise."""
    for number in range(max(headline - 2, 0), headline):
        block = page.blocks[number]
        if len(block.anchors) != 1 or block.anchors[0].start or page.elements.bits[block.element] & (w.NAV | w.LIST):
            continue
        words, rest = block.text[: block.anchors[0].end], block.text[block.anchors[0].end :].strip(" ·|•–—-,")
        told = rest and len(rest) <= _LONGEST and (rest.casefold() in _PRAISE or printed_date(rest) is not None)
        if told and len(words.split()) <= _MOST_WORDS and not is_person(words) and letters_of(words) not in _UNFILED:
            yield words, evidence("visible", number, block.text)


_PRAISE = frozenset(("featured", "exclusive", "premium", "members only", "breaking", "new"))
"""What stands behind a section that says no more of it."""
_BESIDE = 6
"""Blocks around the headline among which the page's category is linked."""
_UNFILED = frozenset("uncategorized uncategorised blog allgemein nonclasse sincategoria".split())
"""What such systems call the category of what was filed under none."""
_MARKS = " <>«»‹›←→:/|"
_LINE = 250
"""Characters of a way to the page at most."""


def _is_way(page: Page, number: int) -> bool:
    """Whether the markup calls a block, or what it stands in, the way to the page."""
    elements, element, block = page.elements, page.blocks[number].element, page.blocks[number]
    if len(block.anchors) > 1 and len(block.text) < _LINE and _WAY.search(block.text):
        letters = len("".join(_STEP.split(block.text)))
        if sum(a.end - a.start for a in block.anchors) >= letters:
            return True  # nothing but links, one leading to the next
    for _ in range(3):
        if "crumb" in elements.names[element].lower() and elements.hi[element] - elements.lo[element] <= _ABOVE:
            return True
        element = elements.parent[element]
    return False


def _ends_in(text: str, titles: list[str]) -> bool:
    letters = letters_of(text)
    return any(title and len(letters) > len(title) and letters.endswith(title) for title in titles[:1])


def _last_step(steps: list[str], titles: list[str]) -> int | None:
    """Which step is the page's section: the last one behind the first that is not the page itself."""
    letters = [letters_of(step) for step in steps]
    end = len(letters)
    while end and (not letters[end - 1] or _is_page(letters[end - 1], titles)):
        end -= 1
    for at in range(end - 1, -1, -1):
        step = steps[at]
        if not letters[at] or letters[at] in HOMES or letters[at] in GENERIC or letters[at].isdigit():
            continue
        if letters[at] in _NO_STEPS:
            continue
        if step.startswith(_BACK):
            continue
        if at == 0 and end == len(letters):
            return None  # the home of a site that calls it by its name
        if has_given_name(step) and is_person(step):
            continue  # a columnist's page
        return at if len(step) <= _LONGEST and len(step.split()) <= _MOST_WORDS + 1 else None
    return None


_BACK = ("Back ", "BACK", "Zurück", "Retour ", "Volver ", "Edit ")
"""How a button of the way begins that leads back, or to where the page is edited."""


def _is_page(letters: str, titles: list[str]) -> bool:
    """Whether a step's letters are those of the page's own title, begin it, or begin with it."""
    return any(
        letters == title
        or (min(len(letters), len(title)) > _ALIKE and (title.startswith(letters) or letters.startswith(title)))
        for title in titles
    )


_ALIKE = 12
"""Letters that a title and a step of the way share at least, where they are not the same."""
