from __future__ import annotations

from typing import Any

import pytest

from bodymap.atlas.inputs import atlas_inputs, atlas_inputs_hash
from bodymap.errors import EnvironmentProblem


def test_that_the_hash_covers_the_atlas_and_the_figure(small: Any, tiny: Any) -> None:
    assert [name for name, _ in atlas_inputs(small.path, tiny.folder)] == [
        "figure/landmarks.toml",
        "figure/skin.npz",
        "manifest.toml",
        "muscles/masseter.toml",
        "sources.toml",
    ]


@pytest.mark.parametrize("file", ["skin.npz", "landmarks.toml"])
def test_that_a_change_of_the_figure_changes_the_hash(small: Any, tiny: Any, file: str) -> None:
    before = atlas_inputs_hash(small.path, tiny.folder)
    (tiny.folder / file).write_bytes(b"other")
    assert atlas_inputs_hash(small.path, tiny.folder) != before


def test_that_a_change_of_a_muscle_changes_the_hash(small: Any, tiny: Any) -> None:
    before = atlas_inputs_hash(small.path, tiny.folder)
    small.replace("radius_mm = 15", "radius_mm = 16")
    assert atlas_inputs_hash(small.path, tiny.folder) != before


def test_that_line_ends_do_not_matter_in_text(small: Any, tiny: Any) -> None:
    before = atlas_inputs_hash(small.path, tiny.folder)
    path = small.path / "muscles" / "masseter.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert atlas_inputs_hash(small.path, tiny.folder) == before


def test_that_compiled_geometry_is_not_its_own_input(small: Any, tiny: Any) -> None:
    before = atlas_inputs_hash(small.path, tiny.folder)
    (small.path / "compiled.npz").write_bytes(b"polygons")
    assert atlas_inputs_hash(small.path, tiny.folder) == before


def test_that_a_missing_input_is_named(small: Any, tiny: Any) -> None:
    (tiny.folder / "skin.npz").unlink()
    with pytest.raises(EnvironmentProblem, match=r"skin\.npz: cannot be read"):
        atlas_inputs_hash(small.path, tiny.folder)
