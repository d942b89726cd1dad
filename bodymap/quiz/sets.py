"""Which muscles a quiz or a set of slides is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bodymap.atlas.model import Atlas
from bodymap.errors import EnvironmentProblem

HEADACHE, HEAD, NECK_SHOULDER, ALL = "headache", "head", "neck_shoulder", "all"

HEADACHE_MUSCLES = (
    "trapezius_upper",
    "suboccipitals",
    "scm_sternal",
    "scm_clavicular",
    "temporalis",
    "levator_scapulae",
)
"""The five muscles of headache; sternocleidomastoid has an entry for each head."""

HEAD_GROUPS = frozenset(
    {"Facial muscles", "Muscles of mastication", "Muscles of the eye", "Scalp and face"}
)

SET_NAMES: Mapping[str, str] = MappingProxyType(
    {
        HEADACHE: "The five muscles of headache",
        HEAD: "Muscles of the head",
        NECK_SHOULDER: "Muscles of neck and shoulder",
        ALL: "All muscles",
    }
)
"""The sets that ship with the program and their English names, for the translators."""

FAMILIES = ("scm", "trapezius", "masseter", "occipitofrontalis", "digastric")
"""Muscles whose parts have entries of their own; ids begin with these."""


@dataclass(frozen=True, slots=True)
class QuizSet:
    """A choice of muscles, in the order of the atlas. `own` sets are a learner's."""

    id: str
    name: str
    muscles: tuple[str, ...]
    own: bool = False


def shipped_set(set_id: str, atlas: Atlas) -> QuizSet:
    """Return a set of the program for an atlas; EnvironmentProblem if there is none of that id.

    Muscles with weak support are left out.
    """
    if set_id not in SET_NAMES:
        raise EnvironmentProblem(
            f"set {set_id!r}", "there is no such set", f"known sets: {', '.join(SET_NAMES)}"
        )
    strong = [muscle for muscle in atlas.muscles if muscle.ranked]
    wanted = {
        HEADACHE: {m.id for m in strong if m.id in HEADACHE_MUSCLES},
        HEAD: {m.id for m in strong if m.group in HEAD_GROUPS},
        NECK_SHOULDER: {m.id for m in strong if m.group not in HEAD_GROUPS},
        ALL: {m.id for m in strong},
    }[set_id]
    muscles = tuple(muscle.id for muscle in strong if muscle.id in wanted)
    if set_id == HEADACHE:
        muscles = tuple(name for name in HEADACHE_MUSCLES if name in muscles)
    return QuizSet(set_id, SET_NAMES[set_id], muscles)


def own_set(set_id: str, name: str, muscles: tuple[str, ...], atlas: Atlas) -> QuizSet:
    """Return a learner's own set; EnvironmentProblem if it names nothing of the atlas."""
    kept = tuple(muscle.id for muscle in atlas.muscles if muscle.id in muscles)
    if not kept:
        raise EnvironmentProblem(f"set {name!r}", "holds no muscle of this atlas")
    return QuizSet(set_id, name, kept, own=True)


def family(muscle_id: str) -> str:
    """Return what several entries of one muscle have in common; the id itself for the others."""
    first = muscle_id.partition("_")[0]
    return first if first in FAMILIES else muscle_id
