"""Below every page: back, on, and what is missing before one can go on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.theme import Theme

GAP_PX = 16
BESIDE_PX = 1000  # times the text scale: from here on, the sentence fits between the buttons


class Footer(QWidget):
    """Two pills. The second one tells in a sentence why it cannot be pressed yet.

    Signals:
        back_requested: the page before is wanted.
        next_requested: the next page is wanted.
    """

    back_requested = Signal()
    next_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.back = button("pill")
        self.next = button("pillPrimary")
        self.missing = label("kioskMissing", centred=True)
        kept = self.missing.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.missing.setSizePolicy(kept)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        for part in (self.back, self.next):
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            # Where there is no way on below, nothing else comes to lie there.
            policy.setRetainSizeWhenHidden(part is self.next)
            part.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._is_beside: bool | None = None
        self._back_share = 0
        self._arrange()
        self.retranslate()

    def show_page(self, *, next_words: str, has_back: bool, has_next: bool) -> None:
        """Offer what a page offers."""
        say(self.next, next_words)
        self.back.setVisible(has_back)
        self._grid.setColumnStretch(0, self._back_share if has_back else 0)
        self._grid.setHorizontalSpacing(GAP_PX if has_back else 0)
        self.next.setVisible(has_next)
        self.missing.setVisible(has_next and not self.next.isEnabled())

    def show_missing(self, words: str) -> None:
        """Let one go on, with "", or say why not."""
        say(self.missing, words or " ")
        self.missing.setVisible(bool(words) and not self.next.isHidden())
        self.next.setEnabled(not words)
        self.next.setAccessibleDescription(words)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._arrange()

    def retranslate(self) -> None:
        say(self.back, self.tr("Back"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_beside = self.width() >= self._theme.patient_px(BESIDE_PX)
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        for part in (self.back, self.missing, self.next):
            self._grid.removeWidget(part)
        for column in range(3):
            self._grid.setColumnStretch(column, 0)
        row = 0 if is_beside else 1
        last = 2 if is_beside else 1
        self._grid.addWidget(self.back, row, 0)
        self._grid.addWidget(self.next, row, last)
        if is_beside:
            self._grid.addWidget(self.missing, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self.missing, 0, 0, 1, 2)
        shares = (2, 4, 4) if is_beside else (3, 5)
        self._back_share = shares[0]
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)
