"""What the textures on the drawing mean."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from bodymap.ui.canvas.found import FOUND, paint_found
from bodymap.ui.canvas.parts import Part, paint_part_swatch, part_colour
from bodymap.ui.canvas.textures import CORE, SPILLOVER, cross_hatch, hatch, stippled
from bodymap.ui.theme import Theme

ROW = 22
PAD = 4
SWATCH = QSize(22, 14)
USUAL = ("pain", "core", "spillover", "mark", "fibre")
_PARTS = {
    "fitting": Part.FITTING,
    "explained": Part.FITTING,
    "unpainted": Part.UNPAINTED,
    "uncovered": Part.UNCOVERED,
    "rest": Part.UNCOVERED,
    "patients_only": Part.ONLY_FIRST,
    "mine_only": Part.ONLY_SECOND,
    "both": Part.IN_BOTH,
    "both_times": Part.IN_BOTH,
    "earlier_only": Part.ONLY_EARLIER,
    "now_only": Part.ONLY_NOW,
}


class Legend(QWidget):
    """A quiet list in the corner of the canvas; shows only what is on the drawing.

    Where the drawing leaves no corner free it folds into a button.

    Signals:
        unfolded: the button was pressed: the size is another.
    """

    unfolded = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds: tuple[str, ...] = ()
        self._found: frozenset[str] = frozenset()
        self._words = {
            "pain": self.tr("painted by the patient"),
            "own": self.tr("your own drawing"),
            "core": self.tr("core of the pattern"),
            "spillover": self.tr("spillover"),
            "fitting": self.tr("pattern, painted"),
            "unpainted": self.tr("pattern, not painted"),
            "uncovered": self.tr("painted outside it"),
            "explained": self.tr("painted, explained"),
            "rest": self.tr("painted, not explained"),
            "patients_only": self.tr("painted by the patient only"),
            "mine_only": self.tr("painted by you only"),
            "earlier_only": self.tr("painted at the earlier visit only"),
            "now_only": self.tr("painted at the later visit only"),
            "both": self.tr("painted by both"),
            "both_times": self.tr("painted both times"),
            "mark": self.tr("trigger point"),
            "familiar": self.tr("found: familiar pain"),
            "referred": self.tr("found: referred, not familiar"),
            "local": self.tr("found: tender here only"),
            "not_tender": self.tr("found: not tender"),
            "fibre": self.tr("muscle fibres"),
            "outline": self.tr("nerve or joint"),
            "unseen": self.tr("pattern not seen from here"),
        }
        self.setAccessibleName(self.tr("Legend"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button: QPushButton | None = None

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_kinds(self, **shown: bool) -> None:
        """Show the rows of what is on the drawing, by the names of `_words`."""
        found = self._found if shown.get("mark") else frozenset()
        self._kinds = tuple(kind for kind in self._words if shown.get(kind) or kind in found)
        self.setAccessibleDescription(", ".join(self._words[kind] for kind in self._kinds))
        self.resize(self.sizeHint())
        self.setVisible(bool(self._kinds))
        self.update()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What is on the drawing, by the names of `_words`."""
        return self._kinds

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of the rows."""
        return tuple(self._words[kind] for kind in self._kinds)

    def show_found(self, found: Collection[str]) -> None:
        """Name these findings too wherever trigger points are shown, from the next time on."""
        self._found = frozenset(found)

    @property
    def is_foldable(self) -> bool:
        """Whether it stands there as a button."""
        return self.button is not None and not self.button.isHidden()

    def set_foldable(self, *, is_foldable: bool) -> None:
        """Stand there as a button that unfolds the rows, or as the rows."""
        if is_foldable and self.button is None:
            self.button = self._make_button()
        if self.button is not None:
            self.button.setVisible(is_foldable)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_foldable)
        self.resize(self.sizeHint())
        self.update()

    def _make_button(self) -> QPushButton:
        button = QPushButton(self.tr("Legend"), self)
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Legend"))
        button.setToolTip(self.tr("Show or hide what the textures on the drawing mean"))
        button.clicked.connect(self._on_button_clicked)
        return button

    @property
    def _is_folded(self) -> bool:
        return self.is_foldable and self.button is not None and not self.button.isChecked()

    def _on_button_clicked(self) -> None:
        self.resize(self.sizeHint())
        self.update()
        self.unfolded.emit()

    @property
    def rows_size(self) -> QSize:
        """The room that the rows take now."""
        return self._size_of(self._kinds)

    @property
    def usual_size(self) -> QSize:
        """The room that most legends need, so that they stand in the same corner."""
        return self._size_of(USUAL).expandedTo(self.rows_size)

    def sizeHint(self) -> QSize:
        if self.button is None or not self.is_foldable:
            return self.rows_size
        button = self.button.sizeHint()
        self.button.resize(button)
        if self._is_folded:
            return button
        rows = self.rows_size
        return QSize(max(rows.width(), button.width()), rows.height() + button.height())

    def _size_of(self, kinds: Sequence[str]) -> QSize:
        metrics = QFontMetricsF(self.font())
        shown = (metrics.horizontalAdvance(self._words[kind]) for kind in kinds)
        widest = max(shown, default=0)
        width = round(widest) + SWATCH.width() + 10
        return QSize(width + 2 * PAD, ROW * len(kinds) + 2 * PAD)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        if self._is_folded:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface", 0.88))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.translate(PAD, self.height() - self.rows_size.height() + PAD)
        for row, kind in enumerate(self._kinds):
            top = row * ROW + (ROW - SWATCH.height()) // 2
            self._paint_swatch(painter, kind, self._placed(QRect(QPoint(0, top), SWATCH)))
            painter.setPen(self._theme.colour("quiet"))
            left = SWATCH.width() + 8
            words = self._placed(QRect(left, row * ROW, self._inner_width() - left, ROW))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words[kind])
        painter.end()

    def _inner_width(self) -> int:
        return self.width() - 2 * PAD

    def _placed(self, box: QRect) -> QRect:
        """Return a box of a row in reading direction, from where the rows begin."""
        row = QRect(0, box.top(), self._inner_width(), box.height())
        return QStyle.visualRect(self.layoutDirection(), row, box)

    def _paint_swatch(self, painter: QPainter, kind: str, box: QRect) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        if kind == "unseen":
            return
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if kind == "mark" or kind in FOUND:
            at = QPointF(box.center()) + QPointF(0.5, 0.5)
            paint_found(painter, at, theme, 5.0, kind)
            return
        if kind == "fibre":
            painter.setPen(QPen(theme.colour("fibre"), 1.4))
            for step in (3, 7, 11):
                at = QPointF(box.left(), box.top() + step)
                painter.drawLine(at, at + QPointF(box.width(), 0))
            return
        painter.fillPath(ground, theme.colour("flat_skin"))
        if kind == "outline":
            pen = QPen(theme.colour("other"), 1.8)
            pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = QRectF(box).adjusted(3, 2.5, -3, -2.5)  # on skin, as on the drawing
            painter.drawRoundedRect(inside, 3, 3)
            return
        painter.save()
        painter.setClipPath(ground)
        painter.translate(box.topLeft())
        painter.scale(1 / ratio, 1 / ratio)
        room = QRect(0, 0, round(box.width() * ratio), round(box.height() * ratio))
        part = _PARTS.get(kind)
        if part is not None:
            paint_part_swatch(painter, room, part, theme, ratio)
        elif kind == "own":
            painter.fillRect(room, theme.colour("own", 0.24))
            painter.fillRect(room, cross_hatch(theme.tokens["own"], ratio, 0.8))
        elif kind == "pain":
            painter.fillRect(room, theme.colour("pain", 0.34))
            painter.fillRect(room, hatch(theme.tokens["pain"], ratio))
        else:
            texture, token = (CORE, "zone_deep") if kind == "core" else (SPILLOVER, "zone")
            whole = QPainterPath()
            whole.addRect(QRectF(room).adjusted(-40, -40, 40, 40))
            image, corner = stippled(whole, room, texture, theme.colour(token), ratio, QPoint(0, 0))
            painter.drawImage(corner, image)
        painter.restore()
        if kind in {"pain", "own"} or part is not None:
            token = "own_edge" if kind == "own" else "pain_edge"
            edge = theme.colour(token) if part is None else part_colour(part, theme)
            painter.setPen(QPen(edge, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(ground)
