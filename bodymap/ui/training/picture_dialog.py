"""How a picture for slides is wanted: kind, width, ground."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.training.picture import LEAST_PX, MOST_PX, PictureKind, PictureWish

START_PX = 1600


class PictureDialog(QDialog):
    """Made anew each time it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save picture"))
        self.kind, self.ground = QComboBox(), QComboBox()
        self.kind.addItem(self.tr("PNG: for every slide program"), PictureKind.PNG)
        self.kind.addItem(self.tr("SVG: sharp at any size"), PictureKind.SVG)
        self.ground.addItem(self.tr("white"), False)
        self.ground.addItem(self.tr("transparent"), True)
        self.width_px = QSpinBox()
        self.width_px.setRange(LEAST_PX, MOST_PX)
        self.width_px.setSingleStep(100)
        self.width_px.setValue(START_PX)
        self.width_px.setSuffix(self.tr(" pixels"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        for words, field in (
            (self.tr("Kind"), self.kind),
            (self.tr("Width"), self.width_px),
            (self.tr("Ground"), self.ground),
        ):
            label = QLabel(words)
            field.setMinimumHeight(34)
            field.setAccessibleName(words)
            label.setBuddy(field)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def wish(self, title: str, source: str) -> PictureWish:
        """Return what is chosen, with the words below the picture."""
        return PictureWish(
            PictureKind(self.kind.currentData()),
            self.width_px.value(),
            bool(self.ground.currentData()),
            title,
            source,
        )
