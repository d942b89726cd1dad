"""Find muscles and trigger points: by id, and by what somebody types."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bodymap.atlas.model import Atlas, Muscle, TriggerPoint

NAME, LATIN, LABEL, SYMPTOM, ZONE, PLACE, OTHER = 10.0, 8.0, 5.0, 4.0, 3.0, 2.0, 1.0

EXACT, PREFIX, TYPO = 1.0, 0.8, 0.5
TOGETHER = 1.0
"""How much all words in one text add: a share of that text's weight."""

ALSO_CALLED: Mapping[str, str] = {
    "scm": "sternocleidomastoid",
    "tmj": "jaw joint",
    "zygoma": "cheek bone",
    "maxilla": "upper jaw",
    "traps": "trapezius",
    "toothache": "teeth",
    "tooth": "teeth",
    "collarbone": "clavicle",
    "breastbone": "sternum",
    "crown": "top of the head",
    "vertex": "top of the head",
    "migraine": "headache",
    "head": "headache",
}
"""Words people type, and the atlas' words for them."""

ANY_OF: Mapping[str, tuple[str, ...]] = {
    "teeth": ("teeth", "incisors", "canine", "premolars", "molars"),
    "eyebrow": ("eyebrow", "brow"),
    "ear": ("ear", "mastoid"),
    "headache": ("head", "forehead", "temple", "temporal", "occiput", "eyebrow", "orbit"),
}
"""Words that others stand for as well."""

SMALL_WORDS = frozenset({"the", "of", "and", "or", "in", "on", "at", "to", "a", "an", "my"})


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A muscle that fits what was typed; `trigger_point` where one of its points fits best."""

    muscle: Muscle
    trigger_point: TriggerPoint | None
    score: float


@dataclass(frozen=True)
class AtlasIndex:
    """Look-up tables of one atlas, made on first use."""

    atlas: Atlas

    @cached_property
    def muscles_by_id(self) -> Mapping[str, Muscle]:
        """The muscles by id."""
        return {muscle.id: muscle for muscle in self.atlas.muscles}

    @cached_property
    def trigger_points_by_id(self) -> Mapping[str, TriggerPoint]:
        """The trigger points by id."""
        return {point.id: point for point in self.atlas.trigger_points}

    def muscle_of(self, trigger_point_id: str) -> Muscle:
        """Return the muscle a trigger point belongs to; KeyError if the atlas has no such point."""
        return self.muscles_by_id[self.trigger_points_by_id[trigger_point_id].muscle_id]

    def search(self, text: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """Return the muscles that fit every word typed, best first; all of them for no words.

        Case, accents, unfinished words and small typing errors do not matter. Names weigh more than
        symptoms, symptoms more than zones. Equal scores keep the order of the atlas.
        """
        wanted = query_words(text)
        if not wanted:
            hits = [SearchHit(muscle, None, 0.0) for muscle in self.atlas.muscles]
            return tuple(hits[:limit])
        likeness = [self._likeness(word) for word in wanted]
        hits = []
        for entry in self._entries:
            best = SearchHit(entry.muscle, None, _score(entry.own, likeness))
            for point, fields in entry.points:
                score = _score(entry.own + fields, likeness)
                if score > best.score:
                    best = SearchHit(entry.muscle, point, score)
            if best.score > 0:
                hits.append(best)
        return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])

    @cached_property
    def _entries(self) -> tuple[_Entry, ...]:
        return tuple(_entry(muscle) for muscle in self.atlas.muscles)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        fields = (field for entry in self._entries for field in entry.fields())
        return frozenset(word for field in fields for word in field.words)

    def _likeness(self, wanted: str) -> Mapping[str, float]:
        """Return the atlas' words that `wanted` may stand for, and how like they are (0-1)."""
        found = {
            word: EXACT if word == meant else PREFIX
            for meant in ANY_OF.get(wanted, (wanted,))
            for word in self._vocabulary
            if word.startswith(meant)
        }
        if found:
            return found
        allowed = allowed_errors(wanted)
        return {
            word: TYPO / (1 + errors)
            for word in self._vocabulary
            if allowed and (errors := typing_errors(wanted, word)) <= allowed
        }


@dataclass(frozen=True, slots=True)
class _Field:
    weight: float
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Entry:
    muscle: Muscle
    own: tuple[_Field, ...]
    points: tuple[tuple[TriggerPoint, tuple[_Field, ...]], ...]

    def fields(self) -> Iterator[_Field]:
        yield from self.own
        for _, fields in self.points:
            yield from fields


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, without accents and small words."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return [word for word in re.findall(r"[a-z0-9]+", letters) if word not in SMALL_WORDS]


def query_words(text: str) -> list[str]:
    """Return the words to look for, everyday names replaced by the atlas' own."""
    return [found for word in words_of(text) for found in words_of(ALSO_CALLED.get(word, word))]


def allowed_errors(word: str) -> int:
    """Return how many typing errors a word of this length may hold."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 7 else 2


def typing_errors(typed: str, word: str) -> int:
    """Return the fewest slips (wrong, missing, extra or swapped letter) from the start of `word`.

    `typed` may be unfinished, so the best beginning of `word` counts.
    """
    before: list[int] = []
    row = list(range(len(word) + 1))
    for i, letter in enumerate(typed, 1):
        older, before, row = before, row, [i] + [0] * len(word)
        for j, other in enumerate(word, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and typed[i - 2] == other:
                row[j] = min(row[j], older[j - 2] + 1)
    return min(row)


def _score(fields: tuple[_Field, ...], likeness: list[Mapping[str, float]]) -> float:
    """Return how well texts fit all wanted words: 0 where one is missing in all of them."""
    found = [[_weight(field, like) for field in fields] for like in likeness]
    best = [max(weights) for weights in found]
    if not all(best):
        return 0.0
    together = max(min(row[i] for row in found) for i in range(len(fields)))
    return sum(best) + TOGETHER * together * len(likeness)


def _weight(field: _Field, like: Mapping[str, float]) -> float:
    common = field.words & like.keys()
    return field.weight * max((like[word] for word in common), default=0.0)


def _entry(muscle: Muscle) -> _Entry:
    return _Entry(
        muscle,
        (
            _field(NAME, f"{muscle.short_name} {muscle.name}"),
            _field(LATIN, muscle.latin),
            *(_field(SYMPTOM, text) for text in muscle.associated_symptoms),
            _field(OTHER, muscle.group),
            _field(OTHER, muscle.function),
            _field(OTHER, muscle.innervation),
            _field(OTHER, muscle.attachments),
        ),
        tuple(
            (
                point,
                (
                    _field(LABEL, point.label),
                    *(_field(ZONE, zone.words) for zone in point.zones),
                    _field(PLACE, point.location),
                ),
            )
            for point in muscle.trigger_points
        ),
    )


def _field(weight: float, text: str) -> _Field:
    return _Field(weight, frozenset(words_of(text)))
