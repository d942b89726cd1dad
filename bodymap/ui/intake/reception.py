"""Who comes next: begins, resumes, reopens and ends intakes as the clinic wishes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.intake import journal
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Clock, IntakeStore, SettingStore
from bodymap.sessions.intake.recovery import interrupted
from bodymap.sessions.intake.session import IntakeSession, now
from bodymap.sessions.intake.wishes import ClinicWishes, keep_wishes, read_wishes
from bodymap.sessions.kiosk import PinLock, PinResult, may_reopen
from bodymap.ui.intake.desk import IntakeDesk


@dataclass(frozen=True)
class Clinic:
    """What is kept on this machine, opened; `close` lets go of it."""

    intakes: IntakeStore
    settings: SettingStore
    lock: PinLock
    close: Callable[[], None]


class Reception:
    """Leads one patient after the other to the desk.

    What cannot be written raises EnvironmentProblem; then nothing has begun.
    """

    def __init__(self, desk: IntakeDesk, clinic: Clinic, clock: Clock = now) -> None:
        self.desk = desk
        self.clinic = clinic
        self._clock = clock
        self._wishes = read_wishes(clinic.settings)
        desk.emergency_number = self._wishes.emergency_number
        self._done: tuple[IntakeHead, datetime] | None = None
        self._interrupted = interrupted(clinic.intakes, clock())

    # ------------------------------------------------------------ wishes

    @property
    def wishes(self) -> ClinicWishes:
        return self._wishes

    def wish(self, wishes: ClinicWishes) -> None:
        """Keep what the clinic wants from now on."""
        keep_wishes(self.clinic.settings, self._wishes, wishes)
        self._wishes = wishes
        self.desk.emergency_number = wishes.emergency_number

    # ------------------------------------------------------------ the PIN

    @property
    def has_pin(self) -> bool:
        return self.clinic.lock.has_pin

    def pin_wait(self) -> int:
        """Return the seconds to wait before a PIN can be tried."""
        return self.clinic.lock.wait(self._clock()) if self.has_pin else 0

    def try_pin(self, pin: str) -> PinResult:
        """Return what trying a PIN does; about 0.1 s."""
        return self.clinic.lock.try_pin(pin, self._clock())

    def set_pin(self, pin: str) -> None:
        """Keep a PIN in the place of the one before."""
        self.clinic.lock.set_pin(pin)

    # ------------------------------------------------------------ patients

    @property
    def has_interrupted(self) -> bool:
        """Whether an intake was cut off and nobody has said yet what is to become of it."""
        return self._interrupted is not None

    def begin(self, language: str) -> None:
        """Let the next patient begin; the code the clinic entered is used up.

        It goes before the intake comes: a lost code is a question, another patient's a mix-up.
        """
        self._set_aside()
        wishes = self._wishes
        if wishes.next_code:
            self.wish(replace(wishes, next_code=""))
        session = IntakeSession.begin(
            self.clinic.intakes,
            language,
            code=wishes.next_code,
            wants_memory=wishes.memory,
            clock=self._clock,
        )
        self._done = None
        self.desk.begin(session)

    def go_on(self) -> None:
        """Let the patient go on who was cut off."""
        if self._interrupted is not None:
            session = IntakeSession.resume(self.clinic.intakes, self._interrupted)
            self._interrupted = None
            self.desk.begin(session)

    def start_anew(self) -> None:
        """Keep what was cut off as unfinished: somebody else is here."""
        self._set_aside()

    def give_up(self) -> None:
        """End the running intake as unfinished; whatever happens, nothing of it stays here."""
        self.desk.leave_unfinished()
        self.desk.end()

    def finish(self) -> None:
        """Thank the patient good-bye; for five minutes the clinic can let them come back."""
        if self.desk.is_running:
            self._done = (self.desk.intake.head, self._clock())
            self.desk.end()

    @property
    def can_reopen(self) -> bool:
        """Whether the last patient may still change something."""
        if self._done is None or self.desk.is_running:
            return False
        return may_reopen(self._done[1], self._clock())

    def reopen(self) -> None:
        """Let the last patient change something, if it is not too late."""
        if self.can_reopen and self._done is not None:
            session = IntakeSession.resume(self.clinic.intakes, self._done[0])
            session.reopen()
            self._done = None
            self.desk.begin(session)

    def drawing_to_show(self) -> PainDrawing | None:
        """Return what the clinician wants to see first: the running, else the last drawing."""
        if self.desk.is_running:
            return self.desk.intake.drawing
        heads = self.clinic.intakes.heads(Status.FINISHED)
        if not heads:
            return None
        return journal.replayed(heads[0], self.clinic.intakes.journal(heads[0].id)).drawing

    def _set_aside(self) -> None:
        if self._interrupted is not None:
            self.clinic.intakes.set_status(self._interrupted.id, Status.UNFINISHED)
            self._interrupted = None
