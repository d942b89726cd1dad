"""Draw the open-mouth inset: both rows of teeth, palate and tongue, as a dental chart shows them.

The inset is schematic: a wide-open mouth seen from in front, upper row above, lower row below, the
subject's left on the image's right. Millimetres of its frame are picture millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import Polygon

from bodymap.bake.line_art import marks_element, svg_document
from bodymap.bake.line_art_curves import (
    Loop,
    Points,
    closed_loop,
    smooth_rows,
    smooth_through,
    symmetric_loop,
)
from bodymap.bake.line_art_face import INK, Mark
from bodymap.bake.line_art_strokes import midline_stroke_loop, stroke_loop, taper
from bodymap.figure.frames import FRAMES
from bodymap.terms import BodyView

TOLERANCE_MM = 0.04
ENAMEL, ENAMEL_SHADE, DENTINE_LINE = "#fffaf0", "#eadbc8", "#8a6250"
LIP_TONES = ("#c88779", "#d0958a", "#d9a498", "#e1b2a7")
GUM_TONES = ("#c9827a", "#d8988f", "#e3aba2")
THROAT_TONES = ("#9a605a", "#87504b", "#75433f")
PALATE_TONES = ("#d79a8f", "#dfa89d", "#e6b6ab", "#ecc3b9")
TONGUE_TONES = ("#c9766f", "#d38780", "#dc9890", "#e4a9a1")

TOOTH_WIDTHS = (8.6, 6.6, 7.6, 7.0, 6.8, 10.2, 9.6, 8.2)
TOOTH_DEPTHS = (4.6, 4.4, 6.0, 7.6, 7.8, 9.4, 9.0, 8.0)
LOWER_WIDTHS = (5.6, 6.0, 7.0, 7.2, 7.4, 10.8, 10.2, 8.8)
LOWER_DEPTHS = (4.2, 4.4, 5.8, 7.0, 7.4, 9.0, 8.8, 8.0)
FIRST_PREMOLAR, FIRST_MOLAR = 3, 5
GAP_MM = 0.25

LIPS_OUTER = (
    (0, -56.5),
    (7, -58.4),
    (18, -56.6),
    (30, -47.5),
    (39, -30),
    (43, -8),
    (43, 10),
    (38.5, 32),
    (29, 48.5),
    (17, 56.5),
    (6, 58.6),
    (0, 58.6),
)
LIPS_INNER = (
    (0, -50.6),
    (8, -51.0),
    (17, -48.8),
    (26.5, -41),
    (34, -26),
    (37.4, -7),
    (37.2, 9),
    (33, 29),
    (24.8, 42.8),
    (15, 49.2),
    (6, 51.2),
    (0, 51.4),
)
PALATE = (
    (0, -41.2),
    (8, -39.8),
    (15, -33.5),
    (19.4, -24),
    (21.2, -12),
    (20.6, -4),
    (15.6, -4.6),
    (9.5, -7.6),
    (5.2, -7.4),
    (3.3, -3.6),
    (3.1, -0.4),
    (1.8, 1.5),
    (0, 2.0),
)
TONGUE = (
    (0, 5.2),
    (7, 4.0),
    (14.6, 5.6),
    (19.0, 11.4),
    (19.6, 19.5),
    (16.6, 28.4),
    (10.4, 35.6),
    (4.6, 38.4),
    (0, 39.0),
)


@dataclass(frozen=True, slots=True)
class Arch:
    """Half an ellipse the teeth stand on: centre v, half axes (mm), which way it opens."""

    centre_v: float
    across_mm: float
    high_mm: float
    upward: bool
    widths: tuple[float, ...]
    depths: tuple[float, ...]

    def line(self, count: int = 400) -> Points:
        """Return the arch's points (count, 2) from the midline to the last molar, u >= 0."""
        angle = np.linspace(0, np.pi / 2, count)
        sign = -1.0 if self.upward else 1.0
        across = self.across_mm * np.sin(angle)
        down = self.centre_v + sign * self.high_mm * np.cos(angle)
        return np.stack([across, down], axis=1)


UPPER = Arch(-4.5, 27.2, 40.5, True, TOOTH_WIDTHS, TOOTH_DEPTHS)
LOWER = Arch(4.5, 26.4, 40.5, False, LOWER_WIDTHS, LOWER_DEPTHS)


def mouth_shape() -> Polygon:
    """Return the inset's outline in view millimetres, both sides."""
    half = smooth_through(LIPS_OUTER, 120)
    return Polygon(np.vstack([half, half[-2:0:-1] * [-1.0, 1.0]]))


def draw_mouth() -> str:
    """Return the SVG text of the open-mouth inset."""
    frame = FRAMES[BodyView.MOUTH]
    teeth = [*_teeth(UPPER), *_teeth(LOWER)]
    groups = {
        "outline": [([_half(LIPS_OUTER)], LIP_TONES[0], 1.0)],
        "shade": _shade(),
        "features": [
            ([tooth.outline for tooth in teeth], ENAMEL_SHADE, 1.0),
            ([tooth.crown for tooth in teeth], ENAMEL, 1.0),
        ],
        "lines": _lines(teeth),
    }
    text = {
        name: "".join(marks_element(mark, decimals=2) for mark in row)
        for name, row in groups.items()
    }
    return svg_document(frame.u_range, frame.v_range, text)


@dataclass(frozen=True, slots=True)
class Tooth:
    """One tooth: its outline, lighter crown, and the ink of its edge and grooves."""

    outline: Loop
    crown: Loop
    edge: tuple[Loop, ...]
    grooves: tuple[Loop, ...]

    def mirrored(self) -> Tooth:
        """Return the same tooth of the other side."""
        return Tooth(
            self.outline.mirrored(),
            self.crown.mirrored(),
            tuple(loop.mirrored() for loop in self.edge),
            tuple(loop.mirrored() for loop in self.grooves),
        )


def _teeth(arch: Arch) -> list[Tooth]:
    line = arch.line()
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    scale = length[-1] / sum(arch.widths)
    start, out = 0.0, []
    for index, (wide, deep) in enumerate(zip(arch.widths, arch.depths, strict=True)):
        width = wide * scale
        at = start + width / 2
        start += width
        centre = np.array([np.interp(at, length, line[:, axis]) for axis in range(2)])
        ahead = np.array([np.interp(at + 0.5, length, line[:, axis]) for axis in range(2)])
        along = (ahead - centre) / np.linalg.norm(ahead - centre)
        outward = np.array([along[1], -along[0]]) * (1.0 if arch.upward else -1.0)
        frame = np.array([along, outward])
        tooth = _tooth(index, centre, frame, (width - GAP_MM, deep))
        out += [tooth, tooth.mirrored()]
    return out


def _tooth(index: int, centre: Points, frame: Points, size: tuple[float, float]) -> Tooth:
    half_wide, half_deep = size[0] / 2, size[1] / 2

    def placed(local: Points) -> Points:
        return np.asarray(centre + local @ frame)

    def groove_line(groove: Points) -> Points:
        return smooth_rows(placed(groove * [half_wide, half_deep]), 30)

    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    power = 2 / (2.6 if index < FIRST_PREMOLAR else 3.0)
    shape = np.c_[
        np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** power * half_wide,
        np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** power * half_deep,
    ]
    narrow = 1 - 0.10 * (shape[:, 1:] < 0) * np.abs(shape[:, 1:]) / half_deep
    shape = shape * np.hstack([narrow, np.ones_like(narrow)])
    crown = shape * 0.8 + [0.0, 0.05 * half_deep]
    grooves: tuple[Points, ...] = ()
    if FIRST_PREMOLAR <= index < FIRST_MOLAR:
        grooves = (np.array([(-0.42, 0.05), (0, -0.03), (0.42, 0.05)]),)
    elif index >= FIRST_MOLAR:
        grooves = (
            np.array([(-0.52, 0.03), (0, -0.03), (0.52, 0.03)]),
            np.array([(-0.1, 0.5), (0.02, 0.1), (0.0, -0.1), (0.12, -0.5)]),
        )
    return Tooth(
        closed_loop(placed(shape), TOLERANCE_MM),
        closed_loop(placed(crown), TOLERANCE_MM),
        tuple(_stroke(placed(np.vstack([shape, shape[:1]])), 0.36, 0, 0)),
        tuple(loop for groove in grooves for loop in _stroke(groove_line(groove), 0.45, 0.4, 0.4)),
    )


def _shade() -> list[Mark]:
    marks: list[Mark] = []
    outer, inner = smooth_through(LIPS_OUTER, 120), smooth_through(LIPS_INNER, 120)
    for index, tone in enumerate(LIP_TONES):
        share = 0.10 + 0.13 * index
        rim = outer * (1 - share) + inner * share
        hole = inner * (1 - 0.16 * index) + outer * 0.16 * index
        marks.append(([_row(rim), _row(hole)], tone, 1.0))
    marks.append(([_row(inner)], THROAT_TONES[0], 1.0))
    for index, tone in enumerate(THROAT_TONES[1:], 1):
        marks.append(([_oval(26 - 5.0 * index, 11 - 3.2 * index, 2.5)], tone, 1.0))
    for arch in (UPPER, LOWER):
        for index, tone in enumerate(GUM_TONES):
            marks.append(([_gum(arch, 7.4 - 0.9 * index, 7.0 - 0.9 * index)], tone, 1.0))
    marks += _nested(PALATE, PALATE_TONES, (0.0, -24.0))
    marks += _nested(TONGUE, TONGUE_TONES, (0.0, 21.0))
    return marks


def _nested(
    knots: tuple[tuple[float, float], ...], tones: tuple[str, ...], middle: tuple[float, float]
) -> list[Mark]:
    row = smooth_through(knots, 120)
    steps = 3 * len(tones) - 2
    marks: list[Mark] = []
    for index in range(steps):
        share = 1 - 0.055 * index
        shrunk = (row - np.array(middle)) * share + np.array(middle)
        shrunk[0, 0] = shrunk[-1, 0] = 0.0
        marks.append(([_row(shrunk)], _between(tones, index / (steps - 1)), 1.0))
    return marks


def _between(tones: tuple[str, ...], share: float) -> str:
    rgb = np.array([[int(tone[i : i + 2], 16) for i in (1, 3, 5)] for tone in tones], dtype=float)
    at = np.linspace(0, 1, len(tones))
    mixed = (round(float(np.interp(share, at, rgb[:, channel]))) for channel in range(3))
    return "#" + "".join(f"{value:02x}" for value in mixed)


def _gum(arch: Arch, outside: float, inside: float) -> Loop:
    line = arch.line(120)
    middle = np.array([0.0, arch.centre_v])
    away = line - middle
    unit = away / np.linalg.norm(away, axis=1, keepdims=True)
    sign = -1.0 if arch.upward else 1.0
    end = np.array([[arch.across_mm, arch.centre_v - sign * 3.2]])
    row = np.vstack([line + unit * outside, end, (line - unit * inside)[::-1]])
    row = np.maximum(row, [0.0, -1e3])
    return symmetric_loop(row, TOLERANCE_MM)


def _lines(teeth: list[Tooth]) -> list[Mark]:
    edges = [loop for tooth in teeth for loop in tooth.edge]
    grooves = [loop for tooth in teeth for loop in tooth.grooves]
    rugae: list[Loop] = []
    for v, reach in ((-35.6, 8.0), (-32.0, 11.0), (-28.2, 12.0)):
        ruga = smooth_through(((1.8, v), (reach * 0.55, v - 0.9), (reach, v + 1.6)), 30)
        rugae += _both(ruga, 0.5, 0.2, 0.5)
    raphe = midline_stroke_loop(np.linspace(-38.0, -10.5, 40), 0.45 * taper(40, 0.2, 0.5))
    sulcus = midline_stroke_loop(np.linspace(10.0, 33.5, 40), 0.6 * taper(40, 0.35, 0.5))
    return [
        ([raphe, *rugae], INK, 0.4),
        ([sulcus], INK, 0.4),
        (_edge(PALATE[5:], 0.65), INK, 0.75),
        (_edge(TONGUE, 0.6), INK, 0.75),
        (grooves, DENTINE_LINE, 0.6),
        (edges, INK, 0.75),
        (_edge(LIPS_INNER, 0.65), INK, 0.85),
        (_edge(LIPS_OUTER, 0.85), INK, 1.0),
    ]


def _edge(knots: tuple[tuple[float, float], ...], width: float) -> list[Loop]:
    """Return the ink along a half outline and its mirror, closed where it meets the midline."""
    row = smooth_through(knots, 160)
    half = width / 2
    along = np.gradient(row, axis=0)
    if knots[0][0] == 0:
        along[0] = (1.0, 0.0)
    if knots[-1][0] == 0:
        along[-1] = (-1.0, 0.0)
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-12
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    if knots[0][0] == 0:
        return [_row(row + across * half), _row(row - across * half)]
    thin = taper(len(row), 0.3, 0.0)[:, None]
    band = np.vstack([(row + across * half * thin)[::-1], row - across * half * thin])
    return [symmetric_loop(band, TOLERANCE_MM)]


def _half(knots: tuple[tuple[float, float], ...]) -> Loop:
    return _row(smooth_through(knots, 160))


def _row(row: Points) -> Loop:
    return symmetric_loop(row, TOLERANCE_MM)


def _oval(wide: float, high: float, centre_v: float) -> Loop:
    angle = np.linspace(-np.pi / 2, np.pi / 2, 60)
    return _row(np.c_[wide * np.cos(angle), centre_v + high * np.sin(angle)])


def _stroke(line: Points, width: float, start: float, end: float) -> list[Loop]:
    loop = stroke_loop(line, width * taper(len(line), start, end))
    return [loop] if loop else []


def _both(line: Points, width: float, start: float, end: float) -> list[Loop]:
    return [twin for loop in _stroke(line, width, start, end) for twin in (loop, loop.mirrored())]
