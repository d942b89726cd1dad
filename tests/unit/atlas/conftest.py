"""A small sound atlas on a small figure, to be broken in one place by each test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

MANIFEST = """
id = "small"
title = "Small"
version = "1"
figure = "tiny"
licence = "CC0"
purpose = "to be broken"
authorship = "the tests"
"""

SOURCES = """
[book]
citation = "A book"
kind = "book"

[paper]
citation = "A paper"
kind = "paper"
url = "https://example.org/paper"
"""

MUSCLE = """
id = "masseter"
name = "Masseter"
short_name = "Masseter"
latin = "Musculus masseter"
group = "Muscles of mastication"
innervation = "Masseteric nerve"
attachments = "From the arch to the jaw"
function = "Closes the jaw"
confidence = "high"
associated_symptoms = ["Tinnitus"]
synonyms = ["Chewing muscle"]
sources = [{ id = "book", strength = "standard reference", note = "pattern" }]

[[prevalence]]
text = "Often."
sources = [{ id = "paper", strength = "verified", note = "numbers" }]

[[cautions]]
text = "A nerve lies over it."
sources = [{ id = "paper", strength = "standard reference", note = "area of precaution" }]

[[fibres]]
origin = ["cheek", "temple"]
insertion = ["jaw"]
count = 5
depth = "superficial"

[[trigger_points]]
id = "masseter.upper"
label = "Upper"
location = "Below the arch"
laterality = "same side"
position = { cheek = 0.6, jaw = 0.4 }

[[trigger_points.zones]]
kind = "primary"
words = "Cheek"
side = "ipsilateral"
depth = "superficial"
emphasis = "strong"
shape = "disc"
centre = "cheek"
radius_mm = 15

[[trigger_points.zones]]
kind = "spillover"
words = "Jaw to chin"
side = "ipsilateral"
depth = "deep"
emphasis = "weak"
shape = "band"
path = ["jaw", "chin"]
half_width_mm = 9
sources = [{ id = "paper", strength = "estimate", note = "one patient" }]

[[trigger_points.zones]]
kind = "spillover"
words = "Elbow"
side = "ipsilateral"
depth = "deep"
emphasis = "weak"
shape = "disc"
centre = "elbow"
radius_mm = 20
off_figure = true
"""


@dataclass(frozen=True)
class TinyLandmark:
    midline: bool = False
    on_figure: bool = True


@dataclass(frozen=True)
class TinyFigure:
    folder: Path
    landmarks: Mapping[str, TinyLandmark] = field(
        default_factory=lambda: {
            "cheek": TinyLandmark(),
            "temple": TinyLandmark(),
            "jaw": TinyLandmark(),
            "chin": TinyLandmark(midline=True),
            "elbow": TinyLandmark(on_figure=False),
        }
    )


@dataclass(frozen=True)
class AtlasFolder:
    """A folder with the small atlas."""

    path: Path

    def write(self, file: str, text: str) -> None:
        (self.path / file).write_text(text, encoding="utf-8")

    def replace(self, old: str, new: str, file: str = "muscles/masseter.toml") -> None:
        """Change the first `old` of a file, which must be there."""
        text = (self.path / file).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        self.write(file, text.replace(old, new, 1))


@pytest.fixture
def small(tmp_path: Path) -> AtlasFolder:
    folder = AtlasFolder(tmp_path / "atlas")
    (folder.path / "muscles").mkdir(parents=True)
    folder.write("manifest.toml", MANIFEST)
    folder.write("sources.toml", SOURCES)
    folder.write("muscles/masseter.toml", MUSCLE)
    return folder


@pytest.fixture
def tiny(tmp_path: Path) -> TinyFigure:
    folder = tmp_path / "figure"
    folder.mkdir()
    (folder / "landmarks.toml").write_text("[landmarks]\n", encoding="utf-8")
    (folder / "skin.npz").write_bytes(b"skin")
    return TinyFigure(folder)
