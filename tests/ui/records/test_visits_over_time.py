"""A patient's visits over time, from the page of the patients; and what a lock takes away."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bodymap.pain.file import write_drawing
from bodymap.sessions.records.model import AuditKind
from bodymap.ui.records.office import Office
from bodymap.ui.records.patients import PatientsPage
from bodymap.ui.visits.compare_window import CompareWindow
from bodymap.ui.visits.visits_page import VisitsPage
from tests.ui.records.conftest import Drawn
from tests.unit.sessions.records.memory import MemoryRecords


@pytest.fixture
def over_time(office: Office, drawn: Drawn) -> VisitsPage:
    """Return the page with the two visits of a patient."""
    for _ in range(2):
        assert office.desk.look_at(drawn("K-7"))
    office.show_patients()
    page = office._window.room.currentWidget()
    assert isinstance(page, PatientsPage)
    page.over_time.click()
    shown = office._window.room.currentWidget()
    assert isinstance(shown, VisitsPage)
    return shown


def test_that_a_patients_visits_are_shown_over_time(over_time: VisitsPage) -> None:
    assert over_time.timeline.table.rowCount() == 2
    assert "K-7" in over_time.title.text()


def test_that_a_visit_is_opened_from_there(office: Office, over_time: VisitsPage) -> None:
    over_time.timeline.table.cellActivated.emit(0, 0)
    assert office.is_drawing_shown
    assert "visit 1" in office._window.windowTitle()


def test_that_two_are_compared_and_the_audit_trail_says_so(
    over_time: VisitsPage, records: MemoryRecords, qtbot: QtBot
) -> None:
    over_time.timeline.table.selectAll()
    over_time.timeline.compare.click()
    page = over_time.comparison
    assert page is not None
    qtbot.waitUntil(lambda: page.is_ready, timeout=20_000)
    assert "the same" in page.words.text()
    noted = [line for line in records.audit("K-7") if line.detail == "compared"]
    assert [line.kind for line in noted] == [AuditKind.OPENED] * 2
    page.back.click()
    assert over_time.comparison is None


def test_that_escape_leads_back_to_the_patients(office: Office, over_time: VisitsPage) -> None:
    assert over_time.isVisible()
    office._window._on_escape_pressed()
    assert isinstance(office._window.room.currentWidget(), PatientsPage)


def test_that_a_lock_takes_comparison_and_demonstration_away(
    office: Office, drawn: Drawn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = office._window
    assert office.desk.look_at(drawn("K-7"))
    office.show_drawing()
    path = tmp_path / "before.bodymap.json"
    write_drawing(path, window.desk.session.drawing)
    monkeypatch.setattr(window.files, "choose", lambda _title: path)
    window._on_compare_with_triggered()
    opened = window.findChild(CompareWindow)
    assert opened is not None
    window._on_demonstrate_requested()
    assert window.demonstration is not None
    seen = [window.demonstration.is_running]
    office.desk.lock()
    seen.append(window.demonstration.is_running)
    assert seen == [True, False]
    assert not opened.isVisible()
