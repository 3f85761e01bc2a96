"""Speakers in languages of which titles, capitals or endings tell another thing than in English."""
