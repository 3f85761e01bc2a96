"""Offsets from UTC by the names and figures that stand behind a clock on news pages.

Only names that mean one offset wherever news is printed: CST, IST and AST mean several, ET and PT change with the date.
"""

from __future__ import annotations

_NAMES = {
    "+00:00": "z utc gmt wet",
    "+01:00": "cet mez bst west wat",
    "+02:00": "cest mesz eet sast cat",
    "+03:00": "eest oesz msk trt eat",
    "+04:00": "gst",
    "+05:00": "pkt",
    "+05:45": "npt",
    "+07:00": "wib ict",
    "+08:00": "wita hkt sgt myt pht awst",
    "+09:00": "jst kst wit",
    "+10:00": "aest",
    "+11:00": "aedt",
    "+12:00": "nzst",
    "+13:00": "nzdt",
    "-02:30": "ndt",
    "-03:00": "brt art adt",
    "-03:30": "nst",
    "-04:00": "edt",
    "-05:00": "est cdt",
    "-06:00": "mdt",
    "-07:00": "pdt mst",
    "-08:00": "pst akdt",
    "-09:00": "akst",
    "-10:00": "hst",
}
_OFFSETS = {name: offset for offset, names in _NAMES.items() for name in names.split()}


def offset_of(zone: str) -> str | None:
    """`zone` as `+hh:mm` ("Z", "GMT", "CEST", "+0200", "+2", "UTC+2"); None for a name that is not known."""
    zone = zone.strip().lower()
    if known := _OFFSETS.get(zone):
        return known
    figures = zone.removeprefix("utc").removeprefix("gmt").replace(":", "")
    sign, digits = figures[:1].replace("−", "-"), figures[1:]
    if sign not in ("+", "-") or not (digits.isascii() and digits.isdigit()) or len(digits) > 4:
        return None
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{sign}{hours:0>2}:{minutes}"
