"""How large this patient wants to read; the next one begins with the clinic's choice again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout

from bodymap.ui.i18n import percent
from bodymap.ui.intake.screen import EDGE_PX, Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import PATIENT_TEXT_PX, Theme

PERCENTS = (100, 125, 150, 200)


class TextSizeScreen(Screen):
    """Every size as one large button, written in that size; touching one takes it and goes back.

    Signals:
        percent_requested: the size that was touched.
        left: nothing is to change.
    """

    percent_requested = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        area = ScrolledColumn(widest=560)
        self._title = label("patientTitle")
        area.column.addWidget(self._title)
        self._group = QButtonGroup(self)
        self.choices: dict[int, QPushButton] = {}
        for wanted in PERCENTS:
            choice = button("pill")
            choice.setCheckable(True)
            choice.setStyleSheet(f"font-size: {PATIENT_TEXT_PX * wanted // 100}px;")
            choice.clicked.connect(lambda _=False, wanted=wanted: self._on_clicked(wanted))
            self._group.addButton(choice)
            self.choices[wanted] = choice
            area.column.addWidget(choice)
        area.column.addStretch(1)
        self.back = button("pill")
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, EDGE_PX)
        column.addWidget(area, 1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._show_chosen()

    def retranslate(self) -> None:
        say(self._title, self.tr("How large should the letters be?"))
        say(self.back, self.tr("Back"))
        names = (self.tr("Usual"), self.tr("Larger"), self.tr("Large"), self.tr("Very large"))
        for (wanted, choice), name in zip(self.choices.items(), names, strict=True):
            size = percent(wanted / 100)
            say(choice, self.tr("{name} ({percent})").format(name=name, percent=size))
        self._show_chosen()

    def take_focus(self) -> None:
        self._show_chosen()
        checked = (choice for choice in self.choices.values() if choice.isChecked())
        next(checked, self.back).setFocus()

    def _show_chosen(self) -> None:
        self._group.setExclusive(False)
        for wanted, choice in self.choices.items():
            choice.setChecked(wanted == round(self.theme.text_scale * 100))
        self._group.setExclusive(True)

    def _on_clicked(self, wanted: int) -> None:
        self._show_chosen()  # the theme says which one it is
        self.percent_requested.emit(wanted)
