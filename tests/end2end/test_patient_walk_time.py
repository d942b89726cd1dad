"""How long a scripted patient takes, by the ways of the hand; not by any clock."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "packaging" / "scripted_patient.py"
SAID = re.compile(r"(\d+) pages, (\d+) touches and (\d+) seconds")


@pytest.fixture(scope="module")
def script() -> Any:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("scripted_patient", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_that_two_minutes_are_enough_and_the_readme_knows(script: Any, tmp_path: Path) -> None:
    times = script.measured(tmp_path)
    assert times.pages[0].title == "Start"
    assert times.pages[-1].title == "Thank you"
    assert len(times.pages) <= times.seconds < script.LONGEST_S
    assert times.pause_s > script.PAUSE_S
    assert all(page.touches and page.words for page in times.pages)
    text = "\n".join(script.lines_of(times))
    assert f"{len(times.pages)} pages, {times.touches} touches" in text
    found = SAID.search(" ".join((CHECKOUT / "README.md").read_text("utf-8").split()))
    assert found is not None
    pages, touches, seconds = map(int, found.groups())
    assert (pages, touches) == (len(times.pages), times.touches), "run the script, mend the README"
    assert abs(seconds - times.seconds) < 3.0  # a layout may move a little


def test_that_time_is_made_of_ways_and_pauses(script: Any) -> None:
    pages = [
        {"title": "", "words": 10, "touches": 1, "path_px": 0.0},
        {"title": "Thank you", "words": 90, "touches": 2, "path_px": 1000.0},
    ]
    times = script.times_of({"pages": pages})
    way_s = 1000.0 * 217 / 1280 / 300
    assert times.seconds == pytest.approx(2.0 + way_s)
    assert times.touches == 3
    assert times.pause_s == pytest.approx((120.0 - way_s) / 2)
    assert times.read_s == pytest.approx(100 / 200 * 60 + way_s)
