"""A review on a small stand-in atlas, so that these tests need no compiled geometry."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import pytest
import shapely
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import CompiledAtlas
from bodymap.atlas.model import (
    Atlas,
    Confidence,
    Depth,
    Emphasis,
    Muscle,
    ReferralZone,
    TriggerPoint,
    ZoneKind,
    ZoneShape,
    ZoneSide,
)
from bodymap.figure.load import Figure
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView

TEMPLE = ReferralZone(
    ZoneKind.PRIMARY,
    "Temple",
    ZoneSide.IPSILATERAL,
    Depth.DEEP,
    Emphasis.STRONG,
    ZoneShape.DISC,
    ("temple_mid",),
    20.0,
    "drawing estimate",
    (),
)
POINT = TriggerPoint("temporalis.TrP1", "1", "", "", MappingProxyType({}), (TEMPLE,), ())
MUSCLE = Muscle(
    *("temporalis", "Temporalis", "Temporalis", "", "", "", "", ""),
    Confidence.HIGH,
    ranked=True,
    associated_symptoms=(),
    prevalence=(),
    fibres=(),
    trigger_points=(POINT,),
    sources=(),
)
ATLAS = Atlas(*("small", "Small", "1", "neutral", "", "", ""), (MUSCLE,), MappingProxyType({}))
PIECE = MultiPolygon([shapely.box(-110, 66, -70, 106)])


@pytest.fixture(scope="session")
def small_material(figure: Figure) -> AtlasOnFigure:
    """Return an atlas of one muscle with one square zone on the left temple."""
    zone_class = (ZoneKind.PRIMARY, Emphasis.STRONG)
    compiled = CompiledAtlas(
        "",
        {("temporalis.TrP1", ZoneKind.PRIMARY, BodyView.LEFT): PIECE},
        {("temporalis.TrP1", zone_class, BodyView.LEFT): PIECE},
        {},
        {"temporalis.TrP1": (61.9, -86.0, 90.0)},
        {},
    )
    return AtlasOnFigure(ATLAS, figure, compiled)


@pytest.fixture
def review(small_material: AtlasOnFigure) -> ReviewSession:
    return ReviewSession(small_material)


@pytest.fixture
def new_review(small_material: AtlasOnFigure) -> Callable[[], ReviewSession]:
    """Return what starts another review on the same material."""
    return lambda: ReviewSession(small_material)
