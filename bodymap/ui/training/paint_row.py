"""What one paints with while drawing a referral: the patient's brush and rubber."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from bodymap.ui.canvas.brush import Tool
from bodymap.ui.training.board import Board

if TYPE_CHECKING:
    from bodymap.sessions.review import ReviewSession

STEP = 1.3


class PaintRow(QWidget):
    """Paint, rub out, a smaller and a larger brush, undo, clear; hidden where nothing is painted.

    Signals:
        changed: something was undone or cleared.
    """

    changed = Signal()

    def __init__(self, board: Board) -> None:
        super().__init__()
        self._board = board
        self._session: ReviewSession | None = None
        self.brush, self.eraser, self.smaller, self.larger, self.undo, self.clear = (
            QPushButton() for _ in range(6)
        )
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (
            self.brush,
            self.eraser,
            self.smaller,
            self.larger,
            self.undo,
            self.clear,
        ):
            button.setMinimumHeight(40)
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.brush, self.eraser):
            button.setCheckable(True)
            button.setProperty("look", "chip")
            group.addButton(button)
        canvas = board.canvas
        self.brush.clicked.connect(lambda: canvas.set_tool(Tool.BRUSH))
        self.eraser.clicked.connect(lambda: canvas.set_tool(Tool.ERASER))
        self.smaller.clicked.connect(lambda: canvas.set_radius(canvas.radius_mm / STEP))
        self.larger.clicked.connect(lambda: canvas.set_radius(canvas.radius_mm * STEP))
        self.undo.clicked.connect(lambda: self._change("undo"))
        self.clear.clicked.connect(lambda: self._change("clear"))
        canvas.tool_changed.connect(lambda _tool: self._dress())
        board.painted.connect(self._dress)
        for keys, button in (
            ("B", self.brush),
            ("E", self.eraser),
            ("[", self.smaller),
            ("]", self.larger),
            ("Ctrl+Z", self.undo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)
        self.retranslate()
        self.hide()

    def show_session(self, session: ReviewSession | None) -> None:
        """Work on a painting; None hides the row."""
        self._session = session
        self.setVisible(session is not None)
        self._dress()

    def _change(self, what: str) -> None:
        if self._session is None:
            return
        if what == "undo" and self._session.can_undo:
            self._session.undo()
        elif what == "clear" and self._session.has_paint:
            self._session.clear()
        self._board.refresh_paint()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        is_eraser = self._board.canvas.tool is Tool.ERASER
        (self.eraser if is_eraser else self.brush).setChecked(True)
        if self._session is not None:
            self.undo.setEnabled(self._session.can_undo)
            self.clear.setEnabled(self._session.has_paint)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in (
            (self.brush, self.tr("Paint"), self.tr("Paint (B)")),
            (self.eraser, self.tr("Rub out"), self.tr("Rub out (E)")),
            (self.smaller, self.tr("Finer brush"), self.tr("A finer brush ([)")),
            (self.larger, self.tr("Wider brush"), self.tr("A wider brush (])")),
            (self.undo, self.tr("Undo"), self.tr("Take the last stroke back (Ctrl+Z)")),
            (self.clear, self.tr("Clear"), self.tr("Remove all paint (can be undone)")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
