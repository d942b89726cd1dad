"""Every sentence a marked answer can say, as templates with values; shares are numbers 0-1."""

from __future__ import annotations

from types import MappingProxyType

from bodymap.atlas.explore import SYMPTOMS
from bodymap.quiz.sets import SET_NAMES
from bodymap.scoring.explain import Sentence, Value

PASSED = "Passed. It was {name}."
NAMED = "Yes: {name}."
IT_WAS = "It was {name}."
SAME_FAMILY = "{chosen} is another part of the same muscle; asked for was {name}."
ALIKE = "{chosen} has a pattern much like it; asked for was {name}."
POSSIBLE_TOO = "{chosen} is possible as well; the source names {name}."
NO_PLACE = "{name} is right. What tells the two apart: {words}."
SIDES_DIFFER = "Right pattern, other side: asked for was the {side}."
TAP_RIGHT = "On the spot: {mm} mm from it."
TAP_NEAR = "Near: {mm} mm from it, {allowed} mm would do."
TAP_FAR = "{mm} mm from it along the skin."
TAP_NOWHERE = "That was beside the body."
TAP_OTHER_POINT = "That is nearest to {label}, another point of the same muscle."
CORE = "{share} of the core found."
SPILLOVER = "{share} of the spillover found."
OUTSIDE = "{share} of what was painted lies outside."
NOTHING_OUTSIDE = "Nothing was painted outside."
NOT_PAINTED = "Not painted: {words}."
NOTHING_PAINTED = "Nothing was painted."
REGIONS_RIGHT = "{right} of {all} regions found."
REGIONS_WRONG = "{wrong} chosen that the pattern does not reach."
TEMPLATES = (
    PASSED,
    NAMED,
    IT_WAS,
    SAME_FAMILY,
    ALIKE,
    POSSIBLE_TOO,
    NO_PLACE,
    SIDES_DIFFER,
    TAP_RIGHT,
    TAP_NEAR,
    TAP_FAR,
    TAP_NOWHERE,
    TAP_OTHER_POINT,
    CORE,
    SPILLOVER,
    OUTSIDE,
    NOTHING_OUTSIDE,
    NOT_PAINTED,
    NOTHING_PAINTED,
    REGIONS_RIGHT,
    REGIONS_WRONG,
    *SET_NAMES.values(),
    *(one.name for one in SYMPTOMS),
)
"""For the translators; with the names of sets and symptoms, which have no sentence of their own."""


def said(template: str, **values: Value) -> Sentence:
    """Return a sentence; floats are shares, whole numbers are passed as text."""
    return Sentence(template, MappingProxyType(values))
