"""Who speaks: a source's words to a name, a role and a side, by the cast of the article. Unsure is null.

`speakers` is asked by `read`, and asks `by_name`, `by_pronoun` or `by_role`; `cast` lists who is named, `referents`
tells he and she, `described` those without a name.
"""
