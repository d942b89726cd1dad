"""What the hatches of a marked painting mean, with how much of each there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bodymap.ui.theme import Theme
from bodymap.ui.training.asked import look_words
from bodymap.ui.training.layers import area_icon
from bodymap.ui.training.shown import AreaLook
from bodymap.ui.words import percent

if TYPE_CHECKING:
    from bodymap.quiz.model import DrawingMark

LOOKS = (
    AreaLook.FOUND_CORE,
    AreaLook.FOUND_SPILLOVER,
    AreaLook.OUTSIDE,
    AreaLook.MISSED_CORE,
    AreaLook.MISSED_SPILLOVER,
)


class MarkKey(QWidget):
    """A row for every hatch; hidden while no painting is marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark: DrawingMark | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self._rows = {look: (QLabel(), QLabel()) for look in LOOKS}
        for number, (swatch, words) in enumerate(self._rows.values()):
            grid.addWidget(swatch, number, 0)
            grid.addWidget(words, number, 1)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The rows as they are read."""
        return tuple(label.text() for _, label in self._rows.values() if not label.isHidden())

    def show_mark(self, mark: DrawingMark | None) -> None:
        """Show the key of a marked painting; None to hide it."""
        self._mark = mark
        self.setVisible(mark is not None)
        self._say()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._say()

    def _say(self) -> None:
        mark = self._mark
        if mark is None:
            return
        core, spillover = mark.core_found, mark.spillover_found
        shares = {
            AreaLook.FOUND_CORE: core,
            AreaLook.FOUND_SPILLOVER: spillover,
            AreaLook.OUTSIDE: mark.outside,
            AreaLook.MISSED_CORE: None if core is None else 1 - core,
            AreaLook.MISSED_SPILLOVER: None if spillover is None else 1 - spillover,
        }
        for look, (swatch, label) in self._rows.items():
            share = shares[look]
            swatch.setPixmap(area_icon(look, self._theme, self.devicePixelRatioF()))
            if share is not None:
                words = self.tr("{what}: {share}").format(
                    what=look_words(look), share=percent(share)
                )
                label.setText(words)
            for one in (swatch, label):
                one.setVisible(share is not None)
        self.setAccessibleName(self.tr("Key to the marked painting"))
        self.setAccessibleDescription(", ".join(self.words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
