"""Find muscles by what somebody types: names, symptoms, and regions where pain is felt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from bodymap.atlas.model import Atlas, Emphasis, Muscle, ReferralZone, TriggerPoint, ZoneKind

EXACT, PREFIX, TYPO = 1.0, 0.8, 0.5
TOGETHER = 1.0
"""How much all words in one text add: a share of that text's weight."""


class MatchKind(StrEnum):
    """In which of an atlas' texts something was found."""

    NAME = "name"
    SYNONYM = "synonym"
    LATIN = "latin"
    LABEL = "label"
    SYMPTOM = "symptom"
    REGION = "region"
    ZONE = "zone"
    PLACE = "place"
    OTHER = "other"


WEIGHTS: Mapping[MatchKind, float] = {
    MatchKind.NAME: 10.0,
    MatchKind.SYNONYM: 9.0,
    MatchKind.LATIN: 8.0,
    MatchKind.LABEL: 5.0,
    MatchKind.SYMPTOM: 4.0,
    MatchKind.REGION: 3.0,
    MatchKind.ZONE: 3.0,
    MatchKind.PLACE: 2.0,
    MatchKind.OTHER: 1.0,
}
"""How much a word counts by where it stands."""

SPILLED = 0.6
EMPHASES: Mapping[Emphasis, float] = {
    Emphasis.STRONG: 1.0,
    Emphasis.MODERATE: 0.9,
    Emphasis.WEAK: 0.75,
}
"""How much less a word counts where its zone is reported less often."""

ALSO_CALLED: Mapping[str, str] = {
    "scm": "sternocleidomastoid",
    "tmj": "jaw joint",
    "zygoma": "cheek bone",
    "maxilla": "upper jaw",
    "toothache": "teeth",
    "tooth": "teeth",
    "collarbone": "clavicle",
    "breastbone": "sternum",
    "crown": "top of the head",
    "vertex": "top of the head",
    "migraine": "headache",
    "head": "headache",
    "earache": "ear",
    "dizzy": "dizziness",
    "vertigo": "dizziness",
    "ringing": "tinnitus",
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
class Region:
    """A place people name, in the language they search in, and the landmarks that lie in it."""

    names: tuple[str, ...]
    landmarks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words of another language, and the one word of the atlas that they mean."""

    words: tuple[str, ...]
    means: str


@dataclass(frozen=True, slots=True)
class Match:
    """What a hit was found by: the text in which the words stand."""

    kind: MatchKind
    text: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A muscle that fits what was typed; `trigger_point` where one of its points fits best.

    `matches` say why, the text that counted most first; empty where nothing was typed.
    """

    muscle: Muscle
    trigger_point: TriggerPoint | None
    score: float
    matches: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True)
class _Field:
    kind: MatchKind
    text: str
    words: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class _Entry:
    muscle: Muscle
    own: tuple[_Field, ...]
    points: tuple[tuple[TriggerPoint, tuple[_Field, ...]], ...]

    def fields(self) -> Iterator[_Field]:
        yield from self.own
        for _, fields in self.points:
            yield from fields


@dataclass(frozen=True)
class AtlasSearch:
    """Searches one atlas. `regions` and `spoken` add the words of the window's language."""

    atlas: Atlas
    regions: tuple[Region, ...] = ()
    spoken: tuple[Spoken, ...] = ()

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
            best = _hit(entry.muscle, None, entry.own, likeness)
            for point, fields in entry.points:
                found = _hit(entry.muscle, point, entry.own + fields, likeness)
                if found.score > best.score:
                    best = found
            if best.score > 0:
                hits.append(best)
        return tuple(sorted(hits, key=lambda hit: -hit.score)[:limit])

    @cached_property
    def _entries(self) -> tuple[_Entry, ...]:
        return tuple(_entry(muscle, self.regions) for muscle in self.atlas.muscles)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        fields = (field for entry in self._entries for field in entry.fields())
        return frozenset(word for field in fields for word in field.words)

    @cached_property
    def _translated(self) -> Mapping[str, frozenset[str]]:
        """The words of another language, and what of the atlas each means."""
        meanings: dict[str, frozenset[str]] = {}
        for spoken in self.spoken:
            means = frozenset(query_words(spoken.means))
            for word in (found for words in spoken.words for found in words_of(words)):
                meanings[word] = meanings.get(word, frozenset()) | means
        return meanings

    def _likeness(self, wanted: str) -> Mapping[str, float]:
        """Return the atlas' words that `wanted` may stand for, and how like they are (0-1)."""
        found = self._meant(wanted)
        for word, like in _alike(wanted, self._translated.keys()).items():
            _add(found, self._translations(word), like)
        if found:
            return found
        found = _mistyped(wanted, self._vocabulary)
        for word, like in _mistyped(wanted, self._translated.keys()).items():
            _add(found, self._translations(word), like)
        return found

    def _meant(self, wanted: str) -> dict[str, float]:
        """Return the atlas' words that begin as a word, or one that it stands for, does."""
        found: dict[str, float] = {}
        for meant in ANY_OF.get(wanted, (wanted,)):
            found.update(_alike(meant, self._vocabulary))
        return found

    def _translations(self, word: str) -> dict[str, float]:
        """Return the atlas' words that a known word of the other language means."""
        found: dict[str, float] = {}
        for means in self._translated[word]:
            _add(found, self._meant(means), EXACT)
        return found


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, without accents and small words."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return [word for word in re.findall(r"[^\W_]+", letters) if word not in SMALL_WORDS]


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


def _alike(wanted: str, words: Iterable[str]) -> dict[str, float]:
    """Return the words that begin as `wanted`, and how like they are."""
    return {word: EXACT if word == wanted else PREFIX for word in words if word.startswith(wanted)}


def _add(found: dict[str, float], more: Mapping[str, float], share: float) -> None:
    """Add words by a share of their likeness; the greater one counts where both have a word."""
    for word, like in more.items():
        found[word] = max(found.get(word, 0.0), share * like)


def _mistyped(wanted: str, words: Iterable[str]) -> dict[str, float]:
    """Return the words that `wanted` may be with a few slips, and how like they are."""
    allowed = allowed_errors(wanted)
    return {
        word: TYPO / (1 + errors)
        for word in words
        if allowed and (errors := typing_errors(wanted, word)) <= allowed
    }


def _hit(
    muscle: Muscle,
    point: TriggerPoint | None,
    fields: tuple[_Field, ...],
    likeness: list[Mapping[str, float]],
) -> SearchHit:
    """Return how well texts fit all wanted words: 0 where one is missing in all of them."""
    found = [[_weight(field, like) for field in fields] for like in likeness]
    best = [max(weights) for weights in found]
    if not all(best):
        return SearchHit(muscle, None, 0.0)
    together = [min(row[i] for row in found) for i in range(len(fields))]
    score = sum(best) + TOGETHER * max(together) * len(likeness)
    return SearchHit(muscle, point, score, _matches(fields, found, together))


def _matches(
    fields: tuple[_Field, ...], found: list[list[float]], together: list[float]
) -> tuple[Match, ...]:
    """Return the text that holds all words where one does, or else the best one for each word."""
    if max(together) > 0:
        places = [together.index(max(together))]
    else:
        places = [weights.index(max(weights)) for weights in found]
    ordered = sorted(dict.fromkeys(places), key=lambda i: -max(row[i] for row in found))
    return tuple(Match(fields[i].kind, fields[i].text) for i in ordered)


def _weight(field: _Field, like: Mapping[str, float]) -> float:
    common = field.words & like.keys()
    return field.weight * max((like[word] for word in common), default=0.0)


def _entry(muscle: Muscle, regions: Sequence[Region]) -> _Entry:
    return _Entry(
        muscle,
        (
            _field(MatchKind.NAME, f"{muscle.short_name} {muscle.name}"),
            *(_field(MatchKind.SYNONYM, name) for name in muscle.synonyms),
            _field(MatchKind.LATIN, muscle.latin),
            *(_field(MatchKind.SYMPTOM, text) for text in muscle.associated_symptoms),
            _field(MatchKind.OTHER, muscle.group),
            _field(MatchKind.OTHER, muscle.function),
            _field(MatchKind.OTHER, muscle.innervation),
            _field(MatchKind.OTHER, muscle.attachments),
        ),
        tuple((point, _point_fields(point, regions)) for point in muscle.trigger_points),
    )


def _point_fields(point: TriggerPoint, regions: Sequence[Region]) -> tuple[_Field, ...]:
    return (
        _field(MatchKind.LABEL, point.label),
        *(_field(MatchKind.ZONE, zone.words, zone_share(zone)) for zone in point.zones),
        *(field for region in regions if (field := _region_field(point, region)) is not None),
        _field(MatchKind.PLACE, point.location),
    )


def _region_field(point: TriggerPoint, region: Region) -> _Field | None:
    """Return the names of a region in which a trigger point is felt."""
    felt = [zone_share(zone) for zone in point.zones if region.landmarks & set(zone.landmarks)]
    if not felt:
        return None
    words = frozenset(word for name in region.names for word in words_of(name))
    kind = MatchKind.REGION
    return _Field(kind, region.names[0], words, WEIGHTS[kind] * max(felt))


def zone_share(zone: ReferralZone) -> float:
    """Return what a zone counts beside the core of a pattern that is strongly reported (1)."""
    return EMPHASES[zone.emphasis] * (SPILLED if zone.kind is ZoneKind.SPILLOVER else 1.0)


def _field(kind: MatchKind, text: str, share: float = 1.0) -> _Field:
    return _Field(kind, text, frozenset(words_of(text)), WEIGHTS[kind] * share)
