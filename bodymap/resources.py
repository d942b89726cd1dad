"""Where the files that ship with the program lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bodymap.errors import EnvironmentProblem


@cache
def assets_folder() -> Path:
    """Return the folder of drawings, atlas and texts, in a checkout or an installed package."""
    package = Path(__file__).resolve().parent
    for folder in (package / "assets", package.parent / "assets"):
        if (folder / "figures").is_dir():
            return folder
    raise EnvironmentProblem(
        str(package), "the assets folder is missing", "install the program again"
    )


def asset(*parts: str) -> Path:
    """Return the path of one asset, whether or not it exists."""
    return assets_folder().joinpath(*parts)
