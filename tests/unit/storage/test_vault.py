"""A clinic's records are encrypted once, open by their key only, and hide every word."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.records import keys
from bodymap.sessions.records.access import RecordsAccess, Standing
from bodymap.sessions.records.keys import NeedsPassphrase, WrongKey, WrongPassphrase
from bodymap.sessions.records.model import Encounter, Patient
from bodymap.storage import sqlite
from bodymap.storage.records import open_records
from tests.unit.storage.rings import MemoryRing
from tests.unit.storage.test_migrations import SCHEMAS
from tests.unit.storage.vaults import (
    CODE,
    NAME,
    SAID,
    START,
    Clinic,
    fill,
    shown_words,
)

# ---------------------------------------------------------------- before it is set up


def test_that_a_vault_is_the_way_of_the_window_to_the_records(clinic: Clinic) -> None:
    access: RecordsAccess = clinic.vault()
    assert access.standing() is Standing.ABSENT
    assert access.backups() == []
    assert access.place == str(clinic.trial)


def test_that_everything_works_before_it_is_set_up_in_a_plain_file(clinic: Clinic) -> None:
    with clinic.vault().open() as records:
        kept = fill(records)
        assert not records.stored().is_encrypted
    with clinic.vault().open() as records:
        assert records.encounter(kept.id) == kept
    assert list(clinic.content()) == ["records-trial.sqlite"]
    assert (clinic.trial.name, NAME) in shown_words(clinic.content())  # the search works


def test_that_a_plain_file_of_the_first_program_goes_on_as_the_trial(clinic: Clinic) -> None:
    clinic.folder.mkdir()
    shutil.copy(SCHEMAS / "v1.sqlite", clinic.path)
    assert clinic.vault().standing() is Standing.ABSENT
    with clinic.vault().open() as records:
        assert len(records.heads()) == 3
    with clinic.vault().set_up(SAID, in_keyring=False) as records:
        assert len(records.heads()) == 3
    assert shown_words(clinic.content()) == set()


# ---------------------------------------------------------------- setting up


@pytest.mark.parametrize("in_keyring", [True, False])
def test_that_setting_up_takes_all_over_and_leaves_nothing_plain(
    clinic: Clinic, in_keyring: bool
) -> None:
    with clinic.vault().open() as records:
        kept = fill(records)
        trail = records.audit()
    with clinic.vault().set_up(SAID, in_keyring=in_keyring) as records:
        assert records.place == str(clinic.path)
        assert records.encounter(kept.id) == kept
        assert records.audit() == trail
        assert records.stored().is_encrypted
        assert records.stored().encounters == 1
    assert not clinic.trial.exists()
    assert shown_words(clinic.content()) == set()
    assert clinic.vault().standing() is (Standing.KEYED if in_keyring else Standing.LOCKED)
    assert len(clinic.ring.kept) == in_keyring


def test_that_no_file_shows_a_word_while_the_records_are_open(
    locked: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with locked.vault().open(SAID) as records:
        for number in range(40):
            fill(records, f"{CODE}{number}")
        records.back_up()
        records.back_up(locked.folder / "by hand.sqlite")
        records.exported(CODE)
        records.patients(NAME)
        content = locked.content()
        assert len(content[f"{locked.path.name}-wal"]) > 0
        assert f"{locked.path.name}-shm" in content
        assert len(records.backups()) == 1
        assert shown_words(content) == set()
        records.delete_patient(CODE)
        assert shown_words(locked.content()) == set()
    assert shown_words(locked.content()) == set()
    assert list(temporary.iterdir()) == []


OPEN_FILES = """
import os, sys
from pathlib import Path
from bodymap.sessions.records.keys import Cost
from bodymap.storage.vault import Vault
from tests.unit.storage.vaults import SAID, fill

folder = Path(sys.argv[1])
with Vault(folder, cost=Cost(64, 1, 1), keeps_up=False).open(SAID) as records:
    for number in range(300):
        fill(records, f"P-{number}")
    list(records.patients("anna", 1000))
    for number in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{number}")
        except FileNotFoundError:
            continue  # it was the list itself
        if target.startswith("/") and not target.startswith("/dev/"):
            print(target)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at /proc")
def test_that_the_process_has_no_other_file_open_for_writing(locked: Clinic) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_FILES, locked.folder],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    opened = {Path(line).name for line in done.stdout.splitlines()}
    assert opened == {f"records.sqlite{suffix}" for suffix in ("", "-wal", "-shm", "-open")}
    assert not any(path.name.endswith("-open") for path in locked.folder.iterdir())


def test_that_setting_up_while_another_has_the_trial_open_changes_nothing(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_S", 0.05)
    with clinic.vault().open() as tablet:
        kept = fill(tablet)
        with pytest.raises(EnvironmentProblem, match="locked") as raised:
            clinic.vault().set_up(SAID, in_keyring=True)
        assert "another program" in raised.value.advice
        assert clinic.ring.kept == {}
        tablet.set_setting("still", "works")
    assert clinic.vault().standing() is Standing.ABSENT
    assert list(clinic.content()) == ["records-trial.sqlite"]
    with clinic.vault().set_up(SAID, in_keyring=True) as records:
        assert records.encounter(kept.id) == kept
        assert records.setting("still") == "works"


@pytest.mark.parametrize(
    "step", ["encrypt_into", "put_in_place", "wipe", "_compare"], ids=lambda step: step
)
def test_that_setting_up_can_be_stopped_anywhere_and_loses_nothing(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with clinic.vault().open() as records:
        kept = fill(records)

    def stop(*rest: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(sqlite, step, stop)
        with pytest.raises(KeyboardInterrupt):
            clinic.vault().set_up(SAID, in_keyring=False)
    with ExitStack() as closing:
        if clinic.vault().standing() is Standing.ABSENT:
            records = closing.enter_context(clinic.vault().set_up(SAID, in_keyring=False))
        else:
            records = closing.enter_context(clinic.vault().open(SAID))
        assert records.encounter(kept.id) == kept
        assert not clinic.trial.exists()
    left = {name for name in clinic.content() if not name.endswith(".key.json")}
    assert left == {"records.sqlite"}
    assert shown_words(clinic.content()) == set()


def test_that_what_only_the_trial_holds_is_never_removed(locked: Clinic) -> None:
    with open_records(locked.trial) as left:
        fill(left, "P-LEFT")
    locked.vault().open(SAID).close()
    with open_records(locked.trial) as left:
        assert left.patient("P-LEFT") is not None


def test_that_setting_up_twice_or_with_a_short_passphrase_is_refused(locked: Clinic) -> None:
    before = locked.content()
    with pytest.raises(EnvironmentProblem, match="already"):
        locked.vault().set_up(SAID, in_keyring=False)
    other = Clinic(locked.folder.with_name("other"))
    with pytest.raises(EnvironmentProblem, match="at least"):
        other.vault().set_up("short", in_keyring=False)
    with pytest.raises(EnvironmentProblem, match="does not keep"):
        other.vault(MemoryRing(is_gone=True)).set_up(SAID, in_keyring=True)
    assert locked.content() == before
    assert other.vault().standing() is Standing.ABSENT


# ---------------------------------------------------------------- opening


@pytest.mark.parametrize("said", ["", "four words are not enough", "0000-" * 14])
def test_that_what_does_not_open_touches_nothing(locked: Clinic, said: str) -> None:
    before = locked.content()
    expected = WrongPassphrase if said else NeedsPassphrase
    for act in (
        lambda: locked.vault().open(said),
        lambda: locked.vault().change_passphrase(said, "another passphrase"),
        lambda: locked.vault().recovery_code(said),
        lambda: locked.vault().check(said),
        lambda: locked.vault().keep_in_keyring(said, is_kept=True),
    ):
        with pytest.raises(expected):
            act()
    assert locked.content() == before


def test_that_a_wrong_key_or_none_leaves_every_byte_as_it_was_after_a_kill_too(
    locked: Clinic,
) -> None:
    key = keys.key_from_code(locked.vault().recovery_code(SAID))
    kill = "import os, sys; from pathlib import Path; from bodymap.storage.records import *; "
    kill += "r = open_records(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])); "
    kill += "r.set_setting('a', 'b'); os._exit(0)"
    subprocess.run([sys.executable, "-c", kill, locked.path, key.hex()], check=True)
    before = locked.content()
    assert len(before["records.sqlite-wal"]) > 0
    for wrong in (b"\0" * 32, keys.new_key()):
        with pytest.raises(WrongKey, match="does not open with this key"):
            open_records(locked.path, wrong)
    with pytest.raises(EnvironmentProblem, match="not a database"):
        open_records(locked.path)
    after = locked.content()
    for name in ("records.sqlite-shm", "records.sqlite-open"):  # made anew with each opening
        for content in (after, before):
            content.pop(name, None)
    assert after == before
    with locked.vault().open(SAID) as records:
        assert records.setting("a") == "b"


def test_that_a_key_for_a_plain_file_is_refused_and_touches_nothing(clinic: Clinic) -> None:
    clinic.vault().open().close()
    before = clinic.content()
    with pytest.raises(WrongKey, match="does not open with this key"):
        open_records(clinic.trial, keys.new_key())
    assert clinic.content() == before


def test_that_the_recovery_code_opens_where_passphrase_and_keyring_are_gone(
    clinic: Clinic,
) -> None:
    clinic.vault().set_up("", in_keyring=True).close()
    code = clinic.vault().recovery_code()
    gone = MemoryRing(is_gone=True)
    with pytest.raises(NeedsPassphrase):
        clinic.vault(gone).open()
    with pytest.raises(WrongPassphrase):
        clinic.vault(gone).open(SAID)
    clinic.vault(gone).open(code).close()
    clinic.vault(gone).change_passphrase(code, SAID)
    clinic.vault(gone).open(SAID).close()


def test_that_a_changed_passphrase_opens_records_and_backups_and_the_old_one_nothing(
    locked: Clinic,
) -> None:
    with locked.vault().open(SAID) as records:
        records.back_up()
    locked.vault().change_passphrase(SAID, "another passphrase")
    with pytest.raises(WrongPassphrase):
        locked.vault().open(SAID)
    (backup,) = locked.vault().backups()
    with pytest.raises(WrongPassphrase):
        locked.vault().restore(backup.name, SAID)
    locked.vault().restore(backup.name, "another passphrase").close()
    locked.vault().open("another passphrase").close()


def test_that_a_keyring_with_another_key_is_not_believed(locked: Clinic) -> None:
    locked.vault().keep_in_keyring(SAID, is_kept=True)
    assert locked.vault().standing() is Standing.KEYED
    locked.vault().open().close()
    name = next(iter(locked.ring.kept))
    locked.ring.kept[name] = keys.new_key()
    assert locked.vault().standing() is Standing.LOCKED
    with pytest.raises(NeedsPassphrase):
        locked.vault().open()
    locked.vault().open(SAID).close()
    locked.vault().keep_in_keyring(SAID, is_kept=False)
    assert locked.ring.kept == {}


def test_that_closed_records_have_forgotten_their_key(locked: Clinic) -> None:
    records = locked.vault().open(SAID)
    records.close()
    with pytest.raises(EnvironmentProblem, match="locked"):
        records.patients()
    with pytest.raises(EnvironmentProblem):
        records.back_up()


def test_that_a_lost_key_file_is_named_with_where_its_copy_lies(locked: Clinic) -> None:
    key_file = locked.path.with_name("records.key.json")
    content = key_file.read_bytes()
    key_file.unlink()
    with pytest.raises(EnvironmentProblem, match="among the backups"):
        locked.vault().open(SAID)
    (copy,) = (locked.folder / "backups").glob("*.key.json")
    assert copy.read_bytes() == content
    shutil.copy(copy, key_file)
    locked.vault().open(SAID).close()


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_that_only_this_user_can_read_any_of_it(locked: Clinic) -> None:
    with locked.vault().open(SAID) as records:
        records.back_up()
    for path in (locked.folder, *locked.folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_that_two_programs_use_the_encrypted_records_at_the_same_time(locked: Clinic) -> None:
    with locked.vault().open(SAID) as desk, locked.vault().open(SAID) as tablet:
        head = IntakeHead("new", "", "en", START)
        tablet.begin(head)
        tablet.append("new", Entry("answer", {"question": "flags_now", "answer": ["sight"]}))
        tablet.set_status("new", Status.FINISHED)
        assert desk.inbox()[0].intake_id == "new"
        desk.keep_patient(Patient("P-9", START))
        desk.keep_encounter(Encounter("v9", "P-9", START, intake_id="new"))
        assert "new" not in [item.intake_id for item in tablet.inbox()]
