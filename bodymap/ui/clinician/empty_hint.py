"""What stands in the list's place while there is nothing to list."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.widgets.safety import SafetyLine
from bodymap.ui.widgets.wrapped import WrappedButton


class EmptyHint(QWidget):
    """What to do, all muscles instead, sample drawings, and when to refer at once.

    Signals:
        sample_requested: Path of a sample drawing.
        all_requested: list all muscles instead.
    """

    sample_requested = Signal(object)
    all_requested = Signal()

    def __init__(self, samples: tuple[Path, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 10, 4, 4)
        column.setSpacing(8)
        self._title = QLabel()
        self._title.setProperty("look", "section")
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.all = QPushButton()
        self.all.setProperty("look", "link")
        self.all.setToolTip(self.tr("List every muscle of the atlas"))
        self.all.clicked.connect(self.all_requested)
        self._samples = QWidget()
        inner = QVBoxLayout(self._samples)
        inner.setContentsMargins(0, 10, 0, 0)
        inner.setSpacing(2)
        if samples:
            heading = QLabel(self.tr("Or look at a sample drawing"))
            heading.setProperty("look", "section")
            inner.addWidget(heading)
        self.samples: list[WrappedButton] = []
        for path in samples:
            button = WrappedButton(sample_title(path))
            button.setProperty("look", "link")
            button.setToolTip(self.tr("Open the sample drawing {name}").format(name=path.name))
            button.clicked.connect(lambda _=False, p=path: self.sample_requested.emit(p))
            self.samples.append(button)
            inner.addWidget(button)
        self._safety = SafetyLine()
        for widget in (self._title, self._text, self.all, self._samples):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._safety)

    @property
    def title(self) -> str:
        return self._title.text()

    def show_loading(self) -> None:
        self._show("", self.tr("The atlas is being read."), everything="", samples=False)

    def show_nothing_painted(self) -> None:
        self._show(
            self.tr("Nothing painted yet"),
            self.tr(
                "Paint where it hurts on the drawing. The muscles whose typical pattern fits "
                "then stand here, the ones most worth examining first."
            ),
            everything=self.tr("Look through all muscles"),
            samples=True,
        )

    def show_no_match(self) -> None:
        self._show(
            self.tr("No pattern of the atlas touches what was painted"),
            self.tr("Other explanations are worth considering."),
            everything=self.tr("Look through all muscles"),
            samples=False,
        )

    def show_nothing_found(self) -> None:
        """Say that nothing in the atlas fits the search."""
        self._show(
            self.tr("Nothing found"),
            self.tr("Try the muscle's name, a region (“temple”) or a symptom (“dizziness”)."),
            everything="",
            samples=False,
        )

    def _show(self, title: str, text: str, *, everything: str, samples: bool) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self.all.setText(everything)
        self.all.setAccessibleName(everything)
        self.all.setVisible(bool(everything))
        self._samples.setVisible(samples)
        self._safety.setVisible(samples)


def sample_title(path: Path) -> str:
    """Return the title a sample drawing gives itself, or else the words of its file name."""
    try:
        title = json.loads(path.read_text(encoding="utf-8")).get("title")
    except (OSError, ValueError, AttributeError):
        title = None
    if isinstance(title, str) and title.strip():
        return title.strip()
    words = path.name.removesuffix(".bodymap.json").replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]
