"""Puts the educator's page into a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from bodymap.ui.training.page import TrainingPage

if TYPE_CHECKING:
    from bodymap.ui.main_window import MainWindow
    from bodymap.ui.theme import Themes


def begin_training(window: MainWindow, themes: Themes) -> TrainingPage:
    """Return the educator's page, in front in a window; its rooms open when the atlas is read."""
    page = TrainingPage(window.page.stage.art, themes.theme)
    page.add_menu(window.top_bar.appearance)
    window.room.addWidget(page)
    window.room.setCurrentWidget(page)
    page.retranslate()
    window.window_actions.set_active(False)
    window.top_bar.hide()
    themes.theme_changed.connect(page.show_theme)
    page.problem_raised.connect(window.banner.show_problem)
    window.desk.when_ready(lambda: _open(window, page))
    window.installEventFilter(_Closing(page))
    return page


def _open(window: MainWindow, page: TrainingPage) -> None:
    if window.desk.materials is not None:
        page.take(window.desk.materials)
    window.window_actions.set_active(False)


class _Closing(QObject):
    """Lets nothing run on after the window was closed."""

    def __init__(self, page: TrainingPage) -> None:
        super().__init__(page)
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            self._page.stop()
        return super().eventFilter(watched, event)
