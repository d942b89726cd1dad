"""`bodymap records`: what is kept on this machine, its backups, and its key."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from bodymap.cli.opening import opened, own_vault, with_passphrase
from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records.access import BackupHead, Standing, Stored
from bodymap.sessions.records.keys import NeedsPassphrase, checked_passphrase
from bodymap.storage.records import Records
from bodymap.storage.vault import Vault

FAILED_CHECK = 1
_STANDINGS = {
    Standing.ABSENT: "not set up: a trial file that is not encrypted",
    Standing.LOCKED: "encrypted; opens with the clinic's passphrase",
    Standing.KEYED: "encrypted; this machine keeps the key",
}


def show_status(*, as_json: bool) -> int:
    """Print where the records lie and how, and how much they hold if that needs no passphrase."""
    vault = own_vault()
    standing, backups, stored = vault.standing(), vault.backups(), _stored(vault)
    if as_json:
        data = {
            "place": vault.place,
            "standing": str(standing),
            "stored": None if stored is None else msgspec.to_builtins(stored),
            "backups": [msgspec.to_builtins(head) for head in backups],
        }
        click.echo(msgspec.json.encode(data).decode())
        return 0
    click.echo(f"place      {vault.place}\nstanding   {_STANDINGS[standing]}")
    if stored is not None:
        click.echo(
            f"holds      {stored.patients} patients, {stored.encounters} visits, "
            f"{stored.intakes} intakes; {_size(stored.size_bytes)}"
        )
    click.echo(f"backups    {len(backups) or 'none'}")
    for head in backups:
        click.echo(_row(head))
    return 0


def write_backup(place: Path | None) -> int:
    """Write a backup among the others, or to a file that is not there yet."""
    with opened() as records:
        click.echo(records.back_up(place))
    return 0


def restore_backup(place: Path, *, is_sure: bool) -> int:
    """Put a backup in the place of the records; `place` is a file, or a name of the list."""
    vault = own_vault()
    name = place if place.exists() else str(place)
    if not is_sure:
        click.confirm(
            f"Put {place} in the place of {vault.place}? What is there now becomes a backup.",
            abort=True,
            err=True,
        )

    def restore(passphrase: str) -> Records:
        return vault.restore(name, passphrase)

    with with_passphrase(restore) as records:
        stored = records.stored()
    click.echo(f"Restored: {stored.patients} patients, {stored.encounters} visits.")
    return 0


def check_records() -> int:
    """Read all of the file and say what is wrong with it; return 1 if anything is."""
    vault = own_vault()
    wrong = with_passphrase(vault.check)
    for line in wrong:
        click.echo(f"bodymap: {vault.place}: {line}", err=True)
    if not wrong:
        click.echo(f"{vault.place}: nothing is wrong")
    return FAILED_CHECK if wrong else 0


def set_up(*, in_keyring: bool | None) -> int:
    """Encrypt what there is under a new passphrase, and print the recovery code."""
    vault = own_vault()
    if vault.standing() is not Standing.ABSENT:
        raise EnvironmentProblem(vault.place, "is set up already")
    keyring = vault.has_keyring() if in_keyring is None else in_keyring
    passphrase = _new_passphrase()
    vault.set_up(passphrase, in_keyring=keyring).close()
    click.echo(f"Encrypted: {vault.place}", err=True)
    click.echo("Print this recovery code and lock it away; it opens the records, too:", err=True)
    click.echo(vault.recovery_code(passphrase))
    return 0


def set_passphrase() -> int:
    """Ask for the passphrase until now, or the recovery code, and for the new one twice."""
    vault = own_vault()
    if vault.standing() is Standing.ABSENT:
        raise EnvironmentProblem(vault.place, "is not encrypted", "bodymap records set-up")
    old = click.prompt("Passphrase until now, or recovery code", hide_input=True, err=True)
    vault.recovery_code(old)  # says so at once if it is wrong
    vault.change_passphrase(old, _new_passphrase())
    click.echo("The passphrase is changed, for the records and all their backups here.")
    return 0


def _new_passphrase() -> str:
    passphrase: str = checked_passphrase(click.prompt("New passphrase", hide_input=True, err=True))
    if click.prompt("The same again", hide_input=True, err=True) != passphrase:
        raise EnvironmentProblem("passphrase", "these were two different ones")
    return passphrase


def _stored(vault: Vault) -> Stored | None:
    if vault.standing() is Standing.ABSENT and not Path(vault.place).exists():
        return None
    try:
        with vault.open() as records:
            return records.stored()
    except NeedsPassphrase:
        return None


def _row(head: BackupHead) -> str:
    return f"  {head.at:%Y-%m-%d %H:%M} UTC  {_size(head.size_bytes):>10}  {head.name}"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB"
