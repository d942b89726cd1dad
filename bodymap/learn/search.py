"""Find cards by what somebody types."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.learn.model import Card, Library
from bodymap.learn.text import headings, plain

TITLE, SUMMARY, HEADING, BODY = 6.0, 3.0, 3.0, 1.0
EXACT, BEGINNING = 1.0, 0.6
SHORTEST_BEGINNING = 3

_ENDINGS = ("ations", "ation", "ness", "ings", "ing", "ies", "ied", "edly", "ed", "es", "ly", "s")
_SMALL = frozenset(
    {"a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "how"}
)
_SMALL |= {"i", "in", "is", "it", "my", "of", "on", "or", "the", "to", "what"}


@dataclass(frozen=True, slots=True)
class CardHit:
    """A card that holds every word typed, how well it fits and where: a stretch of its text."""

    card: Card
    score: float
    excerpt: str


def stem(word: str) -> str:
    """Return a word without the commonest English endings, so that forms of it meet.

    A light stemmer after Harman 1991 ("How effective is suffixing?"): at least four letters stay.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            kept = word[: -len(ending)]
            return kept[:-1] if len(kept) > 4 and kept[-1] == kept[-2] else kept
    return word


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case and without accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    shown = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.findall(r"\w+", shown)


def search(library: Library, text: str) -> tuple[CardHit, ...]:
    """Return the cards in which every word typed occurs, best first; none for no words.

    Case, accents, endings and unfinished words do not matter. Equal scores keep the order of the
    library.
    """
    wanted = [stem(word) for word in words_of(text) if word not in _SMALL]
    if not wanted:
        return ()
    hits = []
    for card in library.cards:
        fields = _fields(card)
        scores = [max(weight * _likeness(one, words) for weight, words in fields) for one in wanted]
        if all(scores):
            hits.append(CardHit(card, sum(scores), _excerpt(card, wanted)))
    return tuple(sorted(hits, key=lambda hit: -hit.score))


def _fields(card: Card) -> tuple[tuple[float, frozenset[str]], ...]:
    return (
        (TITLE, _stems([card.title])),
        (SUMMARY, _stems([card.summary])),
        (HEADING, _stems(headings(card.body))),
        (BODY, _stems([plain(card.body)])),
    )


def _stems(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for text in texts for word in words_of(text))


def _likeness(wanted: str, words: frozenset[str]) -> float:
    if wanted in words:
        return EXACT
    if len(wanted) >= SHORTEST_BEGINNING and any(word.startswith(wanted) for word in words):
        return BEGINNING
    return 0.0


def _excerpt(card: Card, wanted: list[str]) -> str:
    """Return the first line of the body that holds most of the words typed."""
    lines = [plain(line) for line in card.body.splitlines() if line.strip()]
    counts = [
        sum(_likeness(one, _stems([line])) > 0 for one in wanted) if line else 0 for line in lines
    ]
    best = max(counts, default=0)
    return lines[counts.index(best)] if best else card.summary
