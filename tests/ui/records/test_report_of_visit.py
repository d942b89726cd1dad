"""The report of a visit: its code, its signs, and a plan that is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bodymap.report.content import REPORTS
from bodymap.sessions.records.model import AuditKind
from bodymap.ui.printing.report_desk import ReportDesk
from bodymap.ui.records.office import Office
from tests.ui.records.conftest import Drawn
from tests.unit.sessions.records.memory import MemoryRecords


@pytest.fixture
def report(office: Office, drawn: Drawn, qtbot: QtBot) -> ReportDesk:
    """Return the report of a patient with a warning sign that was read."""
    office.desk.look_at(drawn(flags_now=("fever",)))
    assert office.desk.acknowledge()
    office.show_drawing()
    window = office._window
    window.offer_reports(lambda: REPORTS)
    window.window_actions.report.trigger()
    assert window.report is not None
    qtbot.waitUntil(lambda: window.report is not None and bool(window.report.page.sheets))
    return window.report


def test_that_code_and_signs_of_the_visit_are_reported(report: ReportDesk) -> None:
    content = report.page._content
    assert content is not None
    assert content.given.patient_code == "K-7"
    assert [flag.id for flag in content.safety.flags] == ["fever"]
    assert "K-7" in report.page.sheets[0].furniture.under_title


def test_that_the_plan_is_kept_with_the_visit(office: Office, report: ReportDesk) -> None:
    report.page.plan.setPlainText("Look at the neck again.")
    report.close()
    visit = office.desk.visit
    assert visit is not None
    assert visit.plan == "Look at the neck again."


def test_that_saving_is_noted_without_clinical_words(
    office: Office,
    report: ReportDesk,
    records: MemoryRecords,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    path = str(tmp_path / "r.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    report.page.save.click()
    line = records.audit()[0]
    assert (line.kind, line.patient_code, line.detail) == (AuditKind.EXPORTED, "K-7", "pdf")


def test_that_locking_takes_the_report_off_the_screen(office: Office, report: ReportDesk) -> None:
    office.desk.lock()
    assert not report.is_open
    assert report.page.sheets == ()
    assert report.page._content is None


def test_that_escape_leads_back_to_the_visits_drawing(office: Office, report: ReportDesk) -> None:
    assert office.leave_page()
    assert office.is_drawing_shown
    assert not report.is_open
