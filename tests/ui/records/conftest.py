"""What the tests of the records on screen share: the clinician's window on records in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.session import IntakeSession
from bodymap.sessions.records.model import InboxItem
from bodymap.terms import BodyView
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.materials import Materials
from bodymap.ui.records import office as office_module
from bodymap.ui.records.desk import RecordsDesk
from bodymap.ui.records.office import Office
from bodymap.ui.theme import Themes
from tests.unit.sessions.records.memory import MemoryAccess, MemoryRecords

TEMPLE = Stroke(BodyView.LEFT, ((-90.0, 86.0), (-80.0, 90.0)), 9.0, intensity=6)
NO_SIGNS: dict[str, Answer] = dict.fromkeys(
    ("flags_now", "flags_head", "flags_face", "flags_health"), ("none",)
)

OfficeMaker = Callable[..., Office]
Drawn = Callable[..., InboxItem]


@pytest.fixture
def records() -> MemoryRecords:
    return MemoryRecords()


@pytest.fixture
def drawn(records: MemoryRecords) -> Drawn:
    """Return a function that lets a patient draw and finish; it gives the inbox's item."""

    def draw(code: str = "K-7", *, finish: bool = True, **answers: Answer) -> InboxItem:
        session = IntakeSession.begin(records, "en", code=code)
        session.draw(PainDrawing().with_stroke(TEMPLE))
        for question, answer in {**NO_SIGNS, **answers}.items():
            session.answer(question, answer)
        session.turn_to(PageId.THANKS) if finish else session.leave_unfinished()
        return next(i for i in records.inbox() if i.intake_id == session.intake.head.id)

    return draw


@pytest.fixture
def open_office(
    qtbot: QtBot,
    themes: Themes,
    materials: Materials,
    records: MemoryRecords,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[OfficeMaker]:
    """Return a function that shows a window with records; what takes a moment is done at once."""
    made: list[MainWindow] = []

    class QuickDesk(RecordsDesk):
        def __init__(self, *args: object) -> None:
            super().__init__(*args)  # type: ignore[arg-type]
            self.errands.runs_beside = False

    monkeypatch.setattr(office_module, "RecordsDesk", QuickDesk)

    def make(access: MemoryAccess | None = None, size: tuple[int, int] = (1280, 800)) -> Office:
        window = MainWindow(Mode.CLINICIAN, themes, access or MemoryAccess(records))
        made.append(window)
        window.start_reading = window.fill  # type: ignore[method-assign] # no thread in tests
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.fill()
        window.take(materials)
        window.open_records()
        QApplication.processEvents()
        assert window.office is not None
        return window.office

    yield make
    for window in made:
        window.desk.stop()
        if window.office is not None:
            records.is_full = False
            window.office.desk.keep_again()
        window.desk.note_kept()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def office(open_office: OfficeMaker) -> Office:
    return open_office()
