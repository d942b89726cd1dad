"""What the tests of the educator's pages share."""

from __future__ import annotations

import pytest

from bodymap.ui.main_window import Mode
from bodymap.ui.training.page import TrainingPage
from tests.ui.conftest import WindowMaker


@pytest.fixture
def training(open_window: WindowMaker) -> TrainingPage:
    """Return the educator's page of a window of 1280x800, with the atlas read."""
    page = open_window(Mode.TEACH).training
    assert page is not None
    return page
