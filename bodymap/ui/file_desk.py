"""Open and save with the questions that go with them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bodymap.ui.review import ReviewDesk

SUFFIX = ".bodymap.json"


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class FileDesk(QObject):
    """Asks for file names, and about unsaved changes only where there are any."""

    def __init__(self, window: QWidget, desk: ReviewDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._last_folder = Path.home()

    def new(self) -> None:
        """Begin an empty drawing."""
        if self.may_leave_drawing():
            self._desk.new()

    def open(self) -> None:
        """Ask for a drawing and show it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 (only when asked for)

        if not self.may_leave_drawing():
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a drawing"), self._folder(), self._filters()
        )
        if name:
            self._desk.open(Path(name))

    def choose(self, title: str) -> Path | None:
        """Ask for a drawing and return its file, None if none was chosen."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 (only when asked for)

        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), self._filters())
        return Path(name) if name else None

    def open_path(self, path: Path, *, as_sample: bool = False) -> bool:
        """Show the drawing of a file; a sample is shown as a new drawing without a file."""
        return self.may_leave_drawing() and self._desk.open(path, as_sample=as_sample)

    def save(self) -> bool:
        """Save to the drawing's file, or ask for one; return whether it was saved."""
        path = self._desk.path
        return self.save_as() if path is None else self._desk.save(path)

    def save_as(self) -> bool:
        """Ask for a file and save there; return whether it was saved."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 (only when asked for)

        start = str(self.proposed_path())
        if not start.endswith(SUFFIX):
            start += SUFFIX
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the drawing"), start, self._filters()
        )
        if not name:
            return False
        path = Path(name)
        if not path.suffix:
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self.may_replace(path):  # the dialog asked of another name
                return False
        self._last_folder = path.parent
        return self._desk.save(path)

    def proposed_path(self) -> Path:
        """Return the file that is proposed for the drawing."""
        return self._desk.path or Path(self._folder()) / self.tr("drawing")

    def may_replace(self, path: Path) -> bool:
        """Ask whether a file may be written over."""
        return (
            self.ask(
                self.tr("Replace the file?"),
                self.tr("There already is a file {name}. Replace it?").format(name=path.name),
                (self.tr("Replace it"), self.tr("Cancel")),
            )
            == 0
        )

    def may_leave_drawing(self) -> bool:
        """Return whether the drawing on the screen may go; asks if it was changed."""
        if not self._desk.is_changed:
            return True
        answer = self.ask_about_changes()
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    def ask_about_changes(self) -> Answer:
        """Ask what to do with the changes."""
        answers = (Answer.SAVE, Answer.DISCARD, Answer.CANCEL)
        chosen = self.ask(
            self.tr("Unsaved drawing"),
            self.tr("Save the changes to this drawing?"),
            (self.tr("Save"), self.tr("Discard"), self.tr("Cancel")),
        )
        return answers[chosen]

    def ask(self, title: str, question: str, answers: Sequence[str]) -> int:
        """Ask a question; return the number of the answer: the last one changes nothing."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 (only when asked for)

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(title)
        box.setText(question)
        roles = QMessageBox.ButtonRole
        last = len(answers) - 1
        buttons = [
            box.addButton(
                words,
                roles.AcceptRole
                if number == 0
                else (roles.RejectRole if number == last else roles.DestructiveRole),
            )
            for number, words in enumerate(answers)
        ]
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(buttons[-1])
        box.exec()
        pressed = box.clickedButton()
        box.deleteLater()
        return next((k for k, button in enumerate(buttons) if button is pressed), last)

    def _folder(self) -> str:
        path = self._desk.path
        return str(path.parent if path is not None else self._last_folder)

    def _filters(self) -> str:
        return self.tr("Drawings (*{suffix});;All files (*)").format(suffix=SUFFIX)
