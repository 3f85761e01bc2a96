"""When it was published and updated: `dates` chooses, `printed_dates` reads what is printed, language by language."""
