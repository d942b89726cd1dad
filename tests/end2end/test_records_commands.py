"""`bodymap records`: encrypting, backing up, restoring and checking without a window."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from bodymap.cli import main
from bodymap.sessions.intake.model import IntakeHead
from bodymap.sessions.records.model import Patient
from bodymap.storage.records import records_path
from bodymap.storage.vault import Vault
from tests.end2end.test_kiosk_commands import no_network  # noqa: F401 (used by every test)

SAID = "four words are enough"
NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def run(*words: object, typed: str = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [str(word) for word in words], input=typed)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def recovery() -> str:
    """Set the records up with one intake and one patient; return the recovery code."""
    with Vault(keeps_up=False).open() as records:
        records.begin(IntakeHead("i1", "P-7", "de", NOW))
        records.keep_patient(Patient("P-7", NOW))
    code, out, err = run("records", "set-up", typed=f"{SAID}\n{SAID}\n")
    assert code == 0, err
    return out.strip()


def test_that_status_tells_what_is_there_before_and_after_setting_up() -> None:
    code, out, _ = run("records", "status")
    assert code == 0
    assert "not set up" in out
    assert "holds" not in out
    assert not records_path().parent.exists()  # looking makes nothing
    Vault(keeps_up=False).open().close()
    run("records", "set-up", typed=f"{SAID}\n{SAID}\n")
    before = records_path().read_bytes()
    code, out, _ = run("records", "status", "--json")
    data = json.loads(out)
    assert (data["standing"], data["place"], data["stored"]) == (
        "locked",
        str(records_path()),
        None,
    )
    assert records_path().read_bytes() == before


def test_that_setting_up_encrypts_what_there_was_and_prints_the_recovery_code(
    recovery: str,
) -> None:
    assert len(recovery.split("-")) == 14
    code, out, err = run("intakes", "--json", typed=f"{SAID}\n")
    assert code == 0
    assert json.loads(out)["id"] == "i1"
    assert SAID not in out + err
    assert run("intakes", typed=f"{recovery}\n")[0] == 0
    assert run("records", "set-up", typed=f"{SAID}\n{SAID}\n")[0] == 2


def test_that_a_wrong_passphrase_is_said_and_two_different_ones_set_nothing(
    recovery: str,
) -> None:
    code, out, err = run("intakes", typed="not the passphrase\n")
    assert (code, out) == (2, "")
    assert "not the clinic's passphrase" in err
    typed = f"{SAID}\nanother passphrase\nyet another passphrase\n"
    assert run("records", "set-passphrase", typed=typed)[0] == 2
    assert run("records", "set-passphrase", typed="wrong passphrase\n")[0] == 2
    assert run("intakes", typed=f"{SAID}\n")[0] == 0


def test_that_a_forgotten_passphrase_is_set_anew_by_the_recovery_code(recovery: str) -> None:
    typed = f"{recovery}\nanother passphrase\nanother passphrase\n"
    assert run("records", "set-passphrase", typed=typed)[0] == 0
    assert run("intakes", typed="another passphrase\n")[0] == 0
    assert run("intakes", typed=f"{SAID}\n")[0] == 2


def test_that_a_backup_is_restored_by_name_and_from_a_file(recovery: str, tmp_path: Path) -> None:
    code, out, _ = run("records", "backup", typed=f"{SAID}\n")
    assert code == 0
    backup = Path(out.strip())
    own = tmp_path / "own.sqlite"
    assert run("records", "backup", own, typed=f"{SAID}\n")[0] == 0
    assert run("records", "backup", own, typed=f"{SAID}\n")[0] == 2  # it is there already
    for which in (backup.name, own):
        with Vault(keeps_up=False).open(SAID) as records:
            records.keep_patient(Patient("P-LATER", NOW))
        assert run("records", "restore", which, typed="n\n")[0] == 1
        code, out, _ = run("records", "restore", which, "--yes", typed=f"{SAID}\n")
        assert (code, out) == (0, "Restored: 1 patients, 0 visits.\n")
    assert run("records", "restore", "other.sqlite", "--yes", typed=f"{SAID}\n")[0] == 2
    shown = run("records", "status")[1]
    assert shown.count(".sqlite\n") == 4  # the place, the backup, and what was there twice


def test_that_check_finds_a_page_that_changed(recovery: str) -> None:
    code, out, _ = run("records", "check", typed=f"{SAID}\n")
    assert code == 0
    assert "nothing is wrong" in out
    with records_path().open("r+b") as file:
        file.seek(3 * 4096 + 7)
        file.write(b"\0\1\2\3")
    code, _, err = run("records", "check", typed=f"{SAID}\n")
    assert code == 1
    assert str(records_path()) in err


def test_that_the_patients_mode_settings_open_the_encrypted_records(recovery: str) -> None:
    code, _, _ = run("kiosk", "settings", "--idle-minutes", "10", typed=f"{SAID}\n")
    assert code == 0
    with Vault(keeps_up=False).open(SAID) as records:
        assert records.setting("kiosk.idle_minutes") == "10"


def test_that_a_backup_of_another_clinic_does_not_open(recovery: str, tmp_path: Path) -> None:
    out = run("records", "backup", typed=f"{SAID}\n")[1]
    alone = Path(shutil.copy(out.strip(), tmp_path))
    shutil.rmtree(records_path().parent)
    code, _, err = run("records", "restore", alone, "--yes", typed=f"{SAID}\n")
    assert code == 2
    assert "key file" in err
