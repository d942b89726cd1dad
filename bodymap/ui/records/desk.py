"""Between the records and the screens: requests go in, facts come out as signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.intake.session import now
from bodymap.sessions.kiosk import Opened, PinLock, PinResult, Wait
from bodymap.sessions.records.access import ClinicRecords, RecordsAccess, Standing
from bodymap.sessions.records.chart import Chart
from bodymap.sessions.records.keys import WrongKey
from bodymap.sessions.records.model import InboxItem
from bodymap.sessions.records.wishes import (
    RecordsWishes,
    keep_records_wishes,
    read_records_wishes,
)
from bodymap.ui.records.errand import Errands
from bodymap.ui.review import ReviewDesk

if TYPE_CHECKING:
    from bodymap.sessions.records.model import Encounter

POLL_MS = 3_000
RETRY_MS = 5_000

_T = TypeVar("_T")


class State(Enum):
    """Whether patients can be seen. SHUT asks for the passphrase or the PIN first."""

    UNKNOWN = auto()
    ABSENT = auto()
    SHUT = auto()
    OPEN = auto()


class RecordsDesk(QObject):
    """Holds the records and the open visit; what is drawn and found is kept at once.

    A change that cannot be written stays on the screen and is tried again until it is kept.

    Signals:
        state_changed: the records were opened, locked or set up.
        inbox_changed: other drawings wait.
        visit_changed: another visit is on the table, or none, or it got another code.
        kept_changed: whether everything of the visit is kept is another.
        refused: an EnvironmentProblem: a passphrase or PIN did not open the records.
        problem_raised: an EnvironmentProblem to show.
        recovery_code_made: the code of records that were set up just now.
    """

    state_changed = Signal()
    inbox_changed = Signal()
    visit_changed = Signal()
    kept_changed = Signal()
    refused = Signal(object)
    problem_raised = Signal(object)
    recovery_code_made = Signal(str)

    def __init__(
        self, review: ReviewDesk, access: RecordsAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.review = review
        self.access = access
        self.errands = Errands(self)
        self.state = State.UNKNOWN
        self.asks_pin = False
        self.wishes = RecordsWishes()
        self.inbox: Sequence[InboxItem] = ()
        self._records: ClinicRecords | None = None
        self._chart: Chart | None = None
        self._sheet: int | None = None
        self._was_kept = True
        self._told, self._told_upkeep = "", ""
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.refresh_inbox)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.keep_again)
        review.drawing_changed.connect(self._on_review_drawing_changed)

    # ------------------------------------------------------------ facts

    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN

    @property
    def records(self) -> ClinicRecords:
        """The records; only while they are open."""
        if self._records is None:
            raise ProgramError("the records were asked for before they were open")
        return self._records

    @property
    def chart(self) -> Chart:
        """The open visit; only once the records have been opened."""
        if self._chart is None:
            raise ProgramError("a visit was asked for before the records were open")
        return self._chart

    @property
    def has_visit(self) -> bool:
        """Whether a visit is on the table, its warning signs read or not."""
        return self._chart is not None and self._chart.is_open

    @property
    def visit(self) -> Encounter | None:
        return None if self._chart is None else self._chart.visit

    @property
    def is_shown(self) -> bool:
        """Whether the drawing on the screen is that of the visit."""
        return self.has_visit and self.review.is_ready and self._sheet == self.review.session.sheet

    @property
    def is_kept(self) -> bool:
        return self._chart is None or self._chart.is_kept

    # ------------------------------------------------------------ opening and locking

    def begin(self) -> None:
        """Look how the records lie, and open them where this machine keeps the key."""

        def look() -> tuple[Standing, ClinicRecords | None]:
            standing = self.access.standing()
            return standing, self.access.open() if standing is Standing.KEYED else None

        self.errands.run(look, self._on_looked, self._on_begin_failed)

    def set_up(
        self, passphrase: str, *, in_keyring: bool, wishes: RecordsWishes, pin: str = ""
    ) -> None:
        """Make the records and open them, and tell the recovery code."""

        def make() -> tuple[ClinicRecords, str]:
            records = self.access.set_up(passphrase, in_keyring=in_keyring)
            keep_records_wishes(records, wishes)
            if pin:
                PinLock(records).set_pin(pin)
            code = ""
            with suppress(EnvironmentProblem):  # the records are there; it can be seen later
                code = self.access.recovery_code(passphrase)
            return records, code

        def take(made: tuple[ClinicRecords, str]) -> None:
            records, code = made
            self._take(records)
            if code:
                self.recovery_code_made.emit(code)

        self.errands.run(make, take, self.problem_raised.emit)

    def unlock(self, secret: str) -> None:
        """Open the records with the passphrase, or with the PIN where `asks_pin`."""
        if not self.asks_pin:
            self.errands.run(lambda: self.access.open(secret), self._take, self._on_unlock_failed)
            return

        def check() -> ClinicRecords:
            records = self.access.open()
            result = PinLock(records).try_pin(secret, now())
            if not isinstance(result, Opened):
                records.close()
                raise WrongKey("PIN", _pin_problem(result))
            return records

        self.errands.run(check, self._take, self._on_unlock_failed)

    def unlock_by_passphrase(self) -> None:
        """Ask for the passphrase instead of the PIN."""
        self.asks_pin = False
        self.state_changed.emit()

    def restore(self, name: str, passphrase: str) -> None:
        """Put a backup in the place of the records, and open it."""
        if not self.close_visit():
            return
        if self._records is not None:
            self._records.close()
            self._records = None

        def put_back() -> ClinicRecords:
            return self.access.restore(name, passphrase)

        self.errands.run(put_back, self._take, self._on_restore_failed)

    def lock(self) -> None:
        """Show nothing of patients until somebody opens the records again."""
        if self.state is not State.OPEN:
            return
        self.keep_again()
        self._poll.stop()
        by_key = self.access.standing() is Standing.KEYED
        self.asks_pin = by_key and self.ask(lambda: PinLock(self.records).has_pin, otherwise=False)
        self.inbox = ()
        self.state = State.SHUT
        self._let_go_when_kept()
        self.state_changed.emit()

    def shut(self) -> None:
        """Ask for the passphrase before anything is opened, whatever this machine knows."""
        if self.access.standing() is Standing.ABSENT:
            self.state = State.ABSENT
        else:
            self.state, self.asks_pin = State.SHUT, False
        self.state_changed.emit()

    def set_aside(self) -> bool:
        """Take the visit off the screen while the records are locked; return whether it is off.

        What is not kept yet stays behind the lock.
        """
        if not self.is_kept:
            return False
        if self._chart is not None and self._chart.is_open:
            was_shown, self._sheet = self.is_shown_sheet, None
            self._chart.abandon()
            if was_shown:
                self.review.new()
            self.visit_changed.emit()
        return True

    def pause(self) -> None:
        """Look for nothing new while the window is hidden."""
        self._poll.stop()

    def go_on(self) -> None:
        """Look for new drawings again."""
        if self.is_open:
            self.refresh_inbox()
            self._poll.start()

    def stop(self) -> None:
        """Let go of everything; what runs is waited for."""
        self._poll.stop()
        self._retry.stop()
        self.errands.stop()
        if self._records is not None:
            self._records.close()
            self._records = None

    def _on_looked(self, found: tuple[Standing, ClinicRecords | None]) -> None:
        standing, records = found
        if records is not None:
            self._take(records)
        else:
            self.state = State.ABSENT if standing is Standing.ABSENT else State.SHUT
            self.state_changed.emit()

    def _on_begin_failed(self, problem: EnvironmentProblem) -> None:
        self.state = State.SHUT
        self.state_changed.emit()
        self.problem_raised.emit(problem)

    def _on_unlock_failed(self, problem: EnvironmentProblem) -> None:
        if isinstance(problem, WrongKey):
            self.refused.emit(problem)
        else:
            self.problem_raised.emit(problem)

    def _on_restore_failed(self, problem: EnvironmentProblem) -> None:
        self.state = State.SHUT
        self.state_changed.emit()
        self._on_unlock_failed(problem)

    def _take(self, records: ClinicRecords) -> None:
        before, self._records = self._records, records
        if self._chart is None:
            self._chart = Chart(records, records)
        else:
            self._chart.move_to(records, records)
        if before is not None and before is not records:
            before.close()
        self.asks_pin = False
        self._tell(lambda: setattr(self, "wishes", read_records_wishes(records)))
        self.state = State.OPEN
        self.state_changed.emit()
        self.keep_again()
        self.refresh_inbox()
        self._poll.start()

    def _let_go_when_kept(self) -> None:
        if self.state is State.SHUT and self.is_kept and self._records is not None:
            self._records.close()
            self._records = None

    # ------------------------------------------------------------ inbox and wishes

    def refresh_inbox(self) -> None:
        """Look which drawings wait."""
        if not self.is_open:
            return
        try:
            found = tuple(self.records.inbox())
        except EnvironmentProblem as problem:
            if str(problem) != self._told:  # once, not every few seconds
                self._told = str(problem)
                self.problem_raised.emit(problem)
            return
        self._told = ""
        self._tell_upkeep()
        if found != tuple(self.inbox):
            self.inbox = found
            self.inbox_changed.emit()

    def _tell_upkeep(self) -> None:
        """Tell once that the backup of the day could not be made."""
        problem = self.records.upkeep_problem
        words = "" if problem is None else str(problem)
        if words != self._told_upkeep:
            self._told_upkeep = words
            if problem is not None:
                self.problem_raised.emit(problem)

    def wish(self, wishes: RecordsWishes) -> None:
        """Keep what the clinic wants of its records from now on."""
        if self._tell(lambda: keep_records_wishes(self.records, wishes)):
            self.wishes = wishes
            self.state_changed.emit()

    # ------------------------------------------------------------ visits

    def look_at(self, item: InboxItem) -> bool:
        """Put what a patient drew on the table; shown once its warning signs were read."""
        if not self._tell(lambda: self.chart.look_at(item)):
            return False
        return self._put_on_table(self.chart.take_up)

    def open_visit(self, encounter_id: str) -> bool:
        """Put an earlier visit on the table."""
        opened = self._tell(lambda: self.chart.open(encounter_id))
        return opened and self._put_on_table(None)

    def begin_visit(self, code: str = "") -> bool:
        """Put a new visit on the table, of a new patient without a code."""
        begun = self._tell(lambda: self.chart.begin(code))
        return begun and self._put_on_table(None)

    def acknowledge(self) -> bool:
        """Note that the warning signs were read, and show the drawing."""
        if not self._tell(self.chart.acknowledge):
            return False
        self._show()
        self.refresh_inbox()
        return True

    def assign(self, code: str) -> bool:
        """File the visit under another code."""
        if not self._tell(lambda: self.chart.assign(code)):
            return False
        self.visit_changed.emit()
        return True

    def keep_plan(self, plan: str) -> None:
        """Keep the plan of the visit."""
        if self.has_visit and not self.chart.is_looked_at:
            self._keep(lambda: self.chart.keep_plan(plan))

    def close_visit(self) -> bool:
        """Let go of the visit and show an empty drawing; not while something is not kept."""
        if not self.has_visit:
            return True
        if not self._tell(self.chart.close):
            return False
        was_shown, self._sheet = self.is_shown_sheet, None
        if was_shown:
            self.review.new()
        self.visit_changed.emit()
        return True

    @property
    def is_shown_sheet(self) -> bool:
        """Whether the sheet on the table is the one a visit was laid out on."""
        return self.review.is_ready and self._sheet == self.review.session.sheet

    def keep_again(self) -> None:
        """Try once more to keep what could not be kept."""
        if self._chart is not None and not self._chart.is_kept and self._records is not None:
            self._keep(self._chart.keep_again)
        self._let_go_when_kept()

    def export(self, code: str, path: Path) -> bool:
        """Write all that is kept of a patient to a file."""
        return self._tell(lambda: self.chart.export(code, path))

    def delete(self, code: str) -> bool:
        """Remove a patient for good."""
        visit = self.visit
        if not self._tell(lambda: self.chart.delete(code)):
            return False
        if visit is not None and visit.patient_code == code:
            was_shown, self._sheet = self.is_shown_sheet, None
            if was_shown:
                self.review.new()
            self.visit_changed.emit()
        self.refresh_inbox()
        return True

    def delete_drawing(self, intake_id: str) -> bool:
        """Remove a drawing of the inbox for good."""
        deleted = self._tell(lambda: self.chart.delete_drawing(intake_id))
        self.refresh_inbox()
        return deleted

    def ask(self, question: Callable[[], _T], otherwise: _T) -> _T:
        """Return what the records answer; `otherwise`, with the problem shown, if they cannot."""
        try:
            return question()
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return otherwise

    def _put_on_table(self, take: Callable[[], Any] | None) -> bool:
        """Show the visit, or only say that it is there while its signs are to be read first."""
        self._sheet = None
        if self.chart.is_to_read_first:
            self.review.when_ready(self.review.new)
        else:
            if take is not None and not self._tell(take):
                return False
            self._show()
        self.visit_changed.emit()
        self.refresh_inbox()
        return True

    def _show(self) -> None:
        visit = self.chart.visit
        if visit is None:
            return

        def lay_out() -> None:
            self._sheet = None
            if self.review.lay_out(visit.drawing, visit.findings):
                self.review.own.show(visit.own_drawing)
                self._sheet = self.review.session.sheet
                self._keep_review()
            self.visit_changed.emit()

        self.review.when_ready(lay_out)

    def _on_review_drawing_changed(self) -> None:
        if self._sheet is None or not self.has_visit:
            return
        if self.review.session.sheet == self._sheet:
            self._keep_review()
            return
        self._sheet = None  # something else was put on the table
        if self._tell(self.chart.close):
            self.visit_changed.emit()

    def _keep_review(self) -> None:
        session = self.review.session
        extent = session.ranking().extent_cm2
        own = self.review.own.drawing.drawing

        def keep() -> None:
            self.chart.keep_review(session.drawing, session.findings, extent)
            self.chart.keep_own_drawing(own)

        self._keep(keep)

    def _keep(self, change: Callable[[], object]) -> None:
        self._tell(change)
        is_kept = self.is_kept
        if is_kept:
            self._retry.stop()
            if self.is_shown:
                self.review.note_kept()
        elif not self._retry.isActive():
            self._retry.start()
        if is_kept is not self._was_kept:
            self._was_kept = is_kept
            self.kept_changed.emit()

    # ------------------------------------------------------------ inside

    def _tell(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return False
        return True


def _pin_problem(result: PinResult) -> str:
    return f"wait {result.seconds} s" if isinstance(result, Wait) else "is wrong"
