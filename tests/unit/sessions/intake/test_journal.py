from __future__ import annotations

from typing import Any

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing
from bodymap.sessions.intake import journal
from bodymap.sessions.intake.model import Answer, PageId, Which
from bodymap.sessions.intake.ports import Entry
from tests.unit.sessions.intake.conftest import DAB, new_intake

HEAD = new_intake().head


def test_that_an_empty_journal_is_a_new_intake() -> None:
    assert journal.replayed(HEAD, []) == new_intake()


@pytest.mark.parametrize("answer", [0, 10, "unsure", "week", ("dull", "burning"), ()])
def test_that_answers_come_back_as_they_were(answer: Answer) -> None:
    again = journal.replayed(HEAD, [journal.answer_entry("any", answer)])
    assert again.answers == {"any": answer}
    assert type(again.answers["any"]) is type(answer)


def test_that_an_answer_can_be_taken_back() -> None:
    lines = [journal.answer_entry("since", "week"), journal.answer_entry("since", None)]
    assert journal.replayed(HEAD, lines).answers == {}


def test_that_pages_language_and_wishes_come_back() -> None:
    lines = [
        journal.page_entry(PageId.WORSE),
        journal.language_entry("ar"),
        journal.wishes_entry(memory=True),
    ]
    again = journal.replayed(HEAD, lines)
    assert (again.page, again.head.language, again.wants_memory) == (PageId.WORSE, "ar", True)


def test_that_a_stroke_is_written_alone_and_an_undo_as_the_whole() -> None:
    one = PainDrawing((DAB,))
    drawn = journal.drawing_entry(one, one.with_stroke(DAB), Which.FIRST)
    undone = journal.drawing_entry(one.with_stroke(DAB), one, Which.FIRST)
    assert (drawn.kind, undone.kind) == (journal.STROKE, journal.DRAWING)
    first = journal.drawing_entry(PainDrawing(), one, Which.FIRST)
    assert journal.replayed(HEAD, [first, drawn, undone]).drawing == one


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("stroke", {"which": "first"}),
        ("stroke", {"which": "third", "stroke": {}}),
        ("stroke", {"which": "first", "stroke": {"view": "front"}}),
        ("drawing", {"which": "first", "drawing": {"format": "other"}}),
        ("answer", {"question": "since"}),
        ("answer", {"question": "since", "answer": 1.5}),
        ("answer", {"question": "since", "answer": {"a": 1}}),
        ("page", {"page": "of another version"}),
        ("page", {}),
        ("language", {}),
        ("wishes", {}),
        ("unheard of", {}),
    ],
)
def test_that_a_line_that_says_nothing_is_named(kind: str, data: dict[str, Any]) -> None:
    lines = [journal.page_entry(PageId.PAINT), Entry(kind, data)]
    with pytest.raises(EnvironmentProblem, match="intake 1: line 1"):
        journal.replayed(HEAD, lines)
