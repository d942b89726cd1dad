"""Several pains in one drawing, told apart by number."""

from __future__ import annotations

from dataclasses import replace

from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.pain.layers import (
    MOST,
    PainLayer,
    layers_of,
    next_number,
    with_layer,
    with_new_in_layer,
)
from bodymap.terms import BodyView

PLAIN = Stroke(BodyView.FRONT, ((30.0, 110.0),), 8.0, intensity=4)
LATER = replace(PLAIN, intensity=6, quality="throbbing")
SECOND = replace(PLAIN, view=BodyView.LEFT, intensity=6, quality="throbbing", pain=2)
RUBBED = replace(PLAIN, erase=True, intensity=None)
POINT = Mark(MarkKind.POINT, BodyView.FRONT, ((40.0, 112.0),))
DRAWING = PainDrawing((PLAIN, SECOND, RUBBED, LATER), marks=(POINT,))


def test_that_strokes_without_a_number_are_the_first_pain() -> None:
    assert layers_of(DRAWING) == (PainLayer(1, 6, "throbbing"), PainLayer(2, 6, "throbbing"))
    assert layers_of(PainDrawing((RUBBED,))) == ()


def test_that_two_pains_may_be_equally_strong_and_stay_two() -> None:
    after = with_layer(with_layer(DRAWING, PainLayer(1, 6)), PainLayer(2, 6))
    again = with_layer(after, PainLayer(2, 9, "burning"))
    assert layers_of(again) == (PainLayer(1, 6), PainLayer(2, 9, "burning"))


def test_that_a_pain_changes_and_nothing_else() -> None:
    after = with_layer(DRAWING, PainLayer(1, 9, "dull"))
    first, last = (replace(each, intensity=9, quality="dull") for each in (PLAIN, LATER))
    assert after == replace(DRAWING, strokes=(first, SECOND, RUBBED, last))


def test_that_what_says_the_same_is_the_same_drawing() -> None:
    drawing = PainDrawing((LATER, RUBBED))
    assert with_layer(drawing, PainLayer(1, 6, "throbbing")) is drawing
    assert with_layer(drawing, PainLayer(3, 1)) is drawing


def test_that_only_new_strokes_go_into_a_pain() -> None:
    before = PainDrawing((PLAIN,))
    after = with_new_in_layer(before, before.with_stroke(replace(PLAIN)), PainLayer(2, 8))
    assert after.strokes == (PLAIN, replace(PLAIN, intensity=8, pain=2))
    first = with_new_in_layer(before, before.with_stroke(replace(PLAIN)), PainLayer(1, 8))
    assert first.strokes[1].pain is None


def test_that_the_next_pain_takes_the_least_free_number() -> None:
    assert next_number(PainDrawing()) == 1
    assert next_number(PainDrawing((SECOND,))) == 1
    assert next_number(DRAWING) == 3
    full = PainDrawing(tuple(replace(PLAIN, pain=number) for number in range(1, MOST + 1)))
    assert next_number(full) is None
