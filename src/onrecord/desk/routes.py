"""All addresses of the desk, and who may open each: one screen that shows the whole."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from starlette.responses import Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from onrecord.desk import adding, deciding, downloads, entering, feeds, following, forgetting, joining, reading
from onrecord.desk.access import form_route, page_route

STATIC: Final = Path(__file__).parent / "static"


class _Static(StaticFiles):
    """The desk's own style sheet, script and icon."""

    def file_response(self, *given: object, **named: object) -> Response:
        answer: Response = super().file_response(*given, **named)  # type: ignore[arg-type]
        answer.headers["Cache-Control"] = "public, max-age=300"
        return answer


def routes() -> list[BaseRoute]:
    """The desk's routes, in the order in which they are tried."""
    return [
        page_route("/", reading.front, "guests"),
        page_route("/article/{article}", reading.article, "guests"),
        page_route("/article/{article}/versions/{older}..{newer}", reading.versions, "guests"),
        form_route("/article/{article}/decide", deciding.decide, "owner"),
        page_route("/article/{article}/decide", entering.page_of_form, "owner", "decide_again"),
        page_route("/article/{article}/forget", forgetting.ask_article, "owner"),
        form_route("/article/{article}/forget", forgetting.forget_article, "owner"),
        page_route("/article/{article}/record.json", downloads.record_file, "owner"),
        page_route("/article/{article}/statements.csv", downloads.statements_file, "owner"),
        page_route("/article/{article}/annotations.json", downloads.annotations_file, "owner"),
        page_route("/compare/{first}/{second}", reading.compare, "guests"),
        page_route("/due", reading.due, "guests"),
        page_route("/due/{key}", reading.due_item, "guests"),
        form_route("/due/{key}/outcome", following.write_outcome, "owner"),
        page_route("/due/{key}/outcome", entering.page_of_form, "owner", "outcome_again"),
        page_route("/people", reading.people, "guests"),
        page_route("/person/{person}", reading.person, "guests"),
        form_route("/person/{person}/same", joining.join, "owner"),
        page_route("/person/{person}/same", entering.page_of_form, "owner", "join_again"),
        page_route("/person/{person}/forget", forgetting.ask_person, "owner"),
        form_route("/person/{person}/forget", forgetting.forget_person, "owner"),
        page_route("/outlets", reading.outlets, "guests"),
        page_route("/search", reading.search, "guests"),
        page_route("/add", adding.add, "owner"),
        form_route("/add", adding.start_adding, "owner"),
        page_route("/add/{job}", adding.added, "owner"),
        page_route("/settings", entering.settings, "owner"),
        form_route("/settings", entering.save_settings, "owner"),
        form_route("/view", entering.view, "guests"),
        page_route("/view", entering.page_of_form, "guests", "view_again"),
        page_route("/login", entering.login, "anyone"),
        form_route("/login", entering.log_in, "anyone"),
        form_route("/logout", entering.log_out, "anyone"),
        page_route("/logout", entering.page_of_form, "anyone", "log_out_again"),
        page_route("/feed.{form}", feeds.latest_feed, "anyone"),
        page_route("/search/feed.{form}", feeds.search_feed, "anyone"),
        page_route("/person/{person}/feed.{form}", feeds.person_feed, "anyone"),
        page_route("/outlet/{domain:path}/feed.{form}", feeds.outlet_feed, "anyone"),
        page_route("/outlet/{domain:path}", reading.outlet, "guests"),
        page_route("/outlets.opml", feeds.outlet_list, "anyone"),
        Mount("/static", _Static(directory=STATIC), name="static"),
    ]
