"""Setting up, unlocking, locking after quiet, putting back, and who never sees patients."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.kiosk import PinLock
from bodymap.sessions.records.access import BackupHead, ClinicRecords, Standing
from bodymap.sessions.records.wishes import RecordsWishes
from bodymap.ui import preferences
from bodymap.ui.main_window import Mode
from bodymap.ui.records.bar import RecordsBar
from bodymap.ui.records.desk import State
from bodymap.ui.records.inbox import InboxPage
from bodymap.ui.records.office import Office
from bodymap.ui.records.recovery import RecoveryPage
from bodymap.ui.records.restore import RestorePage
from bodymap.ui.records.setup import SetUpPage
from bodymap.ui.records.unlock import UnlockPage
from bodymap.ui.records.unlock_dialog import UnlockDialog
from tests.ui.conftest import WindowMaker
from tests.ui.records.conftest import Drawn, OfficeMaker
from tests.unit.sessions.records.memory import MemoryAccess, MemoryRecords

WORDS = "correct horse battery"
NEW_WORDS = "new words for all"


def page(office: Office) -> QWidget:
    shown = office._window.room.currentWidget()
    assert shown is not None
    return shown


def entries(bar: RecordsBar) -> dict[str, object]:
    return {action.text(): action for action in bar.menu.actions() if action.text()}


def choose(office: Office, words: str) -> None:
    found = entries(office.bar)[words]
    found.trigger()  # type: ignore[attr-defined]
    QApplication.processEvents()


def enter(shown: QWidget, secret: str) -> None:
    assert isinstance(shown, UnlockPage)
    shown.secret.line.setFocus()
    QTest.keyClicks(shown.secret.line, secret)
    QTest.keyClick(shown.secret.line, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.fixture
def absent(records: MemoryRecords) -> MemoryAccess:
    return MemoryAccess(records, standing=Standing.ABSENT)


@pytest.fixture
def locked(records: MemoryRecords) -> MemoryAccess:
    return MemoryAccess(records, standing=Standing.LOCKED)


@pytest.fixture
def cheap_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(PinLock, "_hasher", lambda _self: cheap)


def test_that_the_demo_works_without_set_up(open_office: OfficeMaker, absent: MemoryAccess) -> None:
    office = open_office(absent)
    assert office.is_drawing_shown
    assert office.bar.set_up.isVisible()
    assert office.bar.set_up.text() == "Records are not set up"
    assert not office.bar.inbox.isVisible()
    office._window.desk.new()
    assert "Hand the tablet to the patient" in entries(office.bar)


def test_that_a_window_without_records_shows_nothing_of_them(open_window: WindowMaker) -> None:
    for mode in Mode:
        window = open_window(mode)
        assert window.office is None
        assert window.findChild(RecordsBar) is None


def test_that_records_are_set_up_on_one_page(
    open_office: OfficeMaker,
    absent: MemoryAccess,
    records: MemoryRecords,
    drawn: Drawn,
    cheap_pins: None,
) -> None:
    drawn()
    office = open_office(absent)
    office.bar.set_up.click()
    shown = page(office)
    assert isinstance(shown, SetUpPage)
    shown.make.click()
    assert shown.passphrase.problem.isVisible()
    shown.passphrase.line.setText(NEW_WORDS)
    shown.again.line.setText("new words for al")
    shown.make.click()
    assert shown.again.problem.isVisible()
    shown.again.line.setText(NEW_WORDS)
    shown.pin.line.setText("12")
    shown.make.click()
    assert shown.pin.problem.isVisible()
    assert office.desk.state is State.ABSENT
    shown.pin.line.setText("2468")
    shown.pin_again.line.setText("2468")
    shown.names.setChecked(True)
    shown.make.click()
    assert office.desk.is_open
    assert absent.passphrase == NEW_WORDS
    assert absent.stands is Standing.LOCKED
    assert office.desk.wishes.names
    assert PinLock(records).has_pin
    code_page = page(office)
    assert isinstance(code_page, RecoveryPage)
    code = absent.recovery_code(NEW_WORDS)
    assert [made.text() for made in code_page.groups] == code.split("-")
    for leave in (office.leave_page, office.show_inbox, office.show_drawing):
        leave()
        assert page(office) is code_page  # nothing comes before it is written down
    code_page.done.click()
    assert not code_page.code
    assert code_page.groups == []
    assert isinstance(page(office), InboxPage)  # what the tablet kept came in
    assert office.bar.inbox.text().endswith("1")
    assert not office.bar.set_up.isVisible()


def test_that_locking_takes_the_recovery_code_off_the_screen(
    open_office: OfficeMaker, absent: MemoryAccess
) -> None:
    office = open_office(absent)
    office.desk.set_up(WORDS, in_keyring=False, wishes=RecordsWishes())
    shown = page(office)
    assert isinstance(shown, RecoveryPage)
    assert shown.code
    office.desk.lock()
    assert isinstance(page(office), UnlockPage)
    assert not shown.code


def test_that_a_wrong_passphrase_touches_nothing(
    open_office: OfficeMaker, locked: MemoryAccess, records: MemoryRecords, drawn: Drawn
) -> None:
    drawn()
    office = open_office(locked)
    shown = page(office)
    writes = records.writes
    enter(shown, "wrong")
    assert isinstance(shown, UnlockPage)
    assert shown.secret.problem.isVisible()
    assert "Nothing was opened or changed" in shown.secret.problem.text()
    assert shown.secret.text == ""
    assert office.desk.state is State.SHUT
    assert records.writes == writes
    enter(shown, WORDS)
    assert office.desk.is_open
    assert isinstance(page(office), InboxPage)


def test_that_the_program_works_while_the_records_are_locked(
    open_office: OfficeMaker, locked: MemoryAccess
) -> None:
    office = open_office(locked)
    QTest.keyClick(page(office), Qt.Key.Key_Escape)
    assert office.is_drawing_shown
    assert office.bar.unlock.isVisible()
    assert not office.bar.inbox.isVisible()
    assert "Patients" not in entries(office.bar)
    assert office._window.window_actions.open.isEnabled()
    office.bar.unlock.click()
    enter(page(office), WORDS)
    assert office.desk.is_open


def test_that_quiet_locks_and_hides_the_patient(
    open_office: OfficeMaker, locked: MemoryAccess, records: MemoryRecords, drawn: Drawn
) -> None:
    office = open_office(locked)
    enter(page(office), WORDS)
    office.desk.look_at(drawn())
    office.show_drawing()
    window = office._window
    times = [0.0]
    office.watch._clock = lambda: times[0]
    office.watch.watch(600)
    times[0] = 599.0
    office.watch.note_life()
    times[0] = 1100.0
    office.watch.tick()
    assert office.desk.is_open  # somebody was there
    times[0] = 1300.0
    office.watch.tick()
    assert office.desk.state is State.SHUT
    assert records.is_closed
    assert isinstance(page(office), UnlockPage)
    assert "K-7" not in window.windowTitle()
    assert "K-7" not in window.top_bar.file.text()
    assert not office.visit_bar.isVisible()
    assert not any("K-7" in made.text() for made in window.findChildren(QLabel) if made.isVisible())
    assert not window.window_actions.undo.isEnabled()
    for leave in (office.show_drawing, office.show_restore, office.show_drawing):
        leave()
        assert not office.is_drawing_shown
    office.show_unlock()
    enter(page(office), WORDS)
    assert office.is_drawing_shown
    assert window.windowTitle().startswith("Patient K-7")
    assert not window.desk.is_empty


def test_that_keys_and_touches_keep_it_open(open_office: OfficeMaker) -> None:
    office = open_office()
    times = [0.0]
    office.watch._clock = lambda: times[0]
    office.watch.watch(600)
    handle = office._window.windowHandle()
    times[0] = 500.0
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    times[0] = 1000.0
    office.watch.tick()
    assert office.desk.is_open
    QTest.mouseMove(handle, office._window.rect().center())
    times[0] = 1500.0
    office.watch.tick()
    assert office.desk.is_open
    times[0] = 2101.0
    office.watch.tick()
    assert not office.desk.is_open


def test_that_only_a_pin_leads_from_the_patient_back_to_patients(
    open_office: OfficeMaker, locked: MemoryAccess, records: MemoryRecords, cheap_pins: None
) -> None:
    for pin in ("2468", ""):
        PinLock(records).set_pin(pin) if pin else PinLock(records).remove_pin()
        office = open_office(locked)
        enter(page(office), WORDS)
        office.pause()
        assert not office.watch.is_watching
        office.go_on()
        assert office.desk.is_open is bool(pin)
        assert office.watch.is_watching is bool(pin)


def test_that_leaving_the_lock_takes_the_patient_off_the_screen(
    open_office: OfficeMaker, locked: MemoryAccess, drawn: Drawn
) -> None:
    office = open_office(locked)
    enter(page(office), WORDS)
    office.desk.look_at(drawn())
    office.show_drawing()
    office.desk.lock()
    office.leave_page()
    assert office.is_drawing_shown
    assert office._window.desk.is_empty
    assert office.desk.visit is None


def test_that_an_unkept_change_outlives_the_lock(
    open_office: OfficeMaker, locked: MemoryAccess, records: MemoryRecords, drawn: Drawn
) -> None:
    office = open_office(locked)
    enter(page(office), WORDS)
    office.desk.look_at(drawn())
    office.show_drawing()
    (visit_id,) = records.visits
    records.is_full = True
    office.desk.keep_plan("Rest")
    office.desk.lock()
    assert isinstance(page(office), UnlockPage)
    assert not records.is_closed
    office.leave_page()
    assert isinstance(page(office), UnlockPage)
    records.is_full = False
    office.desk._retry.timeout.emit()
    assert records.visits[visit_id].plan == "Rest"
    assert records.is_closed


def test_that_the_pin_unlocks_where_the_machine_keeps_the_key(
    open_office: OfficeMaker, records: MemoryRecords, cheap_pins: None
) -> None:
    PinLock(records).set_pin("2468")
    office = open_office()
    choose(office, "Lock the records now")
    shown = page(office)
    assert isinstance(shown, UnlockPage)
    assert shown.secret.name.text() == "PIN"
    enter(shown, "1111")
    assert "PIN is wrong" in shown.secret.problem.text()
    assert office.desk.state is State.SHUT
    enter(shown, "2468")
    assert office.desk.is_open


def test_that_a_backup_is_put_back(
    open_office: OfficeMaker, locked: MemoryAccess, records: MemoryRecords
) -> None:
    head = BackupHead("one.sqlite", datetime.now(UTC), 3, 7, 4096)
    records.kept_backups = [(head, frozenset())]
    office = open_office(locked)
    office._page(UnlockPage).restore.click()
    shown = page(office)
    assert isinstance(shown, RestorePage)
    assert not shown.restore.isEnabled()
    assert shown.rows.rows[0].line == "3 patients, 7 visits"
    shown.rows.open_row("one.sqlite")
    shown.passphrase.line.setText("wrong")
    shown.restore.click()
    assert page(office) is shown
    assert "Nothing was touched" in shown.passphrase.problem.text()
    assert locked.restored == []
    shown.passphrase.line.setText(WORDS)
    shown.restore.click()
    assert locked.restored == ["one.sqlite"]
    assert office.desk.is_open


def test_that_an_educator_never_sees_patients(
    open_office: OfficeMaker, records: MemoryRecords, drawn: Drawn
) -> None:
    drawn()
    office = open_office()
    choose(office, "Work as educator")
    assert preferences.is_educators()
    assert not office.bar.inbox.isVisible()
    assert list(entries(office.bar)) == ["Work as clinician…"]
    assert records.is_closed
    again = open_office()
    assert again.desk.state is State.UNKNOWN
    assert not again.bar.inbox.isVisible()
    choose(again, "Work as clinician…")
    assert isinstance(page(again), UnlockPage)  # though this machine keeps the key
    assert preferences.is_educators()
    enter(page(again), WORDS)
    assert again.desk.is_open
    assert not preferences.is_educators()


def test_that_what_cannot_be_opened_is_told(
    open_office: OfficeMaker, records: MemoryRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    access = MemoryAccess(records)

    def damaged(passphrase: str = "") -> MemoryRecords:
        raise EnvironmentProblem("records.sqlite", "is damaged", "put back a backup")

    monkeypatch.setattr(access, "open", damaged)
    office = open_office(access)
    assert office._window.banner.isVisible()
    assert "damaged" in office._window.banner.text
    assert isinstance(page(office), UnlockPage)


def test_that_the_tablet_asks_for_the_passphrase(
    qtbot: QtBot, themes: object, locked: MemoryAccess
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def opened(passphrase: str) -> ClinicRecords:
        return locked.open(passphrase)

    dialog = UnlockDialog(opened, window)
    dialog.show()
    enter(dialog.page, "wrong")
    found = [dialog.records]
    assert dialog.page.secret.problem.isVisible()
    enter(dialog.page, WORDS)
    assert [*found, dialog.records] == [None, locked.records]
    assert not dialog.isVisible()
