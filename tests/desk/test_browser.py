"""The desk in a browser: every page at three widths and in both schemes, by keyboard, without scripts, and hostile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser
from tests.desk.browser import Tab, chromium, served
from tests.desk.conftest import PASSWORD, alone, wide
from tests.desk.walk import addresses, is_page
from tests.desk.wire import sample, store_with
from tests.leaks import articles

from onrecord.desk.app import app
from onrecord.desk.settings import DeskSettings
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Author, Block, Evidence, Link, Outlet, Record, Said, Speaker, Words
from onrecord.store import RESULTS, Kept, Store, ToldOutcome
from onrecord.store import Evidence as Ground

WIDTHS = (320, 768, 1800)
NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
ARTICLE = "ledger/2026-03-05-minister-promises-four-metres"
NAMES = (
    ARTICLE, "ledger/2026-03-04-cracks-in-dunmar-dam", "harbour/2026-03-05-dam-wall-moves",
    "talbote/2026-03-06-risse-in-der-staumauer", "tern/2026-03-16-mediators-table-draft",
    "harbour/2026-03-17-mediators-optimistic", "meridian/2026-03-07-dunmar-drill.v1",
    "meridian/2026-03-07-dunmar-drill.v2", "difaf/2026-03-13-kafr-al-nada",
)  # fmt: skip
SIDEWAYS = """() => [...document.querySelectorAll('main *')].filter(
    one => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
).map(one => `${one.tagName}${one.className && '.' + one.className}`)"""
FOCUSED = """() => {
    const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
    return {
        what: `${at.tagName}#${at.id} ${(at.getAttribute('href') || at.name || at.textContent || '').slice(0, 40)}`,
        ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
        body: at === document.body,
    };
}"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with store_with(tmp_path_factory.mktemp("wire") / "onrecord.db", *NAMES) as opened:
        yield opened


@pytest.fixture(scope="module")
def base(store: Store) -> Iterator[str]:
    with served(app(store, DeskSettings(), lambda: NOW)) as address:
        yield address


def paths(store: Store) -> list[str]:
    """One address of each kind of page."""
    one = sample(ARTICLE)[0].id
    story = next(story for story in store.latest(50).rows if story.copies)
    changed = next(
        row.id for row in store.articles(tuple(s.origin.id for s in store.latest(50).rows)) if row.versions > 1
    )
    person = store.persons(1).rows[0].id
    key, other = (row.key for row in store.due("0001-01-01", 2).rows)
    if not store.outcome_log(key):
        for result in RESULTS[:2]:
            evidence = Ground(article=story.origin.id, words="Words of a later article.", url="https://a.example/")
            store.write_outcome(key, ToldOutcome(result=result, words="What came of it. " * 9, evidence=evidence), NOW)
        store.override(story.origin.id, "republish", "yes", "They wrote to us.", NOW)
    return [
        "/", f"/article/{one}", f"/article/{story.copies[0].id}", f"/article/{changed}/versions/1..2",
        f"/compare/{story.origin.id}/{story.copies[0].id}", "/people", f"/person/{person}", "/outlets",
        f"/outlet/{story.origin.domain}", "/search", "/search?q=dam", "/search?q=nothing-is-found", "/search?kind=lie",
        "/due", "/due?show=past", "/due?show=outcomes", f"/due/{key}", f"/due/{other}", "/due?until=never",
        f"/article/{one}/forget", f"/person/{person}/forget", "/?done=article", "/add", "/settings", "/nope",
    ]  # fmt: skip


def tab(browser: Browser, base: str, width: int = 1440, scheme: str = "light", scripts: bool = True) -> Tab:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme,  # type: ignore[arg-type]
        java_script_enabled=scripts, reduced_motion="reduce",
    )  # fmt: skip
    return Tab(context, base)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_is_accessible_and_asks_nobody_else(browser: Browser, base: str, store: Store, width: int) -> None:
    one, found = tab(browser, base, width), list[str]()
    for path in paths(store):
        one.open(path)
        assert one.overflow() <= 0, f"{path} is {one.overflow()} pixels wider than {width}"
        assert one.page.locator("h1").count() == 1, path
        assert set(one.page.evaluate(SIDEWAYS)) <= {"PRE", "DIV.scroll"}, path  # Code, and tables of articles.
        if width == 768:  # Nothing there that neither a narrow nor a wide one has; axe takes a second a page.
            continue
        found += [f"{path}: {violation}" for violation in one.violations()]
        if width == 320:  # The colours of a narrow page are those of a wide one.
            continue
        one.page.emulate_media(color_scheme="dark")  # Of axe's rules one alone looks at colours.
        found += [f"{path} dark: {violation}" for violation in one.violations("color-contrast")]
        one.page.emulate_media(color_scheme="light")
    assert not found
    assert not one.wrong


LONGEST_ROW = """() => {
  const row = document.querySelector(".stacked tbody tr");
  row.querySelector("th .meta").textContent = "northeasternharbourgazette.example";
  const unknown = document.querySelector("td .mark.unknown").outerHTML;
  row.querySelectorAll("td:has(.mark)").forEach(cell => { cell.innerHTML = unknown; });
  row.querySelector("td.long").textContent = "none seen since 30 Sept 2024";
  row.querySelector("td:last-child").innerHTML =
    '<a href="/">16 Sept 2024</a> <span class="meta">another’s text</span>';
}"""


@pytest.mark.parametrize("width", [320, 1088, 1265, 1280, 1400])
def test_the_list_of_outlets_fits_whatever_their_terms(browser: Browser, base: str, width: int) -> None:
    one = tab(browser, base, width)
    one.open("/outlets")
    one.page.evaluate(LONGEST_ROW)
    assert one.overflow() <= 0


WARNED = """() => {
  const legend = document.querySelector(".body .legend"), warned = document.createElement("p");
  warned.className = "warned";
  warned.textContent = "It is for subscribers.";
  legend.before(warned);
  const [one, two, text] = [warned, legend, document.querySelector(".para > p")].map(at => at.getBoundingClientRect());
  return [one.left === two.left && two.left === text.left, one.bottom <= two.top];
}"""


@pytest.mark.parametrize("width", [390, 1000, 1400])
def test_what_is_marked_stands_below_a_warning_and_above_the_text(browser: Browser, base: str, width: int) -> None:
    one = tab(browser, base, width)
    one.open(f"/article/{sample(ARTICLE)[0].id}")
    assert one.page.evaluate(WARNED) == [True, True]


LONG_WORDS = """() => {
  const row = document.querySelector(".people tbody tr");
  row.querySelector("th bdi").textContent = "Wasserwirtschaftsverwaltung";
  row.querySelector("td bdi").textContent = "Landeshochwasserschutzbeauftragte der Regierung";
}"""


def test_numbers_of_statements_are_in_sight_on_a_phone(browser: Browser, base: str) -> None:
    one = tab(browser, base, 320)
    one.open("/people")
    one.page.evaluate(LONG_WORDS)
    assert one.page.evaluate(SIDEWAYS) == []


@pytest.mark.parametrize(("where", "form"), [("article", "decide"), ("person", "same")])
def test_what_is_wrong_with_a_form_low_on_the_page_is_told_at_its_head(
    browser: Browser, base: str, store: Store, where: str, form: str
) -> None:
    one = tab(browser, base)
    one.open(f"/article/{sample(ARTICLE)[0].id}" if where == "article" else f"/person/{store.persons(1).rows[0].id}")
    one.page.locator(f"details:has(form[action$={form}]) > summary").click()
    one.page.locator(f"form[action$={form}] button.main-act").click()
    head = one.page.locator("#problems")
    assert head.is_visible()
    assert head.evaluate("one => one === document.activeElement")
    head.locator("a").click()
    assert one.page.locator(f"form[action$={form}] [aria-invalid]").is_visible()


def test_pages_of_an_empty_desk_and_of_one_with_a_password(browser: Browser, empty: Store, classes: Store) -> None:
    for application, where in (
        (alone(empty), ["/", "/people", "/outlets", "/due", "/due?show=past", "/due?show=outcomes"]),
        (wide(classes, True), ["/login", "/"]),
    ):
        with served(application) as address:
            one = tab(browser, address, 320)
            for path in where:
                assert one.open(path) == 200
                assert not one.violations(), path
                assert one.overflow() <= 0
            assert not one.wrong


@pytest.mark.parametrize("path", ["/", "/add", "/search?q=dam", "/settings", "article", "/due", "due item"])
def test_by_keyboard_everything_is_reached_and_seen(browser: Browser, base: str, store: Store, path: str) -> None:
    one = tab(browser, base)
    known = {
        "article": f"/article/{sample(ARTICLE)[0].id}",
        "due item": f"/due/{store.due('0001-01-01', 2).rows[1].key}",
    }
    one.open(known.get(path, path))
    expected = one.page.locator(
        "a[href]:visible, button:visible, summary:visible, textarea:visible, select:visible, "
        "input:visible:not([type=hidden]):not([type=radio])"
    ).count()
    reached = list[str]()
    for _ in range(expected + 40):
        one.page.keyboard.press("Tab")
        at = one.page.evaluate(FOCUSED)
        if at["body"]:
            break
        assert at["ring"], f"{at['what']} has no visible focus"
        assert at["seen"], f"{at['what']} is not seen when it has the focus"
        reached.append(at["what"])
    assert "#main" in reached[0], "the first is the link that skips to the page"
    assert len(reached) >= expected - 2
    assert not one.wrong


def test_without_scripts_the_desk_works(browser: Browser, empty: Store) -> None:
    with served(alone(empty)) as address:
        one = tab(browser, address, scripts=False)
        one.open("/add")
        one.page.fill("#text", sample(ARTICLE)[0].text)
        one.page.click("main button")
        one.page.get_by_text("1 page added").wait_for(timeout=60_000)  # The page loads itself again.
        one.page.click("main table a")
        one.page.wait_for_url("**/article/*")
        assert one.page.locator("h1").count() == 1
        one.page.fill("#find", "reservoir OR water")
        one.page.keyboard.press("Enter")
        one.page.wait_for_url("**/search?q=*")
        one.open("/settings")
        one.page.check("main input[name=theme][value=dark]")
        one.page.click("main button[value=save]")
        one.page.wait_for_url("**/settings?saved=1")
        assert one.page.locator("html[data-theme=dark]").count() == 1
        assert not one.wrong


@pytest.mark.parametrize("width", [320, 1800])
def test_the_page_of_an_addition_is_accessible(browser: Browser, empty: Store, width: int) -> None:
    with served(alone(empty)) as address:
        one = tab(browser, address, width)
        one.open("/add")
        one.page.fill("#text", sample(ARTICLE)[0].text)
        one.page.click("main button")
        one.page.get_by_text("1 page added").wait_for(timeout=60_000)
        assert one.overflow() <= 0
        assert not one.violations()
        one.page.emulate_media(color_scheme="dark")
        assert not one.violations("color-contrast")
        assert not one.wrong


def test_an_outcome_is_written_and_an_article_forgotten_without_scripts(browser: Browser, tmp_path: Path) -> None:
    with store_with(tmp_path / "onrecord.db", *NAMES[:2]) as kept, served(app(kept, DeskSettings(), lambda: NOW)) as at:
        one = tab(browser, at, 320, scripts=False)
        one.open("/due?show=past")
        one.page.click("main h3 a")
        one.page.click("main button.main-act")
        one.page.get_by_role("alert").wait_for()
        assert one.overflow() <= 0
        one.page.check("input[name=result][value='in part']")
        one.page.fill("#words", "The gauge stood at 2.60 metres.")
        one.page.fill("#other", "https://gauge.example/")
        one.page.click("main button.main-act")
        one.page.get_by_text("In part", exact=True).first.wait_for()
        one.open("/due?show=outcomes")
        assert one.page.get_by_text("The gauge stood at 2.60 metres.").count() == 1
        article = kept.latest(1).rows[0].origin.id
        one.open(f"/article/{article}/forget")
        one.page.click("main button.danger")
        one.page.wait_for_url("**/?done=article")
        assert one.open(f"/article/{article}") == 404
        assert not [words for words in one.wrong if "404" not in words and "422" not in words]


def test_keys_do_what_the_list_says(browser: Browser, base: str) -> None:
    one = tab(browser, base)
    one.open("/")
    one.page.keyboard.press("/")
    assert one.page.evaluate("document.activeElement.id") == "find"
    one.page.keyboard.press("Escape")
    one.page.evaluate("document.activeElement.blur()")
    one.page.keyboard.press("g")
    one.page.keyboard.press("d")
    one.page.wait_for_url("**/due")
    assert not one.wrong


def test_the_owner_logs_in_with_the_browser(browser: Browser, classes: Store) -> None:
    with served(wide(classes)) as address:
        one = tab(browser, address, 320)
        one.open("/people")
        one.page.fill("#password", PASSWORD)
        one.page.keyboard.press("Enter")
        one.page.wait_for_url("**/people")
        one.page.get_by_role("button", name="Log out").click()
        one.page.wait_for_url("**/login*")
        assert not one.wrong


HOSTILE = (
    "<script>window.pwned=1</script><img src=x onerror=window.pwned=1><svg onload=window.pwned=1>"
    "\"'><iframe srcdoc='<script>parent.pwned=1</script>'></title></script></textarea>{{7*7}}\u202egnp.exe\u2066"
)
LINKS = ("javascript:window.pwned=1", "data:text/html,<script>parent.pwned=1</script>", "java\tscript:window.pwned=1",
         "//evil.example/x", "vbscript:x", "https://evil.example/\"onmouseover=\"window.pwned=1")  # fmt: skip


def moved(words: Words, by: int) -> Words:
    return Words(spans=tuple((start + by, end + by) for start, end in words.spans), text=words.text)


def hostile(number: int) -> Record:
    """An article each of whose fields would like to be markup."""
    record, evidence = articles()["licensed"], Evidence(from_="visible")
    text = f"{HOSTILE} {number}\n\n{record.text}"
    shift = len(text) - len(record.text)
    link = Link(start=0, end=5, url=LINKS[number % len(LINKS)])
    first = Block(kind="paragraph", text=text[: shift - 2], start=0, end=shift - 2, links=(link,))
    rest = [replace(block, start=block.start + shift, end=block.end + shift, links=()) for block in record.body]
    said = tuple(
        replace(
            one, content=moved(one.content, shift), cue=None, source=None, horizon=None,
            said=Said(venue=HOSTILE, to=HOSTILE),
            speaker=Speaker(name=f"{HOSTILE} {number}", role=HOSTILE, side=HOSTILE, kind="person", confidence=0.9),
        )
        for one in record.statements or ()
    )  # fmt: skip
    return replace(
        record, id=f"{number:016x}", version=f"{number + 100:016x}", url=LINKS[number % len(LINKS)],
        canonical_url=LINKS[(number + 1) % len(LINKS)], headline=f"{HOSTILE} {number}", kicker=HOSTILE, deck=HOSTILE,
        authors=(Author(name=HOSTILE, outlet=HOSTILE, evidence=evidence),), section=HOSTILE, tags=(HOSTILE,),
        outlet=Outlet(name=HOSTILE, evidence=evidence), language="\"><script>window.pwned=1</script>",
        body=(first, *rest), text=text, statements=said, names=None, times=None,
    )  # fmt: skip


def test_nothing_of_a_hostile_article_is_executed(browser: Browser, empty: Store) -> None:
    for number in range(len(LINKS)):
        record = hostile(number)
        empty.add(Kept(record=record, page=HOSTILE.encode(), fingerprint=fingerprint(record.text)), NOW)
    application = alone(empty)
    with served(application) as address:
        one = tab(browser, address)
        for path in [*addresses(application, empty), "/search?q=%3Cscript%3Ewindow.pwned%3D1%3C/script%3E"]:
            if not is_page(path):
                continue
            one.open(path)
            assert one.page.evaluate("window.pwned") is None, path
            scripts = one.page.evaluate("[...document.scripts].map(s => s.type || new URL(s.src).pathname)")
            assert set(scripts) <= {"/static/desk.js", "application/ld+json"}, path
            bad = one.page.evaluate(
                "[...document.querySelectorAll('[href], form')].filter(a => !a.closest('svg'))"
                ".map(a => new URL(a.getAttribute('href') || a.getAttribute('action') || '', location).href)"
                ".filter(address => !/^(https?|mailto):/.test(address))"
            )
            assert bad == [], path
            assert one.page.locator("iframe, object, embed, main img, main style").count() == 0, path
        one.open(f"/article/{hostile(1).id}")
        assert "<script>window.pwned=1</script>" in one.page.locator("h1").inner_text()
        assert not one.wrong


def test_no_word_is_wider_than_a_page(browser: Browser, empty: Store) -> None:
    word = f"Feuerwehr{'schlauch' * 40}"
    record = hostile(0)
    record = replace(record, headline=f"{word} found", deck=f"A {word}", authors=(), language="en")
    empty.add(Kept(record=record, page=b"", fingerprint=fingerprint(record.text)), NOW)
    application = alone(empty)
    with served(application) as address:
        for width in (320, 768):
            one = tab(browser, address, width=width)
            for path in filter(is_page, addresses(application, empty)):
                one.open(path)
                assert one.overflow() <= 0, f"{path} at {width}"
