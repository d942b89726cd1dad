"""What a compiled atlas was made from, as one hash, so that stale geometry is noticed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bodymap.errors import EnvironmentProblem


def atlas_inputs(folder: Path, figure_folder: Path) -> tuple[tuple[str, Path], ...]:
    """Return (name, path) of every file that shapes the compiled geometry, by name."""
    atlas = [(path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.toml")]
    figure = [(f"figure/{name}", figure_folder / name) for name in ("landmarks.toml", "skin.npz")]
    return tuple(sorted(atlas + figure))


def atlas_inputs_hash(folder: Path, figure_folder: Path) -> str:
    """Return the SHA-256 (hex) over names and contents of the atlas' TOML files and the figure.

    Line ends do not matter in the text files, so a checkout on Windows hashes the same.
    Raises EnvironmentProblem where a file cannot be read.
    """
    total = hashlib.sha256()
    for name, path in atlas_inputs(folder, figure_folder):
        try:
            content = path.read_bytes()
        except OSError as wrong:
            raise EnvironmentProblem(str(path), f"cannot be read: {wrong.strerror}") from None
        if path.suffix == ".toml":
            content = content.replace(b"\r\n", b"\n")
        total.update(f"{name}\n{len(content)}\n".encode())
        total.update(content)
    return total.hexdigest()
