"""Sample drawings as an unsteady hand would paint them from their table."""

from __future__ import annotations

import math
import random
import tomllib
from pathlib import Path
from typing import Any

import numpy as np

from bodymap.figure.curves import curve_on_skin
from bodymap.figure.frames import FRAMES
from bodymap.figure.load import Figure
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.terms import BodyView, Laterality

TREMOR_MM = 1.2
TURNS_PER_MM = 0.32
STEP_MM = 2.5


def sample_drawings(figure: Figure) -> dict[str, PainDrawing]:
    """Return file stem to drawing for every sample of `samples.toml`."""
    table = tomllib.loads(Path(__file__).with_name("samples.toml").read_text("utf-8"))
    return {sample["file"]: _drawing(sample, figure) for sample in table["sample"]}


def _drawing(sample: dict[str, Any], figure: Figure) -> PainDrawing:
    hand = random.Random(sample["file"])  # noqa: S311 - a steady seed, no secret
    strokes = tuple(stroke for mark in sample["marks"] for stroke in _strokes(mark, figure, hand))
    kept = ("title", "story", "source", "expected", "acceptable")
    return PainDrawing(strokes, figure.name, {key: sample[key] for key in kept})


def _strokes(mark: dict[str, Any], figure: Figure, hand: random.Random) -> list[Stroke]:
    side = Laterality(mark["side"])
    if "round" in mark:
        landmark = figure.landmarks[mark["round"]]
        view = landmark.view
        xyz = landmark.xyz(side)
        view = _best_view(figure, [xyz]) if view is not BodyView.MOUTH else view
        u, v = FRAMES[view].project(xyz)
        return [_stroke(mark, view, _scribble(float(u), float(v), mark["size"], hand))]
    places = np.array([figure.landmarks[name].xyz(side) for name in mark["through"]])
    curve = [point.xyz for point in curve_on_skin(figure.skin, places, STEP_MM)]
    view = _best_view(figure, curve)
    uv = FRAMES[view].project(np.array(curve))
    return [_stroke(mark, view, [_shaken(float(u), float(v), hand) for u, v in uv])]


def _stroke(mark: dict[str, Any], view: BodyView, points: list[tuple[float, float]]) -> Stroke:
    return Stroke(
        view,
        tuple(points),
        float(mark["brush"]),
        intensity=mark["intensity"],
        quality=mark["quality"],
    )


def _best_view(figure: Figure, curve: list[np.ndarray[Any, Any]]) -> BodyView:
    """Return the view that shows most of a curve, the most face-on where several do."""

    def seen(view: BodyView) -> tuple[int, float]:
        shown = figure.skin.views[view]
        count, facing = 0, 0.0
        for xyz in curve:
            u, v = (float(x) for x in shown.frame.project(xyz))
            found = figure.skin.pick(view, u, v)
            if found is not None and float(np.linalg.norm(found - xyz)) < 5.0:
                count += 1
                facing += bool(shown.chart[int(shown.row(v)), int(shown.column(u))])
        return count, facing

    return max((view for view in BodyView if view is not BodyView.MOUTH), key=seen)


def _scribble(u: float, v: float, size: float, hand: random.Random) -> list[tuple[float, float]]:
    """Return a zigzag that fills a roundish patch of the given radius (mm)."""
    rows = max(3, round(2 * size * TURNS_PER_MM))
    points = []
    for row in range(rows):
        y = size * (2 * row / (rows - 1) - 1)
        reach = math.sqrt(max(size * size - y * y, (0.35 * size) ** 2))
        sign = 1 if row % 2 == 0 else -1
        points += [_shaken(u - sign * reach, v + y, hand), _shaken(u + sign * reach, v + y, hand)]
    return points


def _shaken(u: float, v: float, hand: random.Random) -> tuple[float, float]:
    return round(u + hand.gauss(0, TREMOR_MM), 1), round(v + hand.gauss(0, TREMOR_MM), 1)
