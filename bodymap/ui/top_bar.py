"""The bar at the top: records, file, undo, redo, clear, the open visit, appearance."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from bodymap.ui.actions import WindowActions
from bodymap.ui.theme import Appearance
from bodymap.ui.widgets.elided import ElidedLabel

BRAND_PX = 800  # on a narrower bar the drawing's name needs the room
NARROW_PX = 1100  # with patients' buttons, words become fewer below it
LEAST_PX = 700


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
    """Words, not icons; what cannot be done now is greyed.

    `begin_tools` and `end_tools` take what belongs to patients: before the files, and after the
    drawing's name.
    """

    def __init__(self, actions: WindowActions, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setFixedHeight(52)
        self._shorts: list[Callable[[bool], None]] = []
        self._is_narrow = False
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(4)
        self._brand = QLabel("bodymap")
        self._brand.setProperty("look", "brand")
        self._brand.setContentsMargins(0, 0, 14, 0)
        row.addWidget(self._brand)
        self.begin_tools, self.end_tools = QHBoxLayout(), QHBoxLayout()
        row.addLayout(self.begin_tools)
        self._files = [_button(action) for action in (actions.open, actions.save)]
        for button in self._files:
            row.addWidget(button)
        row.addSpacing(10)
        for action in (actions.undo, actions.redo):
            row.addWidget(_button(action))
        self._clear = _button(actions.clear)
        row.addWidget(self._clear)
        row.addSpacing(10)
        self.file = ElidedLabel()
        self.file.setProperty("look", "quiet")
        self.file.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.file, 1)
        row.addSpacing(8)
        self.end_tools.setSpacing(6)
        row.addLayout(self.end_tools)
        row.addWidget(_following(actions.report))
        self.appearance = AppearanceMenu(appearance, self)
        row.addWidget(_menu_button(self.tr("Appearance"), self.appearance))
        more = QMenu(self)
        for action in (actions.new, actions.open, actions.save, actions.save_as, actions.clear):
            more.addAction(action)
        more.addSeparator()
        more.addAction(actions.compare_with)
        more.addAction(actions.report)
        more.addSeparator()
        more.addAction(actions.quit)
        row.addWidget(_menu_button(self.tr("File"), more))

    def show_files(self, *, visible: bool) -> None:
        """Show or hide the buttons for files; the menu has them always."""
        for button in self._files:
            button.setVisible(visible)

    def show_file(self, name: str, after: str) -> None:
        """Show a drawing's name, and after it what never is shortened."""
        self.file.show_words(name, after)
        self.file.setToolTip(name + after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, self.minimumHeight())

    def add_short(self, show_short: Callable[[bool], None]) -> None:
        """Call this with whether there is little room, now and whenever that changes."""
        self._shorts.append(show_short)
        self._fit()
        show_short(self._is_narrow)

    def _fit(self) -> None:
        """Leave out what is least needed where there is little room."""
        is_narrow = bool(self._shorts) and self.width() < NARROW_PX
        self._brand.setVisible(self.width() >= (NARROW_PX if is_narrow else BRAND_PX))
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._clear.setVisible(not is_narrow)
            for show_short in self._shorts:
                show_short(is_narrow)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("look", "bar")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _following(action: QAction) -> QToolButton:
    """Return a button that is there only while its action is."""
    button = _button(action)
    button.setVisible(action.isVisible())
    action.visibleChanged.connect(lambda: button.setVisible(action.isVisible()))
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
