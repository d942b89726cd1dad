"""Backups of a vault are made by themselves, hold what they held, and open by its key only."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records import keys
from bodymap.sessions.records.keys import NeedsPassphrase, WrongPassphrase
from bodymap.sessions.records.model import NAMES_ERASED, AuditKind
from bodymap.storage import sqlite, upkeep
from bodymap.storage.records import Records
from bodymap.storage.vault import Vault
from tests.unit.storage.test_migrations import SCHEMAS
from tests.unit.storage.vaults import (
    CHEAP,
    CODE,
    SAID,
    Clinic,
    fill,
    shown_words,
)

# ---------------------------------------------------------------- backups


@pytest.fixture
def open_clinic(locked: Clinic) -> Iterator[tuple[Clinic, Records]]:
    with locked.vault().open(SAID) as records:
        yield locked, records


def test_that_a_backup_is_made_once_a_day_and_thinned(
    open_clinic: tuple[Clinic, Records], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, records = open_clinic
    records.keep_up()
    records.keep_up()
    assert len(records.backups()) == 1
    (head,) = records.backups()
    assert (head.patients, head.encounters) == (1, 1)
    assert abs(head.at - datetime.now(UTC)) < timedelta(minutes=5)
    assert head.size_bytes > 0
    monkeypatch.setattr("bodymap.sessions.records.thinning.AGAIN_AFTER", timedelta(0))
    for _ in range(3):
        records.keep_up()
    assert len(records.backups()) == 1  # of one day only the last one stays
    assert records.backups()[0].at > head.at


def test_that_records_make_their_backup_by_themselves(
    locked: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bodymap.storage.upkeep.FIRST_AFTER_S", 0.0)
    vault = Vault(locked.folder, locked.ring, cost=CHEAP)
    with vault.open(SAID) as records:
        assert records._upkeep is not None
        thread = records._upkeep._thread
        while not vault.backups():  # the test's own time limit ends this
            thread.join(0.01)
        assert records.upkeep_problem is None
    assert not thread.is_alive()


@pytest.mark.expects_log_warnings
def test_that_a_backup_that_fails_is_told_and_tried_again(
    locked: Clinic, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "FIRST_AFTER_S", 0.0)
    monkeypatch.setattr(upkeep, "EVERY_S", 0.01)
    tried, told, again = 0, Event(), Event()

    def work() -> None:
        nonlocal tried
        tried += 1
        if tried == 1:
            raise EnvironmentProblem("backups", "the disk is full")
        told.wait(10)
        again.set()

    beside = upkeep.Upkeep(work)
    while beside.problem is None:
        beside._thread.join(0.01)
    told.set()
    assert again.wait(10)
    beside.stop()
    assert "the disk is full" in caplog.text
    assert beside.problem is None


def test_that_a_restored_backup_holds_what_it_held_and_the_present_file_is_kept(
    locked: Clinic,
) -> None:
    with locked.vault().open(SAID) as records:
        records.back_up()
        fill(records, "P-LATER")
    (backup,) = locked.vault().backups()
    with locked.vault().restore(backup.name, SAID) as records:
        assert records.patient(CODE) is not None
        assert records.patient("P-LATER") is None
        assert records.audit()[0].kind is AuditKind.RESTORED
        assert records.audit()[0].detail == backup.name
        assert [line.kind for line in records.audit("P-LATER")] == [AuditKind.OPENED]
        assert [line.name for line in records.backups_holding("P-LATER")] == [
            locked.vault().backups()[0].name
        ]
    before = locked.vault().backups()[0]
    with locked.vault().restore(before.name, SAID) as records:
        assert records.patient("P-LATER") is not None


def test_that_who_was_deleted_stays_deleted_after_restoring(locked: Clinic) -> None:
    with locked.vault().open(SAID) as records:
        fill(records, "P-STAYS")
        records.back_up()
        records.delete_patient(CODE)
        (holding,) = records.backups_holding(CODE)
    with locked.vault().restore(holding.name, SAID) as records:
        assert records.patient(CODE) is None
        assert f"intake-of-{CODE}".lower() not in [head.id for head in records.heads()]
        assert records.patient("P-STAYS") is not None
        assert AuditKind.DELETED in [line.kind for line in records.audit(CODE)]


def test_that_names_erased_stay_erased_after_restoring(locked: Clinic) -> None:
    with locked.vault().open(SAID) as records:
        assert records.named() == 1
        records.back_up()
        backup = records.backups()[0]
        records.erase_names()
    with locked.vault().restore(backup.name, SAID) as records:
        assert records.named() == 0
        assert records.patient(CODE) is not None
        assert NAMES_ERASED in [line.detail for line in records.audit()]


def test_that_a_patient_can_be_deleted_from_the_backups_too(
    open_clinic: tuple[Clinic, Records],
) -> None:
    clinic, records = open_clinic
    fill(records, "P-STAYS")
    for _ in range(2):
        records.back_up()
    records.delete_patient(CODE)
    assert len(records.backups_holding(CODE)) == 2
    assert records.delete_from_backups(CODE) == []
    assert len(records.backups_holding("P-STAYS")) == 2
    assert len(records.backups()) == 2
    names = {Path(name).suffix for name in clinic.content() if name.startswith("backups")}
    assert names == {".sqlite", ".json"}


def test_that_a_backup_opens_on_another_machine_by_its_key_file_and_passphrase(
    locked: Clinic, tmp_path: Path
) -> None:
    with locked.vault().open(SAID) as records:
        records.back_up()
    stick = tmp_path / "stick"
    shutil.copytree(locked.folder / "backups", stick)
    (backup,) = stick.glob("*.sqlite")
    other = Clinic(tmp_path / "other machine")
    with other.vault().open() as records:
        fill(records, "P-TRIAL")
    with pytest.raises(NeedsPassphrase):
        other.vault().restore(backup)
    with pytest.raises(WrongPassphrase):
        other.vault().restore(backup, "not the passphrase")
    assert list(other.content()) == ["records-trial.sqlite"]
    with other.vault().restore(backup, SAID) as records:
        assert records.patient(CODE) is not None
        assert len(records.backups_holding("P-TRIAL")) == 1
    assert shown_words(other.content()) == set()
    other.vault().open(SAID).close()


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(3 * 4096 + 100)
        file.write(b"\xff" * 64)


def test_that_a_damaged_backup_is_refused_and_nothing_touched(locked: Clinic) -> None:
    with locked.vault().open(SAID) as records:
        records.back_up()
    (backup,) = locked.vault().backups()
    damage(locked.folder / "backups" / backup.name)
    before = locked.content()
    with pytest.raises(EnvironmentProblem, match="damaged"):
        locked.vault().restore(backup.name, SAID)
    assert locked.content() == before


def test_that_damaged_records_are_found_and_a_backup_takes_their_place(locked: Clinic) -> None:
    with locked.vault().open(SAID) as records:
        records.back_up()
    (backup,) = locked.vault().backups()
    assert locked.vault().check(SAID) == []
    damage(locked.path)
    assert locked.vault().check(SAID)
    damaged = locked.path.read_bytes()
    with locked.vault().restore(backup.name, SAID) as records:
        assert records.patient(CODE) is not None
    assert locked.vault().check(SAID) == []
    assert damaged in [path.read_bytes() for path in (locked.folder / "backups").iterdir()]


def test_that_nothing_is_restored_while_another_has_the_records_open(
    locked: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_S", 0.05)
    with locked.vault().open(SAID) as tablet:
        tablet.back_up()
        (backup,) = tablet.backups()
        with pytest.raises(EnvironmentProblem, match="locked"):
            locked.vault().restore(backup.name, SAID)
        tablet.set_setting("still", "works")
    with locked.vault().open(SAID) as records:
        assert records.setting("still") == "works"
    assert sorted(path.name for path in locked.folder.iterdir()) == [
        "backups",
        "records.key.json",
        "records.sqlite",
    ]


@pytest.mark.parametrize("name", ["../records.sqlite", "other.sqlite", ""])
def test_that_what_is_no_backup_is_named(locked: Clinic, name: str) -> None:
    with pytest.raises(EnvironmentProblem, match="no backup"):
        locked.vault().restore(name, SAID)


def test_that_an_older_encrypted_file_is_backed_up_before_it_is_brought_up(
    clinic: Clinic,
) -> None:
    clinic.vault().set_up(SAID, in_keyring=False).close()
    key = keys.key_from_code(clinic.vault().recovery_code(SAID))
    clinic.path.unlink()
    sqlite.encrypt_into(Path(shutil.copy(SCHEMAS / "v1.sqlite", clinic.trial)), clinic.path, key)
    clinic.trial.unlink()
    with clinic.vault().open(SAID) as records:
        assert len(records.heads()) == 3
        (backup,) = records.backups()
        assert backup.name.endswith("-migration.sqlite")
    copy = clinic.folder / "backups" / backup.name
    assert sqlite.found_version(copy, key) == 1
    assert shown_words(clinic.content()) == set()
