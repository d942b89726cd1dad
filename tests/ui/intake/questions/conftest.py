"""An intake without a window round it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from bodymap.sessions.intake.session import IntakeSession
from bodymap.ui.i18n import Languages
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Themes
from tests.ui.intake.desks import MemoryStore
from tests.ui.intake.questions.asking import (
    HELD,
)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def desk(themes: Themes, store: MemoryStore) -> IntakeDesk:
    made = IntakeDesk(ReviewDesk(ranks=False))
    made.begin(IntakeSession.begin(store, "en"))
    return made


@pytest.fixture
def languages() -> Languages:
    return Languages(with_pseudo=True)


@pytest.fixture(autouse=True)
def as_before(languages: Languages) -> Iterator[None]:
    yield
    HELD.clear()
    languages.use("en")
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
