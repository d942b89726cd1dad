"""Write a file wholly or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from bodymap.errors import EnvironmentProblem

ADVICE = "choose another folder"


def ready_folder(folder: Path) -> Path:
    """Return a folder after making it, where it is missing; EnvironmentProblem if that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise EnvironmentProblem(str(folder), "is a file, not a folder", ADVICE) from error
    except OSError as error:
        raise EnvironmentProblem(
            str(folder), f"the folder cannot be made: {error.strerror}", ADVICE
        ) from error
    return folder


def write_whole(path: Path, content: bytes) -> Path:
    """Write a file so that it always holds the old or the new content; return its path.

    Raises EnvironmentProblem when the folder cannot be written.
    """
    temporary = ""
    try:
        with tempfile.NamedTemporaryFile(
            "wb", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as out:
            temporary = out.name
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise EnvironmentProblem(
            str(path), f"cannot be written: {error.strerror}", ADVICE
        ) from error
    return path


def _umask() -> int:
    """Return the mask for new files; temporary ones are private, a report is not."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
