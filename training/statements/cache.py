"""Reads the data once, for commands that follow: `python -m training.statements.cache --cache FILE …`."""

from __future__ import annotations

from training.statements.data import data_of, parser_of

if __name__ == "__main__":
    data_of(parser_of(__doc__).parse_args())
