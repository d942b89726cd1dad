"""A calm line at the top for something that went wrong and can be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from bodymap.errors import EnvironmentProblem


class Banner(QFrame):
    """Hidden until there is a problem to show; stays until closed or the next action succeeds."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QPushButton(self.tr("Close"))
        close.setToolTip(self.tr("Close this message"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        row.addWidget(self._text, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_problem(self, problem: EnvironmentProblem, note: str = "") -> None:
        """Show where the problem is, what is wrong, the way out and perhaps a note."""
        lines = [self.tr("{where}: {what}.").format(where=problem.where, what=problem.what)]
        if problem.advice:
            lines.append(problem.advice)
        if note:
            lines.append(note)
        self._text.setText("\n".join(lines))
        self.setAccessibleName(self.tr("Problem"))
        self.setAccessibleDescription(self._text.text())
        self.show()
