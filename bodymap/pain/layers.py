"""Several pains in one drawing: strokes of one number are one pain, with one strength and kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bodymap.pain.drawing import PainDrawing, Stroke

FIRST = 1
MOST = 6


@dataclass(frozen=True, slots=True)
class PainLayer:
    """One of a patient's pains as it was painted last; strength 0-10 and kind may be unsaid."""

    number: int
    intensity: int | None = None
    quality: str | None = None


def number_of(stroke: Stroke) -> int:
    """Return which pain a stroke belongs to; strokes that say nothing belong to the first."""
    return FIRST if stroke.pain is None else stroke.pain


def layers_of(drawing: PainDrawing) -> tuple[PainLayer, ...]:
    """Return the pains of a drawing by number; only what paints counts."""
    found = {
        number_of(stroke): PainLayer(number_of(stroke), stroke.intensity, stroke.quality)
        for stroke in drawing.strokes
        if not stroke.erase
    }
    return tuple(found[number] for number in sorted(found))


def next_number(drawing: PainDrawing) -> int | None:
    """Return the least number that is free; None when there are MOST pains already."""
    taken = {layer.number for layer in layers_of(drawing)}
    free = (number for number in range(FIRST, MOST + 1) if number not in taken)
    return next(free, None)


def with_layer(drawing: PainDrawing, layer: PainLayer) -> PainDrawing:
    """Return the drawing with all strokes of a pain in its strength and kind."""

    def changed(stroke: Stroke) -> Stroke:
        return replace(stroke, intensity=layer.intensity, quality=layer.quality)

    return _with(drawing, lambda stroke: number_of(stroke) == layer.number, changed)


def with_new_in_layer(before: PainDrawing, after: PainDrawing, layer: PainLayer) -> PainDrawing:
    """Return `after` with the strokes that `before` lacks put into a pain."""
    known = {id(stroke) for stroke in before.strokes}

    def changed(stroke: Stroke) -> Stroke:
        number = layer.number if layer.number != FIRST else stroke.pain
        return replace(stroke, intensity=layer.intensity, quality=layer.quality, pain=number)

    return _with(after, lambda stroke: id(stroke) not in known, changed)


def _with(
    drawing: PainDrawing, is_meant: Callable[[Stroke], bool], changed: Callable[[Stroke], Stroke]
) -> PainDrawing:
    strokes = tuple(
        changed(stroke) if is_meant(stroke) and not stroke.erase else stroke
        for stroke in drawing.strokes
    )
    return drawing if strokes == drawing.strokes else replace(drawing, strokes=strokes)
