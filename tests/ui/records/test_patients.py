"""Patients on screen: found, shown with their visits, exported, deleted; and what is stored."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.records.access import BackupHead
from bodymap.sessions.records.model import Patient
from bodymap.sessions.records.wishes import RecordsWishes
from bodymap.ui.records.office import Office
from bodymap.ui.records.patients import PatientsPage
from bodymap.ui.records.removal import RemovalPage
from bodymap.ui.records.stored import StoredPage
from tests.ui.records.conftest import TEMPLE, Drawn
from tests.unit.sessions.records.memory import MemoryRecords


def patients(office: Office) -> PatientsPage:
    office.show_patients()
    shown = office._window.room.currentWidget()
    assert isinstance(shown, PatientsPage)
    return shown


def stored_page(office: Office) -> StoredPage:
    office.show_stored()
    shown = office._window.room.currentWidget()
    assert isinstance(shown, StoredPage)
    return shown


def texts(office: Office) -> str:
    shown = office._window.room.currentWidget()
    assert shown is not None
    return "\n".join(made.text() for made in shown.findChildren(QLabel) if made.isVisible())


def take(office: Office, drawn: Drawn, *codes: str) -> None:
    for code in codes:
        assert office.desk.look_at(drawn(code))


def test_that_a_patient_is_found_and_a_visit_opened(office: Office, drawn: Drawn) -> None:
    take(office, drawn, "K-7", "M-1", "K-7")
    page = patients(office)
    assert {row.key for row in page.rows.rows} == {"K-7", "M-1"}
    page.search.setText("m-")
    page._search_timer.timeout.emit()
    assert [row.key for row in page.rows.rows] == ["M-1"]
    page.search.setText("nobody")
    page._search_timer.timeout.emit()
    assert "Nobody found." in texts(office)
    page.search.setText("K")
    page.search.returnPressed.emit()
    assert [row.title for row in page.visits.rows] == ["Visit 2", "Visit 1"]
    assert "worst pain 6 of 10" in page.visits.rows[0].line
    page.visits.open_row(page.visits.rows[1].key)
    assert office.is_drawing_shown
    assert office._window.windowTitle().startswith("Patient K-7 · visit 1")


def test_that_a_visit_begins_without_the_tablet(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "K-7")
    page = patients(office)
    page.begin.click()
    window = office._window
    assert office.is_drawing_shown
    assert window.desk.is_empty
    assert len(records.visits) == 1
    window.desk.exchange(PainDrawing().with_stroke(TEMPLE))
    assert len(records.encounters("K-7")) == 2
    assert window.windowTitle().startswith("Patient K-7 · visit 2")
    patients(office).new.click()
    window.desk.exchange(PainDrawing().with_stroke(TEMPLE))
    assert set(records.kept_patients) == {"K-7", "P-001"}


def test_that_a_patient_is_next_on_the_tablet(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "K-7")
    page = patients(office)
    page.tablet.click()
    assert records.settings["kiosk.next_code"] == "K-7"
    assert "next drawing on the tablet" in texts(office)


def test_that_names_are_kept_only_if_wished(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "K-7")
    assert not patients(office).name.isVisible()
    office.desk.wish(RecordsWishes(names=True))
    page = patients(office)
    assert page.name.isVisible()
    page.name.setText("Ada Example")
    page.name.editingFinished.emit()
    assert records.kept_patients["K-7"].name == "Ada Example"
    assert page.rows.rows[0].line == "Ada Example"


@pytest.mark.parametrize(
    ("answer", "kept", "wished"),
    [(0, "Ada Example", False), (1, "", False), (2, "Ada Example", True)],
)
def test_that_turning_names_off_asks_what_becomes_of_those_kept(
    office: Office,
    records: MemoryRecords,
    monkeypatch: pytest.MonkeyPatch,
    answer: int,
    kept: str,
    wished: bool,
) -> None:
    asked: list[str] = []

    def ask(title: str, question: str, answers: Sequence[str]) -> int:
        asked.append(question)
        assert len(answers) == 3
        return answer

    monkeypatch.setattr(office._window.files, "ask", ask)
    page = stored_page(office)
    page.names.click()
    page.names.click()
    assert asked == []  # nobody has a name
    page.names.click()
    records.keep_patient(Patient("K-7", datetime.now(UTC), "Ada Example"))
    page.names.click()
    assert [question.split(".")[0] for question in asked] == ["1 patient has a name in the records"]
    assert records.kept_patients["K-7"].name == kept
    assert office.desk.wishes.names is wished
    assert page.names.isChecked() is wished
    listed = patients(office)
    listed.rows.open_row("K-7")
    listed.remove.click()
    assert "Delete K-7" in texts(office)
    assert ("Ada" in texts(office)) is wished


def test_that_names_that_cannot_be_erased_stay_shown(
    office: Office, records: MemoryRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office._window.files, "ask", lambda *_: 1)
    records.keep_patient(Patient("K-7", datetime.now(UTC), "Ada Example"))
    page = stored_page(office)
    page.names.click()
    records.is_full = True
    page.names.click()
    records.is_full = False
    assert page.names.isChecked()
    assert office.desk.wishes.names
    assert "the disk is full" in office._window.banner.text


def test_that_everything_of_a_patient_is_exported(
    office: Office,
    records: MemoryRecords,
    drawn: Drawn,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take(office, drawn, "K-7")
    path = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page = patients(office)
    page.export.click()
    assert json.loads(path.read_text("utf-8"))["patient"] == "K-7"
    assert "not encrypted" in texts(office)


def test_that_deleting_names_what_goes_and_which_backups_hold_it(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "M-1", "K-7", "K-7")
    at = datetime.now(UTC)
    records.kept_backups = [
        (BackupHead("with.sqlite", at), frozenset({"K-7"})),
        (BackupHead("without.sqlite", at), frozenset()),
    ]
    patients(office).remove.click()
    shown = office._window.room.currentWidget()
    assert isinstance(shown, RemovalPage)
    said = texts(office)
    assert "Delete K-7?" in said
    assert "cannot be undone" in said
    assert "2 visits" in said
    assert "with.sqlite" in said
    assert "without.sqlite" not in said
    shown.back.click()
    assert set(records.kept_patients) == {"K-7", "M-1"}
    patients(office).remove.click()
    shown.confirm.click()
    assert set(records.kept_patients) == {"M-1"}
    assert len(records.visits) == 1
    assert office._window.desk.is_empty  # it lay on the table
    assert isinstance(office._window.room.currentWidget(), PatientsPage)


def test_that_one_page_tells_all_that_is_stored(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "K-7")
    records.kept_backups = [(BackupHead("one.sqlite", datetime.now(UTC), 1, 1, 5000), frozenset())]
    office.show_stored()
    QApplication.processEvents()
    said = texts(office)
    for words in ("/data/bodymap/records.sqlite", "encrypted", "1 patient", "1 visit", "5 kB"):
        assert words in said
    assert "K-7 · opened" in said
    page = stored_page(office)
    page.names.click()
    assert records.settings["records.names"] == "yes"
    page.lock_buttons[0].click()
    assert records.settings["records.lock_minutes"] == "5"
    assert office.desk.wishes == RecordsWishes(names=True, lock_minutes=5)
    page.patients.click()
    assert isinstance(office._window.room.currentWidget(), PatientsPage)


def test_that_a_backup_that_failed_is_told(office: Office, records: MemoryRecords) -> None:
    banner = office._window.banner
    assert not banner.isVisible()
    records.upkeep_problem = EnvironmentProblem("backups", "the disk is full")
    office.desk.refresh_inbox()
    assert "the disk is full" in banner.text
    banner.hide()
    office.desk.refresh_inbox()
    assert not banner.isVisible()  # once, not every few seconds
    office.show_stored()
    QApplication.processEvents()
    assert "could not be made: backups: the disk is full" in texts(office)
    records.upkeep_problem = None
    office.show_stored()
    assert "could not be made" not in texts(office)


def test_that_a_patient_is_deleted_from_the_backups_too(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "K-7", "M-1")
    at = datetime.now(UTC)
    records.kept_backups = [
        (BackupHead("with.sqlite", at), frozenset({"K-7", "M-1"})),
        (BackupHead("damaged.sqlite", at), frozenset({"M-1"})),
    ]
    records.damaged_backups = {"damaged.sqlite"}
    for code, said in (("K-7", "deleted from all backups"), ("M-1", "damaged.sqlite")):
        page = patients(office)
        page.rows.open_row(code)
        page.remove.click()
        shown = office._window.room.currentWidget()
        assert isinstance(shown, RemovalPage)
        assert shown.backups_too.isVisible()
        assert not shown.backups_too.isChecked()
        shown.backups_too.click()
        shown.confirm.click()
        QApplication.processEvents()
        assert said in texts(office)
        assert "with.sqlite" not in texts(office)
    assert [codes for _, codes in records.kept_backups] == [frozenset(), frozenset({"M-1"})]
    assert not records.kept_patients


def test_that_backups_are_let_alone_unless_asked_for(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    take(office, drawn, "K-7")
    before = [(BackupHead("with.sqlite", datetime.now(UTC)), frozenset({"K-7"}))]
    records.kept_backups = list(before)
    patients(office).remove.click()
    shown = office._window.room.currentWidget()
    assert isinstance(shown, RemovalPage)
    shown.confirm.click()
    assert not records.kept_patients
    assert records.kept_backups == before


def test_that_many_patients_are_listed_in_part(office: Office, records: MemoryRecords) -> None:
    at = datetime.now(UTC)
    for number in range(200):
        records.keep_patient(Patient(f"N-{number:03}", at))
    page = patients(office)
    assert len(page.rows.rows) == 50
    page.search.setText("n-007")
    page._search_timer.timeout.emit()
    assert [row.key for row in page.rows.rows] == ["N-007"]
