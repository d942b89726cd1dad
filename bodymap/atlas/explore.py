"""Ways into an atlas beside its list: by symptom, and two muscles' facts beside each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bodymap.atlas.model import Atlas, Muscle, SourceRef, TriggerPoint, ZoneKind

_SYMPTOM_NOTE = "associated symptoms"
"""How the notes of sources call what `associated_symptoms` rests on."""


@dataclass(frozen=True, slots=True)
class Symptom:
    """Something people complain of, and how the atlas says it.

    `phrases` are parts of associated symptoms in lower case; `places` landmarks whose zones
    mean the same.
    """

    id: str
    name: str
    phrases: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


SYMPTOMS = (
    Symptom("dizziness", "Dizziness", ("dizziness", "bearings")),
    Symptom("nausea", "Feeling sick", ("nausea",)),
    Symptom(
        "tooth_pain",
        "Toothache",
        ("upper teeth", "molars over-sensitive", "lower incisors"),
        (
            *("upper_incisors", "upper_canine_premolars", "upper_molars"),
            *("lower_incisors", "lower_molars"),
        ),
    ),
    Symptom("bite", "Teeth that do not meet", ("altered bite", "teeth do not meet")),
    Symptom("jaw_opening", "Mouth hard to open", ("mouth opening", "jaw opening", "trismus")),
    Symptom("jaw_click", "Clicking jaw joint", ("clicking jaw",)),
    Symptom("ear_pain", "Earache", (), ("tragus",)),
    Symptom("ear_fullness", "Stuffy ear", ("stuffy ear",)),
    Symptom("tinnitus", "Noise in the ear, change of hearing", ("tinnitus", "hearing")),
    Symptom("tearing", "Watering or red eye", ("watering",)),
    Symptom("sight", "Blurred sight, jumping print", ("blurred", "print seems")),
    Symptom("lid", "Narrow or twitching eyelid", ("lid opening", "twitching lid", "eye opening")),
    Symptom("eye_pain", "Pain in or behind the eye", ("ache in the eye",), ("eye_centre",)),
    Symptom("sinus", "As from a sinus: runny nose, full cheek", ("sinus", "puffiness")),
    Symptom("swallowing", "Trouble or pain on swallowing", ("swallowing",)),
    Symptom("throat", "Sore throat, a lump in the throat", ("sore throat", "lump")),
    Symptom("stiff_neck", "Stiff neck", ("stiff neck", "turning to the same", "bending the neck")),
    Symptom("pillow", "The head cannot bear the pillow", ("pillow",)),
    Symptom("scalp", "Sore, numb or tingling scalp", ("scalp", "occipital nerve")),
    Symptom("sweating", "Sweating of the forehead", ("sweating",)),
    Symptom("hand", "Numb hand, things dropped", ("hand, dropping",)),
    Symptom("weights", "Misjudging weights in the hand", ("weights",)),
    Symptom("shoulder_blade", "Snapping shoulder blade", ("scapula moves",)),
    Symptom("shoulder", "Clicking or stiff shoulder", ("clicking shoulder", "frozen", "pocket")),
)
"""What can be searched by, with English names for the translators."""


@dataclass(frozen=True, slots=True)
class SymptomHit:
    """A muscle that goes with a symptom: the atlas' texts, its zones (point, number), sources."""

    muscle: Muscle
    texts: tuple[str, ...]
    zones: tuple[tuple[TriggerPoint, int], ...]
    sources: tuple[SourceRef, ...]


def symptom(symptom_id: str) -> Symptom:
    """Return a symptom by id; KeyError if there is none."""
    for one in SYMPTOMS:
        if one.id == symptom_id:
            return one
    raise KeyError(symptom_id)


def by_symptom(atlas: Atlas, symptom_id: str) -> tuple[SymptomHit, ...]:
    """Return the muscles that go with a symptom; KeyError for an unknown one.

    Those of which the atlas says so in words come first, then those with a core there, then those
    with spillover; within each, ranked muscles first, in the order of the atlas.
    """
    wanted = symptom(symptom_id)
    hits = []
    for muscle in atlas.muscles:
        texts = tuple(text for text in muscle.associated_symptoms if _says(wanted, text))
        zones = tuple(
            (point, index)
            for point in muscle.trigger_points
            for index, zone in enumerate(point.zones)
            if set(zone.landmarks) & set(wanted.places)
        )
        if texts or zones:
            hits.append(SymptomHit(muscle, texts, zones, _sources(muscle, texts, zones)))
    return tuple(sorted(hits, key=_order))


def symptoms_of(muscle: Muscle) -> tuple[Symptom, ...]:
    """Return the symptoms the atlas names for a muscle in words."""
    return tuple(
        one for one in SYMPTOMS if any(_says(one, text) for text in muscle.associated_symptoms)
    )


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of two muscles: its key in the atlas, both texts, and whether they are the same."""

    key: str
    first: str
    second: str

    @property
    def is_same(self) -> bool:
        """Return whether both muscles have it in common."""
        return self.first == self.second


@dataclass(frozen=True, slots=True)
class Symptoms:
    """What two muscles share of symptoms, and what only one of them has."""

    both: tuple[Symptom, ...]
    first: tuple[Symptom, ...]
    second: tuple[Symptom, ...]


FACT_KEYS = ("group", "innervation", "attachments", "function", "confidence")


def facts_beside(first: Muscle, second: Muscle) -> tuple[FactRow, ...]:
    """Return the facts of two muscles row by row."""
    return tuple(
        FactRow(key, str(getattr(first, key)), str(getattr(second, key))) for key in FACT_KEYS
    )


def symptoms_beside(first: Muscle, second: Muscle) -> Symptoms:
    """Return which symptoms two muscles share and which only one has."""
    one, other = symptoms_of(first), symptoms_of(second)
    return Symptoms(
        tuple(found for found in one if found in other),
        tuple(found for found in one if found not in other),
        tuple(found for found in other if found not in one),
    )


def _says(wanted: Symptom, text: str) -> bool:
    lower = text.casefold()
    return any(phrase in lower for phrase in wanted.phrases)


def _sources(
    muscle: Muscle, texts: tuple[str, ...], zones: Iterable[tuple[TriggerPoint, int]]
) -> tuple[SourceRef, ...]:
    found: list[SourceRef] = []
    if texts:
        named = [ref for ref in muscle.sources if _SYMPTOM_NOTE in ref.note]
        found += named or muscle.sources
    for point, index in zones:
        found += point.zones[index].sources
    return tuple(dict.fromkeys(found))


def _order(hit: SymptomHit) -> tuple[int, bool]:
    cores = any(point.zones[index].kind is ZoneKind.PRIMARY for point, index in hit.zones)
    return (0 if hit.texts else 1 if cores else 2), not hit.muscle.ranked
