"""Starts and ends the demonstration of the chosen muscle: on the second screen, if there is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QBoxLayout, QLineEdit, QWidget

from bodymap.sessions.demonstrate import Point, programme
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.demonstrate.controls import ControlBar
from bodymap.ui.demonstrate.presentation import Presentation
from bodymap.ui.intake.hint import is_motion_reduced
from bodymap.ui.review import ReviewDesk
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme, Themes


class Screen(Protocol):
    """What of a screen matters here."""

    def geometry(self) -> QRect: ...


class Demonstration(QObject):
    """One demonstration at a time; what is chosen in the list and what is shown stay in step.

    With one screen it covers the window. With two it stands on the other one, without controls,
    and the clinician's window keeps list and card and gets the controls as a strip.

    Signals:
        started: it is on a screen.
        ended: it is gone.
    """

    started = Signal()
    ended = Signal()

    def __init__(
        self,
        window: QWidget,
        desk: ReviewDesk,
        stage: Stage,
        themes: Themes,
        screens: Callable[[], Sequence[Screen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._stage = stage
        self._themes = themes
        self._screens = screens
        self.presentation: Presentation | None = None
        self.strip: ControlBar | None = None
        self.screen: Screen | None = None
        themes.theme_changed.connect(self._on_theme_changed)
        desk.selection_changed.connect(self._on_desk_selection_changed)
        desk.ranking_changed.connect(self._on_desk_ranking_changed)
        desk.drawing_changed.connect(self._show_painted)
        window.installEventFilter(self)

    @property
    def is_running(self) -> bool:
        return self.presentation is not None

    @property
    def can_start(self) -> bool:
        """Whether there is a muscle to demonstrate: the chosen one, or the first of the list."""
        return self._desk.is_ready and self._wanted() is not None

    def start(self) -> None:
        """Show the chosen muscle, or the first of the list; nothing where there is neither."""
        wanted, materials = self._wanted(), self._desk.materials
        if self.presentation is not None or wanted is None or materials is None:
            return
        self._desk.select(Selection(*wanted))
        other = self._other_screen()
        self.presentation = shown = Presentation(
            materials,
            self._stage.art,
            self._themes.theme,
            programme(materials.atlas, self._listed(), wanted),
            parent=self._window,
            for_patient=other is not None,
            moves=not is_motion_reduced(self._window),
        )
        shown.point_changed.connect(lambda point: self._desk.select(Selection(*point)))
        shown.ended.connect(self._on_presentation_ended)
        self._show_painted()
        self.screen = screen = other or self._window.screen()
        if other is not None:
            shown.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._show_strip(shown)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        if isinstance(screen, QScreen):
            shown.setScreen(screen)
        shown.setGeometry(screen.geometry())
        shown.showFullScreen()
        self.started.emit()

    def end(self) -> None:
        """Take it away."""
        if self.presentation is not None:
            self.presentation.close()

    # ------------------------------------------------------------ what is shown

    def _wanted(self) -> Point | None:
        selection = self._desk.selection
        if selection is not None:
            return selection.trigger_point_id, selection.side
        return next(iter(self._listed()), None)

    def _listed(self) -> list[Point]:
        """Return the muscles of the list, each by the trigger point that stands for it."""
        if not self._desk.is_ready:
            return []
        return [
            (one.trigger_point, one.side)
            for one in self._desk.session.examined()
            if one.drawing_rank is not None or one.factor != 1.0
        ]

    def _other_screen(self) -> Screen | None:
        """Return a screen that the clinician's window is not on."""
        own = self._window.screen().geometry()
        return next((one for one in self._screens() if one.geometry() != own), None)

    def _show_painted(self) -> None:
        if self.presentation is not None:
            self.presentation.show_painted(self._stage.painted, self._desk.session.drawing.marks)

    def _show_strip(self, shown: Presentation) -> None:
        strip = ControlBar()
        strip.toggle_requested.connect(shown.toggle)
        strip.step_requested.connect(shown.step)
        strip.speed_requested.connect(shown.set_speed)
        strip.muscle_requested.connect(shown.move_muscle)
        strip.point_requested.connect(shown.move_point)
        strip.end_requested.connect(self.end)
        shown.player_changed.connect(strip.show_player)
        strip.show_player(shown.player)
        strip.show_programme(shown.programme)
        layout = self._stage.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(1, strip)
        self.strip = strip

    # ------------------------------------------------------------ events

    def _on_desk_selection_changed(self, selection: Selection | None) -> None:
        shown, materials = self.presentation, self._desk.materials
        if shown is None or selection is None or materials is None:
            return
        point = (selection.trigger_point_id, selection.side)
        if shown.programme.now != point:
            if shown.programme.at(point) is not None:
                shown.show_point(point)
            else:
                shown.show_programme(programme(materials.atlas, self._listed(), point))
        if self.strip is not None:
            self.strip.show_programme(shown.programme)

    def _on_desk_ranking_changed(self) -> None:
        """Follow the list when findings or paint put it into another order."""
        shown, materials = self.presentation, self._desk.materials
        if shown is not None and materials is not None and self._desk.stroke_view is None:
            shown.show_programme(programme(materials.atlas, self._listed(), shown.programme.now))
            if self.strip is not None:
                self.strip.show_programme(shown.programme)

    def _on_theme_changed(self, theme: Theme) -> None:
        if self.presentation is not None:
            self.presentation.show_theme(theme)

    def _on_presentation_ended(self) -> None:
        shown, self.presentation = self.presentation, None
        if self.strip is not None:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None
        if shown is not None:
            shown.deleteLater()
            self._window.activateWindow()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Close:
            self.end()
        elif (
            self.strip is not None
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and watched.window() is self._window
        ):
            return self._remote_pressed(event)
        return super().eventFilter(watched, event)

    def _remote_pressed(self, event: QKeyEvent) -> bool:
        """Let a presenter's remote work while the clinician's window has the keys."""
        shown = self.presentation
        if shown is None or isinstance(QApplication.focusWidget(), QLineEdit):
            return False
        count = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if count is None:
            return False
        shown.move_muscle(count)
        return True
