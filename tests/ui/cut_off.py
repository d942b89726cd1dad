"""Looks for text that cannot be read whole: the checker of every page's layout."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

BORDER_PX = 3  # a chosen button's border grows into its padding, not into its words
TOLERANCE_PX = 2  # of the space round letters, not of the letters


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
        if (
            isinstance(widget, QLabel | QAbstractButton)
            and widget.isVisible()
            and widget.text().strip()
        ):
            yield widget


def _problems(widget: QLabel | QAbstractButton, root: QWidget) -> Iterator[str]:
    needed, room = _needed(widget), _room(widget)
    if needed.height() > room.height() + TOLERANCE_PX:
        yield f"{_name(widget)} needs {needed.height()} px in height and has {room.height()}"
    if needed.width() > room.width() + TOLERANCE_PX:
        yield f"{_name(widget)} needs {needed.width()} px in width and has {room.width()}"
    yield from _hidden(widget, root)


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    """Return the size of the text; of a button that paints itself, the least it asks for."""
    words, metrics = widget.text(), widget.fontMetrics()
    if _wraps(widget):
        room = QRect(0, 0, max(1, _room(widget).width()), 100_000)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()
        widths = (metrics.horizontalAdvance(word) for word in words.split())
        return QSize(max(widths, default=0), height)
    if isinstance(widget, QLabel):
        return metrics.size(0, words)
    if isinstance(widget, QPushButton):
        return metrics.size(int(Qt.TextFlag.TextShowMnemonic), words)
    if widget.hasHeightForWidth():
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    return widget.minimumSizeHint()


def _wraps(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel):
        return widget.wordWrap()
    return isinstance(widget, QPushButton) and widget.hasHeightForWidth()


def _room(widget: QLabel | QAbstractButton) -> QSize:
    """Return the size in which the text may stand."""
    if isinstance(widget, QLabel):
        return widget.contentsRect().size()
    if isinstance(widget, QPushButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        contents = QStyle.SubElement.SE_PushButtonContents
        room = widget.style().subElementRect(contents, option, widget)
        return room.adjusted(-BORDER_PX, -BORDER_PX, BORDER_PX, BORDER_PX).size()
    return widget.size()


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
    """Return what is seen of a widget, in px of the root."""
    seen = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    outer = widget.parentWidget()
    while outer is not None and outer is not root:
        seen = seen.intersected(QRect(outer.mapTo(root, QPoint(0, 0)), outer.size()))
        outer = outer.parentWidget()
    return seen


def _name(widget: QLabel | QAbstractButton) -> str:
    return f"{_kind(widget)} {widget.text()[:60]!r}"


def _kind(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
