"""The open visit: each change is kept before the next one counts. Knows nothing of windows."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.pain.drawing import PainDrawing
from bodymap.scoring.findings import Findings
from bodymap.sessions.intake import journal
from bodymap.sessions.intake.model import Answer, Intake, IntakeHead, Status
from bodymap.sessions.intake.ports import Clock, IntakeStore
from bodymap.sessions.intake.session import now
from bodymap.sessions.intake.summary import Summary, summary
from bodymap.sessions.intake.wishes import patient_code
from bodymap.sessions.records.access import NoSuchVisit
from bodymap.sessions.records.model import AuditKind, Encounter, InboxItem, Patient
from bodymap.sessions.records.ports import RecordStore

SIGNS_READ = "warning signs read"
DRAWING = "drawing"
OWN_DRAWING = "clinician's drawing"
FINDINGS = "findings"
PLAN = "plan"
MOVED = "visit moved to another code"


class Chart:
    """The visit on the table, at most one.

    A drawing from the tablet is first looked at; it becomes a visit, and leaves the inbox, when
    `take_up` is called: after its warning signs were read. From then on a change that cannot be
    written raises EnvironmentProblem and stays here: `keep_again` writes all that is not kept yet.
    """

    def __init__(self, store: RecordStore, intakes: IntakeStore, clock: Clock = now) -> None:
        self._store = store
        self._intakes = intakes
        self._clock = clock
        self._visit: Encounter | None = None
        self._kept: Encounter | None = None
        self._is_looked_at = False
        self._noted: set[str] = set()
        self._read: dict[str, Mapping[str, Answer]] = {}
        self._status = Status.FINISHED
        self._numbered, self._number = ("", ""), 1

    # ------------------------------------------------------------ facts

    @property
    def visit(self) -> Encounter | None:
        """The visit with every change, kept or not; None when none is open."""
        return self._visit

    @property
    def is_open(self) -> bool:
        """Whether a visit, or a drawing of the inbox, is on the table."""
        return self._visit is not None

    @property
    def is_looked_at(self) -> bool:
        """Whether this is a drawing of the inbox that is no visit yet."""
        return self._is_looked_at

    @property
    def is_kept(self) -> bool:
        """Whether nothing of the visit is lost if the program stops now."""
        if self._visit is None or self._is_looked_at:
            return True
        return self._visit is self._kept or self._visit == self._kept

    @property
    def status(self) -> Status:
        """How far the patient came on the tablet."""
        return self._status

    @property
    def number(self) -> int:
        """Which visit of the patient this is, counted from 1."""
        visit = self._open_visit()
        asked = (visit.id, visit.patient_code)
        if self._numbered != asked:
            heads = self._store.encounters(visit.patient_code) if visit.patient_code else ()
            earlier = [h for h in heads if h.id != visit.id and h.started < visit.started]
            self._numbered, self._number = asked, 1 + len(earlier)
        return self._number

    @property
    def patient(self) -> Patient | None:
        """The patient of the visit, if the records know one."""
        code = self._open_visit().patient_code
        return self._store.patient(code) if code else None

    @property
    def was_asked(self) -> bool:
        """Whether the tablet asked this patient anything."""
        visit = self._open_visit()
        return bool(visit.intake_id or visit.answers)

    def summary(self) -> Summary:
        """Return the warning signs and answers of the visit."""
        return summary(intake_of(self._open_visit()))

    @property
    def is_to_read_first(self) -> bool:
        """Whether there is something to know before the drawing that nobody read yet.

        Warning signs, questions for them that were left out, and sides that may be mixed up.
        """
        visit = self._open_visit()
        if not self.was_asked or self._read.get(visit.id) == dict(visit.answers):
            return False
        said = self.summary()
        return bool(said.flags or said.unanswered_flags or said.is_side_unsure)

    # ------------------------------------------------------------ opening

    def look_at(self, item: InboxItem) -> None:
        """Open what a patient drew on the tablet, without taking it out of the inbox.

        Where a visit took it up before and the patient changed something since, that visit is
        opened with the change, and what the clinician added to it stays.
        """
        self.close()
        head = IntakeHead(item.intake_id, item.code, item.language, item.started, item.status)
        intake = journal.replayed(head, self._intakes.journal(item.intake_id))
        visit = self._known(intake)
        self._put(
            replace(
                visit,
                drawing=intake.drawing,
                memory_drawing=intake.memory,
                answers=intake.answers,
                language=intake.head.language,
                worst=worst_of(intake.drawing, intake.answers),
                extent_cm2=None,
            )
        )
        self._is_looked_at = True
        self._status = item.status

    def take_up(self) -> Encounter:
        """Make a visit of what is looked at; return it.

        Without a code, a free one is given to the patient. Nothing happens to an open visit.
        """
        visit = self._open_visit()
        if not self._is_looked_at:
            return visit
        code = visit.patient_code or self._store.free_code()
        visit = replace(visit, patient_code=code)
        self._require_patient(code)
        if visit.intake_id:  # named anew, so that a changed intake leaves the inbox once more
            self._store.keep_encounter(replace(visit, intake_id=""))
        self._store.keep_encounter(visit)
        self._store.note(AuditKind.OPENED, code, visit.id)
        self._visit = self._kept = visit
        self._is_looked_at = False
        return visit

    def open(self, encounter_id: str) -> Encounter:
        """Open an earlier visit; return it."""
        self.close()
        visit = self._store.encounter(encounter_id)
        self._store.note(AuditKind.OPENED, visit.patient_code, visit.id)
        self._put(visit)
        self._kept = visit
        return visit

    def begin(self, code: str = "") -> Encounter:
        """Open a new visit of a patient without the tablet; without a code, of a new patient.

        It is kept with the first change, so that one opened by mistake leaves nothing behind.
        """
        self.close()
        code = patient_code(code) or self._store.free_code()
        self._put(Encounter(uuid.uuid4().hex, code, self._clock()))
        self._kept = self._visit
        return self._open_visit()

    def close(self) -> None:
        """Let go of the visit; EnvironmentProblem if something of it cannot be kept."""
        self.keep_again()
        self.abandon()

    def abandon(self) -> None:
        """Let go of the visit as it is kept."""
        self._visit = self._kept = None
        self._is_looked_at = False
        self._noted.clear()

    def move_to(self, store: RecordStore, intakes: IntakeStore) -> None:
        """Go on with the same records, opened anew."""
        self._store, self._intakes = store, intakes

    # ------------------------------------------------------------ changes

    def acknowledge(self) -> Encounter:
        """Note that the warning signs were read, and take the drawing up; return the visit."""
        visit = self.take_up()
        self._store.note(AuditKind.OPENED, visit.patient_code, visit.id, SIGNS_READ)
        self._read[visit.id] = dict(visit.answers)
        return visit

    def keep_review(
        self, drawing: PainDrawing, findings: Findings, extent_cm2: float | None = None
    ) -> None:
        """Keep the patient's drawing and what palpation found, as they are now."""
        visit = self._changeable()
        what = DRAWING if drawing != visit.drawing else FINDINGS
        if what == DRAWING or dict(findings.by_point) != dict(visit.findings.by_point):
            worst = worst_of(drawing, visit.answers)
            self._visit = replace(
                visit, drawing=drawing, findings=findings, extent_cm2=extent_cm2, worst=worst
            )
            self._keep(what)
        elif visit.extent_cm2 is None and extent_cm2 is not None and not drawing.is_empty:
            self._visit = replace(visit, extent_cm2=extent_cm2)
            self.keep_again()
        else:
            self.keep_again()

    def keep_own_drawing(self, drawing: PainDrawing) -> None:
        """Keep what the clinician drew."""
        visit = self._changeable()
        if drawing != visit.own_drawing:
            self._visit = replace(visit, own_drawing=drawing)
            self._keep(OWN_DRAWING)

    def keep_plan(self, plan: str) -> None:
        """Keep the plan, free text for the report."""
        visit = self._changeable()
        if plan != visit.plan:
            self._visit = replace(visit, plan=plan)
            self._keep(PLAN)

    def assign(self, code: str) -> str:
        """File the visit under another code, a new one if the records do not know it; return it.

        Raises EnvironmentProblem, with nothing changed, for a code without letters and figures.
        """
        visit = self._open_visit()
        code = patient_code(code)
        if not code:
            raise EnvironmentProblem("patient code", "is empty", "use letters and figures")
        if code == visit.patient_code:
            return code
        if self._is_looked_at:
            self._visit = replace(visit, patient_code=code)
            return code
        self._require_patient(code)
        moved = replace(visit, patient_code=code)
        self._store.keep_encounter(moved)
        self._visit = self._kept = moved
        self._store.note(AuditKind.CHANGED, visit.patient_code, visit.id, MOVED)
        self._store.note(AuditKind.CHANGED, code, visit.id, MOVED)
        return code

    def keep_again(self) -> None:
        """Write what is not kept yet."""
        if self._visit is not None and not self.is_kept:
            self._require_patient(self._visit.patient_code)
            self._store.keep_encounter(self._visit)
            self._kept = self._visit

    # ------------------------------------------------------------ patients

    def export(self, code: str, path: Path) -> None:
        """Write everything that is kept of a patient to a JSON file, wholly or not at all."""
        self.keep_again()
        write_json(path, self._store.exported(code))
        self._store.note(AuditKind.EXPORTED, code, "", "json")

    def delete_drawing(self, intake_id: str) -> None:
        """Remove a drawing of the inbox for good."""
        if self._is_looked_at and self._open_visit().intake_id == intake_id:
            self.abandon()
        self._store.delete_intake(intake_id)

    def delete(self, code: str) -> None:
        """Remove a patient with all that is kept of them, the open visit, too."""
        if self._visit is not None and self._visit.patient_code == code:
            self.abandon()
        self._store.delete_patient(code)

    # ------------------------------------------------------------ inside

    def _open_visit(self) -> Encounter:
        if self._visit is None:
            raise ProgramError("no visit is open")
        return self._visit

    def _changeable(self) -> Encounter:
        if self._is_looked_at:
            raise ProgramError("the drawing is only looked at")
        return self._open_visit()

    def _put(self, visit: Encounter) -> None:
        self._visit = visit
        self._kept = None
        self._is_looked_at = False
        self._noted.clear()
        self._status = Status.FINISHED
        self._numbered = ("", "")

    def _keep(self, what: str) -> None:
        """Keep the visit, and note once for each opening what was changed."""
        self.keep_again()
        if what not in self._noted:
            visit = self._open_visit()
            self._store.note(AuditKind.CHANGED, visit.patient_code, visit.id, what)
            self._noted.add(what)

    def _known(self, intake: Intake) -> Encounter:
        """Return the visit that took an intake up before, else a new one: both bear its id."""
        head = intake.head
        try:
            return self._store.encounter(head.id)
        except NoSuchVisit:
            return Encounter(head.id, patient_code(head.code), head.started, intake_id=head.id)

    def _require_patient(self, code: str) -> None:
        if self._store.patient(code) is None:
            self._store.keep_patient(Patient(code, self._clock()))


def intake_of(visit: Encounter) -> Intake:
    """Return what the patient told, as an intake."""
    head = IntakeHead(
        visit.intake_id or visit.id, visit.patient_code, visit.language, visit.started
    )
    return Intake(head, drawing=visit.drawing, memory=visit.memory_drawing, answers=visit.answers)


def worst_of(drawing: PainDrawing, answers: Mapping[str, Answer]) -> int | None:
    """Return the worst pain (0-10) that was told, else painted; None if neither was rated."""
    told = answers.get("pain_worst")
    if isinstance(told, int):
        return told
    painted = [stroke.intensity for stroke in drawing.strokes if not stroke.erase]
    return max((each for each in painted if each is not None), default=None)


def write_json(path: Path, value: Mapping[str, object]) -> None:
    """Write JSON to a file that only this user may read, wholly or not at all."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        try:
            file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as opened:
                opened.write(text)
                opened.flush()
                os.fsync(opened.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentProblem(
            str(path), f"cannot be written: {error.strerror}", "choose another folder"
        ) from error
