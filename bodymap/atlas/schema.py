"""The atlas files as they are written: fields of the TOML files, and what is wrong with a tree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar, cast, get_args, get_origin, get_type_hints

import msgspec

from bodymap.atlas.model import (
    AlternativeKind,
    Confidence,
    Depth,
    Emphasis,
    SourceKind,
    Strength,
    ZoneKind,
    ZoneShape,
    ZoneSide,
)

T = TypeVar("T", bound=msgspec.Struct)


class SourceRefText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One use of a source."""

    id: str
    strength: Strength
    note: str


class PrevalenceText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A study finding."""

    text: str
    sources: tuple[SourceRefText, ...]


class CautionText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to mind near a muscle."""

    text: str
    sources: tuple[SourceRefText, ...]


class FibresText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A bundle of fibres between two landmark curves, by way of others."""

    origin: tuple[str, ...]
    insertion: tuple[str, ...]
    count: int
    depth: Depth
    via: tuple[tuple[str, ...], ...] = ()


class ZoneText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A referral zone.

    A disc has `centre` and `radius_mm`, a band `path` and `half_width_mm`, a territory `boundary`.
    """

    kind: ZoneKind
    words: str
    side: ZoneSide
    depth: Depth
    emphasis: Emphasis
    shape: ZoneShape
    centre: str | None = None
    radius_mm: float | None = None
    path: tuple[str, ...] | None = None
    half_width_mm: float | None = None
    boundary: tuple[str, ...] | None = None
    size: str = "drawing estimate"
    sources: tuple[SourceRefText, ...] = ()
    off_figure: bool = False


class TriggerPointText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A trigger point with its zones."""

    id: str
    label: str
    location: str
    laterality: str
    position: dict[str, float]
    zones: tuple[ZoneText, ...]
    sources: tuple[SourceRefText, ...] = ()
    note: str = ""


class MuscleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`muscles/<id>.toml`."""

    id: str
    name: str
    short_name: str
    latin: str
    group: str
    innervation: str
    attachments: str
    function: str
    confidence: Confidence
    trigger_points: tuple[TriggerPointText, ...]
    ranked: bool = True
    note: str = ""
    synonyms: tuple[str, ...] = ()
    associated_symptoms: tuple[str, ...] = ()
    cautions: tuple[CautionText, ...] = ()
    prevalence: tuple[PrevalenceText, ...] = ()
    sources: tuple[SourceRefText, ...] = ()
    fibres: tuple[FibresText, ...] = ()


class AlternativeFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`alternatives/<id>.toml`."""

    id: str
    kind: AlternativeKind
    name: str
    short_name: str
    zones: tuple[ZoneText, ...]
    sources: tuple[SourceRefText, ...]
    prevalence: tuple[PrevalenceText, ...] = ()
    note: str = ""


class SourceText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of `sources.toml`."""

    citation: str
    kind: SourceKind
    url: str | None = None


class ManifestFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`manifest.toml`."""

    id: str
    title: str
    version: str
    figure: str
    licence: str
    purpose: str
    authorship: str


def tree_problems(
    raw: object, kind: type[msgspec.Struct], key: str = ""
) -> Iterator[tuple[str, str]]:
    """Yield (key, what was expected) for everything in a TOML tree that `kind` cannot hold."""
    if not isinstance(raw, dict):
        yield key, f"expected a table, got {type(raw).__name__}"
        return
    hints = get_type_hints(kind)
    for name in sorted(set(raw) - set(hints)):
        yield _join(key, name), f"unknown key; known here: {', '.join(hints)}"
    for info in msgspec.structs.fields(kind):
        place = _join(key, info.name)
        if info.name not in raw:
            if info.required:
                yield place, "missing"
            continue
        yield from _value_problems(raw[info.name], hints[info.name], place)


def convert(raw: object, kind: type[T]) -> T:
    """Return the TOML tree as `kind`; call only where `tree_problems` found nothing."""
    return msgspec.convert(raw, kind)


def _value_problems(value: object, hint: object, place: str) -> Iterator[tuple[str, str]]:
    inner = get_args(hint)[0] if get_origin(hint) is tuple else None
    if inner is not None and isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        if not isinstance(value, list):
            yield place, f"expected a list of tables, got {type(value).__name__}"
            return
        for number, item in enumerate(cast("list[object]", value)):
            yield from tree_problems(item, inner, f"{place}[{number}]")
        return
    try:
        msgspec.convert(value, hint)
    except msgspec.ValidationError as wrong:
        yield place, str(wrong)


def _join(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name
