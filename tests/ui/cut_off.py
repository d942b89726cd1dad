"""Looks for text that cannot be read whole: the checker of every page's layout."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QWidget,
)

TOLERANCE_PX = 1


def cut_off(root: QWidget) -> list[str]:
    """Return what of the visible texts below a widget is cut off, hidden or overlapped, in words.

    What lies outside a scrolled area is fine as long as the area can be scrolled there.
    """
    shown = list(_texts(root))
    found = [problem for widget in shown for problem in _problems(widget, root)]
    plain: list[QLabel | QAbstractButton] = [
        widget for widget in shown if isinstance(widget, QLabel | QPushButton)
    ]
    for one, other in combinations(plain, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        common = _place(one, root).intersected(_place(other, root))
        if common.width() > TOLERANCE_PX and common.height() > TOLERANCE_PX:
            found.append(f"{_name(one)} and {_name(other)} lie over each other")
    return found


def _texts(root: QWidget) -> Iterator[QLabel | QAbstractButton]:
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text():
            yield widget


def _problems(widget: QLabel | QAbstractButton, root: QWidget) -> Iterator[str]:
    needed = _needed_height(widget)
    if needed > widget.height() + TOLERANCE_PX:
        yield f"{_name(widget)} needs {needed} px in height and has {widget.height()}"
    width = _needed_width(widget)
    if width > widget.width() + TOLERANCE_PX:
        yield f"{_name(widget)} needs {width} px in width and has {widget.width()}"
    yield from _hidden(widget, root)


def _needed_height(widget: QLabel | QAbstractButton) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width())
    if isinstance(widget, QLabel | QPushButton):
        return min(widget.sizeHint().height(), widget.maximumHeight())
    return widget.minimumSizeHint().height()


def _needed_width(widget: QLabel | QAbstractButton) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        taken = widget.width() - widget.contentsRect().width() + 2 * widget.margin()
        metrics = widget.fontMetrics()
        return taken + max(metrics.horizontalAdvance(word) for word in widget.text().split())
    if isinstance(widget, QLabel | QPushButton):
        return widget.sizeHint().width()
    return widget.minimumSizeHint().width()


def _hidden(widget: QLabel | QAbstractButton, root: QWidget) -> Iterator[str]:
    """Say where a widget reaches beyond one that holds it."""
    inner: QWidget = widget
    rect = QRect(QPoint(0, 0), widget.size())
    while inner is not root:
        outer = inner.parentWidget()
        if outer is None:
            return
        rect.translate(inner.pos())
        room = outer.rect()
        beyond = max(room.left() - rect.left(), rect.right() - room.right())
        if beyond > TOLERANCE_PX:
            yield f"{_name(widget)} reaches {beyond} px beyond the sides of {_kind(outer)}"
            return
        below = max(room.top() - rect.top(), rect.bottom() - room.bottom())
        if below > TOLERANCE_PX:
            if not _scrolls(outer):
                yield f"{_name(widget)} reaches {below} px above or below {_kind(outer)}"
            return
        inner = outer


def _scrolls(viewport: QWidget) -> bool:
    area = viewport.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not viewport:
        return False
    bar = area.verticalScrollBar()
    return bar.maximum() > bar.minimum()


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _name(widget: QLabel | QAbstractButton) -> str:
    return f"{_kind(widget)} {widget.text()[:60]!r}"


def _kind(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
