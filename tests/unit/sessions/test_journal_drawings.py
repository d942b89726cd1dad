"""Drawings through an intake's journal: strokes one by one, everything else as a whole."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.sessions.intake import journal
from bodymap.sessions.intake.model import IntakeHead, Which
from bodymap.sessions.intake.ports import Entry
from bodymap.terms import BodyView

STROKE = Stroke(BodyView.FRONT, ((30.0, 110.0),), 8.0, intensity=4, quality="dull", pain=1)
OTHER = Stroke(BodyView.LEFT, ((-90.0, 86.0),), 8.0, intensity=7, pain=2)
RUBBED = Stroke(BodyView.FRONT, ((40.0, 112.0),), 6.0, erase=True)
POINT = Mark(MarkKind.POINT, BodyView.FRONT, ((40.0, 112.0),))
ARROW = Mark(MarkKind.ARROW, BodyView.LEFT, ((-90.0, 86.0), (-20.0, 86.0)))

ONE = PainDrawing((STROKE,))
TWO = ONE.with_stroke(OTHER)
MARKED = TWO.with_mark(POINT).with_mark(ARROW)
STEPS = [
    PainDrawing(),
    ONE,
    TWO,
    TWO.with_mark(POINT),
    MARKED,
    MARKED.with_stroke(RUBBED),
    MARKED,
    replace(MARKED, strokes=(replace(STROKE, intensity=9), OTHER)),
    PainDrawing(),
    PainDrawing(marks=(POINT,)),
]


def test_that_a_journal_adds_up_to_the_drawing_after_each_step() -> None:
    head = IntakeHead("one", "", "en", datetime(2026, 1, 1, tzinfo=UTC))
    entries: list[Entry] = []
    for which in Which:
        for before, after in pairwise(STEPS):
            made = journal.drawing_entry(before, after, which)
            entries.append(Entry(made.kind, json.loads(json.dumps(made.data))))
            assert journal.replayed(head, entries).drawn(which) == after
    kinds = [entry.kind for entry in entries[: len(STEPS) - 1]]
    assert kinds == ["stroke", "stroke", *["drawing"] * 2, "stroke", *["drawing"] * 4]
