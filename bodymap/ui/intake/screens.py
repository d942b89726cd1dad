"""All screens of the kiosk, one above the other; only one is seen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from bodymap.ui.i18n import Languages
from bodymap.ui.intake.broken import BrokenScreen
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.help import HelpScreen
from bodymap.ui.intake.idle import IdleScreen
from bodymap.ui.intake.language import LanguageScreen
from bodymap.ui.intake.pin import ChoosePinScreen, PinScreen
from bodymap.ui.intake.resume import ResumeScreen
from bodymap.ui.intake.screen import Screen
from bodymap.ui.intake.staff import StaffScreen
from bodymap.ui.intake.start import StartScreen
from bodymap.ui.intake.text_size import TextSizeScreen
from bodymap.ui.intake.walk import PageMaker, WalkScreen
from bodymap.ui.theme import Theme

_S = TypeVar("_S", bound=Screen)


class Screens(QStackedWidget):
    """The start screen at once; the others are made by `fill`, after the first picture.

    Signals:
        turned: another screen is seen.
    """

    turned = Signal()

    start: StartScreen
    resume: ResumeScreen
    walk: WalkScreen
    language: LanguageScreen
    help: HelpScreen
    text_size: TextSizeScreen
    idle: IdleScreen
    pin: PinScreen
    choose_pin: ChoosePinScreen
    staff: StaffScreen
    broken: BrokenScreen

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self._all: list[Screen] = []
        self.start = self._add(StartScreen(theme, languages))

    def fill(self, desk: IntakeDesk, theme: Theme, make_page: PageMaker) -> None:
        """Make what the first picture does not show."""
        self.resume = self._add(ResumeScreen(theme))
        self.walk = self._add(WalkScreen(desk, theme, self._languages, make_page))
        self.language = self._add(LanguageScreen(theme, self._languages))
        self.help = self._add(HelpScreen(theme))
        self.text_size = self._add(TextSizeScreen(theme))
        self.idle = self._add(IdleScreen(theme))
        self.pin = self._add(PinScreen(theme))
        self.choose_pin = self._add(ChoosePinScreen(theme))
        self.staff = self._add(StaffScreen(theme))
        self.broken = self._add(BrokenScreen(theme))

    @property
    def current(self) -> Screen:
        """The screen that is seen."""
        current = self.currentWidget()
        return next(screen for screen in self._all if screen is current)

    def show_screen(self, screen: Screen) -> None:
        """Show a screen and put the keyboard there."""
        is_other = self.currentWidget() is not screen
        self.setCurrentWidget(screen)
        screen.take_focus()
        if is_other:
            self.turned.emit()

    def show_theme(self, theme: Theme) -> None:
        for screen in self._all:
            screen.show_theme(theme)

    def _add(self, screen: _S) -> _S:
        self._all.append(screen)
        self.addWidget(screen)
        return screen
