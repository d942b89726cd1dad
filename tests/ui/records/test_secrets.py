"""Changing the passphrase and the PIN, and seeing the recovery code again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.sessions.intake.session import now
from bodymap.sessions.kiosk import Opened, PinLock
from bodymap.ui.records.change import ChangePage
from bodymap.ui.records.office import Office
from bodymap.ui.records.recovery import RecoveryPage
from bodymap.ui.records.stored import StoredPage
from bodymap.ui.records.unlock import UnlockPage
from tests.ui.records.conftest import OfficeMaker
from tests.unit.sessions.records.memory import MemoryAccess, MemoryRecords

WORDS = "correct horse battery"
NEW_WORDS = "new words for all"


@pytest.fixture(autouse=True)
def cheap_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(PinLock, "_hasher", lambda _self: cheap)


@pytest.fixture
def access(records: MemoryRecords) -> MemoryAccess:
    return MemoryAccess(records)


@pytest.fixture
def office(open_office: OfficeMaker, access: MemoryAccess) -> Office:
    return open_office(access)


def page(office: Office) -> QWidget:
    shown = office._window.room.currentWidget()
    assert shown is not None
    return shown


def stored(office: Office) -> StoredPage:
    office.show_stored()
    QApplication.processEvents()
    shown = page(office)
    assert isinstance(shown, StoredPage)
    return shown


def change(office: Office) -> ChangePage:
    shown = page(office)
    assert isinstance(shown, ChangePage)
    return shown


def fill(shown: ChangePage, old: str, new: str = "", again: str | None = None) -> None:
    shown.old.line.setText(old)
    shown.new.line.setText(new)
    shown.again.line.setText(new if again is None else again)
    shown.go.click()
    QApplication.processEvents()


def test_that_the_passphrase_is_changed_by_whoever_knows_the_old_one(
    office: Office, access: MemoryAccess
) -> None:
    stored(office).passphrase.click()
    shown = change(office)
    for old, new, again, field in (
        ("", NEW_WORDS, None, shown.old),
        (WORDS, "short", None, shown.new),
        (WORDS, NEW_WORDS, "other words for all", shown.again),
        ("wrong words at all", NEW_WORDS, None, shown.old),
    ):
        fill(shown, old, new, again)
        assert field.problem.isVisible()
        field.show_problem("")
        assert page(office) is shown
        assert access.passphrase == WORDS
    fill(shown, WORDS, NEW_WORDS)
    assert access.passphrase == NEW_WORDS
    after = page(office)
    assert isinstance(after, StoredPage)
    assert "passphrase was changed" in after._said.text()
    assert after._said.isVisible()
    assert not shown.old.text + shown.new.text + shown.again.text
    assert not stored(office)._said.isVisible()


def test_that_the_pin_is_set_changed_and_taken_away(office: Office, records: MemoryRecords) -> None:
    lock = PinLock(records)
    stored(office).pin.click()
    shown = change(office)
    assert not shown.old.isVisible()  # there is none yet
    fill(shown, "", "")
    assert shown.new.problem.isVisible()
    fill(shown, "", "2468")
    assert lock.has_pin
    assert isinstance(page(office), StoredPage)
    stored(office).pin.click()
    fill(shown, "1111", "1357")
    assert page(office) is shown
    assert "PIN is wrong" in shown.old.problem.text()
    fill(shown, "2468", "1357")
    assert isinstance(page(office), StoredPage)
    assert isinstance(lock.try_pin("1357", now()), Opened)
    stored(office).pin.click()
    fill(shown, "1357", "")
    assert not lock.has_pin


def test_that_the_recovery_code_is_seen_again_with_the_passphrase_only(
    office: Office, access: MemoryAccess
) -> None:
    stored(office).code.click()
    shown = change(office)
    assert not shown.new.isVisible()
    fill(shown, "wrong words at all")
    assert page(office) is shown
    fill(shown, WORDS)
    code_page = page(office)
    assert isinstance(code_page, RecoveryPage)
    assert code_page.code == access.recovery_code(WORDS)
    code_page.done.click()
    assert isinstance(page(office), StoredPage)


def test_that_locking_forgets_what_was_typed(office: Office) -> None:
    stored(office).passphrase.click()
    shown = change(office)
    shown.old.line.setText(WORDS)
    office.desk.lock()
    assert isinstance(page(office), UnlockPage)
    assert not shown.old.text


def test_that_leaving_the_change_changes_nothing(office: Office, access: MemoryAccess) -> None:
    stored(office).passphrase.click()
    shown = change(office)
    shown.new.line.setText(NEW_WORDS)
    office.leave_page()
    assert isinstance(page(office), StoredPage)
    assert access.passphrase == WORDS
