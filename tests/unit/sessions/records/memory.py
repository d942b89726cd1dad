"""Records that live in memory and can be told to fail; the double of what storage keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bodymap.errors import EnvironmentProblem
from bodymap.pain.file import drawing_data
from bodymap.sessions.intake.journal import replayed
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.red_flags import raised
from bodymap.sessions.records.access import BackupHead, NoSuchVisit, Standing, Stored
from bodymap.sessions.records.keys import WrongKey
from bodymap.sessions.records.model import (
    AuditKind,
    AuditLine,
    Encounter,
    EncounterHead,
    InboxItem,
    Patient,
)


class MemoryRecords:
    """A ClinicRecords without a disk. `is_full` lets every write fail."""

    def __init__(self) -> None:
        self.is_full = False
        self.is_closed = False
        self.writes = 0
        self.kept_patients: dict[str, Patient] = {}
        self.visits: dict[str, Encounter] = {}
        self.intakes: dict[str, IntakeHead] = {}
        self.lines: dict[str, list[Entry]] = {}
        self.taken: set[str] = set()
        self.settings: dict[str, str] = {}
        self.trail: list[AuditLine] = []
        self.upkeep_problem: EnvironmentProblem | None = None
        self.damaged_backups: set[str] = set()
        self.kept_backups: list[tuple[BackupHead, frozenset[str]]] = []

    def _write(self) -> None:
        if self.is_full:
            raise EnvironmentProblem("records.sqlite", "the disk is full", "free some space")
        self.writes += 1

    def close(self) -> None:
        self.is_closed = True

    # ------------------------------------------------------------ the tablet

    def begin(self, head: IntakeHead) -> None:
        self._write()
        self.intakes[head.id] = head
        self.lines[head.id] = []

    def append(self, intake_id: str, entry: Entry) -> None:
        self._write()
        self.lines[intake_id].append(entry)
        self.taken.discard(intake_id)

    def journal(self, intake_id: str) -> Sequence[Entry]:
        return tuple(self.lines[intake_id])

    def heads(self, *statuses: Status) -> Sequence[IntakeHead]:
        found = [head for head in self.intakes.values() if not statuses or head.status in statuses]
        return tuple(reversed(found))

    def set_status(self, intake_id: str, status: Status) -> None:
        self._write()
        self.intakes[intake_id] = replace(self.intakes[intake_id], status=status)

    def delete(self, intake_id: str) -> None:
        self._write()
        self.intakes.pop(intake_id, None)

    def setting(self, name: str) -> str | None:
        return self.settings.get(name)

    def set_setting(self, name: str, value: str) -> None:
        self._write()
        self.settings[name] = value

    # ------------------------------------------------------------ patients

    def inbox(self) -> Sequence[InboxItem]:
        items = [
            self._item(head)
            for head in self.heads(Status.FINISHED, Status.UNFINISHED)
            if head.id not in self.taken
        ]
        return sorted(items, key=lambda item: 9 if item.urgency is None else item.urgency)

    def _item(self, head: IntakeHead) -> InboxItem:
        flags = raised(replayed(head, self.lines[head.id]))
        urgency = flags[0].urgency if flags else None
        return InboxItem(head.id, head.code, head.started, head.status, urgency, head.language)

    def free_code(self) -> str:
        number = 1
        while f"P-{number:03}" in self.kept_patients:
            number += 1
        return f"P-{number:03}"

    def patients(self, words: str = "", limit: int = 50) -> Sequence[Patient]:
        wanted = words.casefold().split()
        found = [
            patient
            for patient in reversed(self.kept_patients.values())
            if all(word in f"{patient.code} {patient.name}".casefold() for word in wanted)
        ]
        return found[:limit]

    def patient(self, code: str) -> Patient | None:
        return self.kept_patients.get(code)

    def keep_patient(self, patient: Patient) -> None:
        self._write()
        self.kept_patients[patient.code] = patient

    def named(self) -> int:
        return sum(bool(patient.name) for patient in self.kept_patients.values())

    def erase_names(self) -> None:
        self._write()
        for code, patient in self.kept_patients.items():
            self.kept_patients[code] = replace(patient, name="")

    def encounters(self, patient_code: str) -> Sequence[EncounterHead]:
        found = [
            EncounterHead(each.id, each.patient_code, each.started, each.extent_cm2, each.worst)
            for each in self.visits.values()
            if each.patient_code == patient_code
        ]
        return sorted(found, key=lambda head: head.started, reverse=True)

    def encounter(self, encounter_id: str) -> Encounter:
        if encounter_id not in self.visits:
            raise NoSuchVisit(f"visit {encounter_id}", "is not among the records")
        return self.visits[encounter_id]

    def keep_encounter(self, encounter: Encounter) -> None:
        assert encounter.patient_code in self.kept_patients
        self._write()
        before = self.visits.get(encounter.id)
        self.visits[encounter.id] = encounter
        if before is None or before.intake_id != encounter.intake_id:
            self.taken.add(encounter.intake_id)

    def delete_patient(self, code: str) -> None:
        self._write()
        del self.kept_patients[code]
        for visit in [each for each in self.visits.values() if each.patient_code == code]:
            del self.visits[visit.id]
            self.intakes.pop(visit.intake_id, None)
        self.note(AuditKind.DELETED, code)

    def delete_intake(self, intake_id: str) -> None:
        self.delete(intake_id)

    def exported(self, code: str) -> Mapping[str, Any]:
        return {
            "patient": code,
            "visits": [drawing_data(self.visits[h.id].drawing) for h in self.encounters(code)],
        }

    def note(
        self, kind: AuditKind, patient_code: str, encounter_id: str = "", detail: str = ""
    ) -> None:
        self._write()
        at = datetime.now(UTC)
        self.trail.append(AuditLine(at, kind, patient_code, encounter_id, detail))

    def audit(self, patient_code: str = "", limit: int = 200) -> Sequence[AuditLine]:
        wanted = [
            line for line in self.trail if not patient_code or line.patient_code == patient_code
        ]
        return tuple(reversed(wanted))[:limit]

    # ------------------------------------------------------------ what is stored

    def stored(self) -> Stored:
        return Stored(
            "/data/bodymap/records.sqlite",
            1_234_567,
            len(self.kept_patients),
            len(self.visits),
            len(self.intakes),
            len(self.trail),
            len(self.settings),
        )

    def backups(self) -> Sequence[BackupHead]:
        return [head for head, _ in self.kept_backups]

    def backups_holding(self, code: str) -> Sequence[BackupHead]:
        return [head for head, codes in self.kept_backups if code in codes]

    def delete_from_backups(self, code: str) -> Sequence[BackupHead]:
        self.kept_backups = [
            (head, codes if head.name in self.damaged_backups else codes - {code})
            for head, codes in self.kept_backups
        ]
        return self.backups_holding(code)


class MemoryAccess:
    """A RecordsAccess to records in memory."""

    place = "/data/bodymap/records.sqlite"

    def __init__(
        self,
        records: MemoryRecords | None = None,
        *,
        standing: Standing = Standing.KEYED,
        passphrase: str = "correct horse battery",  # noqa: S107 (of a test)
        has_keyring: bool = True,
    ) -> None:
        self.records = records or MemoryRecords()
        self.stands = standing
        self.passphrase = passphrase
        self.keeps_keys = has_keyring
        self.restored: list[str] = []

    def standing(self) -> Standing:
        return self.stands

    def has_keyring(self) -> bool:
        return self.keeps_keys

    def set_up(self, passphrase: str, *, in_keyring: bool) -> MemoryRecords:
        self.passphrase = passphrase
        self.stands = Standing.KEYED if in_keyring else Standing.LOCKED
        return self.records

    def open(self, passphrase: str = "") -> MemoryRecords:
        if passphrase != self.passphrase and (passphrase or self.stands is not Standing.KEYED):
            raise WrongKey(self.place, "does not open with this passphrase")
        self.records.is_closed = False
        return self.records

    def recovery_code(self, passphrase: str = "") -> str:
        if passphrase != self.passphrase:
            raise WrongKey(self.place, "does not open with this passphrase")
        return "-".join(f"AB{number:02}" for number in range(14))

    def change_passphrase(self, passphrase: str, new: str) -> None:
        if passphrase != self.passphrase:
            raise WrongKey(self.place, "does not open with this passphrase")
        self.passphrase = new

    def backups(self) -> Sequence[BackupHead]:
        return self.records.backups()

    def restore(self, name: str, passphrase: str = "") -> MemoryRecords:
        opened = self.open(passphrase)
        self.restored.append(name)
        return opened
