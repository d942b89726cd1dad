"""Which intake a new start offers to go on with, and what becomes of the others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.model import IntakeHead, PageId, Status
from bodymap.sessions.intake.recovery import interrupted
from bodymap.sessions.intake.session import IntakeSession
from tests.unit.sessions.intake.conftest import BEGAN, DAB, MemoryStore


def begin(store: MemoryStore, minutes: float = 0, language: str = "en") -> IntakeSession:
    return IntakeSession.begin(store, language, clock=lambda: BEGAN + timedelta(minutes=minutes))


def status_of(store: MemoryStore, session: IntakeSession) -> Status:
    return store.kept[session.intake.head.id].status


def test_that_nothing_is_offered_where_nothing_ran(store: MemoryStore) -> None:
    assert interrupted(store) is None
    begin(store).leave_unfinished()
    assert interrupted(store) is None


def test_that_a_running_intake_is_offered_and_goes_on_where_it_was(store: MemoryStore) -> None:
    session = begin(store)
    session.draw(session.intake.drawing.with_stroke(DAB))
    session.answer("orientation", "left")
    session.go_on()
    found = interrupted(store)
    assert found is not None
    assert IntakeSession.resume(store, found).intake == session.intake
    assert interrupted(store) == found


def test_that_only_the_one_begun_last_is_offered(store: MemoryStore) -> None:
    older, newest, middle = begin(store, 0), begin(store, 9), begin(store, 4)
    found = interrupted(store)
    assert found == newest.intake.head
    assert [status_of(store, session) for session in (older, middle, newest)] == [
        Status.UNFINISHED,
        Status.UNFINISHED,
        Status.RUNNING,
    ]


def test_that_one_that_showed_the_last_page_is_finished_and_nothing_older_is_offered(
    store: MemoryStore,
) -> None:
    older, last = begin(store, 0), begin(store, 1)
    last.turn_to(PageId.THANKS)
    store.set_status(last.intake.head.id, Status.RUNNING)  # stopped between the two writings
    assert interrupted(store) is None
    assert status_of(store, last) is Status.FINISHED
    assert status_of(store, older) is Status.UNFINISHED


def test_that_one_reopened_to_be_changed_is_offered(store: MemoryStore) -> None:
    session = begin(store)
    session.turn_to(PageId.THANKS)
    session.reopen()
    assert interrupted(store) == session.intake.head


def test_that_it_is_offered_in_the_language_chosen_last(store: MemoryStore) -> None:
    session = begin(store, language="en")
    for language in ("de", "ar"):
        session.speak(language)
    found = interrupted(store)
    assert found is not None
    assert found.language == "ar"


@pytest.mark.parametrize(("hours", "is_offered"), [(-5, True), (1.9, True), (2.1, False)])
def test_that_one_begun_long_ago_is_kept_but_shown_to_nobody(
    store: MemoryStore, hours: float, is_offered: bool
) -> None:
    session = begin(store)
    found = interrupted(store, BEGAN + timedelta(hours=hours))
    assert isinstance(found, IntakeHead) is is_offered
    assert status_of(store, session) is (Status.RUNNING if is_offered else Status.UNFINISHED)


def test_that_a_store_that_cannot_be_written_offers_nothing(store: MemoryStore) -> None:
    begin(store, 0), begin(store, 1)
    store.is_full = True
    with pytest.raises(EnvironmentProblem):
        interrupted(store)
