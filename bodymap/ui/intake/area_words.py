"""Sentences and labels about the named areas, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bodymap.terms import Laterality
from bodymap.ui.intake.area_names import MIDDLES, PAIRS

if TYPE_CHECKING:
    from bodymap.pain.areas import MarkedArea

translate = QCoreApplication.translate

MOSTLY = 0.7
"""Where the named areas hold less of the paint than that, the sentence says "mostly"."""

_IN_LIST = {Laterality.LEFT: 0, Laterality.RIGHT: 1}
_IN_SENTENCE = {Laterality.LEFT: 2, Laterality.RIGHT: 3, Laterality.BOTH: 4}


def part_name(part: str) -> str:
    """Return the heading of a body part in the list."""
    return {
        "head": translate("areas", "Head"),
        "eyes": translate("areas", "Eyes"),
        "face": translate("areas", "Face"),
        "ears": translate("areas", "Ears"),
        "mouth": translate("areas", "Inside the mouth"),
        "neck": translate("areas", "Neck"),
        "shoulders": translate("areas", "Shoulders and upper back"),
    }[part]


def short_part_name(part: str) -> str:
    """Return a body part in one word, for a button."""
    return {
        "mouth": translate("areas", "Mouth"),
        "shoulders": translate("areas", "Shoulders"),
    }.get(part) or part_name(part)


def side_heading(side: Laterality) -> str:
    """Return what stands above the places of a side."""
    return {
        Laterality.RIGHT: translate("areas", "Your RIGHT"),
        Laterality.LEFT: translate("areas", "Your LEFT"),
        Laterality.MIDLINE: translate("areas", "Middle"),
    }[side]


def area_label(area: str, side: Laterality) -> str:
    """Return the name of a place in the list: "Left temple"."""
    if side is Laterality.MIDLINE:
        return MIDDLES[area]()[0]
    return PAIRS[area]()[_IN_LIST[side]]


def place_words(area: str, laterality: Laterality) -> str:
    """Return a place inside a sentence: "your LEFT temple", "your temples on BOTH sides"."""
    if laterality is Laterality.MIDLINE:
        return MIDDLES[area]()[1]
    return PAIRS[area]()[_IN_SENTENCE[laterality]]


def marked_sentence(marked: Sequence[MarkedArea]) -> str:
    """Return "You marked your LEFT temple and your throat."; "" where nothing is marked."""
    if not marked:
        return ""
    places = listed([place_words(mark.area, mark.laterality) for mark in marked])
    if sum(mark.share_of_paint for mark in marked) < MOSTLY:
        #: {places} is a list such as "your LEFT temple, your nose and your chin".
        return translate("areas", "You marked many places, mostly {places}.").format(places=places)
    #: {places} is a list such as "your LEFT temple, your nose and your chin".
    return translate("areas", "You marked {places}.").format(places=places)


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "a", "a and b", "a, b and c"; at least one."""
    if len(words) == 1:
        return words[0]
    #: The end of a list of places.
    text = translate("areas", "{first} and {last}").format(first=words[-2], last=words[-1])
    for word in reversed(words[:-2]):
        #: A list of places; {rest} is the list after the first one.
        text = translate("areas", "{first}, {rest}").format(first=word, rest=text)
    return text
