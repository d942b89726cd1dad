"""The quiz on the shipped atlas; made once, nobody may change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bodymap.quiz.generate import QuestionMaker
from bodymap.quiz.marking import Marker
from bodymap.quiz.stories import load_stories

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure


@pytest.fixture(scope="session")
def maker(material: AtlasOnFigure) -> QuestionMaker:
    return QuestionMaker(material, load_stories())


@pytest.fixture(scope="session")
def marker(maker: QuestionMaker) -> Marker:
    return Marker(maker)
