from __future__ import annotations

from PySide6.QtGui import QImage

from bodymap.resources import asset
from bodymap.ui.snapshot import SIZE, picture
from bodymap.ui.theme import Themes


def test_that_the_picture_of_the_window_is_as_large_as_the_stored_one(themes: Themes) -> None:
    image, stored = picture(), QImage(str(asset("help", "window.png")))
    assert (image.width(), image.height()) == SIZE
    assert image.size() == stored.size()
