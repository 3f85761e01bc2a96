"""Cues by what they report: verbs that ask, demand, feel, judge or undertake, and what turns a report round. Data."""
