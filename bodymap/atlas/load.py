"""Read an atlas folder: manifest.toml, sources.toml, muscles/<id>.toml, alternatives/<id>.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from bodymap.atlas.model import (
    Alternative,
    Atlas,
    Caution,
    FibreBundle,
    Muscle,
    Prevalence,
    ReferralZone,
    Source,
    SourceRef,
    TriggerPoint,
    ZoneShape,
)
from bodymap.atlas.schema import (
    AlternativeFile,
    ManifestFile,
    MuscleFile,
    PrevalenceText,
    SourceRefText,
    SourceText,
    TriggerPointText,
    ZoneText,
    convert,
    tree_problems,
)
from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset

T = TypeVar("T", bound=msgspec.Struct)

DEFAULT_ATLAS = ("atlas", "head-neck-shoulder")


def load_atlas(folder: Path | None = None) -> Atlas:
    """Return the atlas in a folder, by default the one that ships with the program.

    Raises EnvironmentProblem naming the file, the key and what was expected there. Whether the
    content makes sense on a figure is the business of `validate.check_atlas`.
    """
    folder = asset(*DEFAULT_ATLAS) if folder is None else folder
    manifest = _read(folder / "manifest.toml", ManifestFile)
    sources = read_sources(folder / "sources.toml")
    muscles = tuple(read_muscle(path) for path in muscle_paths(folder))
    if not muscles:
        raise EnvironmentProblem(str(folder / "muscles"), "no muscle files", "expected *.toml")
    return Atlas(
        id=manifest.id,
        title=manifest.title,
        version=manifest.version,
        figure=manifest.figure,
        licence=manifest.licence,
        purpose=manifest.purpose,
        authorship=manifest.authorship,
        muscles=muscles,
        sources=sources,
        alternatives=tuple(read_alternative(path) for path in alternative_paths(folder)),
    )


def muscle_paths(folder: Path) -> list[Path]:
    """Return the muscle files of an atlas folder by name, so that their order never varies."""
    return sorted((folder / "muscles").glob("*.toml"), key=lambda path: path.name)


def alternative_paths(folder: Path) -> list[Path]:
    """Return the files of nerves and joints by name; an atlas need not have any."""
    return sorted((folder / "alternatives").glob("*.toml"), key=lambda path: path.name)


def read_alternative(path: Path) -> Alternative:
    """Return the nerve or joint in one file; raises EnvironmentProblem with file and key."""
    text, file = _read(path, AlternativeFile), str(path)
    sources = _refs(text.sources)
    return Alternative(
        id=text.id,
        kind=text.kind,
        name=text.name,
        short_name=text.short_name,
        zones=tuple(
            _zone(zone, sources, f"zones[{number}]", file) for number, zone in enumerate(text.zones)
        ),
        sources=sources,
        prevalence=_findings(text.prevalence),
        note=text.note,
    )


def read_muscle(path: Path) -> Muscle:
    """Return the muscle in one file; raises EnvironmentProblem with file and key."""
    return muscle_of(_read(path, MuscleFile), str(path))


def read_sources(path: Path) -> Mapping[str, Source]:
    """Return the sources by id; raises EnvironmentProblem with file and key."""
    return {
        name: source_of(name, _checked(entry, SourceText, str(path), name))
        for name, entry in read_toml(path).items()
    }


def read_toml(path: Path) -> dict[str, object]:
    """Return the tree of a TOML file; raises EnvironmentProblem naming the line if it is broken."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EnvironmentProblem(str(path), "the file is missing") from None
    except OSError as wrong:
        raise EnvironmentProblem(str(path), f"cannot be read: {wrong.strerror}") from None
    except UnicodeDecodeError as wrong:
        raise EnvironmentProblem(str(path), f"not UTF-8 text at byte {wrong.start}") from None
    except tomllib.TOMLDecodeError as wrong:
        raise EnvironmentProblem(str(path), f"not valid TOML: {wrong}") from None


def muscle_of(text: MuscleFile, file: str = "") -> Muscle:
    """Return the model of a muscle file; raises EnvironmentProblem for a zone without geometry."""
    return Muscle(
        id=text.id,
        name=text.name,
        short_name=text.short_name,
        latin=text.latin,
        group=text.group,
        innervation=text.innervation,
        attachments=text.attachments,
        function=text.function,
        confidence=text.confidence,
        ranked=text.ranked,
        associated_symptoms=text.associated_symptoms,
        prevalence=_findings(text.prevalence),
        fibres=tuple(
            FibreBundle(f.origin, f.insertion, f.count, f.depth, f.via) for f in text.fibres
        ),
        trigger_points=tuple(
            _trigger_point(point, _refs(text.sources), f"trigger_points[{number}]", file)
            for number, point in enumerate(text.trigger_points)
        ),
        sources=_refs(text.sources),
        note=text.note,
        synonyms=text.synonyms,
        cautions=tuple(Caution(found.text, _refs(found.sources)) for found in text.cautions),
    )


def source_of(name: str, text: SourceText) -> Source:
    """Return the model of one entry of sources.toml."""
    return Source(id=name, citation=text.citation, kind=text.kind, url=text.url)


GEOMETRY = {
    ZoneShape.DISC: ("centre", "radius_mm"),
    ZoneShape.BAND: ("path", "half_width_mm"),
    ZoneShape.TERRITORY: ("boundary",),
}
FEWEST_LANDMARKS = {
    ZoneShape.DISC: (1, "one landmark"),
    ZoneShape.BAND: (2, "two landmarks"),
    ZoneShape.TERRITORY: (3, "three landmarks"),
}


def zone_geometry(zone: ZoneText) -> tuple[tuple[str, ...], float] | str:
    """Return a zone's landmarks and radius or half width in mm, or what is wrong with them.

    The landmarks of a territory are its boundary, and its radius is 0.
    """
    needed = GEOMETRY[zone.shape]
    has = " and ".join(needed)
    others = [key for shape in GEOMETRY.values() for key in shape if key not in needed]
    if any(getattr(zone, key) is not None for key in others):
        return f"a {zone.shape} has {has}, not {' or '.join(others)}"
    if any(getattr(zone, key) is None for key in needed):
        return f"a {zone.shape} needs {has}"
    landmarks = (zone.centre,) if zone.centre is not None else zone.path or zone.boundary or ()
    fewest, in_words = FEWEST_LANDMARKS[zone.shape]
    if len(landmarks) < fewest:
        return f"a {zone.shape} needs a {needed[0]} of {in_words} or more"
    return landmarks, zone.radius_mm or zone.half_width_mm or 0.0


def _trigger_point(
    text: TriggerPointText, inherited: tuple[SourceRef, ...], key: str, file: str
) -> TriggerPoint:
    sources = _refs(text.sources) or inherited
    return TriggerPoint(
        id=text.id,
        label=text.label,
        location=text.location,
        laterality=text.laterality,
        position=dict(text.position),
        zones=tuple(
            _zone(zone, sources, f"{key}.zones[{number}]", file)
            for number, zone in enumerate(text.zones)
        ),
        sources=sources,
        note=text.note,
    )


def _zone(text: ZoneText, inherited: tuple[SourceRef, ...], key: str, file: str) -> ReferralZone:
    geometry = zone_geometry(text)
    if isinstance(geometry, str):
        raise EnvironmentProblem(f"{file}, {key}", geometry)
    landmarks, radius_mm = geometry
    return ReferralZone(
        kind=text.kind,
        words=text.words,
        side=text.side,
        depth=text.depth,
        emphasis=text.emphasis,
        shape=text.shape,
        landmarks=landmarks,
        radius_mm=radius_mm,
        size=text.size,
        sources=_refs(text.sources) or inherited,
        off_figure=text.off_figure,
    )


def _findings(texts: tuple[PrevalenceText, ...]) -> tuple[Prevalence, ...]:
    return tuple(Prevalence(text.text, _refs(text.sources)) for text in texts)


def _refs(texts: tuple[SourceRefText, ...]) -> tuple[SourceRef, ...]:
    return tuple(SourceRef(text.id, text.strength, text.note) for text in texts)


def _read(path: Path, kind: type[T]) -> T:
    return _checked(read_toml(path), kind, str(path))


def _checked(raw: object, kind: type[T], file: str, key: str = "") -> T:
    for place, expected in tree_problems(raw, kind, key):
        raise EnvironmentProblem(f"{file}, {place}" if place else file, expected)
    return convert(raw, kind)
