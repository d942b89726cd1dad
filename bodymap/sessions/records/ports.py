"""What the clinician's mode needs of whoever keeps its data. The storage room fills this in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from bodymap.sessions.records.model import (
    AuditKind,
    AuditLine,
    Encounter,
    EncounterHead,
    InboxItem,
    Patient,
)


class RecordStore(Protocol):
    """Keeps patients and visits. What a method wrote is on the disk when it returns.

    What cannot be read or written raises EnvironmentProblem, and then nothing of it is there.
    """

    def inbox(self) -> Sequence[InboxItem]:
        """Return the drawings no visit has taken up: most urgent first, then newest first."""

    def free_code(self) -> str:
        """Return a patient code that is not in use yet."""

    def patients(self, words: str = "", limit: int = 50) -> Sequence[Patient]:
        """Return the patients whose code or name holds all words, seen last first."""

    def patient(self, code: str) -> Patient | None:
        """Return a patient; None if there is none."""

    def keep_patient(self, patient: Patient) -> None:
        """Add a patient, or change the name of one."""

    def named(self) -> int:
        """Return how many patients have a name."""

    def erase_names(self) -> None:
        """Take every patient's name away, so that no page of the file holds one, and note that."""

    def encounters(self, patient_code: str) -> Sequence[EncounterHead]:
        """Return a patient's visits, newest first."""

    def encounter(self, encounter_id: str) -> Encounter:
        """Return a visit; raises EnvironmentProblem if there is none."""

    def keep_encounter(self, encounter: Encounter) -> None:
        """Add a visit, or keep it as it is now; an intake it came from leaves the inbox."""

    def delete_patient(self, code: str) -> None:
        """Remove a patient with all visits and intakes, so that no page of the file holds them."""

    def delete_intake(self, intake_id: str) -> None:
        """Remove a drawing from the inbox, so that no page of the file holds it."""

    def exported(self, code: str) -> Mapping[str, Any]:
        """Return everything that is kept of a patient, as plain JSON values."""

    def note(
        self, kind: AuditKind, patient_code: str, encounter_id: str = "", detail: str = ""
    ) -> None:
        """Add a line to the audit trail."""

    def audit(self, patient_code: str = "", limit: int = 200) -> Sequence[AuditLine]:
        """Return the audit trail, of one patient or of all, newest first."""
