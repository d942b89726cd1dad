"""What the tests of single pages stand on: an intake on a desk, kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import IntakeHead, PageId, Status, Which
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.session import IntakeSession
from bodymap.terms import BodyView
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.materials import Materials
from bodymap.ui.review import ReviewDesk

DeskMaker = Callable[..., IntakeDesk]


@dataclass
class MemoryStore:
    """Keeps intakes as long as the test runs; `is_full` refuses to write."""

    entries: dict[str, list[Entry]] = field(default_factory=dict)
    kept: dict[str, IntakeHead] = field(default_factory=dict)
    is_full: bool = False

    def begin(self, head: IntakeHead) -> None:
        self.kept[head.id] = head
        self.entries[head.id] = []

    def append(self, intake_id: str, entry: Entry) -> None:
        if self.is_full:
            raise EnvironmentProblem("the disk", "is full")
        self.entries[intake_id].append(entry)

    def journal(self, intake_id: str) -> Sequence[Entry]:
        return self.entries[intake_id]

    def heads(self, *statuses: Status) -> Sequence[IntakeHead]:
        return [head for head in self.kept.values() if not statuses or head.status in statuses]

    def set_status(self, intake_id: str, status: Status) -> None:
        pass

    def delete(self, intake_id: str) -> None:
        del self.kept[intake_id], self.entries[intake_id]


def intake_desk(materials: Materials, store: MemoryStore | None = None) -> IntakeDesk:
    """Return a desk with a new intake on its first page, ready for painting."""
    review = ReviewDesk(ranks=False)
    review.take(materials)
    desk = IntakeDesk(review)
    desk.begin(IntakeSession.begin(store or MemoryStore(), "en"))
    return desk


def stroke(view: BodyView, u: float, v: float, radius_mm: float = 14.0) -> Stroke:
    return Stroke(view, ((u, v), (u + 6.0, v + 4.0)), radius_mm)


def paint(desk: IntakeDesk, *strokes: Stroke) -> None:
    """Let the intake hold these strokes, as if they had been painted."""
    desk.session.draw(PainDrawing(tuple(strokes)), Which.FIRST)
    desk.intake_changed.emit()


def turn_to(desk: IntakeDesk, page: PageId) -> None:
    desk.turn_to(page)
    assert desk.page is page
