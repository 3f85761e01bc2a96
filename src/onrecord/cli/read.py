"""`onrecord read`: sources to pages, pages to records, records to lines; then what failed, counted."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from onrecord.cli.running import interrupt
from onrecord.cli.running.outcome import Done, Plan, outcomes
from onrecord.cli.running.output import Format, Output
from onrecord.cli.running.progress import Bar, bar_for, pace
from onrecord.cli.shown.escaping import one_line
from onrecord.cli.shown.results import say
from onrecord.cli.shown.stdout import prepare, terminal
from onrecord.cli.shown.summary import Tally, failure_line, some, summary
from onrecord.cli.shown.words import count
from onrecord.errors import OnrecordError, UsageError
from onrecord.sources import Failed, Item, Options, cache_folder, items
from onrecord.sources.files import files_in, is_folder, name_of

if TYPE_CHECKING:
    from onrecord.sources.web import Web


def read_sources(arguments: Namespace) -> int:
    """Reads and prints all that `arguments` name; 0 where every page was read, else 1.

    Raises UsageError where options do not fit each other.
    """
    sources: list[str] = arguments.sources
    plan = Plan(
        url=arguments.url, kind=arguments.kind, statements=not arguments.no_statements, output=_output(arguments),
        alone=sources[0] if len(sources) == 1 else None,
    )  # fmt: skip
    prepare(plan.output.format == "json")
    failures: list[Failed] = []
    bare: list[str] = []
    left = Left()
    without_model: Counter[str] = Counter()
    done = Tally()

    def words() -> str:
        return f"{done.words()}{f', {len(failures)} failed' if failures else ''}"

    interrupt.tell_on_interrupt(words)
    begun = monotonic()
    try:
        with bar_for(sources, arguments.max_items) as bar:
            for result in outcomes(pages_asked_for(arguments, bar, left), plan, arguments.jobs):
                if isinstance(result, Failed):
                    failures.append(result)
                else:
                    with bar.aside():
                        _write(
                            result, plan.output, first=done.all == 0, titled=not _is_the_source(result.name, sources)
                        )
                    done.add(result.from_feed)
                    if result.without_model:
                        without_model[result.without_model] += 1
                    if result.bare:
                        bare.append(f"{result.name}{' (without a word)' if result.bare == 'empty' else ''}")
                bar.counted(done.all, len(failures))
    except KeyboardInterrupt:  # With --jobs, see `interrupt`.
        say(f"interrupted; {words()}")
        return interrupt.STATUS
    status = _ended(done, failures, everything=arguments.all)
    if bare and (done.all > 1 or plan.output.format != "screen"):  # The screen of one page says so itself.
        say(f"no article was found on {count(len(bare), 'page')}: {some(bare, arguments.all)}")
    left.say(arguments)
    for why, number in without_model.items():
        say(f"{why} ({number} of {done.all} read)")
    if told := pace(done.all, monotonic() - begun):
        say(told)
    return status


class Left:
    """What of the sources did not come, and is no failure: filled while they are gone through, told at the end."""

    def __init__(self) -> None:
        self.pageless: list[str] = []
        """Names of files in folders that had no page in them, though their names may be those of pages."""
        self.cut: list[str] = []
        """Sources of which no more was taken than `--max-items` says."""

    def say(self, arguments: Namespace) -> None:
        """Tells it on standard error."""
        if self.pageless:
            of_them = "it" if len(self.pageless) == 1 else "them"
            names = some(self.pageless, arguments.all)
            say(f"{count(len(self.pageless), 'file')} passed over, no page in {of_them}: {names}")
        if self.cut:
            most = count(arguments.max_items, "page")
            say(f"no more than {most} taken of {some(self.cut, arguments.all)}, and there may be more (--max-items)")


def pages_asked_for(arguments: Namespace, bar: Bar, left: Left) -> Iterator[Item | Failed]:
    """The pages of all SOURCEs, by the options for sources. Raises UsageError where options do not fit each other.

    `left` gets what does not come of a source, once it is through.
    """
    sources: list[str] = arguments.sources
    _check_url(arguments.url, sources)
    options = Options(
        beside=Path(arguments.beside) if arguments.beside else None, fetch=arguments.fetch,
        max_bytes=arguments.max_bytes, timeout=arguments.timeout, max_items=arguments.max_items,
        cache=None if arguments.no_cache else cache_folder(), allow_private=arguments.allow_private,
    )  # fmt: skip
    given = pages(sources, options, bar, left)
    if arguments.urls:
        from onrecord.cli.addresses import addressed, table_of

        if arguments.url:
            raise UsageError(None, "--url and --urls both tell addresses", "write it into the table")
        given = addressed(given, table_of(arguments.urls, sources), arguments.all)
    return _one(given, sources[0]) if arguments.url else given


def pages(sources: list[str], options: Options, bar: Bar, left: Left) -> Iterator[Item | Failed]:
    """The pages of all sources, one after the other; a source that cannot be opened is a failure like any other.

    Raises UsageError where what was asked for makes no sense: that ends the run.
    """
    web = _web(sources, options)
    for number, source in enumerate(sources):
        came, taken = set[str](), 0
        try:
            for page in items(source, options, web=web):
                taken += 1
                bar.taken(number, page.name)
                came |= {page.name, page.name.rpartition("#")[0]}
                yield page
        except UsageError:
            raise
        except OnrecordError as error:
            yield Failed(name=source, error=error)
        if taken == options.max_items:
            left.cut.append(source)
        elif came and options.max_items is None and not options.fetch and is_folder(source):
            left.pageless += [name for name in map(name_of, files_in(Path(source))) if name not in came]


def _check_url(url: str | None, sources: list[str]) -> None:
    if url and len(sources) > 1:
        raise UsageError(
            None, "--url tells the address of one page, and there are several sources", "tell them by --urls"
        )
    if url and "://" in sources[0]:
        raise UsageError(
            None, "--url tells the address of a page in a file, and the source is an address itself", "leave it out"
        )


def _one(given: Iterator[Item | Failed], source: str) -> Iterator[Item | Failed]:
    """`given`, where it is one page. Looks before the first is read: its answers would rest on a wrong address."""
    first = list(islice(given, 2))
    if len(first) > 1:
        raise UsageError(source, "--url tells the address of one page, and there are several in it", "leave it out")
    yield from first


def _web(sources: list[str], options: Options) -> Web | None:
    """One for all sources, so that two addresses on one host get their pause; None where nothing is fetched."""
    if not options.fetch and not any("://" in source for source in sources):
        return None
    from onrecord.sources.web import Web

    return Web(options)


def _output(arguments: Namespace) -> Output:
    name: Format = "json" if arguments.json else arguments.format or "screen"
    shown = terminal() if name != "json" else None
    return Output(format=name, terminal=shown, everything=arguments.all, evidence=arguments.evidence)


def _is_the_source(name: str, sources: list[str]) -> bool:
    """Whether a page is all that was asked for, and needs no title: `./page.html` comes by the name of `page.html`."""
    return len(sources) == 1 and name in (sources[0], name_of(Path(sources[0])))


def _write(result: Done, output: Output, first: bool, titled: bool) -> None:
    """Writes a record at once, so that whoever waits sees it; between two records what tells them apart."""
    start = output.between(one_line(result.name), first) if titled or not first else ""
    sys.stdout.write(start + result.text)
    sys.stdout.flush()


def _ended(done: Tally, failures: list[Failed], everything: bool) -> int:
    lines = []
    if failures and done.all + len(failures) == 1:
        lines = [failure_line(failures[0])]
    elif failures:
        lines = summary(done, failures, everything)
    elif not done.all:
        lines = ["onrecord: no pages there"]
    elif done.pages and done.feed_items:
        lines = [f"onrecord: {done.words()}"]
    if lines:
        print("\n".join(map(one_line, lines)), file=sys.stderr)
    return 1 if failures or not done.all else 0
