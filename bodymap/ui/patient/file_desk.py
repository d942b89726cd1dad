"""Saving and starting again where people who do not know each other paint one after the other."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bodymap.ui.file_desk import SUFFIX, Answer, FileDesk


class PatientFileDesk(FileDesk):
    """Asks for a name the first time, and before it writes over any file, in everyday words."""

    look = "patient"

    def start_again(self) -> bool:
        """Begin a new drawing without a file or a way back; asks where paint would be lost."""
        if not self.may_leave_drawing():
            return False
        self._desk.new()
        return True

    def save(self) -> bool:
        """Save under a name asked for; return whether it was saved."""
        if not self._desk.has_paint:
            return False
        path = self._desk.path
        if path is None:
            return self.save_as()
        answer = self.ask(
            self.tr("Save my drawing"),
            self.tr(
                "This drawing was saved before, as {name}. Put the new one in its place?"
            ).format(name=path.name.removesuffix(SUFFIX)),
            (self.tr("Yes, replace it"), self.tr("No, keep both"), self.tr("Go back")),
        )
        if answer == 1:
            return self.save_as()
        return answer == 0 and self._desk.save(path)

    def may_leave_drawing(self) -> bool:
        """Return whether the drawing on the screen may go; asks if paint would be lost."""
        return not self._desk.has_paint or super().may_leave_drawing()

    def ask_about_changes(self) -> Answer:
        """Ask what to do with paint that is in no file."""
        answers = (Answer.SAVE, Answer.DISCARD, Answer.CANCEL)
        chosen = self.ask(
            self.tr("My drawing"),
            self.tr("What you painted is not saved yet. Save it first?"),
            (self.tr("Save it first"), self.tr("Throw it away"), self.tr("Keep painting")),
        )
        return answers[chosen]

    def proposed_path(self) -> Path:
        """Return a file named after the time of day that does not exist yet."""
        now = datetime.now().astimezone()
        stem = f"pain-{now:%Y%m%d-%H%M}"
        folder = Path(self._folder())
        path, number = folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
        return path
