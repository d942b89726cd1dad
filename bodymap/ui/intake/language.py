"""The list of languages, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout

from bodymap.ui.i18n import Language, Languages
from bodymap.ui.intake.screen import EDGE_PX, Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme


def language_button(language: Language) -> QPushButton:
    """Return a button with a language's own name, which is not translated."""
    made = button("pill")
    made.setCheckable(True)
    say(made, language.own_name)
    return made


class LanguageScreen(Screen):
    """Every language as one large button; touching one speaks it and goes back.

    Signals:
        language_requested: the code of the language that was touched.
        left: nothing is to change.
    """

    language_requested = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme)
        self._languages = languages
        area = ScrolledColumn(widest=560)
        self._title = label("patientTitle")
        area.column.addWidget(self._title)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QPushButton] = {}
        for language in languages.offered:
            choice = language_button(language)
            choice.clicked.connect(
                lambda _=False, code=language.code: self.language_requested.emit(code)
            )
            self._group.addButton(choice)
            self.choices[language.code] = choice
            area.column.addWidget(choice)
        area.column.addStretch(1)
        self.back = button("pill")
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, EDGE_PX)
        column.addWidget(area, 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("Choose your language"))
        say(self.back, self.tr("Back"))
        for code, choice in self.choices.items():
            choice.setChecked(code == self._languages.current.code)

    def take_focus(self) -> None:
        self.retranslate()
        self.choices.get(self._languages.current.code, self.back).setFocus()
