"""Notices as printed: where they may stand (`places`), what each sentence says (`notices`), of what text (`reach`).

`tongues` and `formulas` hold the words, language by language; `licences` and `chooser` know Creative Commons.
"""
