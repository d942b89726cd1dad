"""A few square zones on a flat sheet: 100 mm wide, the subject's left is u > 0."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
import shapely
from shapely import MultiPolygon

from bodymap.atlas.compiled import CompiledAtlas, PieceKey
from bodymap.atlas.model import Atlas, Confidence, Emphasis, Muscle, TriggerPoint, ZoneKind
from bodymap.figure.measure import SkinMeasure
from bodymap.figure.skin import Skin
from bodymap.scoring.policy import ScoringPolicy, tversky_policy
from bodymap.scoring.ranking import Ranker
from bodymap.terms import BodyView

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure
    from bodymap.scoring.evidence import Ground
    from bodymap.scoring.simulate import Simulator

CORE = (ZoneKind.PRIMARY, Emphasis.STRONG)
WEAK_CORE = (ZoneKind.PRIMARY, Emphasis.WEAK)
SPILL = (ZoneKind.SPILLOVER, Emphasis.STRONG)
FRONT = BodyView.FRONT


def square(u0: float, v0: float, u1: float, v1: float) -> MultiPolygon:
    return MultiPolygon([shapely.box(u0, v0, u1, v1)])


PIECES: dict[PieceKey, MultiPolygon] = {
    # alpha.1: 2 cm2 of core and 2 cm2 of spillover beside it
    ("alpha.1", CORE, FRONT): square(0, 0, 20, 10),
    ("alpha.1", SPILL, FRONT): square(20, 0, 40, 10),
    # alpha.2: 1 cm2 of weak core below
    ("alpha.2", WEAK_CORE, FRONT): square(0, 20, 10, 30),
    # beta.1 and delta.1 are alpha.1 again; delta is not ranked
    ("beta.1", CORE, FRONT): square(0, 0, 20, 10),
    ("beta.1", SPILL, FRONT): square(20, 0, 40, 10),
    ("delta.1", CORE, FRONT): square(0, 0, 20, 10),
    # gamma.1 crosses the midline and lies mostly on the other side
    ("gamma.1", CORE, FRONT): square(-30, -20, 10, -10),
}


def muscle(name: str, points: int, *, ranked: bool = True) -> Muscle:
    return Muscle(
        *(name, name.title(), name.title(), "", "", "", "", ""),
        Confidence.HIGH,
        ranked=ranked,
        associated_symptoms=(),
        prevalence=(),
        fibres=(),
        trigger_points=tuple(
            TriggerPoint(f"{name}.{number}", "", "", "", MappingProxyType({}), (), ())
            for number in range(1, points + 1)
        ),
        sources=(),
    )


@pytest.fixture(scope="session")
def squares() -> CompiledAtlas:
    return CompiledAtlas("", {}, PIECES, {}, {}, {})


@pytest.fixture(scope="session")
def flat(paper: Skin) -> SkinMeasure:
    return SkinMeasure(paper)


@pytest.fixture(scope="session")
def simple() -> ScoringPolicy:
    """Return a policy of round numbers: half for spillover and for weak, a tenth for missing."""
    return tversky_policy("simple", spillover=0.5, weak=0.5, missing=0.1, missing_spillover=0.5)


@pytest.fixture(scope="session")
def small_atlas() -> Atlas:
    muscles = (
        muscle("delta", 1, ranked=False),
        muscle("gamma", 1),
        muscle("beta", 1),
        muscle("alpha", 2),
    )
    return Atlas("small", "", "3", "neutral", "", "", "", muscles, MappingProxyType({}))


@pytest.fixture(scope="session")
def ranker(
    small_atlas: Atlas, squares: CompiledAtlas, flat: SkinMeasure, simple: ScoringPolicy
) -> Ranker:
    return Ranker(small_atlas, squares, flat, simple)


@pytest.fixture(scope="session")
def ground(material: AtlasOnFigure) -> Ground:
    """Return the shipped atlas over cells, for many drawings; nobody may change it."""
    from bodymap.scoring.evidence import Ground

    return Ground(material)


@pytest.fixture(scope="session")
def simulator(ground: Ground) -> Simulator:
    """Return the maker of simulated patients of the shipped atlas."""
    from bodymap.scoring.simulate import Simulator

    return Simulator(ground.patterns, ground.places)
