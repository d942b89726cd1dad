"""What the window can do by button and by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QWidget

from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.review import ReviewDesk
from bodymap.ui.words import VIEWS

RADIUS_STEP = 1.15
KEY_ZOOM = 1.25


class WindowActions(QObject):
    """The actions of a window; each knows its keys and says them in its tooltip."""

    def __init__(self, window: QWidget, desk: ReviewDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._is_active = True
        self._keys: list[QAction] = []
        standard = QKeySequence.StandardKey
        self.new = self._action(self.tr("New"), [QKeySequence(standard.New)])
        self.open = self._action(self.tr("Open"), [QKeySequence(standard.Open)])
        self.save = self._action(self.tr("Save"), [QKeySequence(standard.Save)])
        self.save_as = self._action(self.tr("Save as…"), [QKeySequence("Ctrl+Shift+S")])
        self.compare_with = self._action(self.tr("Compare with…"), [])
        self.report = self._action(self.tr("Report…"), [QKeySequence("Ctrl+P")])
        self.report.setVisible(False)
        self.undo = self._action(self.tr("Undo"), [QKeySequence("Ctrl+Z")])
        self.redo = self._action(
            self.tr("Redo"), [QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")]
        )
        self.clear = self._action(self.tr("Clear"), [])
        self.quit = self._action(self.tr("Quit"), [QKeySequence("Ctrl+Q")])
        self.undo.triggered.connect(desk.undo)
        self.redo.triggered.connect(desk.redo)
        self.clear.triggered.connect(desk.clear)
        self.clear.setToolTip(self.tr("Remove all paint (can be undone)"))
        self.quit.triggered.connect(window.close)
        desk.became_ready.connect(self.refresh)
        desk.drawing_changed.connect(self.refresh)
        desk.own.whose_changed.connect(self.refresh)
        self.refresh()

    def add_canvas_keys(self, canvas: CanvasView, show_view: Callable[[int], None]) -> None:
        """Add the keys that work on the canvas from anywhere in the window."""
        self._key(["B"], lambda: canvas.set_tool(Tool.BRUSH))
        self._key(["E"], lambda: canvas.set_tool(Tool.ERASER))
        self._key(["["], lambda: canvas.set_radius(canvas.radius_mm / RADIUS_STEP))
        self._key(["]"], lambda: canvas.set_radius(canvas.radius_mm * RADIUS_STEP))
        self._key(["+", "="], lambda: canvas.zoom(KEY_ZOOM))
        self._key(["-"], lambda: canvas.zoom(1 / KEY_ZOOM))
        self._key(["0"], canvas.fit)
        for number in range(len(VIEWS)):
            self._key([str(number + 1)], partial(show_view, number))

    def add_key(self, key: str, slot: Callable[[], object]) -> None:
        """Add one more key to the window."""
        self._key([key], slot)

    def set_active(self, is_active: bool) -> None:
        """Let buttons and keys work on the drawing, or not while another page is seen."""
        self._is_active = is_active
        for key in self._keys:
            key.setEnabled(is_active)
        self.refresh()

    def refresh(self) -> None:
        """Grey what cannot be done now."""
        desk = self._desk
        self.new.setEnabled(desk.is_ready)
        self.open.setEnabled(desk.is_ready)
        self.save.setEnabled(desk.is_ready)
        self.save_as.setEnabled(desk.is_ready)
        self.compare_with.setEnabled(desk.is_ready and not desk.is_empty)
        self.report.setEnabled(desk.is_ready)
        self.undo.setEnabled(desk.can_undo)
        self.redo.setEnabled(desk.can_redo)
        self.clear.setEnabled(not (desk.own.is_empty if desk.own.is_active else desk.is_empty))

        if not self._is_active:
            of_files = (self.new, self.open, self.save, self.save_as, self.compare_with)
            for action in (*of_files, self.report, self.undo, self.redo, self.clear):
                action.setEnabled(False)

    def _action(self, words: str, keys: list[QKeySequence]) -> QAction:
        action = QAction(words, self._window)
        action.setShortcuts(keys)
        if keys:
            shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(
                self.tr("{action} ({key})").format(action=words.rstrip("…"), key=shown)
            )
        self._window.addAction(action)
        return action

    def _key(self, keys: list[str], slot: Callable[[], object]) -> None:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _=False: slot())
        self._window.addAction(action)
        if keys != ["Esc"]:
            self._keys.append(action)
