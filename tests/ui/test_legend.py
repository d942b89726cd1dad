"""The legend stands where the body is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from bodymap.resources import asset
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.legend import Legend
from bodymap.ui.main_window import MainWindow
from bodymap.ui.selection import Selection
from tests.ui.conftest import WindowMaker


def explained(window: MainWindow, view: BodyView) -> Legend:
    """Return the legend of a drawing with a chosen muscle."""
    path = asset("samples", "tension_type_right.bodymap.json")
    assert window.files.open_path(path, as_sample=True)
    window.desk.select(Selection("temporalis.TrP1", Laterality.RIGHT))
    window.page.stage.show_view(view)
    return window.page.stage.legend


def is_on_body(window: MainWindow, legend: Legend) -> bool:
    """Return whether a pixel of the body lies below the legend."""
    stage = window.page.stage
    materials = window.desk.materials
    assert materials is not None
    box = QRectF(legend.geometry().translated(-stage.canvas.pos()))
    skin = materials.figure.skin
    step = 3
    for x in range(round(box.left()), round(box.right()), step):
        for y in range(round(box.top()), round(box.bottom()), step):
            at = stage.canvas.viewport.to_mm(QRectF(x, y, 0, 0).topLeft())
            if skin.pick(stage.view, at.x(), at.y()) is not None:
                return True
    return False


@pytest.mark.parametrize("view", list(BodyView))
def test_that_the_legend_never_covers_the_fitted_drawing(
    window: MainWindow, view: BodyView
) -> None:
    legend = explained(window, view)
    assert legend.isVisible()
    assert legend.is_foldable is (view is BodyView.TOP)  # five rows find no free corner there
    assert not is_on_body(window, legend)
    assert window.page.stage.tool_row is not None
    assert not legend.geometry().intersects(window.page.stage.tool_row.geometry())


def test_that_the_legend_folds_where_there_is_no_room(open_window: WindowMaker) -> None:
    window = open_window(size=(1280, 800))
    legend = explained(window, BodyView.TOP)
    assert legend.is_foldable
    assert legend.button is not None
    folded = legend.size()
    assert folded.height() < 44
    legend.button.click()
    assert legend.height() > folded.height()
    assert "spillover" in legend.accessibleDescription()
    legend.button.click()
    assert legend.size() == folded
    window.page.stage.show_view(BodyView.RIGHT)
    assert not legend.is_foldable
