"""Undo and redo."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bodymap.sessions.history import History


def test_that_steps_go_back_and_forward_in_order() -> None:
    history: History[str] = History(("a",)).with_step("b")
    step, history = history.back()
    assert (step, history) == ("b", History(("a",), ("b",)))
    step, history = history.forward()
    assert (step, history) == ("b", History(("a", "b"), ()))


def test_that_a_new_step_forgets_what_was_undone() -> None:
    history: History[str] = History(("a", "b")).back()[1].with_step("c")
    assert history == History(("a", "c"), ())


@given(st.lists(st.integers(), min_size=1, max_size=8), st.integers(1, 8))
def test_that_going_back_and_forward_changes_nothing(steps: list[int], count: int) -> None:
    history: History[int] = History(tuple(steps))
    there = history
    count = min(count, len(steps))
    for _ in range(count):
        there = there.back()[1]
    for _ in range(count):
        there = there.forward()[1]
    assert there == history
