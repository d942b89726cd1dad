"""Files the educator saves: written wholly or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from bodymap.errors import EnvironmentProblem


def write_file(path: Path, content: bytes) -> None:
    """Write a file so that it holds the old or the new content; EnvironmentProblem if it fails."""
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(content) != len(content) or not file.commit():
        raise EnvironmentProblem(
            str(path), f"cannot be written: {file.errorString()}", "choose another folder"
        )
