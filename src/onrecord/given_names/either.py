"""Given names that women and men bear alike. Data."""

from __future__ import annotations

EITHER = frozenset(
    "addison alex alexis ali andrea ariel ashley aubrey avery billie blair bobbie cameron carey carroll casey "
    "charlie chris "
    "corey dana darcy devin dominique drew dylan elliott finley francis frankie gabriel glenn hadley harper "
    "hayden hilary jackie "
    "jaime jamie jan jean jess jesse jessie joan jody jordan jules kai kelly kendall kerry kim kirby kris lane "
    "lee leigh leslie "
    "lindsay lindsey logan lou lynn mackenzie marion max micah michel mickey morgan nat nicky noel parker pat "
    "paul payton peyton "
    "phoenix quinn reese remy riley robbie robin rory rowan sacha sam sandy sasha shannon shaun shawn shea "
    "shelby sidney skyler "
    "stacey stacy stevie sydney taylor terry toni tracey tracy tyler valentine vivian wynn".split()
)
