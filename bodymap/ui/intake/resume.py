"""After the program was stopped in the middle: go on, or somebody else begins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from bodymap.ui.intake.screen import Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme


class ResumeScreen(Screen):
    """Asks who is here; shows nothing of what was drawn or said.

    Signals:
        go_on_requested: the same patient is here.
        anew_requested: somebody else is; what there is stays unfinished.
    """

    go_on_requested = Signal()
    anew_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        area = ScrolledColumn()
        self._title = label("patientTitle")
        self._text = label("kioskText")
        self.go_on = button("pillPrimary")
        self.anew = button("pill")
        self.go_on.clicked.connect(self.go_on_requested)
        self.anew.clicked.connect(self.anew_requested)
        column = area.column
        column.addStretch(1)
        for part in (self._title, self._text, self.go_on, self.anew):
            column.addWidget(part)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("The tablet had to start again"))
        say(
            self._text,
            self.tr(
                "Nothing is lost. Were you answering the questions before? "
                "Then you can go on where you stopped."
            ),
        )
        say(self.go_on, self.tr("Go on where I stopped"))
        say(self.anew, self.tr("Somebody else is here now: start new"))
