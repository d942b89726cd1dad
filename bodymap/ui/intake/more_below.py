"""Says that a page goes on below what is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from bodymap.ui.intake.screen import say

LEAST_PX = 24  # less than that hides nothing worth reading
GAP_PX = 6


class MoreBelow(QLabel):
    """A small sign at the lower edge of an area, while something is below; it takes no touch."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setProperty("look", "kioskMore")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        #: An arrow and a word at the lower edge of a page that is longer than the screen.
        say(self, self.tr("▼ More below"))
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self, *_of: int) -> None:
        bar = self._area.verticalScrollBar()
        self.setVisible(bar.maximum() - bar.value() > LEAST_PX)
        self.adjustSize()
        x = (self._area.viewport().width() - self.width()) // 2
        self.move(x, self._area.height() - self.height() - GAP_PX)
        self.raise_()
