"""The full-screen demonstration: press here, and where it is then reported to be felt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.atlas.model import ZoneKind
from bodymap.sessions.demonstrate import SPEEDS, Moment, Phase, Player, Point, Programme, Timeline
from bodymap.sessions.spread import Spread, spread_job
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.legend import Legend
from bodymap.ui.demonstrate.controls import ControlBar
from bodymap.ui.demonstrate.picture import SpreadPicture
from bodymap.ui.demonstrate.zone_frames import DrawnZone, draw_zones
from bodymap.ui.overlays import overlay_of
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.thinking import Thinker
from bodymap.ui.words import VIEWS, picture_sides, side_name

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark as PainMark
    from bodymap.ui.canvas.painted_views import PaintedViews
    from bodymap.ui.materials import Materials

FRAME_MS = 16
LONGEST_TICK_S = 0.1
"""A machine that was busy for longer does not make the pattern jump."""

SPREAD, DRAWN = "spread", "drawn"
_REMEMBERED = 12
_EDGE = 14
_SMALL_SHARE = 0.17  # of the window's width
_KEYS = {
    "Left": ("point", -1),
    "Right": ("point", 1),
    "Up": ("muscle", -1),
    "Down": ("muscle", 1),
    "PgUp": ("muscle", -1),
    "PgDown": ("muscle", 1),
}

Drawn = dict[BodyView, tuple[DrawnZone, ...]]


class Presentation(QWidget):
    """A window of its own. The large picture is the view in which the X lies best.

    With `for_patient` it stands on the patient's screen and has no controls.

    Signals:
        point_changed: the trigger point and side now shown.
        player_changed: the Player, when it began to play, paused or came to its end.
        ended: it was closed.
    """

    point_changed = Signal(object)
    player_changed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        materials: Materials,
        art: FigureArt,
        theme: Theme,
        programme: Programme,
        *,
        parent: QWidget | None = None,
        for_patient: bool = False,
        moves: bool = True,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self._materials = materials
        self._theme = theme
        self._for_patient = for_patient
        self._moves = moves
        self._programme = programme
        self._player = Player(Timeline(moves=moves))
        self._spreads: dict[Point, Spread] = {}
        self._thinker = Thinker(self)
        self._thinker.answered.connect(self._on_thinker_answered)
        self._painted: PaintedViews | None = None
        self._pain_marks: tuple[PainMark, ...] = ()
        self.large = SpreadPicture(art, BodyView.FRONT, theme, is_large=True)
        self.small = tuple(
            SpreadPicture(art, view, theme, is_large=False)
            for view in VIEWS
            if view is not BodyView.FRONT
        )
        self.title, self.line, self.safety = QLabel(), QLabel(), QLabel()
        self.legend = Legend(theme, self.large)
        self.legend.setFont(text_font(15))
        self._sides = (self._side_label(), self._side_label())
        self.controls: ControlBar | None = None if for_patient else ControlBar()
        self._lay_out()
        self._add_keys()
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=FRAME_MS)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._on_tick)
        self._redraw = QTimer(self, singleShot=True, interval=60)
        self._redraw.timeout.connect(self._draw)
        for picture in self._pictures:
            picture.resized.connect(self._redraw.start)
        for picture in self.small:
            picture.chosen.connect(self.show_view)
        self._begin()

    # ------------------------------------------------------------ facts

    @property
    def programme(self) -> Programme:
        return self._programme

    @property
    def player(self) -> Player:
        return self._player

    @property
    def is_ready(self) -> bool:
        """Whether the pattern is drawn for all pictures, so that it can spread."""
        spread = self._spreads.get(self._programme.now)
        return spread is not None and not self._thinker.is_busy and not self._redraw.isActive()

    @property
    def _pictures(self) -> tuple[SpreadPicture, ...]:
        return (self.large, *self.small)

    # ------------------------------------------------------------ requests

    def show_painted(self, painted: PaintedViews | None, marks: tuple[PainMark, ...]) -> None:
        """Show what the patient painted and marked; once more whenever it changed."""
        self._painted, self._pain_marks = painted, marks
        for picture in self._pictures:
            picture.show_painted(painted)
            picture.show_pain_marks(marks)
        self._dress_legend()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.legend.show_theme(theme)
        for picture in self._pictures:
            picture.show_theme(theme)
        self._draw()

    def show_point(self, point: Point) -> None:
        """Show another trigger point of the programme from the start; others are let be."""
        wanted = self._programme.at(point)
        if wanted is not None:
            self._go(wanted)

    def show_programme(self, programme: Programme) -> None:
        """Walk through another list, at the trigger point it is at."""
        is_other = programme.now != self._programme.now
        self._programme = programme
        if is_other:
            self._begin()
        elif self.controls is not None:
            self.controls.show_programme(programme)

    def show_view(self, view: BodyView) -> None:
        """Show a view large, and the one before small in its place."""
        before = self.large.view
        if view is before:
            return
        for picture in self.small:
            if picture.view is view:
                picture.show_view(before)
        self.large.show_view(view)
        self._dress()

    def toggle(self) -> None:
        """Play, pause, or play again."""
        self._play(self._player.toggled())

    def step(self, steps: int) -> None:
        """Go some steps on, or back for negative ones, and stand there."""
        self._play(self._player.stepped(steps))

    def set_speed(self, speed: float) -> None:
        self._play(self._player.with_speed(speed))

    def move_muscle(self, count: int) -> None:
        self._go(self._programme.muscle_after(count))

    def move_point(self, count: int) -> None:
        self._go(self._programme.point_after(count))

    # ------------------------------------------------------------ one trigger point after another

    def _go(self, programme: Programme) -> None:
        if programme.now != self._programme.now:
            self._programme = programme
            self._begin()
            self.point_changed.emit(programme.now)

    def _begin(self) -> None:
        """Show the trigger point one is at from the start."""
        has = {kind: any(self._has(kind, view) for view in BodyView) for kind in ZoneKind}
        timeline = Timeline(has[ZoneKind.PRIMARY], has[ZoneKind.SPILLOVER], self._moves)
        self._player = self._player.with_timeline(timeline)
        best = self._best_view()
        if best is self.large.view:
            self._dress()
        else:
            self.show_view(best)
        if self.controls is not None:
            self.controls.show_programme(self._programme)
        self._play(self._player)

    def _has(self, kind: ZoneKind, view: BodyView) -> bool:
        return not self._materials.compiled.zone(*self._programme.now, kind, view).is_empty

    def _is_in_mouth(self) -> bool:
        """Return whether the inset shows anything of the pattern or of the paint."""
        mouth, painted = BodyView.MOUTH, self._painted
        return any(self._has(kind, mouth) for kind in ZoneKind) or (
            painted is not None and painted.has_paint(mouth)
        )

    def _best_view(self) -> BodyView:
        """Return the view that shows the X and most of the core; of all views if none shows it."""
        compiled, point = self._materials.compiled, self._programme.now
        selection = Selection(*point)

        def worth(view: BodyView) -> tuple[bool, float, float]:
            marks = overlay_of(self._materials, selection, view).marks
            core = compiled.zone(*point, ZoneKind.PRIMARY, view).area
            spillover = compiled.zone(*point, ZoneKind.SPILLOVER, view).area
            return any(mark.chosen for mark in marks), float(core), float(spillover)

        return max((view for view in VIEWS if view is not BodyView.MOUTH), key=worth)

    def _dress(self) -> None:
        """Give every picture its pattern and paint, and have the zones drawn."""
        selection = Selection(*self._programme.now)
        for picture in self._pictures:
            picture.show_pattern(overlay_of(self._materials, selection, picture.view))
            picture.show_painted(self._painted)
            picture.show_pain_marks(self._pain_marks)
        for picture in self.small:
            picture.setVisible(picture.view is not BodyView.MOUTH or self._is_in_mouth())
        self._show_words()
        self._dress_legend()
        self._place()
        self._draw()

    # ------------------------------------------------------------ drawing beside the window

    def _draw(self) -> None:
        """Have the zones of all pictures drawn in a thread; what is drawn then is shown."""
        point = self._programme.now
        skin, known = self._materials.figure.skin, self._spreads.get(point)
        work_out = spread_job(self._materials.compiled, skin, *point) if known is None else None
        wanted = [picture.wanted() for picture in self._pictures]

        def job(cancelled: object) -> tuple[Point, Spread, Drawn] | None:
            spread = known if work_out is None else work_out()
            drawn: Drawn = {}
            for one in wanted:
                if spread is None or (callable(cancelled) and cancelled()):
                    return None
                drawn[one.view] = draw_zones(one, spread, skin)
            return None if spread is None else (point, spread, drawn)

        self._thinker.ask(DRAWN, job)

    def _on_thinker_answered(self, _question: str, answer: object) -> None:
        if not isinstance(answer, tuple):
            return
        point, spread, drawn = answer
        self._spreads[point] = spread
        while len(self._spreads) > _REMEMBERED:
            del self._spreads[next(iter(self._spreads))]
        if point == self._programme.now:
            for picture in self._pictures:
                picture.show_zones(drawn.get(picture.view, ()))
                picture.show_moment(self._player.moment)

    # ------------------------------------------------------------ playing

    def _play(self, player: Player) -> None:
        """Show a player, and let the clock run while it plays."""
        self._player = player
        if player.is_playing and not self._ticks.isActive():
            self._clock.start()
            self._ticks.start()
        elif not player.is_playing:
            self._ticks.stop()
        self._show_moment()
        if self.controls is not None:
            self.controls.show_player(player)
        self.player_changed.emit(player)

    def _on_tick(self) -> None:
        passed = min(self._clock.restart() / 1000, LONGEST_TICK_S)
        self.advance(passed)

    def advance(self, seconds: float) -> None:
        """Let time pass; the X pulses on until the pattern is drawn."""
        before, after = self._player, self._player.advanced(seconds)
        if after.moment.phase is not Phase.PRESS and not self.is_ready:
            return
        if after.is_playing is before.is_playing:
            self._player = after
            self._show_moment()
        else:
            self._play(after)

    def _show_moment(self) -> None:
        moment = self._player.moment
        for picture in self._pictures:
            picture.show_moment(moment)
        self._show_line(moment)

    # ------------------------------------------------------------ words

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setWindowTitle(self.tr("Demonstration – bodymap"))
        self.safety.setText(self.tr("For education and conversation. Not a diagnosis."))
        self._show_words()
        self._place()

    def _show_words(self) -> None:
        point, side = self._programme.now
        muscle = self._materials.index.muscle_of(point)
        self.title.setText(
            self.tr("Press here: {muscle}, {side}").format(
                muscle=muscle.short_name, side=side_name(side)
            )
        )
        for label, words in zip(
            self._sides, picture_sides(self.large.view, patient=self._for_patient), strict=True
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_line(self._player.moment)

    def _show_line(self, moment: Moment) -> None:
        words = self._line_words(moment)
        if words != self.line.text():
            self.line.setText(words)
            self.large.setAccessibleDescription(f"{self.title.text()}. {words}")

    def _line_words(self, moment: Moment) -> str:
        point, _ = self._programme.now
        found = self._materials.index.trigger_points_by_id[point]
        timeline = self._player.timeline
        if not (timeline.has_core or timeline.has_spillover):
            return self.tr("The typical pattern reported for this point is not on this drawing.")
        if moment.phase is Phase.PRESS:
            return found.location[:1].upper() + found.location[1:]
        if moment.phase is Phase.CORE:
            return self.tr("Typical pattern reported for this point: felt here most often.")
        return self.tr("Typical pattern reported for this point: now and then felt here, too.")

    def _dress_legend(self) -> None:
        painted, view = self._painted, self.large.view
        self.legend.show_kinds(
            pain=painted is not None and painted.has_paint(view),
            core=self._has(ZoneKind.PRIMARY, view),
            spillover=self._has(ZoneKind.SPILLOVER, view),
            mark=bool(self.large.marks),
        )
        self._place()

    # ------------------------------------------------------------ layout

    def _lay_out(self) -> None:
        self.title.setProperty("look", "demoTitle")
        self.title.setWordWrap(True)
        self.line.setProperty("look", "demoLine")
        self.line.setWordWrap(True)
        self.line.setMinimumHeight(2 * 27)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.safety.setProperty("look", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 16)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.line)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.large, 1)
        self._side = QVBoxLayout()
        self._side.setSpacing(8)
        for picture in self.small:
            self._side.addWidget(picture)
        middle.addLayout(self._side)
        column.addLayout(middle, 1)
        if self.controls is not None:
            column.addWidget(self.controls)
            self._connect_controls(self.controls)
        column.addWidget(self.safety)
        self.retranslate()

    def _connect_controls(self, controls: ControlBar) -> None:
        controls.toggle_requested.connect(self.toggle)
        controls.step_requested.connect(self.step)
        controls.speed_requested.connect(self.set_speed)
        controls.muscle_requested.connect(self.move_muscle)
        controls.point_requested.connect(self.move_point)
        controls.end_requested.connect(self.close)
        controls.play.setFocus()

    def _side_label(self) -> QLabel:
        label = QLabel(self.large)
        label.setProperty("look", "demoSide")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _place(self) -> None:
        """Set what is printed on the large picture."""
        left, right = self._sides
        for label in self._sides:
            label.adjustSize()
        left.move(0, 0)
        right.move(self.large.width() - right.width(), 0)
        self.legend.adjustSize()
        self.legend.move(0, self.large.height() - self.legend.height())

    # ------------------------------------------------------------ keys and events

    def _add_keys(self) -> None:
        for key, (what, count) in _KEYS.items():
            move = self.move_point if what == "point" else self.move_muscle
            self._key(key).activated.connect(lambda move=move, count=count: move(count))
        self._key(".").activated.connect(lambda: self.step(1))
        self._key(",").activated.connect(lambda: self.step(-1))
        self._key("Esc").activated.connect(self.close)
        for number, speed in enumerate(SPEEDS, start=1):
            self._key(str(number)).activated.connect(lambda speed=speed: self.set_speed(speed))

    def _key(self, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = round(self.width() * _SMALL_SHARE)
        for picture in self.small:
            picture.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticks.stop()
        self._redraw.stop()
        self._thinker.stop()
        super().closeEvent(event)
        self.ended.emit()
