"""Muscles by symptom, and their facts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bodymap.atlas.explore import (
    SYMPTOMS,
    by_symptom,
    facts_beside,
    symptom,
    symptoms_beside,
    symptoms_of,
)

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure
    from bodymap.atlas.model import Atlas


@pytest.fixture(scope="module")
def atlas(material: AtlasOnFigure) -> Atlas:
    return material.atlas


def test_that_every_symptom_has_muscles_with_sources(atlas: Atlas) -> None:
    assert len({one.id for one in SYMPTOMS}) == len(SYMPTOMS)
    for one in SYMPTOMS:
        hits = by_symptom(atlas, one.id)
        assert hits, one.id
        for hit in hits:
            assert hit.texts or hit.zones
            assert hit.sources
            assert {ref.id for ref in hit.sources} <= set(atlas.sources)


def test_that_every_phrase_and_place_is_said_somewhere(atlas: Atlas) -> None:
    texts = [text.casefold() for m in atlas.muscles for text in m.associated_symptoms]
    places = {name for p in atlas.trigger_points for zone in p.zones for name in zone.landmarks}
    for one in SYMPTOMS:
        for phrase in one.phrases:
            assert any(phrase in text for text in texts), (one.id, phrase)
        assert set(one.places) <= places


@pytest.mark.parametrize(
    ("symptom_id", "muscles"),
    [
        ("dizziness", ["scm_clavicular", "trapezius_upper"]),
        ("tearing", ["scm_sternal"]),
        ("ear_fullness", ["medial_pterygoid"]),
        ("pillow", ["occipitofrontalis_occipital", "semispinalis_capitis", "suboccipitals"]),
    ],
)
def test_that_a_symptom_leads_to(atlas: Atlas, symptom_id: str, muscles: list[str]) -> None:
    assert [hit.muscle.id for hit in by_symptom(atlas, symptom_id)] == muscles


def test_that_words_come_before_cores_and_cores_before_spillover(atlas: Atlas) -> None:
    hits = by_symptom(atlas, "tooth_pain")
    order = [
        0
        if hit.texts
        else 1
        if any(point.zones[index].kind == "primary" for point, index in hit.zones)
        else 2
        for hit in hits
    ]
    assert order == sorted(order)
    assert {"temporalis", "masseter_superficial", "digastric_anterior"} <= {
        hit.muscle.id for hit in hits[:3]
    }


def test_that_an_unknown_symptom_is_no_symptom(atlas: Atlas) -> None:
    with pytest.raises(KeyError):
        by_symptom(atlas, "nonsense")
    assert symptom("nausea").name == "Feeling sick"


def test_that_facts_and_symptoms_stand_side_by_side(atlas: Atlas) -> None:
    muscles = {muscle.id: muscle for muscle in atlas.muscles}
    first, second = muscles["scm_sternal"], muscles["scm_clavicular"]
    rows = {row.key: row for row in facts_beside(first, second)}
    assert rows["group"].is_same
    assert not rows["attachments"].is_same
    beside = symptoms_beside(first, second)
    assert [one.id for one in beside.both] == ["tinnitus"]
    assert "tearing" in {one.id for one in beside.first}
    assert "dizziness" in {one.id for one in beside.second}
    turned = symptoms_beside(second, first)
    assert (turned.first, turned.second) == (beside.second, beside.first)
    assert set(symptoms_of(first)) == {*beside.both, *beside.first}
