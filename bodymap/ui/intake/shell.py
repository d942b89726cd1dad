"""The kiosk: the one window of the patient's mode. Nothing but the clinic's PIN leads out of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.errors import BodymapError, EnvironmentProblem
from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.intake.ports import Clock
from bodymap.sessions.intake.session import now
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.banner import KioskBanner
from bodymap.ui.intake.calm import AFTER_IDLE_S, Calm
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.idle import IdleWatch, seconds
from bodymap.ui.intake.keys import KioskGuard
from bodymap.ui.intake.pages import PageFactory
from bodymap.ui.intake.reception import Clinic, Reception
from bodymap.ui.intake.screen import EDGE_PX
from bodymap.ui.intake.screens import Screens
from bodymap.ui.intake.usher import Usher
from bodymap.ui.intake.walk import PageMaker
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import PATIENT_TEXT_PX, Theme, Themes, text_font

if TYPE_CHECKING:
    from bodymap.ui.materials import Materials, MaterialsReader

START_SIZE = (800, 1000)


class KioskWindow(QWidget):
    """Shows the start screen at once; figure and records are read after its first paint.

    `open_clinic` opens what is kept; `windowed` leaves the desktop its frame, to try it out. Once
    the records are open the window does not close before `release`.

    Signals:
        became_ready: what is painted is answered from now on.
        left: staff ended the patient's mode; the PainDrawing to show next, or None.
    """

    became_ready = Signal()
    left = Signal(object)

    def __init__(
        self,
        themes: Themes,
        languages: Languages,
        open_clinic: Callable[[], Clinic],
        art: FigureArt,
        *,
        windowed: bool = False,
        clock: Clock = now,
        idle_clock: Callable[[], float] = seconds,
        touch_clock: Callable[[], float] = time.monotonic,
        make_page: PageMaker | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._themes = themes
        self._open_clinic = open_clinic
        self._windowed = windowed
        self._clock = clock
        self._clinic: Clinic | None = None
        self._reader: MaterialsReader | None = None
        self._is_painted = False
        self._is_filled = False
        self._is_released = False
        self.review = ReviewDesk(self, ranks=False)
        self.desk = IntakeDesk(self.review, self)
        self._make_page = make_page or PageFactory(self.desk, art)
        self.guard = KioskGuard(self, Calm(touch_clock))
        self.watch = IdleWatch(self, idle_clock)
        self.banner = KioskBanner()
        self.screens = Screens(themes.theme, languages)
        self.usher = Usher(
            self.desk, self.screens, self.banner, self.watch, languages, themes, self
        )
        self._lay_out()
        self.guard.lived.connect(self.watch.note_life)
        self.watch.answered.connect(self._on_watch_answered)
        self.screens.turned.connect(self.guard.calm.rest)
        self.usher.leave_requested.connect(self._on_leave_requested)
        themes.theme_changed.connect(self._show_theme)
        self._show_theme(themes.theme)
        self.setWindowTitle("bodymap")
        self.resize(*START_SIZE)
        if not windowed:
            self.setWindowFlags(
                Qt.WindowType.Window
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowStaysOnTopHint
            )

    # ------------------------------------------------------------ start

    def open(self) -> None:
        """Show the window: over the whole screen, unless a desktop tries it out."""
        if self._windowed:
            self.show()
        else:
            self.setGeometry(self.screen().geometry())  # where no window manager does it
            self.showFullScreen()

    def fill(self) -> None:
        """Make what the first picture does not need."""
        if not self._is_filled:
            self._is_filled = True
            self.screens.fill(self.desk, self._themes.theme, self._make_page)
            self.screens.broken.again_requested.connect(self.start_reading)
            self.screens.broken.close_requested.connect(self._on_close_requested)
            self.usher.connect_screens()
            self.screens.walk.turned.connect(self.guard.calm.rest)

    def start_reading(self) -> None:
        """Open the records, and read the figure beside the window."""
        self.open_records()
        if self._reader is None and self._clinic is not None:
            from bodymap.ui.materials import MaterialsReader  # noqa: PLC0415 (not needed before)

            self._reader = MaterialsReader(self)
            self._reader.read.connect(self.take)
            self._reader.failed.connect(self._on_reader_failed)
            self._reader.start()

    def take(self, materials: Materials) -> None:
        """Make painting possible."""
        self.review.take(materials)
        if self._is_filled and self.screens.current is self.screens.broken:
            self.usher.show_back()
        self.became_ready.emit()

    def open_records(self) -> None:
        """Open what is kept; from then on only the PIN leads out."""
        self.fill()
        if self._clinic is not None:
            return
        try:
            clinic = self._open_clinic()
            self.usher.begin(Reception(self.desk, clinic, self._clock))
        except EnvironmentProblem as problem:
            self._show_broken(problem)
            return
        self._clinic = clinic
        self.guard.begin()

    def _on_watch_answered(self) -> None:
        """Keep the touch that told it, and the next, from the page below."""
        self.guard.calm.rest(AFTER_IDLE_S)

    def _on_reader_failed(self, error: BodymapError) -> None:
        self._reader = None  # so that it can be tried again
        self._show_broken(error)

    def _on_close_requested(self) -> None:
        """Close what is not open for patients yet; else staff must be there."""
        if self.is_locked:
            self.usher.ask_staff()
        else:
            self.close()

    def _show_broken(self, error: BodymapError) -> None:
        self.fill()
        self.screens.broken.show_error(error)
        self.screens.show_screen(self.screens.broken)

    # ------------------------------------------------------------ end

    @property
    def is_locked(self) -> bool:
        """Whether the window refuses to close."""
        return self._clinic is not None and not self._is_released

    def release(self) -> None:
        """Let go of everything, so that the window can be closed."""
        if self._is_released:
            return
        self._is_released = True
        self.guard.end()
        self.usher.stop()
        self.desk.end()
        self.review.stop()
        if self._reader is not None:
            self._reader.wait()
        if self._clinic is not None:
            self._clinic.close()
        self._themes.set_text_scale(1.0)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_locked:
            event.ignore()
            return
        self.release()
        event.accept()

    def _on_leave_requested(self, drawing: PainDrawing | None) -> None:
        self.release()
        self.left.emit(drawing)

    # ------------------------------------------------------------ looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._on_first_painted)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.is_locked and not self._windowed:
            is_full = bool(self.windowState() & Qt.WindowState.WindowFullScreen)
            if self.isVisible() and not is_full:  # the desktop minimised or shrank it
                QTimer.singleShot(0, self, self.open)

    def _on_first_painted(self) -> None:
        self.start_reading()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        around = QVBoxLayout()
        around.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        around.addWidget(self.banner)
        column.addLayout(around)
        column.addWidget(self.screens, 1)

    def _show_theme(self, theme: Theme) -> None:
        self.setFont(text_font(theme.patient_px(PATIENT_TEXT_PX)))
        self.screens.show_theme(theme)
