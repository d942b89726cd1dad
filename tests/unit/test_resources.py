"""Where the assets are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bodymap import resources
from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset, assets_folder


@pytest.fixture
def nothing_remembered() -> Iterator[None]:
    assets_folder.cache_clear()
    yield
    assets_folder.cache_clear()


def test_that_the_shipped_assets_are_found() -> None:
    assert (assets_folder() / "figures" / "neutral" / "skin.npz").is_file()


def test_that_an_asset_is_named_by_its_parts() -> None:
    assert asset("figures", "neutral") == assets_folder() / "figures" / "neutral"


def test_that_asking_for_a_missing_asset_is_no_error() -> None:
    assert not asset("no", "such", "file").exists()


@pytest.mark.parametrize("inside", [True, False], ids=["installed", "checkout"])
@pytest.mark.usefixtures("nothing_remembered")
def test_that_assets_are_found_in_and_beside_the_package(
    inside: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = tmp_path / "bodymap"
    assets = (package if inside else tmp_path) / "assets"
    (assets / "figures").mkdir(parents=True)
    package.mkdir(exist_ok=True)
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    assert assets_folder() == assets


@pytest.mark.usefixtures("nothing_remembered")
def test_that_missing_assets_are_a_problem_with_a_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "bodymap" / "resources.py"))
    with pytest.raises(EnvironmentProblem, match=r"assets folder is missing \(install"):
        assets_folder()
