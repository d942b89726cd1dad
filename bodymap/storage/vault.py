"""Where the records of this machine lie, and what opens them.

In one folder: `records.sqlite`, encrypted, with `records.key.json`, which opens it by the clinic's
passphrase; `backups`, with a copy of every key file. Until a clinic has set that up there is only
`records-trial.sqlite`, which is not encrypted and which setting up takes over.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records import keys
from bodymap.sessions.records.access import BackupHead, Standing
from bodymap.sessions.records.keys import KeyFile, NeedsPassphrase, WrongKey, WrongPassphrase
from bodymap.sessions.records.model import NAMES_ERASED, AuditKind, AuditLine
from bodymap.storage import sqlite
from bodymap.storage.backups import Backups
from bodymap.storage.os_keyring import KeyRing, OsKeyRing
from bodymap.storage.records import Records, open_records, records_path

KEY_SUFFIX = ".key.json"
TRIAL_NAME = "records-trial.sqlite"


class Vault:
    """A RecordsAccess. `keeps_up`: open records make a backup a day by themselves.

    Wherever a passphrase is taken, the recovery code is taken, too.
    """

    def __init__(
        self,
        folder: Path | None = None,
        keyring: KeyRing | None = None,
        *,
        cost: keys.Cost = keys.USUAL_COST,
        keeps_up: bool = True,
    ) -> None:
        self._path = records_path() if folder is None else folder / records_path().name
        self._key_path = self._path.with_name(self._path.stem + KEY_SUFFIX)
        self._trial_path = self._path.with_name(TRIAL_NAME)
        self._keyring: KeyRing = OsKeyRing() if keyring is None else keyring
        self._cost = cost
        self._keeps_up = keeps_up

    @property
    def place(self) -> str:
        """Where the file lies."""
        return str(self._trial if self.standing() is Standing.ABSENT else self._path)

    def standing(self) -> Standing:
        """Return how the records lie."""
        if not self._is_set_up:
            return Standing.ABSENT
        with suppress(EnvironmentProblem):
            if self._key_of_machine(self._key_file()) is not None:
                return Standing.KEYED
        return Standing.LOCKED

    def has_keyring(self) -> bool:
        """Return whether this machine can keep the key by itself."""
        return self._keyring.is_there()

    def open(self, passphrase: str = "") -> Records:
        """Open the records; without a passphrase by this machine's keyring.

        What is not set up yet is opened as it is, not encrypted. Raises WrongKey, with nothing
        touched, if that does not open them.
        """
        if not self._is_set_up:
            return open_records(self._trial)
        records = self._opened(self._key(self._key_file(), passphrase))
        self._finish_taking_over(records)
        return records

    def set_up(self, passphrase: str, *, in_keyring: bool) -> Records:
        """Make the encrypted records, with all that the tablet kept so far, and open them.

        The passphrase opens them wherever the keyring is missing; it may be "" with a keyring.
        Raises EnvironmentProblem, with all as it was, if another program has the records open.
        """
        if self._is_set_up:
            raise EnvironmentProblem(str(self._path), "is set up already")
        if not in_keyring:
            keys.checked_passphrase(passphrase)
        trial = self._trial
        if not trial.exists():
            open_records(trial).close()
        key = keys.new_key()
        file = keys.new_key_file(key, passphrase, self._cost)
        if in_keyring:
            self._keyring.keep(file.id, key)
        try:
            self._take_over(trial, key, file)
        except BaseException:
            if in_keyring:
                self._keyring.forget(file.id)
            raise
        return self._opened(key)

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Let a new passphrase open the records and their backups, and the old one no longer.

        Without the old one the machine's keyring must know the key.
        """
        file = self._key_file()
        key = self._key(file, passphrase)
        self._write_key_file(keys.with_passphrase(file, key, new, self._cost))

    def keep_in_keyring(self, passphrase: str, *, is_kept: bool) -> None:
        """Let this machine open the records by itself, or no longer."""
        file = self._key_file()
        key = self._key(file, passphrase)
        if is_kept:
            self._keyring.keep(file.id, key)
        elif file.by_passphrase is None:
            raise EnvironmentProblem("keyring", "alone has the key", "set a passphrase first")
        else:
            self._keyring.forget(file.id)

    def recovery_code(self, passphrase: str = "") -> str:
        """Return what opens the records when the passphrase is forgotten: to print, lock away."""
        return keys.recovery_code(self._key(self._key_file(), passphrase))

    # ------------------------------------------------------------ backups

    def backups(self) -> Sequence[BackupHead]:
        """Return the backups without opening the records, newest first."""
        return Backups(self._path).heads()

    def check(self, passphrase: str = "") -> Sequence[str]:
        """Return what is wrong with the file, reading all of it; nothing if all is well."""
        if not self._is_set_up:
            return sqlite.whole_check(self._trial, None) if self._trial.exists() else []
        return sqlite.whole_check(self._path, self._key(self._key_file(), passphrase))

    def restore(self, name: str | Path, passphrase: str = "") -> Records:
        """Put a backup in the place of the records, which become one themselves, and open it.

        `name` is one of `backups`, or the path of any file. What was deleted since it was made is
        deleted again, and names that were erased since are erased. Raises WrongKey if it does not
        open, EnvironmentProblem if it is damaged or another program has the records open; nothing
        is touched then.
        """
        known = Backups(self._path)
        backup = name if isinstance(name, Path) else known.path(name)
        if not backup.is_file():
            raise EnvironmentProblem(str(backup), "there is no such file")
        file, key = self._key_of_backup(backup, passphrase)
        wrong = sqlite.whole_check(backup, key)
        if wrong:
            raise EnvironmentProblem(str(backup), f"is damaged: {'; '.join(wrong[:3])}")
        made = next((each.at for each in known.heads() if each.name == backup.name), None)
        at = made or datetime.fromtimestamp(backup.stat().st_mtime, UTC)
        copy = self._path.with_name("records-restored.sqlite")
        sqlite.copy_into(backup, key, copy)
        try:
            since = self._put_aside(known.path_for("before"), passphrase, at, key)
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
        self._write_key_file(file)
        sqlite.put_in_place(copy, self._path)
        records = self._opened(key)
        for line in since:
            if line.kind is AuditKind.DELETED:
                records.forget(line.patient_code)
            elif line.detail == NAMES_ERASED:
                records.forget_names()
        records.add_audit(since)
        records.note(AuditKind.RESTORED, "", detail=backup.name)
        return records

    # ------------------------------------------------------------ inside

    @property
    def _is_set_up(self) -> bool:
        try:
            return self._path.stat().st_size > 0 and not sqlite.is_plain(self._path)
        except FileNotFoundError:
            return False

    @property
    def _trial(self) -> Path:
        """Where what is not encrypted lies; once it had the name that the encrypted file has."""
        if sqlite.is_plain(self._path) and not self._trial_path.exists():
            return self._path
        return self._trial_path

    def _opened(self, key: bytes) -> Records:
        records = open_records(self._path, key)
        if self._keeps_up:
            records.keep_up_beside()
        return records

    def _take_over(self, trial: Path, key: bytes, file: KeyFile) -> None:
        """Encrypt what there is; only when that is whole and in place, remove what is plain."""
        if trial == self._path:
            sqlite.close_down(trial, None)
            trial = trial.replace(self._trial_path)
        copy = self._path.with_name("records-new.sqlite")
        sqlite.encrypt_into(trial, copy, key)
        self._write_key_file(file)
        sqlite.put_in_place(copy, self._path)
        self._wipe_plain(trial)

    def _finish_taking_over(self, records: Records) -> None:
        """Remove what is plain if setting up was stopped just before that; only if all is here."""
        if not self._trial_path.exists():
            return
        with suppress(EnvironmentProblem):
            with open_records(self._trial_path) as plain:
                is_here = {head.id for head in plain.heads()} <= {
                    head.id for head in records.heads()
                }
                is_here = is_here and all(map(records.patient, plain.codes()))
            if is_here:
                self._wipe_plain(self._trial_path)

    @staticmethod
    def _wipe_plain(trial: Path) -> None:
        """Remove the trial, last of all, and what backups of it there are."""
        copies = (path for path in Backups(trial).folder.glob("*.sqlite") if sqlite.is_plain(path))
        for plain in (*copies, trial):
            try:
                sqlite.wipe(plain)
            except OSError as error:
                raise EnvironmentProblem(
                    str(plain), f"cannot be removed: {error.strerror}", "remove it: it is plain"
                ) from error

    def _put_aside(
        self, aside: Path, passphrase: str, since: datetime, key: bytes
    ) -> Sequence[AuditLine]:
        """Make a backup of what is there now; return what was done to it after a moment."""
        if not self._is_set_up:
            if self._trial.exists():
                sqlite.encrypt_into(self._trial, self._in_folder(aside), key)
                self._wipe_plain(self._trial)
            return ()
        done: Sequence[AuditLine] = ()
        with suppress(WrongKey):
            present = self._key(self._key_file(), passphrase)
            with suppress(EnvironmentProblem), open_records(self._path, present) as records:
                done = records.audit_since(since)
            if not sqlite.whole_check(self._path, present):
                sqlite.close_down(self._path, present)
        for suffix in ("-wal", ""):  # a log is left only beside what is damaged, or does not open
            log = self._path.with_name(self._path.name + suffix)
            if log.exists():
                log.replace(self._in_folder(aside).with_name(aside.name + suffix))
        return done

    @staticmethod
    def _in_folder(path: Path) -> Path:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path

    # ------------------------------------------------------------ keys

    def _key(self, file: KeyFile, said: str) -> bytes:
        """Return the key: by what was said, or by the machine if nothing was said."""
        if said:
            return self._key_by(file, said)
        key = self._key_of_machine(file)
        if key is None:
            raise NeedsPassphrase(str(self._path), "opens with the clinic's passphrase")
        return key

    def _key_of_machine(self, file: KeyFile) -> bytes | None:
        key = self._keyring.key(file.id)
        return key if key is not None and keys.is_key_of(file, key) else None

    def _key_by(self, file: KeyFile, said: str) -> bytes:
        with suppress(WrongKey):
            key = keys.key_from_code(said)
            if keys.is_key_of(file, key):
                return key
        return keys.unwrapped(file, said, str(self._path))

    def _key_of_backup(self, backup: Path, said: str) -> tuple[KeyFile, bytes]:
        """Return the key file whose key opens a backup, of those that lie near it or are ours."""
        has_file = False
        for file in self._key_files_near(backup):
            has_file = True
            with suppress(WrongKey):
                key = self._key(file, said)
                sqlite.found_version(backup, key)
                return file, key
        if not has_file:
            raise EnvironmentProblem(
                str(backup), "has no key file", f"put records{KEY_SUFFIX} of its time beside it"
            )
        if said:
            raise WrongPassphrase(str(backup), "does not open with this passphrase")
        raise NeedsPassphrase(str(backup), "opens with the clinic's passphrase")

    def _key_files_near(self, backup: Path) -> Iterator[KeyFile]:
        folders = dict.fromkeys((backup.parent, self._path.parent, Backups(self._path).folder))
        seen = set()
        for path in (path for folder in folders for path in sorted(folder.glob(f"*{KEY_SUFFIX}"))):
            with suppress(EnvironmentProblem):
                file = _read_key_file(path)
                if (file.id, file.by_passphrase) not in seen:
                    seen.add((file.id, file.by_passphrase))
                    yield file

    def _key_file(self) -> KeyFile:
        return _read_key_file(self._key_path)

    def _write_key_file(self, file: KeyFile) -> None:
        """Write the key file and its copy among the backups, each wholly or not at all."""
        copy = self._in_folder(Backups(self._path).folder / f"{file.id}{KEY_SUFFIX}")
        for path in (copy, self._key_path):
            part = path.with_name(path.name + ".part")
            try:
                part.unlink(missing_ok=True)
                number = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(number, "wb") as out:
                    out.write(keys.key_file_bytes(file))
                sqlite.put_in_place(part, path)
            except OSError as error:
                raise EnvironmentProblem(
                    str(path), f"cannot be written: {error.strerror}"
                ) from error


def _read_key_file(path: Path) -> KeyFile:
    try:
        return keys.read_key_file(path.read_bytes(), str(path))
    except OSError as error:
        raise EnvironmentProblem(
            str(path),
            f"cannot be read: {error.strerror}",
            "put back the copy that lies among the backups",
        ) from error
