"""What is forgotten is gone from rows, indexes and bytes, and does not come back."""

from __future__ import annotations

import zlib
from datetime import timedelta
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from tests.store.adding.test_writing import all_rows
from tests.store.conftest import wire
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, kept_of, url_of

from onrecord.beside import Beside, FeedItem
from onrecord.errors import NotKeptError
from onrecord.reading import read
from onrecord.store import Kept, Query, Store
from onrecord.store.forgetting.blacking import BLACK, black_out, blacked, holds, name_of, names_of
from onrecord.store.forgetting.hidden import holds_hidden

LATER = NOW + timedelta(days=1)
VASHTAL = names_of({name_of("Dorin Vashtal")})


def everything(store: Store) -> str:
    """All that the store holds, as text: rows, pages unpacked, files as they are, words of the index."""
    parts = [repr(rows) for rows in all_rows(store).values()]
    with store.reading() as connection:
        parts += [
            zlib.decompress(data).decode("utf-8", "replace")
            for data in connection.execute(text("SELECT bytes FROM pages")).scalars()
        ]
    if store.path:
        with store.writing() as connection:
            for index in ("search", "search_said"):
                connection.execute(text(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, row)"))
                parts += connection.execute(text("SELECT term FROM temp.words")).scalars().all()
                connection.execute(text("DROP TABLE temp.words"))
        for file in store.path.parent.glob(f"{store.path.name}*"):
            parts.append(file.read_bytes().decode("utf-8", "replace"))
    return "\n".join(parts)


def copy() -> Kept:
    """The page in another outlet, of another text beside it, whose address has the name."""
    return keep_of(
        html("Vashtal and the water", (*PARAGRAPHS, "DORIN  VASHTAL’S survey costs four million.")),
        url_of("vashtal-and-the-water", "harbour-gazette.example"),
    )


def test_a_forgotten_article_is_gone_for_good(store: Store) -> None:
    zebra = kept_of(
        "zebra", html("A zebroid headline of many words", (*PARAGRAPHS[:1], "A zebroid said so in Quagga."))
    )
    other = kept_of("dam")
    for one in (zebra, other):
        store.add(one, NOW)
    assert "zebroid" in everything(store)
    store.forget_article(zebra.record.id, LATER)
    left = everything(store).lower()
    assert "zebroid" not in left
    assert "quagga" not in left
    assert zebra.record.id not in left
    with pytest.raises(NotKeptError):
        store.article(zebra.record.id)
    assert store.record(other.record.id) == other.record
    assert store.search(Query(words="zebroid")).rows == ()
    assert store.search(Query(words="sluice")).rows


def test_a_forgotten_article_is_not_taken_back_unless_asked_for(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.forget_article(page.record.id, LATER)
    changed = kept_of("dam", html("Another headline of some more words"))
    assert store.add(changed, LATER).outcome == "forgotten"
    assert store.counts().articles == 0
    assert store.add(changed, LATER, again=True).outcome == "new"
    assert store.add(page, LATER).outcome == "changed"


UNTOLD = b"<!doctype html><html><body><article><h1>Untold</h1>" + b"<p>%s</p>" % PARAGRAPHS[0].encode() * 3
"""Of this page neither outlet nor day are known, so that only its address or its bytes tell it from others."""


@pytest.mark.parametrize("first", [url_of("untold"), None])
@pytest.mark.parametrize("later", [url_of("untold"), url_of("untold-2"), url_of("x", "other.example"), None])
def test_forgotten_bytes_do_not_come_back_under_another_address_or_none(
    store: Store, first: str | None, later: str | None
) -> None:
    gone = store.add(keep_of(UNTOLD, first), NOW).article
    assert store.forget_article(gone, LATER) == ()
    back = keep_of(UNTOLD, later, Beside(headers=(("x", "y"),)))
    assert store.known(back.page, later, back.beside, "auto") is None
    assert store.add(back, LATER).outcome == "forgotten"
    assert store.counts().articles == 0
    assert store.add(back, LATER, again=True).outcome == "new"
    assert store.add(back, LATER).outcome == "same"


def test_the_bytes_of_earlier_versions_do_not_come_back_either(store: Store) -> None:
    changed = UNTOLD.replace(b"Untold", b"Told")
    for page in (UNTOLD, changed):
        gone = store.add(keep_of(page, url_of("untold")), NOW).article
    store.forget_article(gone, LATER)
    for page in (UNTOLD, changed):
        assert store.add(keep_of(page, None), LATER).outcome == "forgotten"
    assert store.add(keep_of(changed, url_of("untold")), LATER, again=True).outcome == "new"
    assert store.add(keep_of(UNTOLD, url_of("untold")), LATER).outcome == "changed", "all of it was taken back"


def test_forgotten_bytes_are_no_later_version_of_another_article(store: Store) -> None:
    gone = store.add(keep_of(UNTOLD, url_of("untold")), NOW).article
    other = keep_of(UNTOLD.replace(b"Untold", b"Told"), url_of("told"))
    store.add(other, NOW)
    store.forget_article(gone, LATER)
    assert store.add(keep_of(UNTOLD, url_of("told")), LATER).outcome == "forgotten"
    assert store.add(other, LATER).outcome == "same"


def test_the_same_bytes_at_another_address_stay_where_they_are_kept(store: Store) -> None:
    one, other = (store.add(keep_of(UNTOLD, url_of(name)), NOW).article for name in ("one", "other"))
    assert store.forget_article(one, LATER) == (other,)
    beside = Beside(headers=(("x", "y"),))
    assert store.add(keep_of(UNTOLD, url_of("other"), beside), LATER).article == other
    assert store.add(keep_of(UNTOLD, url_of("third")), LATER).outcome == "forgotten"
    assert store.page_bytes(other) == UNTOLD


def test_of_two_that_were_forgotten_one_is_taken_back_alone(store: Store) -> None:
    one, other = (store.add(keep_of(UNTOLD, url_of(name)), NOW).article for name in ("one", "other"))
    store.forget_article(one, LATER)
    store.forget_article(other, LATER + timedelta(days=1))
    assert store.add(keep_of(UNTOLD, url_of("other")), LATER, again=True).outcome == "new"
    assert store.add(keep_of(UNTOLD, url_of("one")), LATER).outcome == "forgotten"


def test_a_wall_that_is_taken_back_at_another_address_brings_no_article_with_it(store: Store) -> None:
    """Of a site that says the same at every address until its reader has said yes."""
    article = UNTOLD.replace(b"Untold", b"Told")
    for page in (article, UNTOLD):
        gone = store.add(keep_of(page, url_of("one")), NOW).article
    store.forget_article(gone, LATER)
    assert store.add(keep_of(UNTOLD, url_of("two")), LATER).outcome == "forgotten"
    assert store.add(keep_of(UNTOLD, url_of("two")), LATER, again=True).outcome == "new"
    assert store.add(keep_of(UNTOLD, url_of("three")), LATER).outcome == "new"
    for page in (article, UNTOLD):
        assert store.add(keep_of(page, url_of("one")), LATER).outcome == "forgotten"


def test_a_file_that_was_forgotten_is_taken_back_with_its_page(store: Store) -> None:
    store.forget_article(store.add(keep_of(UNTOLD, None), NOW).article, LATER)
    assert store.add(keep_of(UNTOLD, url_of("untold")), LATER, again=True).outcome == "new"
    assert store.add(keep_of(UNTOLD, None), LATER).outcome == "same"


def test_two_that_were_forgotten_at_one_moment_come_back_each_alone(store: Store) -> None:
    pages = [kept_of(f"page-{at}", html(f"A headline of page {at} alone", (PARAGRAPHS[at],))) for at in (0, 3)]
    for page in pages:
        store.forget_article(store.add(page, NOW).article, LATER)
    assert store.add(pages[0], LATER, again=True).outcome == "new"
    assert store.add(pages[1], LATER).outcome == "forgotten"
    assert store.add(pages[1], LATER, again=True).outcome == "new"
    assert store.add(keep_of(pages[1].page, None), LATER).outcome == "same"


DAM = url_of("dam")
CAPTURES = tuple(
    f"{archive}{at}/{address}"
    for archive, at, address in (
        ("https://web.archive.org/web/", "20260324101500", DAM),
        ("https://web.archive.org/web/", "20260325", DAM.replace("https://", "http://www.")),
        ("https://arquivo.pt/wayback/", "20260324101500", f"{DAM}?utm_source=x"),
    )
)


def capture(url: str, line: str = "It rained.", canonical: str | None = None) -> Kept:
    """Its bytes are no other page's, as an archive's bar makes them."""
    return keep_of(html(paragraphs=(*PARAGRAPHS, line), canonical=canonical), url)


@pytest.mark.parametrize("url", CAPTURES)
def test_a_capture_of_a_forgotten_page_is_forgotten(store: Store, url: str) -> None:
    store.forget_article(store.add(kept_of("dam"), NOW).article, LATER)
    assert store.add(capture(url), LATER).outcome == "forgotten"
    assert store.add(capture(url.replace("/2026/dam", "/2026/weir")), LATER).outcome == "new"
    assert store.add(capture(url), LATER, again=True).outcome == "new"
    assert store.add(capture(url, "It snowed."), LATER).outcome == "changed"


def test_a_capture_is_of_the_page_that_it_names_too(store: Store) -> None:
    store.forget_article(store.add(kept_of("dam"), NOW).article, LATER)
    printed = CAPTURES[0].replace("/2026/dam", "/print/dam")
    assert store.add(capture(printed, canonical=DAM), LATER).outcome == "forgotten"
    assert store.add(capture(printed, canonical=url_of("dam", "other.example")), LATER).outcome == "new"


def test_where_a_capture_is_forgotten_the_page_and_its_other_captures_are(store: Store) -> None:
    store.forget_article(store.add(capture(CAPTURES[0]), NOW).article, LATER)
    assert store.add(capture(CAPTURES[1]), LATER).outcome == "forgotten"
    assert store.add(kept_of("dam"), LATER).outcome == "forgotten"
    assert store.add(kept_of("weir", html("Another headline")), LATER).outcome == "new"
    assert store.add(kept_of("dam"), LATER, again=True).outcome == "new"


def test_page_and_capture_are_one_article_that_is_forgotten_and_taken_back_as_one(store: Store) -> None:
    page, taken = kept_of("dam"), capture(CAPTURES[0])
    [article] = {store.add(one, NOW).article for one in (page, taken)}
    store.forget_article(article, LATER)
    assert [store.add(one, LATER).outcome for one in (page, taken)] == ["forgotten", "forgotten"]
    assert store.add(taken, LATER, again=True).outcome == "new"
    assert store.add(page, LATER).outcome == "changed"


@pytest.mark.parametrize(("first", "later"), [(url_of("dam"), None), (None, url_of("dam"))])
def test_other_bytes_of_the_same_outlet_headline_and_day_stay_forgotten(
    store: Store, first: str | None, later: str | None
) -> None:
    """What would be the same article where one of the two has no address."""
    gone = store.add(keep_of(html(), first), NOW).article
    store.forget_article(gone, LATER)
    saved = html(paragraphs=(*PARAGRAPHS, "It rained."))
    assert store.add(keep_of(saved, later), LATER).outcome == "forgotten"
    assert store.add(keep_of(saved, later), LATER, again=True).outcome == "new"


def test_two_addresses_of_one_headline_are_two_also_when_one_is_forgotten(store: Store) -> None:
    store.forget_article(store.add(kept_of("dam"), NOW).article, LATER)
    other = html(paragraphs=(*PARAGRAPHS, "It rained."))
    assert store.add(kept_of("dam-2", other), LATER).outcome == "new"


def test_an_address_that_a_page_may_mean_brings_nothing_back(store: Store) -> None:
    """Without outlet and address it is the article that it names as its own, where the outlets are the same."""
    named = f'<link rel="canonical" href="{url_of("untold")}"><h1>Untold'.encode()
    page, saved = UNTOLD, UNTOLD.replace(b"<h1>Untold", named).replace(b"upper wall", b"lower wall")
    store.forget_article(store.add(keep_of(page, url_of("untold")), NOW).article, LATER)
    assert store.add(keep_of(saved, None), LATER).outcome == "forgotten"


@pytest.mark.parametrize("page", [b"", b"<html><body><script>start()</script></body></html>"])
def test_a_page_without_a_word_is_no_other_pages_equal(store: Store, page: bytes) -> None:
    """What a script would fill is the same at every address of its site."""
    store.forget_article(store.add(keep_of(page, url_of("one")), NOW).article, LATER)
    assert store.add(keep_of(page, url_of("two")), LATER).outcome == "new"
    assert store.add(keep_of(page, url_of("one")), LATER).outcome == "forgotten"


def test_what_a_feed_says_of_two_articles_is_forgotten_of_one(store: Store) -> None:
    def item(name: str) -> Kept:
        told = FeedItem(feed_title="Quell", link=url_of(name), title=name, published=None, summary="Live now")
        return keep_of(b"<p>Live now</p>", url_of(name), Beside(kind="feed", feed=told))

    store.forget_article(store.add(item("one"), NOW).article, LATER)
    assert store.add(item("two"), LATER).outcome == "new"
    assert store.add(item("one"), LATER).outcome == "forgotten"


def test_nobody_can_tell_from_the_store_what_was_forgotten(store: Store) -> None:
    kept = keep_of(UNTOLD, url_of("untold"))
    store.forget_article(store.add(kept, NOW).article, LATER)
    assert kept.record.source.sha256 not in everything(store)


def test_the_rest_is_as_if_it_had_never_been_there(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    before = {name: rows for name, rows in all_rows(store).items() if not name.startswith("search")}
    other = kept_of("copy", html(outlet="Quell Evening", paragraphs=(*PARAGRAPHS, "Ana Lodde said that nobody slept.")))
    store.add(other, NOW)
    store.forget_article(other.record.id, LATER)
    after = {name: rows for name, rows in all_rows(store).items() if not name.startswith("search")}
    assert [name for name in before if before[name] != after[name]] == ["forgotten"]


def test_copies_get_another_origin(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.add(copy(), NOW)
    store.forget_article(page.record.id, LATER)
    assert store.story(copy().record.id).origin.id == copy().record.id
    assert store.said(limit=9).rows[0].article.id == copy().record.id


def test_a_forgotten_person_is_blacked_out_everywhere(store: Store, page: Kept) -> None:
    for one in (page, copy()):
        store.add(one, NOW)
    store.override(page.record.id, "quote", "no", "Dorin Vashtal asked for it", NOW)
    through: list[int] = []
    known = store.to_look_through()
    gone = store.forget_person(store.persons_named("Vashtal")[0].id, LATER, through.append)
    assert (gone.articles, gone.statements) == (2, 4)
    assert known == 4, "two versions and two pages"
    assert through == sorted(through)
    assert (through[0], through[-1]) == (2, known)
    left = everything(store).lower()
    assert "vashtal" not in left
    assert "dorin" not in left
    record = store.record(page.record.id)
    assert record.text == page.record.text.replace("Dorin Vashtal", f"{BLACK * 5} {BLACK * 7}").replace(
        "Vashtal", BLACK * 7
    )
    assert all(one.source and "farmers" in one.source.text for one in record.statements or ())
    assert [row.bytes_kept for row in store.versions(page.record.id)] == [False]
    assert store.page_bytes(page.record.id) is None
    assert store.search(Query(words="sluice")).rows
    assert store.story(page.record.id).copies_in_all == 1


def test_a_forgotten_person_does_not_come_back(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.forget_person(store.persons_named("Vashtal")[0].id, LATER)
    assert store.add(page, LATER).outcome == "same"
    changed = kept_of("dam", html(paragraphs=(*PARAGRAPHS, "Dorin Vashtal said that it would rain in the valley.")))
    assert store.add(changed, LATER).outcome == "changed"
    assert store.add(copy(), LATER).outcome == "new"
    assert "vashtal" not in everything(store).lower()
    assert store.persons_named("Vashtal") == ()


def test_whoever_was_joined_is_forgotten_too(store: Store) -> None:
    line = "“The wall of the dam will hold for ever and a day,” {} told reporters on Monday."
    store.add(kept_of("a", html("The first of two headlines here", (PARAGRAPHS[0], line.format("Dorin Vashtal")))), NOW)
    store.add(kept_of("b", html("The other headline of the pair", (PARAGRAPHS[3], line.format("Doru Vastal")))), NOW)
    (one,), (other,) = store.persons_named("Dorin Vashtal"), store.persons_named("Doru Vastal")
    store.join(one.id, other.id, NOW)
    assert store.forget_person(one.id, LATER).articles == 2
    assert "vastal" not in everything(store).lower()


def test_the_sample_wire_without_its_most_quoted_person(filled: Store) -> None:
    row = filled.persons(limit=1).rows[0]
    filled.forget_person(row.id, LATER)
    left = everything(filled)
    assert row.name not in left
    for added in filled.add_all(wire(), LATER):
        assert added.outcome == "same"
    assert row.name not in everything(filled)


def test_a_body_that_is_called_after_a_forgotten_person_loses_its_name_though_it_was_joined(filled: Store) -> None:
    office, *_ = filled.persons_named("Teodar Brask’s office")
    other = next(row for row in filled.persons(limit=60).rows if row.kind == "organisation" and row.id != office.id)
    filled.join(other.id, office.id, NOW)
    filled.forget_person(filled.persons(limit=1).rows[0].id, LATER)
    assert "Teodar Brask" not in everything(filled)
    assert [row.name for row in filled.persons_named(other.name)][:1] == [other.name]


@pytest.mark.parametrize(
    ("words", "dark"),
    [
        ("Dorin Vashtal’s dam", "█████ ███████’s dam"),
        ("D. Vashtal", "D. ███████"),
        ("dorin vashtal", "█████ ███████"),
        ("DORIN VASHTÁL", "█████ ███████"),
        ("Vashtals Damm", "████████ Damm"),
        ("Vashtalova", "Vashtalova"),
        ("he met Dorin. Vashtal spoke", "he met █████. ███████ spoke"),
        ("vashtal is a word here", "vashtal is a word here"),
    ],
)
def test_names_are_blacked_out_letter_by_letter(words: str, dark: str) -> None:
    assert black_out(words, VASHTAL) == dark


def test_a_first_name_alone_goes_where_it_tells_who_spoke() -> None:
    told = ("Dorin Vashtal ran the survey of the dam.", "“The wall is sound,” said Dorin.", "Dorin is also a town.")
    record = read(html("The survey of the dam", (*PARAGRAPHS, *told)), url_of("survey"), NOW)
    assert "Dorin" in [one.source.text for one in record.statements or () if one.source]
    dark = blacked(record, VASHTAL)
    assert [block.text for block in dark.body[-2:]] == ["“The wall is sound,” said █████.", told[-1]]


def test_a_name_without_spaces_is_found_in_a_run() -> None:
    assert black_out("記者は山田太郎さんに聞いた", names_of({name_of("山田太郎")})) == "記者は████さんに聞いた"


PIECES = ["Dorin", "Vashtal", "vashtal", " ", ".", "\u0301", "ß", "İ", "ﬁ", "山", "\n", "a"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_blacking_out_moves_nothing(words: str) -> None:
    dark = black_out(words, VASHTAL)
    assert len(dark) == len(words)
    assert all(there in (here, BLACK) for here, there in zip(words, dark, strict=True))
    assert black_out(dark, VASHTAL) == dark


@pytest.mark.parametrize("number", range(0, 120, 7))
def test_any_record_without_any_of_its_names_is_a_record(number: int) -> None:
    from onrecord.record import Record

    record = msgspec.json.decode(wire()[number].version_values["record"], type=Record)
    for name in record.names or ():
        names = names_of({name_of(name.name)})
        dark = blacked(record, names)
        assert len(dark.text) == len(record.text)
        assert not holds(dark, names)


HIDDEN = (
    '<img alt="{}" src="x.jpg">', "<!-- photo: {} -->", '<a href="/people/{slug}">the minister</a>',
    '<script type="application/ld+json">{{"@type":"Person","name":"{json}"}}</script>', "<p hidden>{}</p>",
    '<script>var who = "{u}";</script>', '<meta name="author" content="{entities}">', "<div data-x='{tags}'></div>",
    '<a href="?q={percent}">search</a>', "<template>{soft}</template>", "<style>/* {reversed} */</style>",
    '<script type="application/ld+json">{{"givenName":"{first}","familyName":"{last}"}}</script>',
    '<a href="https://social.example/@{together}">more</a>', "<noscript>{split}</noscript>",
)  # fmt: skip


def hidden(name: str, form: str) -> str:
    """A name as markup may have it, where no reader sees it."""
    first, last = name.split(" ")
    return form.format(
        name, slug=f"{first}-{last}".lower(), json=name.encode("ascii", "backslashreplace").decode(), first=first,
        last=last, u="".join(f"\\u{ord(letter):04x}" for letter in name), percent=quote(name),
        entities="".join(f"&#{ord(letter)};" for letter in name), tags=f"{first}&lt;b&gt; {last}&lt;/b&gt;",
        soft=f"{first[:2]}\u00ad{first[2:]} {last[:3]}\u200b{last[3:]}", reversed=f"{last}, {first}",
        together=f"{first}{last}".lower(), split=f"{first[:3]}<b>{first[3:]}</b> <i>{last[:1]}</i>{last[1:]}",
    )  # fmt: skip


@pytest.mark.parametrize("form", HIDDEN)
@pytest.mark.parametrize("name", ["Dorin Vashtal", "Łucja Wałęsa", "Ørjan Åsheim", "Σωτήρης Βραχάς"])
def test_a_name_where_no_reader_sees_it_costs_a_page_its_bytes(form: str, name: str) -> None:
    names = names_of({name_of(name)})
    page = html(rest=hidden(name, form), paragraphs=(PARAGRAPHS[0], PARAGRAPHS[3]))
    assert holds_hidden(page, names)
    other = html(rest=hidden("Mira Ost", form), paragraphs=(PARAGRAPHS[0], PARAGRAPHS[3]))
    assert not holds_hidden(other, names)


@given(
    st.text(st.characters(categories=("Lu", "Ll"), max_codepoint=0x24F), min_size=4, max_size=9),
    st.text(st.characters(categories=("Lu", "Ll"), max_codepoint=0x24F), min_size=4, max_size=9),
    st.sampled_from(HIDDEN),
)
def test_any_name_is_found_in_any_form(first: str, last: str, form: str) -> None:
    name = f"{first.capitalize()} {last.capitalize()}"
    known = name_of(name)
    if len(known) == 2:
        assert holds_hidden(f"<html><body>{hidden(name, form)}</body></html>".encode(), names_of({known}))


def test_an_escape_ends_after_four_digits() -> None:
    assert holds_hidden(rb'<script>{"name": "Dana Sa\u0101bel"}</script>', names_of({name_of("Dana Sa\u0101bel")}))
    assert holds_hidden(rb'<script>{"name": "Dana Sa\u{101}bel"}</script>', names_of({name_of("Dana Sa\u0101bel")}))


@given(st.binary(max_size=400))
def test_any_bytes_can_be_looked_through(page: bytes) -> None:
    assert holds_hidden(page, VASHTAL) in (True, False)


def test_what_is_hidden_in_kept_pages_and_in_later_ones_is_gone(store: Store) -> None:
    store.add(kept_of("dam"), NOW)
    plain = (PARAGRAPHS[0], PARAGRAPHS[3])
    beside = Beside(headers=(("X-Photo", "Dorin Vashtal"),))
    kept = [kept_of(f"h{at}", html(f"Headline {at}", plain, rest=hidden("Dorin Vashtal", form)))
            for at, form in enumerate(HIDDEN)]  # fmt: skip
    kept += [keep_of(html("Beside it", plain), url_of("beside"), beside), kept_of("clean", html("Clean", plain))]
    for one in kept:
        store.add(one, NOW)
    store.forget_person(store.persons_named("Vashtal")[0].id, LATER)
    assert "vashtal" not in everything(store).lower().replace("v&#97;shtal", "vashtal")
    gone = {record.headline for record in store.export() if not store.versions(record.id)[-1].bytes_kept}
    assert "Clean" not in gone
    assert {f"Headline {at}" for at in range(len(HIDDEN))} | {"Beside it"} <= gone | {
        one.record.headline or "" for one in kept if "ashtal" in str(one.record)
    }
    for at, form in enumerate(HIDDEN):
        later = kept_of(f"later{at}", html(f"Later {at}", plain, rest=hidden("Dorin Vashtal", form)))
        store.add(later, LATER)
        if "familyName" not in form:
            assert not store.versions(later.record.id)[-1].bytes_kept, form
