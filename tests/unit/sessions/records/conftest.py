"""What the tests of visits share: records in memory, and a patient who drew on the tablet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.session import IntakeSession
from bodymap.sessions.records.chart import Chart
from bodymap.sessions.records.model import InboxItem
from bodymap.terms import BodyView
from tests.unit.sessions.records.memory import MemoryRecords

TEMPLE = Stroke(BodyView.LEFT, ((-90.0, 86.0), (-80.0, 90.0)), 8.0, intensity=6)
NO_SIGNS: dict[str, Answer] = {
    "flags_now": ("none",),
    "flags_head": ("none",),
    "flags_face": ("none",),
    "flags_health": ("none",),
}

Drawn = Callable[..., InboxItem]


@pytest.fixture
def records() -> MemoryRecords:
    return MemoryRecords()


@pytest.fixture
def chart(records: MemoryRecords) -> Chart:
    return Chart(records, records)


@pytest.fixture
def drawn(records: MemoryRecords) -> Drawn:
    """Return a function that lets a patient draw, answer and finish; it gives the inbox's item."""

    def draw(code: str = "K-7", *, finish: bool = True, **answers: Answer) -> InboxItem:
        session = IntakeSession.begin(records, "de", code=code)
        session.draw(PainDrawing().with_stroke(TEMPLE))
        for question, answer in {**NO_SIGNS, **answers}.items():
            session.answer(question, answer)
        if finish:
            session.turn_to(PageId.THANKS)
        else:
            session.leave_unfinished()
        return next(i for i in records.inbox() if i.intake_id == session.intake.head.id)

    return draw
