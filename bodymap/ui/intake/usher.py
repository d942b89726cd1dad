"""Which screen is seen when: leads patients to the questions and staff past the PIN."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.red_flags import raised, speak_urgency
from bodymap.sessions.intake.wishes import ClinicWishes
from bodymap.sessions.kiosk import Opened
from bodymap.ui import preferences
from bodymap.ui.i18n import Languages, system_language
from bodymap.ui.intake.banner import KioskBanner
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.idle import COUNTDOWN_S, IdleWatch
from bodymap.ui.intake.reception import Reception
from bodymap.ui.intake.screen import Screen
from bodymap.ui.intake.screens import Screens
from bodymap.ui.theme import Appearance, Themes

THANKS_MS = 30_000
AWAY_S = 60  # of quiet on a screen that is neither an intake's nor the start
STAFF_AWAY_S = 180


class Usher(QObject):
    """Shows screens by what patients and staff do. Only `staff_entered` leads to the staff's page.

    Signals:
        leave_requested: staff end the patient's mode; the PainDrawing to show next, or None.
    """

    leave_requested = Signal(object)

    def __init__(
        self,
        desk: IntakeDesk,
        screens: Screens,
        banner: KioskBanner,
        watch: IdleWatch,
        languages: Languages,
        themes: Themes,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screens = screens
        self._banner = banner
        self._watch = watch
        self._languages = languages
        self._themes = themes
        self._reception: Reception | None = None
        self._is_open = False  # the clinic has chosen a PIN, or to try without one
        self._is_staff = False  # staff are there, by PIN or without there being one
        self._came_from: Screen | None = None
        self._covered: Screen | None = None
        self.thanks_timer = QTimer(self, singleShot=True, interval=THANKS_MS)
        self.thanks_timer.timeout.connect(self._on_patient_done)

    @property
    def reception(self) -> Reception:
        """Who begins and ends intakes; only once the records are open."""
        if self._reception is None:
            raise ProgramError("the records were asked for before they were open")
        return self._reception

    # ------------------------------------------------------------ start

    def connect_screens(self) -> None:
        """Listen to the screens, once they are all there."""
        screens, desk = self._screens, self._desk
        start, walk, staff = screens.start, screens.walk, screens.staff
        start.mark_requested.connect(self._on_mark_requested)
        start.staff_requested.connect(self.ask_staff)
        start.language_requested.connect(self._on_start_language_requested)
        walk.language_requested.connect(lambda: self._show(screens.language))
        walk.help_requested.connect(self._on_help_requested)
        walk.size_requested.connect(lambda: self._show(screens.text_size))
        screens.text_size.percent_requested.connect(self._on_size_chosen)
        screens.text_size.left.connect(self.show_back)
        walk.finished.connect(self._on_patient_done)
        screens.language.language_requested.connect(self._on_language_chosen)
        screens.language.left.connect(self.show_back)
        screens.help.left.connect(self.show_back)
        screens.help.staff_requested.connect(self.ask_staff)
        screens.resume.go_on_requested.connect(self._on_go_on_requested)
        screens.resume.anew_requested.connect(self._on_anew_requested)
        screens.pin.entered.connect(self._on_pin_entered)
        screens.pin.left.connect(self._on_pin_left)
        screens.choose_pin.chosen.connect(self._on_pin_chosen)
        screens.choose_pin.skipped.connect(self._on_pin_skipped)
        screens.idle.answered.connect(self._watch.note_life)
        staff.reopen_requested.connect(self._on_reopen_requested)
        staff.wishes_changed.connect(self._on_wishes_changed)
        staff.appearance_requested.connect(self._on_appearance_requested)
        staff.pin_requested.connect(self._on_new_pin_requested)
        staff.leave_requested.connect(self._on_leave_requested)
        staff.back_requested.connect(self.show_back)
        self._banner.staff_requested.connect(self.ask_staff)
        desk.page_changed.connect(self._on_page_changed)
        desk.intake_changed.connect(self._banner.hide)
        desk.ended.connect(self._on_desk_ended)
        desk.problem_raised.connect(self._banner.show_problem)
        desk.review.problem_raised.connect(self._banner.show_problem)
        self._watch.asked.connect(self._on_watch_asked)
        self._watch.answered.connect(self._on_watch_answered)
        self._watch.expired.connect(self._on_watch_expired)

    def begin(self, reception: Reception) -> None:
        """Show the first screen: the choice of a PIN, who was cut off, or the start."""
        self._is_open = reception.has_pin
        self._reception = reception
        self._show_wishes()
        self._speak(self._usual_language())
        self.show_back()

    def _open(self) -> None:
        self._is_open = True
        self.show_back()

    def stop(self) -> None:
        """Expect nobody any more."""
        self._watch.stop()
        self.thanks_timer.stop()

    # ------------------------------------------------------------ showing

    def _show(self, screen: Screen) -> None:
        """Show a screen, and expect life as often as it needs it."""
        screens, watch = self._screens, self._watch
        self._covered = None
        self._is_staff = self._is_staff and screen in {screens.staff, screens.choose_pin}
        screens.show_screen(screen)
        if not self._is_open:
            watch.stop()
        elif screen is screens.staff:
            watch.watch(STAFF_AWAY_S)
        elif screen in {screens.pin, screens.choose_pin}:
            watch.watch(AWAY_S)
        elif self._desk.is_running:
            watch.watch(self.reception.wishes.idle_minutes * 60, COUNTDOWN_S)
        else:
            watch.stop()

    def show_back(self) -> None:
        """Go where an intake is, or to the start; first of all, a clinic chooses a PIN or none."""
        screens = self._screens
        if not self._is_open:
            screens.choose_pin.begin(is_change=False)
            self._show(screens.choose_pin)
        elif self._desk.is_running:
            self._show(screens.walk)
        elif self.reception.has_interrupted:
            self._show(screens.resume)
        else:
            self._show(screens.start)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Show what cannot be kept, instead of going on."""
        try:
            yield
        except EnvironmentProblem as problem:
            self._banner.show_problem(problem)

    # ------------------------------------------------------------ patients

    def _usual_language(self) -> str:
        return self.reception.wishes.language or system_language().code

    def _speak(self, code: str) -> None:
        self._languages.use(code)

    def _on_start_language_requested(self, code: str) -> None:
        """Speak it, and the usual one again if nobody begins."""
        self._speak(code)
        self._watch.watch(AWAY_S)

    def _on_language_chosen(self, code: str) -> None:
        self._speak(code)
        if self._desk.is_running:
            self._desk.speak(self._languages.current.code)
        self.show_back()

    def _on_help_requested(self) -> None:
        urgency = speak_urgency(raised(self._desk.intake))
        self._screens.help.show_page(self._desk.page, urgency)
        self._show(self._screens.help)

    def _on_size_chosen(self, percent: int) -> None:
        """Write larger or smaller for this patient; the end brings the clinic's size back."""
        self._themes.set_text_scale(percent / 100)
        self.show_back()

    def _on_mark_requested(self) -> None:
        self._screens.start.forget_thanks()
        with self._telling():
            self.reception.begin(self._languages.current.code)
            self.show_back()

    def _on_go_on_requested(self) -> None:
        with self._telling():
            self.reception.go_on()
            self._speak(self._desk.intake.head.language)
            self.show_back()

    def _on_anew_requested(self) -> None:
        with self._telling():
            self.reception.start_anew()
        self._show(self._screens.start)

    def _on_page_changed(self, page: PageId) -> None:
        self._banner.hide()
        if page is PageId.THANKS:
            self.thanks_timer.start()
        else:
            self.thanks_timer.stop()

    def _on_patient_done(self) -> None:
        self.reception.finish()
        self._screens.start.show_thanks()

    def _on_desk_ended(self) -> None:
        """Show nothing of the patient any more, in the language the clinic speaks."""
        self.thanks_timer.stop()
        self._show_wishes()
        self._speak(self._usual_language())
        if not self._is_staff:
            self._show(self._screens.start)

    # ------------------------------------------------------------ quiet

    def _on_watch_asked(self, left_s: int) -> None:
        screens = self._screens
        screens.idle.show_left(left_s)
        if screens.current is not screens.idle:
            self._covered = screens.current
            screens.show_screen(screens.idle)

    def _on_watch_answered(self) -> None:
        # later, so that the touch that told it ends on the screen where it began
        QTimer.singleShot(0, self, self._uncover)

    def _uncover(self) -> None:
        covered, self._covered = self._covered, None
        if covered is not None and not self._watch.is_asking:
            self._screens.show_screen(covered)

    def _on_watch_expired(self) -> None:
        self._is_staff = False
        if self._desk.is_running:
            self.reception.give_up()
        else:
            self._speak(self._usual_language())
            self.show_back()

    # ------------------------------------------------------------ staff

    def ask_staff(self) -> None:
        """Ask for the PIN; without one there is nothing to ask."""
        screens = self._screens
        if screens.current in {screens.pin, screens.staff, screens.choose_pin}:
            return
        with self._telling():
            if not self.reception.has_pin:
                self._enter_staff()
                return
            wait = self.reception.pin_wait()
            self._came_from = screens.current
            screens.pin.begin(wait)
            self._show(screens.pin)

    def _on_pin_entered(self, digits: str) -> None:
        try:
            result = self.reception.try_pin(digits)
        except EnvironmentProblem as problem:
            self._banner.show_problem(problem)
            self._screens.pin.begin(0)
            return
        if isinstance(result, Opened):
            self._enter_staff()
        else:
            self._screens.pin.refuse(result)

    def _on_pin_left(self) -> None:
        self._show(self._came_from or self._screens.start)

    def _enter_staff(self) -> None:
        self._is_staff = True
        self._show_staff()
        self._show(self._screens.staff)

    def _show_staff(self) -> None:
        reception = self.reception
        self._screens.staff.show_state(
            reception.wishes,
            self._themes.appearance,
            has_pin=reception.has_pin,
            is_running=self._desk.is_running,
            can_reopen=reception.can_reopen,
        )

    def _on_reopen_requested(self) -> None:
        with self._telling():
            if self.reception.can_reopen:
                self.reception.reopen()
                self._speak(self._desk.intake.head.language)
                self.show_back()
            else:
                self._show_staff()

    def _on_wishes_changed(self, wishes: ClinicWishes) -> None:
        with self._telling():
            self.reception.wish(wishes)
        self._show_wishes()
        self._speak(self._usual_language())
        self._show_staff()

    def _show_wishes(self) -> None:
        wishes = self.reception.wishes
        self._themes.set_text_scale(wishes.text_percent / 100)
        self._screens.start.show_code(wishes.next_code)

    def _on_appearance_requested(self, appearance: Appearance) -> None:
        preferences.remember_appearance(appearance)
        self._themes.set_appearance(appearance)

    def _on_new_pin_requested(self) -> None:
        self._screens.choose_pin.begin(is_change=True)
        self._show(self._screens.choose_pin)

    def _on_pin_chosen(self, digits: str) -> None:
        with self._telling():
            self.reception.set_pin(digits)
            if self._is_staff:
                self._enter_staff()
            else:
                self._open()

    def _on_pin_skipped(self) -> None:
        if self._is_staff:
            self._enter_staff()
        else:
            self._open()

    def _on_leave_requested(self) -> None:
        if self._is_staff:
            drawing = None
            with self._telling():
                drawing = self.reception.drawing_to_show()
            if self._desk.is_running:
                self.reception.give_up()
            self.leave_requested.emit(drawing)
