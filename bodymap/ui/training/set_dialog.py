"""Choose muscles of one's own for a quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from bodymap.atlas.model import Atlas


class SetDialog(QDialog):
    """A name and a list to tick; made anew each time it is asked for."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New set of muscles"))
        self.resize(420, 560)
        self.name_field = QLineEdit()
        self.name_field.setFixedHeight(36)
        self.name_field.setPlaceholderText(self.tr("name of the set"))
        self.name_field.setAccessibleName(self.tr("Name of the set"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Muscles"))
        for muscle in sorted(atlas.muscles, key=lambda one: one.short_name):
            item = QListWidgetItem(muscle.short_name)
            item.setData(Qt.ItemDataRole.UserRole, muscle.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.name_field)
        column.addWidget(QLabel(self.tr("Tick the muscles you want to be asked about.")))
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        self.name_field.textChanged.connect(self._dress)
        self.list.itemChanged.connect(self._dress)
        self._dress()

    @property
    def name(self) -> str:
        return self.name_field.text().strip()

    @property
    def muscles(self) -> tuple[str, ...]:
        """The ids of the muscles that are ticked."""
        items = (self.list.item(number) for number in range(self.list.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _dress(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.name and self.muscles))
