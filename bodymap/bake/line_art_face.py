"""Eyes, brows, nose and mouth, drawn by hand over the cast: a calm, neutral face."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from bodymap.bake.line_art_curves import Loop, Points, closed_loop, smooth_through, symmetric_loop
from bodymap.bake.line_art_strokes import stroke_loop
from bodymap.bake.shading import Field
from bodymap.terms import BodyView

Row = tuple[tuple[float, float], ...]
Mark = tuple[list[Loop], str, float]
"""Loops, fill colour and opacity; loops are already complete (both sides)."""

INK = "#6b4233"
LASH = "#4f3429"
BROW = "#7d5a49"
SCLERA, LID_SHADE, CARUNCLE = "#f6efe9", "#cdb5a6", "#dda898"
IRIS, IRIS_RIM, PUPIL, GLINT = "#8a6d57", "#5f4838", "#2b221d", "#fffdfa"
LIP_UPPER, LIP_LOWER = "#bd7767", "#c98979"
FEATURE_TOLERANCE_MM = 0.035

UPPER_LID: Row = (
    (16.8, 109.4),
    (19.2, 107.0),
    (22.5, 105.0),
    (26.5, 103.8),
    (30.5, 103.6),
    (35.0, 104.3),
    (39.0, 105.9),
    (42.2, 107.9),
)
LOWER_LID: Row = (
    (42.2, 107.9),
    (39.2, 109.8),
    (35.0, 111.2),
    (30.0, 111.6),
    (25.0, 111.2),
    (20.5, 110.1),
    (16.8, 109.4),
)
LID_CREASE: Row = (
    (18.2, 104.4),
    (22.0, 101.8),
    (27.0, 100.2),
    (32.5, 100.1),
    (38.0, 101.8),
    (42.6, 105.2),
)
UNDER_EYE: Row = ((19.5, 113.4), (25.0, 115.0), (31.0, 115.2), (36.5, 114.0))
BROW_LINE: Row = (
    (12.4, 95.6),
    (14.6, 94.9),
    (19.0, 93.9),
    (25.0, 92.7),
    (31.0, 92.0),
    (37.0, 92.2),
    (43.0, 94.2),
    (48.0, 97.4),
)
BROW_WIDTH = (0.3, 2.0, 3.1, 3.2, 2.9, 2.4, 1.6, 0.2)
PUPIL_AT, IRIS_RADIUS_MM, PUPIL_RADIUS_MM = (29.8, 107.2), 5.1, 2.0

ALA: Row = ((15.9, 138.6), (17.5, 142.2), (17.5, 146.2), (15.2, 149.6), (12.4, 149.9))
NOSTRIL: Row = (
    (4.6, 150.6),
    (6.6, 148.7),
    (9.4, 147.7),
    (12.0, 148.2),
    (12.6, 149.6),
    (9.6, 149.6),
    (7.0, 150.4),
    (4.6, 150.6),
)
NOSE_TIP: Row = ((0, 152.4), (2.4, 152.1), (4.6, 151.0))
MOUTH_LINE: Row = (
    (0, 173.0),
    (3.5, 172.9),
    (8.0, 172.4),
    (13.0, 172.5),
    (18.0, 172.9),
    (21.5, 172.8),
    (24.0, 172.0),
)
UPPER_LIP: Row = (
    (0, 166.3),
    (3.8, 164.6),
    (8.5, 165.7),
    (14.0, 168.5),
    (19.0, 171.0),
    (23.2, 172.5),
)
LOWER_LIP: Row = ((23.2, 172.7), (19.0, 177.0), (13.0, 180.3), (6.0, 182.0), (0, 182.2))
LIP_SHADOW: Row = ((0, 184.9), (5.0, 184.7), (10.0, 183.2))
CHIN_CREASE: Row = ((0, 190.2), (5.0, 189.8), (9.5, 188.0))

SIDE_OPENING: Row = (
    (-126.8, 108.0),
    (-129.2, 106.0),
    (-131.6, 104.6),
    (-133.7, 103.8),
    (-134.4, 105.4),
    (-134.5, 107.4),
    (-134.1, 109.4),
    (-133.4, 111.2),
    (-131.2, 110.7),
    (-128.8, 109.6),
    (-126.8, 108.0),
)
SIDE_LASH: Row = (
    (-136.0, 103.5),
    (-134.2, 103.3),
    (-131.6, 104.2),
    (-129.0, 105.8),
    (-126.0, 108.4),
)
SIDE_LOWER: Row = ((-133.6, 111.4), (-131.2, 110.9), (-128.6, 109.8), (-126.4, 108.2))
SIDE_CREASE: Row = ((-134.8, 100.9), (-131.4, 101.2), (-128.0, 103.0), (-125.4, 105.9))
SIDE_BROW: Row = (
    (-140.4, 95.4),
    (-139.0, 94.3),
    (-135.0, 92.8),
    (-129.8, 92.4),
    (-124.4, 93.9),
    (-119.2, 97.5),
)
SIDE_BROW_WIDTH = (0.4, 1.9, 2.9, 2.7, 1.9, 0.2)
SIDE_ALA: Row = (
    (-142.6, 134.8),
    (-139.6, 138.2),
    (-138.5, 142.6),
    (-139.4, 147.2),
    (-142.0, 150.2),
)
SIDE_NOSTRIL: Row = (
    (-152.2, 148.8),
    (-149.6, 147.3),
    (-146.2, 147.5),
    (-143.2, 149.8),
    (-142.5, 151.2),
    (-145.8, 150.0),
    (-149.4, 149.6),
    (-152.2, 148.8),
)
SIDE_MOUTH: Row = ((-146.6, 172.7), (-143.6, 172.5), (-141.0, 173.0), (-138.3, 174.4))
SIDE_UPPER_LIP: Row = (
    (-158, 164.6),
    (-152.0, 164.4),
    (-147.0, 166.4),
    (-142.4, 169.6),
    (-138.6, 173.9),
    (-142.0, 172.9),
    (-146.0, 172.7),
    (-158, 172.6),
)
SIDE_LOWER_LIP: Row = (
    (-138.6, 174.3),
    (-142.0, 173.0),
    (-146.0, 172.9),
    (-158, 173.0),
    (-158, 181.2),
    (-149.0, 181.8),
    (-144.6, 180.0),
    (-141.2, 177.2),
)


def features(view: BodyView, silhouette: BaseGeometry) -> list[Mark]:
    """Return the coloured parts of the face in drawing order: lips, eyes, brows."""
    if view is BodyView.FRONT:
        return _front_features()
    if view is BodyView.LEFT:
        return _left_features(silhouette)
    return []


def face_lines(view: BodyView) -> list[Mark]:
    """Return the ink of the face: lids, nose, mouth."""
    if view is BodyView.FRONT:
        return [
            (_pair(UPPER_LID, (0.3, 0.8, 1.2, 1.45, 1.55, 1.5, 1.3, 0.4)), LASH, 0.92),
            (_pair(LOWER_LID, (0.6, 0.55, 0.45, 0.4, 0.35, 0.35, 0.3)), INK, 0.55),
            (_pair(LID_CREASE, (0.1, 0.55, 0.65, 0.65, 0.6, 0.1)), INK, 0.5),
            (_pair(UNDER_EYE, (0.1, 0.4, 0.4, 0.1)), INK, 0.16),
            (_pair(ALA, (0.2, 0.8, 1.0, 0.95, 0.2)), INK, 0.75),
            (_both(_shape(NOSTRIL)), INK, 0.85),
            (_across(NOSE_TIP, (0.9, 0.8, 0.1)), INK, 0.6),
            (_across(MOUTH_LINE, (1.0, 0.95, 0.8, 0.8, 0.9, 0.85, 0.2)), LASH, 0.85),
            (_across(LIP_SHADOW, (0.9, 0.8, 0.1)), INK, 0.4),
            (_across(CHIN_CREASE, (0.8, 0.7, 0.1)), INK, 0.25),
        ]
    if view is BodyView.LEFT:
        return [
            (_one(SIDE_LASH, (0.2, 0.9, 1.4, 1.2, 0.3)), LASH, 0.92),
            (_one(SIDE_LOWER, (0.3, 0.5, 0.55, 0.3)), INK, 0.55),
            (_one(SIDE_CREASE, (0.1, 0.6, 0.65, 0.1)), INK, 0.5),
            (_one(SIDE_ALA, (0.2, 0.85, 1.0, 0.9, 0.2)), INK, 0.75),
            ([_shape(SIDE_NOSTRIL)], INK, 0.85),
            (_one(SIDE_MOUTH, (0.7, 0.95, 0.95, 0.3)), LASH, 0.85),
        ]
    return []


def _front_features() -> list[Mark]:
    opening = Polygon(np.vstack([smooth_through(UPPER_LID), smooth_through(LOWER_LID)])).buffer(0)
    iris = Point(PUPIL_AT).buffer(IRIS_RADIUS_MM, 48)
    shade = opening.difference(_moved(opening, 0.0, 1.5))
    lip_line = smooth_through(MOUTH_LINE)
    upper = np.vstack([smooth_through(UPPER_LIP), lip_line[::-1]])
    lower = np.vstack([lip_line, smooth_through(LOWER_LIP)])
    return [
        ([symmetric_loop(upper, FEATURE_TOLERANCE_MM, smooth=False)], LIP_UPPER, 0.42),
        ([symmetric_loop(lower, FEATURE_TOLERANCE_MM, smooth=False)], LIP_LOWER, 0.4),
        (_area(opening, _both), SCLERA, 1.0),
        (_area(opening.intersection(Point(16.6, 109.6).buffer(2.6)), _both), CARUNCLE, 0.7),
        (_area(opening.intersection(iris), _both), IRIS_RIM, 1.0),
        (_area(opening.intersection(iris.buffer(-0.7)), _both), IRIS, 1.0),
        (
            _area(opening.intersection(Point(PUPIL_AT).buffer(PUPIL_RADIUS_MM, 32)), _both),
            PUPIL,
            1.0,
        ),
        (_area(shade, _both), LID_SHADE, 0.75),
        (_both(_ring(Point(28.0, 105.3).buffer(0.75, 16))), GLINT, 0.95),
        (_pair(BROW_LINE, BROW_WIDTH), BROW, 0.62),
    ]


def _left_features(silhouette: BaseGeometry) -> list[Mark]:
    opening = Polygon(smooth_through(SIDE_OPENING)).buffer(0)
    ellipse = np.linspace(0, 2 * np.pi, 64, endpoint=False)

    def oval(wide: float, high: float) -> Polygon:
        return Polygon(np.c_[-134.0 + wide * np.cos(ellipse), 107.2 + high * np.sin(ellipse)])

    upper = Polygon(
        SIDE_UPPER_LIP[:1]
        + tuple(map(tuple, smooth_through(SIDE_UPPER_LIP[1:6])))
        + SIDE_UPPER_LIP[6:]
    )
    lower_edge = tuple(map(tuple, smooth_through((*SIDE_LOWER_LIP[5:], SIDE_LOWER_LIP[0]))))
    lower = Polygon(SIDE_LOWER_LIP[:5] + lower_edge)
    return [
        (_area(upper.buffer(0).intersection(silhouette), _alone), LIP_UPPER, 0.42),
        (_area(lower.buffer(0).intersection(silhouette), _alone), LIP_LOWER, 0.4),
        (_area(opening, _alone), SCLERA, 1.0),
        (_area(opening.intersection(oval(2.3, 4.3)), _alone), IRIS_RIM, 1.0),
        (_area(opening.intersection(oval(1.7, 3.7)), _alone), IRIS, 1.0),
        (_area(opening.intersection(oval(0.9, 1.9)), _alone), PUPIL, 1.0),
        (_area(opening.difference(_moved(opening, -0.2, 1.3)), _alone), LID_SHADE, 0.75),
        (_one(SIDE_BROW, SIDE_BROW_WIDTH), BROW, 0.62),
    ]


def _moved(shape: Polygon, u: float, v: float) -> Polygon:
    return Polygon(np.asarray(shape.exterior.coords) + np.array([u, v]))


def _widths(line: Points, knots: Row, widths: tuple[float, ...]) -> Field:
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(np.array(knots), axis=0), axis=1))]
    at = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    return np.asarray(np.interp(at / at[-1], length / length[-1], widths))


def _one(knots: Row, widths: tuple[float, ...], *, at_midline: bool = False) -> list[Loop]:
    line = smooth_through(knots, 80)
    loop = stroke_loop(line, _widths(line, knots, widths), at_midline=at_midline)
    return [loop] if loop else []


def _pair(knots: Row, widths: tuple[float, ...]) -> list[Loop]:
    return [twin for loop in _one(knots, widths) for twin in (loop, loop.mirrored())]


def _across(knots: Row, widths: tuple[float, ...]) -> list[Loop]:
    return _one(knots, widths, at_midline=True)


def _alone(loop: Loop) -> list[Loop]:
    return [loop]


def _both(loop: Loop) -> list[Loop]:
    return [loop, loop.mirrored()]


def _shape(knots: Row) -> Loop:
    return closed_loop(smooth_through(knots)[:-1], FEATURE_TOLERANCE_MM)


def _ring(shape: Polygon) -> Loop:
    dense = shape.exterior.segmentize(0.25)
    return closed_loop(np.asarray(dense.coords)[:-1], FEATURE_TOLERANCE_MM)


def _area(shape: BaseGeometry, sides: Callable[[Loop], list[Loop]]) -> list[Loop]:
    parts = shape.geoms if isinstance(shape, MultiPolygon) else (shape,)
    kept = [part for part in parts if isinstance(part, Polygon) and part.area > 0.05]
    return [loop for part in kept for loop in sides(_ring(part))]
