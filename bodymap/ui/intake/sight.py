"""Bringing what is said below the edge of a scrolled page into sight."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page that holds a widget until it is seen whole, once it has its size."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None:
        return
    inner = above.widget()
    layout = None if inner is None else inner.layout()
    if layout is not None:
        layout.activate()
    above.ensureWidgetVisible(widget, 0, 8)
