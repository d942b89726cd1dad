"""What the README calls by name is there under this name."""

from __future__ import annotations

import ast
import re
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def section(title: str) -> str:
    text = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def words_of_the_window() -> set[str]:
    """Return every text of the records' pages."""
    files = (CHECKOUT / "bodymap" / "ui" / "records").glob("*.py")
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in files]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_that_the_readme_names_the_records_buttons_as_the_window_does() -> None:
    named = set(re.findall(r"\*\*(.+?)\*\*", section("Patients' records")))
    assert len(named) > 5
    assert named - words_of_the_window() == set()
