"""The landmarks of the named areas."""

from __future__ import annotations

from pathlib import Path

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.pain.areas import area_landmarks
from bodymap.ui.intake.area_names import MIDDLES, PAIRS


def test_that_each_area_holds_the_landmarks_it_is_painted_through() -> None:
    found = area_landmarks()
    assert {"temple_anterior", "temple_mid"} == found["temple"]
    assert "eye_centre" in found["eye"]
    assert not [name for names in found.values() for name in names if name.startswith("-")]
    assert set(found) == set(PAIRS) | set(MIDDLES)


def test_that_a_broken_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "areas.toml"
    path.write_text("[temple]\npart = 3\n")
    with pytest.raises(EnvironmentProblem, match=r"areas\.toml"):
        area_landmarks(path)
