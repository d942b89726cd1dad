"""The pen strokes of the ear: helix, antihelix, tragus, lobe, and its back."""

from __future__ import annotations

from bodymap.bake.line_art_knots import InkHint, on_back, on_left
from bodymap.terms import BodyView

EAR_OPACITY = 0.9

EAR_INKS = (
    InkHint(
        "helix inner edge",
        on_left(
            (-52.3, 118.4),
            (-51.2, 114.6),
            (-48.6, 110.8),
            (-43.6, 108.0),
            (-38.0, 109.2),
            (-33.8, 114.2),
            (-32.2, 119.6),
            (-32.2, 125.0),
            (-34.2, 130.6),
        ),
        0.9,
        EAR_OPACITY,
        0.3,
        0.5,
    ),
    InkHint(
        "helix root",
        on_left(
            (-47.6, 129.2),
            (-50.3, 126.9),
            (-52.6, 123.6),
            (-53.6, 119.6),
        ),
        0.7,
        EAR_OPACITY,
        0.5,
        0.4,
    ),
    InkHint(
        "antihelix",
        on_left((-42.6, 112.6), (-38.4, 116.8), (-36.9, 122.2), (-37.0, 126.6), (-38.2, 130.2)),
        0.85,
        EAR_OPACITY,
        0.5,
        0.35,
    ),
    InkHint(
        "antihelix lower crus",
        on_left(
            (-47.4, 120.8),
            (-44.0, 121.4),
            (-40.8, 122.9),
            (-38.2, 126.2),
        ),
        0.8,
        EAR_OPACITY,
        0.35,
        0.5,
    ),
    InkHint(
        "tragus",
        on_left(
            (-53.2, 126.6),
            (-52.3, 130.2),
            (-52.5, 134.4),
            (-53.4, 138.0),
            (-52.2, 140.4),
            (-50.0, 140.0),
            (-48.2, 137.8),
        ),
        0.95,
        EAR_OPACITY,
        0.35,
        0.35,
    ),
    InkHint(
        "ear front crease",
        on_left((-51.0, 104.8), (-54.3, 108.4), (-56.4, 113.4), (-55.9, 119.0), (-55.0, 123.6)),
        0.6,
        0.6,
    ),
    InkHint(
        "lobe attachment",
        on_left((-57.2, 143.2), (-58.3, 147.2), (-57.0, 150.2), (-53.4, 151.7), (-49.2, 151.8)),
        0.6,
        0.6,
    ),
    InkHint(
        "ear from behind, helix",
        on_back(
            (-79.0, 107.0),
            (-78.2, 115.0),
            (-76.6, 126.0),
            (-74.4, 137.0),
            (-71.6, 146.5),
        ),
        0.86,
        0.61,
        0.35,
        0.45,
        views=(BodyView.BACK,),
    ),
    InkHint(
        "ear from behind, root",
        on_back(
            (-70.6, 104.5),
            (-69.4, 116.0),
            (-66.8, 129.0),
            (-64.9, 140.0),
            (-64.6, 149.0),
        ),
        0.85,
        0.7,
        0.15,
        0.4,
        views=(BodyView.BACK,),
    ),
)
