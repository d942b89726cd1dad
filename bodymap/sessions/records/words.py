"""Words as a search compares them: without case, accents or marks."""

from __future__ import annotations

import unicodedata

MOST_LETTERS = 200
"""Of what is searched for: longer is no name."""

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"})


def folded(text: str) -> str:
    """Return a text in small letters without accents and marks, its words one space apart."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in apart if not _is_mark(letter))
    return " ".join(letters.casefold().translate(_PLAIN).split())


def search_words(text: str) -> tuple[str, ...]:
    """Return the words that must all be found, none twice."""
    return tuple(dict.fromkeys(folded(text[:MOST_LETTERS]).split()))


def _is_mark(letter: str) -> bool:
    """Accents, vowel signs, and what has no place in a text at all."""
    return unicodedata.category(letter) in {"Mn", "Cf"} or letter == "\0"
