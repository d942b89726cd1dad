"""The bar at the top: file, undo, redo, clear, appearance."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from bodymap.ui.actions import WindowActions
from bodymap.ui.theme import Appearance
from bodymap.ui.widgets.elided import ElidedLabel


class AppearanceMenu(QMenu):
    """Follow the system, light or dark.

    Signals:
        appearance_requested: the Appearance chosen.
    """

    appearance_requested = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        group = QActionGroup(self)
        for value, words in (
            (Appearance.SYSTEM, self.tr("Follow the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        ):
            action = self.addAction(words)
            action.setCheckable(True)
            action.setChecked(value is appearance)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(self._on_group_triggered)

    def _on_group_triggered(self, action: QAction) -> None:
        self.appearance_requested.emit(Appearance(action.data()))


class TopBar(QFrame):
    """Words, not icons; what cannot be done now is greyed."""

    def __init__(self, actions: WindowActions, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setFixedHeight(52)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(4)
        brand = QLabel("bodymap")
        brand.setProperty("look", "brand")
        row.addWidget(brand)
        row.addSpacing(14)
        for action in (actions.open, actions.save):
            row.addWidget(_button(action))
        row.addSpacing(10)
        for action in (actions.undo, actions.redo, actions.clear):
            row.addWidget(_button(action))
        row.addSpacing(10)
        self.file = ElidedLabel()
        self.file.setProperty("look", "quiet")
        self.file.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.file, 1)
        row.addSpacing(8)
        self.appearance = AppearanceMenu(appearance, self)
        row.addWidget(_menu_button(self.tr("Appearance"), self.appearance))
        more = QMenu(self)
        for action in (actions.new, actions.open, actions.save, actions.save_as):
            more.addAction(action)
        more.addSeparator()
        more.addAction(actions.quit)
        row.addWidget(_menu_button(self.tr("File"), more))

    def show_file(self, words: str) -> None:
        self.file.setText(words)
        self.file.setToolTip(words)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("look", "bar")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _menu_button(words: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setProperty("look", "bar")
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
