"""Look-up by id, and the search of the index."""

from __future__ import annotations

import pytest

from bodymap.atlas.index import AtlasIndex
from bodymap.atlas.load import load_atlas
from bodymap.resources import asset

INDEX = AtlasIndex(load_atlas(asset("atlas", "head-neck-shoulder")))


def test_that_ids_lead_to_muscles_and_points() -> None:
    point = INDEX.trigger_points_by_id["trapezius_upper.TrP1"]
    assert point.label == "TrP1"
    assert INDEX.muscle_of(point.id) is INDEX.muscles_by_id["trapezius_upper"]
    with pytest.raises(KeyError):
        INDEX.muscle_of("trapezius_upper.TrP9")


def test_that_the_index_searches_its_atlas() -> None:
    assert INDEX.search("temporalis")[0].muscle is INDEX.muscles_by_id["temporalis"]
