"""Which drawing lies on the table, with what was found, and whether it is kept elsewhere."""

from __future__ import annotations

from bodymap.figure.painted import BrushPoint
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.sessions.review import ReviewSession
from bodymap.terms import BodyView, Laterality

TEMPLE = Stroke(BodyView.LEFT, ((-90.0, 86.0),), 9.0)
FOUND = NO_FINDINGS.with_finding("temporalis.TrP1", Laterality.LEFT, Finding.FAMILIAR)


def test_that_a_visit_is_shown_with_its_findings_and_nothing_to_undo(review: ReviewSession) -> None:
    review.show(PainDrawing().with_stroke(TEMPLE), "visit", FOUND)
    assert review.findings == FOUND
    assert not review.can_undo
    review.new()
    assert review.findings == NO_FINDINGS


def test_that_another_drawing_is_another_sheet(review: ReviewSession) -> None:
    drawing = PainDrawing().with_stroke(TEMPLE)
    sheets = [review.sheet]
    review.show(drawing)
    sheets.append(review.sheet)
    review.new()
    sheets.append(review.sheet)
    review.retrace(drawing)
    sheets.append(review.sheet)
    assert len(set(sheets)) == 4
    review.begin_stroke(BodyView.LEFT, 8.0)
    review.extend_stroke([BrushPoint(-100.0, 100.0, 8.0)])
    review.finish_stroke()
    review.undo()
    review.redo()
    review.clear()
    review.exchange(drawing)
    assert review.sheet == sheets[-1]


def test_that_a_drawing_kept_elsewhere_is_not_unsaved(review: ReviewSession) -> None:
    review.exchange(PainDrawing().with_stroke(TEMPLE))
    changed = [review.is_changed]
    review.note_kept()
    changed.append(review.is_changed)
    review.undo()
    changed.append(review.is_changed)
    assert changed == [True, False, True]
