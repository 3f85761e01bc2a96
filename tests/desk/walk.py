"""All addresses of a desk, found in the application itself: a route that is added is walked without being named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Literal

from starlette.applications import Starlette
from starlette.routing import Mount, Route

from onrecord.store import Query, Store

Method = Literal["GET", "POST"]


def routes_of(application: Starlette) -> Iterator[Route]:
    """Every route, but for the folder of static files."""
    for route in application.routes:
        if isinstance(route, Mount):
            assert route.path == "/static"
            continue
        assert isinstance(route, Route), f"{route}: a kind of route that no test walks"
        yield route


def addresses(application: Starlette, store: Store, method: Method = "GET") -> Iterator[str]:
    """Every address of the method, with every value that the store has for each part of its path."""
    for route in routes_of(application):
        if method in (route.methods or ()):
            yield from of_route(route, store)


def of_route(route: Route, store: Store) -> Iterator[str]:
    """The addresses of one route."""
    names = re.findall(r"{(\w+)(?::\w+)?}", route.path)
    for values in product(*(values_of(name, store) for name in names)):
        path = route.path
        for name, value in zip(names, values, strict=True):
            path = re.sub(rf"{{{name}(?::\w+)?}}", lambda _, value=value: value, path)  # type: ignore[misc]
        yield path


def one_each(application: Starlette, store: Store) -> Iterator[str]:
    """One address of each route that is read; of one whose path has parts, the first."""
    for route in routes_of(application):
        if "GET" in (route.methods or ()):
            yield next(of_route(route, store))


def is_page(address: str) -> bool:
    """Whether a browser shows it; the others are feeds and files."""
    return "/feed." not in address and not address.endswith((".opml", ".json", ".csv"))


def values_of(name: str, store: Store) -> list[str]:
    """What may stand in a path under that name. A name that is not here fails: tell what it can be."""
    ids = [hit.article.id for hit in store.search(Query(), limit=200).rows]
    known = {
        "article": ids,
        "first": ids[:3],
        "second": ids[3:6],
        "older": ["1"],
        "newer": ["2"],
        "person": [str(person.id) for person in store.persons(limit=200).rows],
        "domain": [outlet.domain for outlet in store.outlets() if outlet.domain],
        "key": [one.key for one in store.said(limit=200).rows],
        "form": ["rss", "atom", "json"],
        "job": ["0" * 16],
    }
    return known[name]
