"""The reading level against sentences worked out by hand."""

from __future__ import annotations

import pytest

from bodymap.learn.reading import grade_level, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("pain", 1), ("headache", 2), ("needle", 2), ("muscles", 2), ("trapezius", 4),
        ("migraine", 2), ("trigeminal", 4), ("area", 3), ("painted", 2), ("moved", 1),
        ("diagnosis", 4), ("behind", 2), ("people", 2), ("places", 2), ("eye", 1), ("science", 2),
        ("radio", 3), ("special", 2),
    ],
)  # fmt: skip
def test_that_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("The cat sat on the mat.", 0.39 * 6 + 11.8 - 15.59),
        ("The cat sat. The dog ran.", 0.39 * 3 + 11.8 - 15.59),
        ("The neck can hurt", 0.39 * 4 + 11.8 - 15.59),
        ("Painted areas of muscle", 0.39 * 4 + 11.8 * 8 / 4 - 15.59),
    ],
)
def test_that_the_formula_is_the_published_one(text: str, grade: float) -> None:
    assert grade_level(text) == pytest.approx(grade)


def test_that_marks_links_and_headings_do_not_count() -> None:
    assert grade_level(
        "# Incomprehensibility\n\n**The** [cat](muscle:x) sat.[^one]"
    ) == grade_level("The cat sat.")
    assert grade_level("") == 0
