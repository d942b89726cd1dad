"""Where bones, muscles and creases run under the skin, as curves for relief and ink.

Every curve is given on the subject's left by knots (view, u, v) in millimetres; mirroring gives the
other side. `bodymap.bake.line_art_hints` lays them onto the skin.
"""

from __future__ import annotations

from bodymap.bake.line_art_knots import InkHint, ReliefHint, on_back, on_front, on_left
from bodymap.terms import BodyView

CLAVICLE = on_front((15, 291.5), (33, 288.5), (58, 283), (85, 277.5), (112, 279), (140, 288))
SCM = (
    *on_left((-25, 156), (-35, 184), (-47, 212)),
    *on_front((33, 246), (19, 270), (8, 287)),
)
TRAPEZIUS_EDGE = (
    *on_left((-4, 168), (-8, 200), (-15, 232), (-21, 256)),
    *on_front((110, 272), (138, 284)),
)
SCAPULAR_SPINE = on_back((-66, 322), (-90, 312), (-118, 303), (-148, 300), (-170, 305))
MEDIAL_BORDER = on_back((-74, 294), (-67, 318), (-65, 345), (-70, 374), (-82, 400))
JAW = on_left((-69, 166), (-73, 184), (-84, 198), (-104, 207), (-124, 211))

RELIEFS = (
    ReliefHint(CLAVICLE, 5.0, 2.6, 0.15),
    ReliefHint(SCM, 7.5, 2.6, 0.2),
    ReliefHint(TRAPEZIUS_EDGE, 8.0, 2.0, 0.25),
    ReliefHint(on_left((-26, 196), (-34, 225), (-40, 252)), 9.0, -2.2, 0.4),
    ReliefHint(on_front((36, 276), (52, 270), (72, 265)), 8.0, -2.6, 0.4),
    ReliefHint(on_front((96, 292), (112, 297), (126, 308)), 10.0, -2.0, 0.4),
    ReliefHint(
        on_front(
            (0, 289),
        ),
        6.0,
        -2.2,
        0.0,
        midline=True,
    ),
    ReliefHint(on_front((0, 226), (0, 236), (0, 248)), 6.5, 1.8, 0.5, midline=True),
    ReliefHint(on_front((0, 300), (0, 320), (0, 344)), 9.0, -0.9, 0.4, midline=True),
    ReliefHint(JAW, 6.0, 1.8, 0.3),
    ReliefHint(on_left((-118, 124), (-104, 126), (-88, 127)), 6.0, 1.2, 0.4),
    ReliefHint(SCAPULAR_SPINE, 7.0, 3.2, 0.25),
    ReliefHint(MEDIAL_BORDER, 7.0, 2.4, 0.25),
    ReliefHint(on_back((0, 270), (0, 300), (0, 340), (0, 404)), 8.0, -2.6, 0.3, midline=True),
    ReliefHint(on_back((0, 253), (0, 257)), 8.0, 1.2, 0.0, midline=True),
    ReliefHint(on_back((0, 150), (0, 180), (0, 222)), 8.0, -1.6, 0.4, midline=True),
)

INKS = (
    InkHint(
        "clavicle lower edge",
        on_front(
            (19, 297.5),
            (36, 294.5),
            (60, 289),
            (86, 283.5),
            (106, 284.5),
        ),
        1,
        0.56,
        0.25,
        0.6,
        views=(BodyView.FRONT,),
    ),
    InkHint(
        "clavicle upper edge",
        on_front(
            (46, 280.5),
            (66, 275),
            (90, 271.5),
            (116, 273.5),
            (136, 281.5),
        ),
        0.8,
        0.46,
        0.5,
        0.5,
        views=(BodyView.FRONT,),
    ),
    InkHint(
        "jaw line",
        on_front(
            (50.3, 186.6),
            (44.5, 193.6),
            (36.5, 201.4),
            (26, 208.2),
            (11, 212.4),
        ),
        1.1,
        0.56,
        0.2,
        0.6,
        views=(BodyView.FRONT,),
    ),
    InkHint(
        "sternal head of the clavicle",
        on_front(
            (25, 284.5),
            (17, 284.6),
            (11.4, 288.4),
            (10.2, 294.0),
            (13.4, 299.0),
        ),
        0.92,
        0.56,
        0.5,
        0.5,
        views=(BodyView.FRONT,),
    ),
    InkHint(
        "sternocleidomastoid front edge",
        on_front(
            (41.5, 222),
            (33.5, 241),
            (24.5, 259),
            (15.5, 275),
            (9.0, 286.5),
        ),
        1.1,
        0.56,
        0.6,
        0.25,
        views=(BodyView.FRONT,),
    ),
    InkHint(
        "sternocleidomastoid clavicular head",
        on_front(
            (43, 246),
            (37.5, 261),
            (31.5, 274),
            (27.5, 282),
        ),
        0.8,
        0.42,
        0.5,
        0.4,
        views=(BodyView.FRONT,),
    ),
    InkHint(
        "sternocleidomastoid front edge, side",
        on_left(
            (-37.5, 166),
            (-43.5, 185),
            (-52, 207),
            (-60.5, 230),
            (-67.5, 254),
        ),
        1.1,
        0.48,
        0.5,
        0.5,
        views=(BodyView.LEFT,),
    ),
    InkHint(
        "sternocleidomastoid back edge, side",
        on_left(
            (-22, 170),
            (-27, 190),
            (-36, 214),
            (-47, 238),
            (-56, 255),
        ),
        0.92,
        0.38,
        0.5,
        0.5,
        views=(BodyView.LEFT,),
    ),
    InkHint(
        "trapezius front edge, side",
        on_left(
            (-9, 206),
            (-13.5, 226),
            (-20, 246),
            (-29, 260),
        ),
        0.98,
        0.42,
        0.5,
        0.4,
        views=(BodyView.LEFT,),
    ),
    InkHint(
        "jaw angle",
        on_left(
            (-67.5, 172),
            (-71, 184),
            (-79, 195.5),
            (-92, 203),
            (-108, 207.6),
        ),
        1.1,
        0.48,
        0.5,
        0.55,
        views=(BodyView.LEFT,),
    ),
    InkHint(
        "scapular spine",
        on_back(
            (-73, 326),
            (-94, 317.5),
            (-119, 309.5),
            (-146, 306.5),
        ),
        1.1,
        0.46,
        0.35,
        0.5,
        views=(BodyView.BACK,),
    ),
    InkHint(
        "scapular medial border",
        on_back(
            (-61.5, 330),
            (-60.5, 348),
            (-64, 368),
            (-73, 390),
        ),
        1,
        0.42,
        0.5,
        0.4,
        views=(BodyView.BACK,),
    ),
    InkHint(
        "trapezius edge on the nape",
        on_back(
            (-30.5, 176),
            (-31.5, 196),
            (-36, 216),
            (-46, 236),
        ),
        0.92,
        0.36,
        0.5,
        0.5,
        views=(BodyView.BACK,),
    ),
    InkHint(
        "spine furrow",
        on_back(
            (0, 276),
            (0, 310),
            (0, 345),
            (0, 385),
        ),
        1,
        0.38,
        0.4,
        0.5,
        midline=True,
        views=(BodyView.BACK,),
    ),
)
