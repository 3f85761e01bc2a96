"""Who is named in an article: names as they are printed, joined to people and bodies, with roles and gender."""
