"""What people search for in the language of the window, and why something was found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from bodymap.ui.words import translate

if TYPE_CHECKING:
    from bodymap.atlas.model import Atlas
    from bodymap.atlas.search import AtlasSearch, Region, SearchHit, Spoken

COMMON = 1 / 3
"""A word in more than this share of the regions' names tells none of them from the others."""

MOST_REASONS = 2
_LEFT_OVER = re.compile(r"[,،]\s*\w{0,2}$")
"""What stands at the end of a name once its side is gone: "head, on the" -> "head"."""


def localised_search(atlas: Atlas) -> AtlasSearch:
    """Return the search of an atlas with regions and everyday words of the window's language."""
    from bodymap.atlas.search import AtlasSearch  # noqa: PLC0415 (at the first search)

    return AtlasSearch(atlas, regions(), spoken())


def regions() -> tuple[Region, ...]:
    """Return the named places of the body, without their sides."""
    from bodymap.atlas.search import Region, words_of  # noqa: PLC0415 (at the first search)
    from bodymap.pain.areas import area_landmarks  # noqa: PLC0415

    named = {area: _names(area) for area in area_landmarks()}
    counts = Counter(word for names in named.values() for word in set(words_of(" ".join(names))))
    common = {word for word, count in counts.items() if count > COMMON * len(named)}
    found = []
    for area, landmarks in area_landmarks().items():
        shown, *others = named[area]
        told = [" ".join(w for w in words_of(name) if w not in common) for name in others]
        found.append(Region((shown, *(name for name in told if name)), landmarks))
    return tuple(found)


def _names(area: str) -> tuple[str, ...]:
    """Return a place's name without its side, and the forms of it in sentences."""
    from bodymap.ui.intake.area_names import MIDDLES, PAIRS  # noqa: PLC0415 (at the first search)

    if area not in PAIRS:
        return MIDDLES[area]()
    left, right, said_left, said_right, said_both = PAIRS[area]()
    return (_common(left, right), _common(said_left, said_right), said_both)


def _common(one: str, other: str) -> str:
    """Return the words of a text that the other has as well, the first one capital."""
    kept = set(other.split())
    words = " ".join(word for word in one.split() if word in kept)
    words = _LEFT_OVER.sub("", words)
    return words[:1].upper() + words[1:]


def spoken() -> tuple[Spoken, ...]:
    """Return what people type for symptoms in the window's language; none in English."""
    from bodymap.atlas.search import Spoken  # noqa: PLC0415 (at the first search)

    #: What people type into a search, all forms of it, with commas between. No sentence.
    said = (
        (translate("search", "headache"), "headache"),
        (translate("search", "toothache, tooth, teeth"), "teeth"),
        (translate("search", "earache, ear"), "ear"),
        (translate("search", "eye, behind the eye"), "eye"),
        (translate("search", "dizziness, dizzy, vertigo"), "dizziness"),
        (translate("search", "tinnitus, ringing in the ears"), "tinnitus"),
        (translate("search", "nausea"), "nausea"),
        (translate("search", "blurred sight"), "blurred"),
        (translate("search", "swallowing, sore throat"), "swallowing"),
        (translate("search", "jaw, jaw joint"), "jaw"),
        (translate("search", "mouth opening, trismus"), "trismus"),
        (translate("search", "stiff neck"), "stiff"),
        (translate("search", "neck"), "neck"),
        (translate("search", "shoulder"), "shoulder"),
        (translate("search", "arm, hand"), "arm"),
        (translate("search", "numbness, tingling"), "tingling"),
    )
    return tuple(
        Spoken(words, means)
        for text, means in said
        if (words := _split(text)) and means not in words
    )


def _split(text: str) -> tuple[str, ...]:
    """Return the words between commas, the Arabic one too."""
    return tuple(word.strip() for word in text.replace("،", ",").split(",") if word.strip())


def reason_words(hit: SearchHit) -> str:
    """Return why a muscle was found, "" where its name says it."""
    said = (_reason(match.kind.value, match.text) for match in hit.matches)
    return " · ".join(_first(said))


def _first(said: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words for words in said if words))[:MOST_REASONS]


def _reason(kind: str, text: str) -> str:
    words = text.split(";", maxsplit=1)[0].rstrip(".")
    if kind in {"zone", "region"}:
        #: Why a search found a muscle: {place} is where its pain is felt.
        return translate("search", "refers to: {place}").format(place=words)
    if kind == "symptom":
        #: Why a search found a muscle: {symptom} is reported with it.
        return translate("search", "reported with it: {symptom}").format(symptom=words)
    if kind in {"synonym", "latin"}:
        #: Why a search found a muscle: {name} is another name of it.
        return translate("search", "also called: {name}").format(name=words)
    if kind == "place":
        #: Why a search found a muscle: {place} is where to press it.
        return translate("search", "pressed at: {place}").format(place=words)
    return "" if kind in {"name", "label"} else words
