"""Above every page: its title, how far one is, language and help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from bodymap.ui.i18n import Languages
from bodymap.ui.intake.progress import Progress
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.theme import Theme

BESIDE_PX = 610  # times the text scale: from here on, the title fits beside the buttons


class Header(QWidget):
    """Shows what a page asks.

    Signals:
        language_requested: another language is wanted.
        help_requested: help with this page is wanted.
        size_requested: larger or smaller letters are wanted.
    """

    language_requested = Signal()
    help_requested = Signal()
    size_requested = Signal()

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__()
        self._theme = theme
        self._languages = languages
        self.title = label("patientTitle")
        self.hint = label("patientText")
        self.language = button("pill")
        self.help = button("pillRound")
        self.size_of_text = button("pillRound")
        self.size_of_text.clicked.connect(self.size_requested)
        self.progress = Progress(theme)
        self.language.clicked.connect(self.language_requested)
        self.help.clicked.connect(self.help_requested)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._is_beside: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.progress)
        column.addWidget(self.hint)
        self._arrange()
        self.retranslate()

    def show_page(self, title: str, hint: str) -> None:
        """Show a page's question, and one sentence below it or none."""
        say(self.title, title)
        say(self.hint, hint)
        self.hint.setVisible(bool(hint))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.progress.show_theme(theme)
        self._arrange()

    def retranslate(self) -> None:
        name = self._languages.current.own_name
        self.language.setText(f"{name} ▾")
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=name))
        self.size_of_text.setText("A")
        self.size_of_text.setAccessibleName(self.tr("Size of the letters"))
        self.help.setText("?")
        self.help.setAccessibleName(self.tr("Help"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the title beside the buttons, or below them where it would be squeezed."""
        is_beside = self.width() >= self._theme.patient_px(BESIDE_PX)
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        for part in (self.title, self.language, self.size_of_text, self.help):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.language, 0, 1, top)
        self._grid.addWidget(self.size_of_text, 0, 2, top)
        self._grid.addWidget(self.help, 0, 3, top)
        if is_beside:
            self._grid.addWidget(self.title, 0, 0)
        else:
            self._grid.addWidget(self.title, 1, 0, 1, 4)
