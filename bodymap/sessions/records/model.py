"""What a clinic keeps of its patients: immutable values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bodymap.pain.drawing import PainDrawing
from bodymap.scoring.findings import NO_FINDINGS, Findings
from bodymap.sessions.intake.model import Answer, Status
from bodymap.sessions.intake.red_flags import Urgency


@dataclass(frozen=True, slots=True)
class Patient:
    """A pseudonymous code; `name` stays "" unless the clinic keeps names."""

    code: str
    created: datetime
    name: str = ""


def _no_answers() -> Mapping[str, Answer]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Encounter:
    """One visit.

    `drawing` is the patient's, `own_drawing` the clinician's, `answers` what the patient said on
    the tablet (by the question's id), `intake_id` where that came from, "" if from nowhere. `plan`
    is free text for the report. `extent_cm2` and `worst` (0-10) are for lists; None if not known.
    """

    id: str
    patient_code: str
    started: datetime
    drawing: PainDrawing = field(default_factory=PainDrawing)
    own_drawing: PainDrawing = field(default_factory=PainDrawing)
    memory_drawing: PainDrawing | None = None
    findings: Findings = NO_FINDINGS
    answers: Mapping[str, Answer] = field(default_factory=_no_answers)
    plan: str = ""
    intake_id: str = ""
    language: str = "en"
    extent_cm2: float | None = None
    worst: int | None = None

    def with_findings(self, findings: Findings) -> Encounter:
        """Return the visit with other palpation findings."""
        return replace(self, findings=findings)


@dataclass(frozen=True, slots=True)
class EncounterHead:
    """What a list of visits shows."""

    id: str
    patient_code: str
    started: datetime
    extent_cm2: float | None
    worst: int | None


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A patient's drawing from the tablet that no visit has taken up yet.

    `urgency` is that of the most urgent red flag, None without any; `language` what it began in.
    """

    intake_id: str
    code: str
    started: datetime
    status: Status
    urgency: Urgency | None
    language: str = "en"


NAMES_ERASED = "names erased"
"""The detail of the audit line that every patient's name was erased."""


class AuditKind(StrEnum):
    """What was done with a patient's data."""

    OPENED = "opened"
    CHANGED = "changed"
    EXPORTED = "exported"
    PRINTED = "printed"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the audit trail; `detail` holds no clinical content."""

    at: datetime
    kind: AuditKind
    patient_code: str
    encounter_id: str = ""
    detail: str = ""
