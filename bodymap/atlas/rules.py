"""What every atlas must keep to. One function a rule; each yields a Problem for every breach.

Rules read the files as they are written, so that a problem can name its file and key.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from bodymap.atlas.load import zone_geometry
from bodymap.atlas.model import ZoneKind, ZoneShape, ZoneSide
from bodymap.atlas.schema import (
    AlternativeFile,
    FibresText,
    MuscleFile,
    SourceRefText,
    SourceText,
    ZoneText,
)
from bodymap.atlas.territory import landmark_name

RADIUS_RANGE_MM = (1.0, 60.0)
FIBRE_COUNT_RANGE = (1, 60)
LANDMARKS_AN_END = (1, 4)
WEIGHT_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class Problem:
    """A breach of one rule: the file in the atlas folder, the place in it, and what is wrong."""

    file: str
    key: str
    rule: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}, {self.key}" if self.key else self.file
        return f"{place}: {self.message} [{self.rule}]"


class KnownLandmark(Protocol):
    """What the rules ask of a figure's landmark."""

    @property
    def midline(self) -> bool:
        """Whether it lies in the midline."""
        ...

    @property
    def on_figure(self) -> bool:
        """Whether the body is drawn there."""
        ...


@dataclass(frozen=True, slots=True)
class AtlasFiles:
    """The readable files of an atlas. `complete` is false where some could not be read."""

    muscles: tuple[tuple[str, MuscleFile], ...]
    sources: Mapping[str, SourceText]
    complete: bool
    alternatives: tuple[tuple[str, AlternativeFile], ...] = ()

    def zones(self) -> Iterator[tuple[str, str, ZoneText]]:
        """Yield (file, key, zone) of every referral zone."""
        for file, muscle in self.muscles:
            for i, point in enumerate(muscle.trigger_points):
                for j, zone in enumerate(point.zones):
                    yield file, f"trigger_points[{i}].zones[{j}]", zone
        for file, alternative in self.alternatives:
            for j, zone in enumerate(alternative.zones):
                yield file, f"zones[{j}]", zone

    def references(self) -> Iterator[tuple[str, str, SourceRefText]]:
        """Yield (file, key, reference) of every use of a source."""
        for file, muscle in self.muscles:
            yield from _numbered(file, "sources", muscle.sources)
            for i, finding in enumerate(muscle.prevalence):
                yield from _numbered(file, f"prevalence[{i}].sources", finding.sources)
            for i, caution in enumerate(muscle.cautions):
                yield from _numbered(file, f"cautions[{i}].sources", caution.sources)
            for i, point in enumerate(muscle.trigger_points):
                yield from _numbered(file, f"trigger_points[{i}].sources", point.sources)
        for file, alternative in self.alternatives:
            yield from _numbered(file, "sources", alternative.sources)
            for i, finding in enumerate(alternative.prevalence):
                yield from _numbered(file, f"prevalence[{i}].sources", finding.sources)
        for file, key, zone in self.zones():
            yield from _numbered(file, f"{key}.sources", zone.sources)

    def drawn_landmarks(self) -> Iterator[tuple[str, str, str]]:
        """Yield (file, key, name) of the landmarks that place marks and fibres."""
        for file, muscle in self.muscles:
            for i, bundle in enumerate(muscle.fibres):
                for end, names in bundle_curves(bundle):
                    yield from ((file, f"fibres[{i}].{end}", name) for name in names)
            for i, point in enumerate(muscle.trigger_points):
                for name in point.position:
                    yield file, f"trigger_points[{i}].position.{name}", name


Landmarks = Mapping[str, KnownLandmark]
Rule = Callable[[AtlasFiles, Landmarks], Iterator[Problem]]


def file_named_after_muscle(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """A muscle is found by its file name, and so is a nerve or joint."""
    named = [(f"muscles/{muscle.id}.toml", file, muscle.id) for file, muscle in files.muscles]
    named += [(f"alternatives/{a.id}.toml", file, a.id) for file, a in files.alternatives]
    for expected, file, name in named:
        if file != expected:
            yield Problem(
                file, "id", "file named after muscle", f"holds {name!r}; rename one of them"
            )


def ids_are_unique(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """Drawings, findings and results refer to muscles and trigger points by id."""
    seen: dict[str, str] = {}
    named = [
        (
            file,
            [
                ("id", muscle.id),
                *((f"trigger_points[{i}].id", p.id) for i, p in enumerate(muscle.trigger_points)),
            ],
        )
        for file, muscle in files.muscles
    ]
    named += [(file, [("id", alternative.id)]) for file, alternative in files.alternatives]
    for file, keyed in named:
        for key, name in keyed:
            if name in seen:
                yield Problem(file, key, "duplicate id", f"{name!r} is used in {seen[name]} too")
            seen.setdefault(name, file)


def trigger_points_carry_their_muscle(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """A trigger point's id is the muscle's id, a dot and a name."""
    for file, muscle in files.muscles:
        for i, point in enumerate(muscle.trigger_points):
            name = point.id.removeprefix(f"{muscle.id}.")
            if name in ("", point.id) or "." in name:
                message = f"{point.id!r} must be {muscle.id!r}, a dot and a name"
                yield Problem(file, f"trigger_points[{i}].id", "trigger point id", message)


def texts_are_written(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """Nothing that is shown may be empty."""
    for file, muscle in files.muscles:
        shown = {"name": muscle.name, "short_name": muscle.short_name, "latin": muscle.latin}
        for i, point in enumerate(muscle.trigger_points):
            shown[f"trigger_points[{i}].label"] = point.label
            shown[f"trigger_points[{i}].location"] = point.location
        for i, caution in enumerate(muscle.cautions):
            shown[f"cautions[{i}].text"] = caution.text
        for i, name in enumerate(muscle.synonyms):
            shown[f"synonyms[{i}]"] = name
        for key, text in shown.items():
            if not text.strip():
                yield Problem(file, key, "empty text", "nothing is written here")
    for file, alternative in files.alternatives:
        for key in ("name", "short_name"):
            if not getattr(alternative, key).strip():
                yield Problem(file, key, "empty text", "nothing is written here")
    for file, key, zone in files.zones():
        if not zone.words.strip():
            yield Problem(file, f"{key}.words", "empty text", "nothing is written here")


def patterns_have_a_primary_zone(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """A pattern without its core cannot be ranked."""
    for file, muscle in files.muscles:
        for i, point in enumerate(muscle.trigger_points):
            if not any(zone.kind is ZoneKind.PRIMARY for zone in point.zones):
                key = f"trigger_points[{i}].zones"
                yield Problem(file, key, "no primary zone", f"{point.id} has no primary zone")
    for file, alternative in files.alternatives:
        if not any(zone.kind is ZoneKind.PRIMARY for zone in alternative.zones):
            message = f"{alternative.id} has no primary zone"
            yield Problem(file, "zones", "no primary zone", message)


def everything_has_a_source(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """Each trigger point, nerve, joint, study finding and caution names what it rests on."""
    for file, muscle in files.muscles:
        for i, point in enumerate(muscle.trigger_points):
            if not point.sources and not muscle.sources:
                message = f"neither {point.id} nor its muscle names a source"
                yield Problem(file, f"trigger_points[{i}].sources", "no source", message)
    for file, alternative in files.alternatives:
        if not alternative.sources:
            yield Problem(file, "sources", "no source", f"{alternative.id} names no source")
    found = [(file, muscle.prevalence) for file, muscle in files.muscles]
    found += [(file, alternative.prevalence) for file, alternative in files.alternatives]
    for file, findings in found:
        for i, finding in enumerate(findings):
            if not finding.sources:
                message = "a study finding needs its source"
                yield Problem(file, f"prevalence[{i}].sources", "no source", message)
    for file, muscle in files.muscles:
        for i, caution in enumerate(muscle.cautions):
            if not caution.sources:
                message = "a caution needs its source"
                yield Problem(file, f"cautions[{i}].sources", "no source", message)


def sources_are_known(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """A reference leads to an entry of sources.toml."""
    for file, key, ref in files.references():
        if ref.id not in files.sources:
            message = f"{ref.id!r} is not in sources.toml"
            yield Problem(file, f"{key}.id", "unknown source", message)


def sources_are_used(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """The list of sources holds what the atlas rests on, nothing else."""
    if not files.complete:
        return
    used = {ref.id for _, _, ref in files.references()}
    for name in files.sources:
        if name not in used:
            message = "nothing refers to this source"
            yield Problem("sources.toml", name, "unused source", message)


def zones_have_their_geometry(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """A disc has a centre and a radius, a band a path and a half width."""
    for file, key, zone in files.zones():
        geometry = zone_geometry(zone)
        if isinstance(geometry, str):
            yield Problem(file, key, "zone geometry", geometry)


def radii_are_sensible(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """Radii and half widths lie in 1-60 mm."""
    low, high = RADIUS_RANGE_MM
    for file, key, zone in files.zones():
        for name, value in (
            ("radius_mm", zone.radius_mm),
            ("half_width_mm", zone.half_width_mm),
        ):
            if value is not None and not low <= value <= high:
                message = f"{value:g} is not within {low:g}-{high:g} mm"
                yield Problem(file, f"{key}.{name}", "bad radius", message)


def positions_are_weighted_means(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """The weights of a mark's landmarks are positive and sum to 1."""
    for file, muscle in files.muscles:
        for i, point in enumerate(muscle.trigger_points):
            weights = point.position.values()
            total = math.fsum(weights)
            if not abs(total - 1) <= WEIGHT_TOLERANCE or not all(w > 0 for w in weights):
                message = f"positive weights that sum to 1 were expected, the sum is {total:g}"
                key = f"trigger_points[{i}].position"
                yield Problem(file, key, "position weights", message)


def bundle_curves(bundle: FibresText) -> list[tuple[str, tuple[str, ...]]]:
    """Return (key, landmarks) of every curve of a bundle, from origin to insertion."""
    stations = [(f"via[{i}]", names) for i, names in enumerate(bundle.via)]
    return [("origin", bundle.origin), *stations, ("insertion", bundle.insertion)]


def fibres_can_be_drawn(files: AtlasFiles, _: Landmarks) -> Iterator[Problem]:
    """A bundle has 1-4 landmarks at each end and a sensible number of fibres."""
    fewest, most = LANDMARKS_AN_END
    low, high = FIBRE_COUNT_RANGE
    for file, muscle in files.muscles:
        for i, bundle in enumerate(muscle.fibres):
            for end, names in bundle_curves(bundle):
                if not fewest <= len(names) <= most:
                    message = f"{fewest} to {most} landmarks were expected, got {len(names)}"
                    yield Problem(file, f"fibres[{i}].{end}", "fibres", message)
            if not low <= bundle.count <= high:
                message = f"{bundle.count} is not within {low}-{high}"
                yield Problem(file, f"fibres[{i}].count", "fibres", message)


def landmarks_are_known(files: AtlasFiles, landmarks: Landmarks) -> Iterator[Problem]:
    """Every landmark exists on the figure."""
    placed = [(f, f"{k}.{n}", name) for f, k, z in files.zones() for n, name in zone_names(z)]
    for file, key, name in (*placed, *files.drawn_landmarks()):
        if name not in landmarks:
            message = f"the figure has no landmark {name!r}"
            yield Problem(file, key, "unknown landmark", message)


def zones_lie_on_the_body(files: AtlasFiles, landmarks: Landmarks) -> Iterator[Problem]:
    """A zone wholly beyond the drawn body says so with `off_figure = true`, and only such a zone.

    A band may run off the body as long as one of its landmarks is on it.
    """
    for file, key, zone in files.zones():
        known = [landmarks[name] for _, name in zone_names(zone) if name in landmarks]
        if not known:
            continue
        drawn = any(landmark.on_figure for landmark in known)
        if drawn and zone.off_figure:
            message = "declared off_figure, but the body is drawn there"
            yield Problem(file, f"{key}.off_figure", "zone off the body", message)
        if not drawn and not zone.off_figure:
            message = "no landmark of it is on the drawn body; declare off_figure = true"
            yield Problem(file, key, "zone off the body", message)


def marks_lie_on_the_body(files: AtlasFiles, landmarks: Landmarks) -> Iterator[Problem]:
    """Trigger point marks and fibres are placed by landmarks on the drawn body."""
    for file, key, name in files.drawn_landmarks():
        if name in landmarks and not landmarks[name].on_figure:
            message = f"{name!r} is not on the drawn body"
            yield Problem(file, key, "mark off the body", message)


def sides_suit_their_landmarks(files: AtlasFiles, landmarks: Landmarks) -> Iterator[Problem]:
    """A zone mirrors to the other side as its words say.

    A midline zone has midline landmarks only. A zone of midline landmarks alone is the same on
    both sides, so it can be ipsilateral or midline, but not contralateral or both.
    """
    for file, key, zone in files.zones():
        names = [name for _, name in zone_names(zone)]
        if not all(name in landmarks for name in names) or not names:
            continue
        if zone.shape is ZoneShape.TERRITORY:
            if zone.side is not ZoneSide.IPSILATERAL:
                message = "a territory ends at the midline; only ipsilateral is drawn"
                yield Problem(file, f"{key}.side", "mirror mismatch", message)
            continue
        lateral = [name for name in names if not landmarks[name].midline]
        if zone.side is ZoneSide.MIDLINE and lateral:
            message = f"a midline zone cannot use {', '.join(lateral)}, which lie to one side"
            yield Problem(file, f"{key}.side", "mirror mismatch", message)
        if zone.side in (ZoneSide.CONTRALATERAL, ZoneSide.BOTH) and not lateral:
            message = f"{zone.side}, but all its landmarks lie in the midline; use midline"
            yield Problem(file, f"{key}.side", "mirror mismatch", message)


RULES: tuple[Rule, ...] = (
    file_named_after_muscle,
    ids_are_unique,
    trigger_points_carry_their_muscle,
    texts_are_written,
    patterns_have_a_primary_zone,
    everything_has_a_source,
    sources_are_known,
    sources_are_used,
    zones_have_their_geometry,
    radii_are_sensible,
    positions_are_weighted_means,
    fibres_can_be_drawn,
    landmarks_are_known,
    zones_lie_on_the_body,
    marks_lie_on_the_body,
    sides_suit_their_landmarks,
)


def zone_names(zone: ZoneText) -> list[tuple[str, str]]:
    """Return (key, landmark) of a zone's landmarks, however its geometry is written."""
    names = [("centre", zone.centre)] if zone.centre is not None else []
    names += [(f"path[{i}]", name) for i, name in enumerate(zone.path or ())]
    boundary = enumerate(zone.boundary or ())
    return names + [(f"boundary[{i}]", landmark_name(name)) for i, name in boundary]


def _numbered(
    file: str, key: str, refs: tuple[SourceRefText, ...]
) -> Iterator[tuple[str, str, SourceRefText]]:
    for number, ref in enumerate(refs):
        yield file, f"{key}[{number}]", ref
