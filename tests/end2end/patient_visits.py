"""Lets a patient visit the program in a process of its own, on a screen of a given size."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
PATIENT = "tests.end2end.patient_at_tablet"
LONGEST_S = 120
QUIET = "This plugin does not support propagateSizeHints()"  # what Qt's offscreen platform says
TABLET = (800, 1280)

Told = dict[str, Any]


def screen_environment(folder: Path, size: tuple[int, int]) -> dict[str, str]:
    """Return this process's environment with one screen of a size (px) that nobody sees."""
    screen = {
        "name": "tablet",
        "x": 0,
        "y": 0,
        "width": size[0],
        "height": size[1],
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}


@contextmanager
def arriving(
    folder: Path, size: tuple[int, int], wanted: Mapping[str, Any]
) -> Iterator[subprocess.Popen[str]]:
    """Give the process in which a patient sits at the tablet; what it says goes to `folder`."""
    with (
        (folder / "said.txt").open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            [sys.executable, "-m", PATIENT, json.dumps(wanted)],
            cwd=CHECKOUT,
            env=screen_environment(folder, size),
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as running,
    ):
        yield running


def visit(folder: Path, size: tuple[int, int] = TABLET, **wanted: Any) -> Told:
    """Return what a patient saw who went from the first screen to the last; RuntimeError if not."""
    with arriving(folder, size, wanted) as running:
        out, _ = running.communicate(timeout=LONGEST_S)
    said = [line for line in said_in(folder) if line != QUIET]
    if running.returncode != 0 or said:
        raise RuntimeError(f"the patient did not come through ({running.returncode}):\n{said}")
    told: Told = json.loads(out.splitlines()[-1])
    return told


def visit_until_killed(folder: Path, size: tuple[int, int] = TABLET, **wanted: Any) -> None:
    """Let a patient begin, and kill the program in the middle of the stroke number `stop`."""
    with arriving(folder, size, wanted) as running:
        assert running.stdout is not None
        line = running.stdout.readline()
        running.kill()
    if "painting" not in line:
        raise RuntimeError(f"the patient did not come to paint: {line}\n{said_in(folder)}")


def said_in(folder: Path) -> list[str]:
    """Return the lines a patient's process said on stderr."""
    return (folder / "said.txt").read_text("utf-8").splitlines()
