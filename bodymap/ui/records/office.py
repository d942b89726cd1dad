"""The records in the clinician's window: which page is seen, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.session import now
from bodymap.sessions.kiosk import PinLock
from bodymap.sessions.records.access import BackupHead, RecordsAccess
from bodymap.sessions.records.model import InboxItem
from bodymap.sessions.records.wishes import RecordsWishes
from bodymap.ui import preferences
from bodymap.ui.i18n import date, number
from bodymap.ui.intake.idle import IdleWatch
from bodymap.ui.records.answers import AnswersPage
from bodymap.ui.records.bar import RecordsBar, VisitBar
from bodymap.ui.records.change import ChangePage
from bodymap.ui.records.desk import RecordsDesk, State
from bodymap.ui.records.inbox import InboxPage
from bodymap.ui.records.parts import RecordsPage
from bodymap.ui.records.patients_desk import PatientsDesk
from bodymap.ui.records.recovery import RecoveryPage
from bodymap.ui.records.removal import RemovalPage
from bodymap.ui.records.restore import RestorePage
from bodymap.ui.records.setup import SetUpPage, Wanted
from bodymap.ui.records.stored_desk import StoredDesk
from bodymap.ui.records.unlock import UnlockPage
from bodymap.ui.theme import Theme
from bodymap.ui.visits.visits_page import VisitsPage

if TYPE_CHECKING:
    from bodymap.ui.main_window import MainWindow

_P = TypeVar("_P", bound=RecordsPage)
_LIFE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Office(QObject):
    """Puts the pages of the records in the place of the drawing, and takes them away again.

    Signals:
        tablet_requested: the window gives way to the patient's mode.
        visit_changed: what the bar says of the visit is another.
    """

    tablet_requested = Signal()
    visit_changed = Signal()

    def __init__(self, window: MainWindow, theme: Theme, access: RecordsAccess) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._pages: dict[type[RecordsPage], RecordsPage] = {}
        self._patients: PatientsDesk | None = None
        self._stored: StoredDesk | None = None
        self._comes_from_stored = False
        self.desk = RecordsDesk(window.desk, access, self)
        self.bar, self.visit_bar = RecordsBar(theme), VisitBar(theme)
        self.watch = IdleWatch(self)
        window.top_bar.begin_tools.addWidget(self.bar)
        window.top_bar.end_tools.addWidget(self.visit_bar)
        for bar in (self.bar, self.visit_bar):
            window.top_bar.add_short(bar.show_short)
        self._connect()
        self._is_educator = preferences.is_educators()
        self._is_educator_leaving = False
        self._show_state()

    def begin(self) -> None:
        """Open the records, or show how to; nothing for an educator."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        if not self._is_educator:
            self.desk.begin()

    # ------------------------------------------------------------ facts

    @property
    def is_drawing_shown(self) -> bool:
        return self._window.room.currentWidget() is self._window.page

    @property
    def visit_words(self) -> tuple[str, str] | None:
        """Who lies on the table, and what is not well with it; None without a visit."""
        visit = self.desk.visit
        if visit is None or not self.desk.is_open:
            return None
        who = visit.patient_code or self.tr("no code yet")
        count = self.desk.ask(lambda: self.desk.chart.number, 1)
        words = self.tr("Patient {code} · visit {number} · {day}").format(
            code=who, number=number(count), day=date(visit.started.date())
        )
        return words, "" if self.desk.is_kept else self.tr(" · not kept yet")

    def may_close(self) -> bool:
        """Return whether the window may close: nothing of a visit is lost without asking."""
        if AnswersPage in self._pages:
            self._page(AnswersPage).hand_over_plan()
        self.desk.keep_again()
        answer = 0
        while not self.desk.is_kept and answer == 0:
            answer = self._window.files.ask(
                self.tr("Not everything is kept"),
                self.tr("The last changes of this visit could not be written. Close all the same?"),
                (self.tr("Try again"), self.tr("Close and lose them"), self.tr("Stay")),
            )
            self.desk.keep_again()
        if not self.desk.is_kept and answer == 1:
            self._window.desk.note_kept()  # else it is asked again, for a file
        return self.desk.is_kept or answer == 1

    def pause(self) -> None:
        """Rest while the patient's mode is on the screen."""
        self.watch.stop()
        self.desk.pause()

    def go_on(self) -> None:
        """Go on after the patient's mode, with the drawings that wait."""
        if not self.desk.is_open:
            return
        if not self.desk.ask(lambda: PinLock(self.desk.records).has_pin, otherwise=False):
            self.desk.lock()  # nothing kept the patient from coming here
        else:
            self.watch.watch(self.desk.wishes.lock_minutes * 60)
            self.desk.go_on()
            if self.desk.inbox and not self._must_read:
                self.show_inbox()

    def stop(self) -> None:
        """Let go of the records."""
        self.watch.stop()
        self.desk.stop()

    # ------------------------------------------------------------ showing

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.bar.show_theme(theme)
        self.visit_bar.show_theme(theme)
        for page in self._all_pages():
            page.show_theme(theme)

    def leave_page(self) -> bool:
        """Go back to the drawing from a page; return whether there was one to leave."""
        if self.is_drawing_shown:
            return False
        current = self._window.room.currentWidget()
        if isinstance(current, AnswersPage) and self._must_read:
            self._on_put_back_requested()
        elif isinstance(current, RemovalPage) and current in self._pages.values():
            self.show_inbox()
        elif isinstance(current, RemovalPage | VisitsPage):
            self.show_patients()
        elif isinstance(current, ChangePage):
            self.show_stored()
        elif isinstance(current, UnlockPage):
            self._on_unlock_left()
        else:
            self.show_drawing()
        return True

    def show_drawing(self) -> None:
        """Show the drawing, or what is to be read before it."""
        if self._must_read:
            self.show_answers()
            return
        self._show(self._window.page)
        self._window.page.stage.canvas.setFocus()

    def show_inbox(self) -> None:
        page = self._page(InboxPage)
        self.desk.refresh_inbox()
        page.show_items(self.desk.inbox, now())
        self._show(page)

    def show_answers(self) -> None:
        """Show what the patient told; before the drawing if there are signs to read first."""
        visit = self.desk.visit
        if visit is None:
            return
        chart, words = self.desk.chart, self.visit_words
        page = self._page(AnswersPage)
        page.show_visit(
            words[0] if words else "",
            chart.summary(),
            was_asked=chart.was_asked,
            must_read=self._must_read,
            is_waiting=chart.is_looked_at,
            status=chart.status,
            plan=visit.plan,
            code=visit.patient_code,
        )
        self._show(page)

    def show_patients(self) -> None:
        self._patients_desk().show()

    def show_stored(self) -> None:
        self._stored_desk().show()

    def show_set_up(self) -> None:
        access = self.desk.access
        self._page(SetUpPage).begin(access.place, has_keyring=access.has_keyring())
        self._show(self._page(SetUpPage))

    def show_recovery_code(self, code: str) -> None:
        """Show the code until it is written down; no other page comes before that."""
        self._comes_from_stored = isinstance(self._window.room.currentWidget(), ChangePage)
        self._page(RecoveryPage).show_code(code)
        self._show(self._page(RecoveryPage))

    def show_unlock(self) -> None:
        self._page(UnlockPage).ask(pin=self.desk.asks_pin)
        self._show(self._page(UnlockPage))

    def show_restore(self) -> None:
        page = self._page(RestorePage)
        is_open = self.desk.is_open
        ask = self.desk.records.backups if is_open else self.desk.access.backups
        no_backups: Sequence[BackupHead] = ()
        page.show_backups(self.desk.ask(ask, no_backups), now())
        self._show(page)

    # ------------------------------------------------------------ the desk's facts

    @property
    def _must_read(self) -> bool:
        return self.desk.is_open and self.desk.has_visit and self.desk.chart.is_to_read_first

    def _on_state_changed(self) -> None:
        state = self.desk.state
        if state in {State.OPEN, State.ABSENT} and self._is_educator_leaving:
            self._is_educator_leaving = False
            preferences.remember_educators(is_educators=False)
        self._show_state()
        if state is State.OPEN:
            self.watch.watch(self.desk.wishes.lock_minutes * 60)
            current = self._window.room.currentWidget()
            if isinstance(current, SetUpPage | RestorePage) or self._window.begins_with_inbox:
                self._window.begins_with_inbox = False
                self.show_inbox()
            elif isinstance(current, UnlockPage):
                self.show_drawing() if self.desk.has_visit else self.show_inbox()
        elif state is State.SHUT:
            self.watch.stop()
            if RecoveryPage in self._pages:
                self._page(RecoveryPage).forget()
            if self._stored is not None:
                self._stored.change.forget()
            is_restoring = isinstance(self._window.room.currentWidget(), RestorePage)
            is_free = self.is_drawing_shown and not self._window.desk.is_empty
            if self.desk.has_visit or not (is_restoring or is_free):
                self.show_unlock()
        self._on_visit_changed()

    def _on_busy_changed(self, is_busy: bool) -> None:
        for page in self._all_pages():
            page.show_busy(is_busy=is_busy)

    def _on_inbox_changed(self) -> None:
        self.bar.show_inbox(self.desk.inbox)
        if isinstance(self._window.room.currentWidget(), InboxPage):
            self._page(InboxPage).show_items(self.desk.inbox, now())

    def _on_visit_changed(self) -> None:
        visit = self.desk.visit if self.desk.is_open else None
        signs: int | None = None
        if visit is not None:
            signs = len(self.desk.chart.summary().flags) if self.desk.chart.was_asked else 0
        self.visit_bar.show_signs(signs)
        self._window.top_bar.show_files(visible=visit is None)
        self.visit_changed.emit()

    def _on_refused(self, problem: EnvironmentProblem) -> None:
        current = self._window.room.currentWidget()
        if isinstance(current, UnlockPage):
            current.refuse(waits=problem.what.startswith("wait"))
        elif isinstance(current, RestorePage):
            current.refuse()
        else:
            self._on_problem_raised(problem)

    def _on_problem_raised(self, problem: EnvironmentProblem) -> None:
        note = "" if self.desk.is_kept else self.tr("It is tried again until it is kept.")
        self._window.banner.show_problem(problem, note)

    def _show_state(self) -> None:
        self.bar.show_state(self.desk.state, is_educator=self._is_educator)

    # ------------------------------------------------------------ wishes of the pages

    def _on_item_opened(self, item: InboxItem) -> None:
        if self._window.files.may_leave_drawing() and self.desk.look_at(item):
            self.show_drawing()

    def _on_visit_opened(self, encounter_id: str) -> None:
        if self._window.files.may_leave_drawing() and self.desk.open_visit(encounter_id):
            self.show_drawing()

    def _on_visit_begun(self, code: str) -> None:
        if self._window.files.may_leave_drawing() and self.desk.begin_visit(code):
            self.show_drawing()

    def _on_drawing_delete_requested(self, item: InboxItem) -> None:
        page = self._page(RemovalPage)
        page.ask_drawing(item, now())
        self._show(page)

    def _on_drawing_delete_confirmed(self, intake_id: str) -> None:
        self.desk.delete_drawing(intake_id)
        self.show_inbox()

    def _on_acknowledged(self) -> None:
        if self.desk.acknowledge():
            self.show_drawing()

    def _on_put_back_requested(self) -> None:
        was_waiting = self.desk.chart.is_looked_at
        if self.desk.close_visit():
            self.show_inbox() if was_waiting else self.show_patients()

    def _on_code_chosen(self, code: str) -> None:
        if self.desk.assign(code):
            self.show_answers()

    def _on_set_up_wanted(self, wanted: Wanted) -> None:
        if wanted.is_educator:
            self.work_as_educator()
            return
        self.desk.set_up(
            wanted.passphrase,
            in_keyring=wanted.in_keyring,
            wishes=RecordsWishes(names=wanted.names),
            pin=wanted.pin,
        )

    def work_as_educator(self) -> None:
        """Show nothing of patients, now and at the next start."""
        if self.desk.has_visit and not self.desk.close_visit():
            return
        if self.desk.is_open:
            self.desk.lock()
        self._is_educator = True
        preferences.remember_educators(is_educators=True)
        self._show_state()
        self._show(self._window.page)

    def _work_as_clinician(self) -> None:
        """Ask for the passphrase, whatever this machine's keyring knows."""
        self._is_educator, self._is_educator_leaving = False, True
        self.desk.shut()

    def _on_unlock_left(self) -> None:
        if self.desk.set_aside():
            self._show(self._window.page)

    def _on_code_written(self) -> None:
        self.show_stored() if self._comes_from_stored else self.show_inbox()

    def _on_menu_chosen(self, name: str) -> None:
        wishes: dict[str, Callable[[], object]] = {
            "patients": self.show_patients,
            "new": lambda: self._on_visit_begun(""),
            "stored": self.show_stored,
            "lock": self.desk.lock,
            "tablet": self.tablet_requested.emit,
            "educator": self.work_as_educator,
            "clinician": self._work_as_clinician,
            "unlock": self.show_unlock,
            "restore": self.show_restore,
            "set_up": self.show_set_up,
        }
        wishes[name]()

    # ------------------------------------------------------------ inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LIFE:
            self.watch.note_life()
        return super().eventFilter(watched, event)

    def _show(self, page: QWidget) -> None:
        room = self._window.room
        if page is self._window.page and self.desk.state is State.SHUT and self.desk.has_visit:
            page = self._page(UnlockPage)  # what was painted stays behind the lock
        if RecoveryPage in self._pages and self._page(RecoveryPage).code:
            page = self._page(RecoveryPage)
        if AnswersPage in self._pages and page is not self._pages[AnswersPage]:
            self._page(AnswersPage).hand_over_plan()
        room.setCurrentWidget(page)
        self._window.window_actions.set_active(page is self._window.page)
        if isinstance(page, RecordsPage):
            page.take_focus()

    def _page(self, kind: type[_P]) -> _P:
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = self._made(kind)
            self._window.room.addWidget(page)
        return cast("_P", page)

    def _all_pages(self) -> tuple[RecordsPage, ...]:
        of_patients = () if self._patients is None else self._patients.pages
        of_stored = () if self._stored is None else self._stored.pages
        return (*self._pages.values(), *of_patients, *of_stored)

    def _patients_desk(self) -> PatientsDesk:
        if self._patients is None:
            self._patients = made = PatientsDesk(self.desk, self._theme, self._window)
            for page in made.pages:
                self._window.room.addWidget(page)
            made.page.left.connect(self.leave_page)
            made.page_requested.connect(self._show)
            made.visit_opened.connect(self._on_visit_opened)
            made.visit_begun.connect(self._on_visit_begun)
        return self._patients

    def _stored_desk(self) -> StoredDesk:
        if self._stored is None:
            self._stored = made = StoredDesk(self.desk, self, self._window.files)
            for page in made.pages:
                self._window.room.addWidget(page)
            made.page_requested.connect(self._show)
            made.code_shown.connect(self.show_recovery_code)
            made.page.left.connect(self.leave_page)
            made.page.patients_requested.connect(self.show_patients)
            made.page.restore_requested.connect(self.show_restore)
        return self._stored

    def _made(self, kind: type[RecordsPage]) -> RecordsPage:
        page: RecordsPage
        if kind is InboxPage:
            page = inbox = InboxPage(self._theme)
            inbox.opened.connect(self._on_item_opened)
            inbox.delete_requested.connect(self._on_drawing_delete_requested)
            inbox.tablet_requested.connect(self.tablet_requested)
        elif kind is AnswersPage:
            page = answers = AnswersPage(self._theme)
            answers.acknowledged.connect(self._on_acknowledged)
            answers.put_back_requested.connect(self._on_put_back_requested)
            answers.plan_changed.connect(self.desk.keep_plan)
            answers.code_chosen.connect(self._on_code_chosen)
        elif kind is RemovalPage:
            page = removal = RemovalPage()
            removal.drawing_confirmed.connect(self._on_drawing_delete_confirmed)
        elif kind is SetUpPage:
            page = set_up = SetUpPage()
            set_up.wanted.connect(self._on_set_up_wanted)
        elif kind is RecoveryPage:
            page = recovery = RecoveryPage()
            recovery.written.connect(self._on_code_written)
        elif kind is RestorePage:
            page = restore = RestorePage(self._theme)
            restore.wanted.connect(self.desk.restore)
        else:
            page = unlock = UnlockPage()
            unlock.entered.connect(self.desk.unlock)
            unlock.passphrase_requested.connect(self.desk.unlock_by_passphrase)
            unlock.restore_requested.connect(self.show_restore)
        page.left.connect(self.leave_page)
        return page

    def _connect(self) -> None:
        desk = self.desk
        desk.state_changed.connect(self._on_state_changed)
        desk.errands.busy_changed.connect(self._on_busy_changed)
        desk.inbox_changed.connect(self._on_inbox_changed)
        desk.visit_changed.connect(self._on_visit_changed)
        desk.kept_changed.connect(self.visit_changed)
        desk.refused.connect(self._on_refused)
        desk.problem_raised.connect(self._on_problem_raised)
        desk.recovery_code_made.connect(self.show_recovery_code)
        self.watch.expired.connect(desk.lock)
        self.bar.inbox_requested.connect(self.show_inbox)
        self.bar.set_up_requested.connect(self.show_set_up)
        self.bar.unlock_requested.connect(self.show_unlock)
        self.bar.chosen.connect(self._on_menu_chosen)
        self.visit_bar.answers_requested.connect(self.show_answers)
