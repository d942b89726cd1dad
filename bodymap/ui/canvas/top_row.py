"""The row at the top of the canvas: whose drawing is in hand, and the demonstration."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from bodymap.ui.widgets.segmented import SegmentedSwitch


class TopRow(QFrame):
    """A switch "Patient's / Mine" and a button "Demonstrate".

    Signals:
        whose_chosen: whether the own drawing is wanted.
        demonstrate_requested: show the chosen muscle's pattern full screen.
    """

    whose_chosen = Signal(bool)
    demonstrate_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("topRow")
        self.whose = SegmentedSwitch(["", ""], ["", ""], "")
        self.whose.chosen.connect(lambda index: self.whose_chosen.emit(index == 1))
        self.demonstrate = QPushButton()
        self.demonstrate.setProperty("look", "primary")
        self.demonstrate.clicked.connect(self.demonstrate_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.whose)
        row.addWidget(self.demonstrate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in zip(
            self.whose.buttons,
            #: Whose drawing is being painted: that of the patient, or the clinician's own.
            (self.tr("Patient's"), self.tr("Mine")),
            (
                self.tr("Paint on the patient's drawing"),
                self.tr("Paint your own drawing beside it; it is never ranked"),
            ),
            strict=True,
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.whose.setAccessibleName(self.tr("Whose drawing"))
        self.demonstrate.setText(self.tr("Demonstrate"))
        self.demonstrate.setAccessibleName(self.demonstrate.text())
        self.demonstrate.setToolTip(
            self.tr("Show full screen where to press and where it is reported to be felt (D)")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class AgreementStrip(QFrame):
    """How far the patient's drawing and the own one agree, in words, and a switch to see it.

    Signals:
        differences_requested: whether to show the differences on the canvas.
    """

    differences_requested = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolRow")
        self.setMinimumHeight(36)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.differences = QPushButton()
        self.differences.setProperty("look", "link")
        self.differences.setCheckable(True)
        self.differences.toggled.connect(self.differences_requested)
        self.differences.toggled.connect(self.retranslate)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(14)
        row.addWidget(self.words, 1)
        row.addWidget(self.differences)
        self.retranslate()

    @property
    def one_line_px(self) -> int:
        """The width with which the words stand on one line."""
        words = self.words.fontMetrics().horizontalAdvance(self.words.text())
        link = 0 if self.differences.isHidden() else self.differences.sizeHint().width() + 14
        return words + link + 40

    def retranslate(self) -> None:
        is_shown = self.differences.isChecked()
        words = self.tr("Hide differences") if is_shown else self.tr("Show differences")
        self.differences.setText(words)
        self.differences.setAccessibleName(self.differences.text())
        self.differences.setToolTip(
            self.tr("Show what only the patient painted, what only you did, and what both did")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
