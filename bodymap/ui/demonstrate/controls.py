"""What plays a demonstration: words on buttons, the keys in their tips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from bodymap.sessions.demonstrate import SPEEDS, Player, Programme
from bodymap.ui.widgets.flow import FlowLayout

ROW_PX = 34


class ControlBar(QFrame):
    """Play or pause, step, speed, the muscle before and after, and the end of it.

    Signals:
        toggle_requested: play or pause.
        step_requested: steps on (1) or back (-1).
        speed_requested: the speed chosen.
        muscle_requested: muscles on or back.
        point_requested: trigger points on or back.
        end_requested: no more.
    """

    toggle_requested = Signal()
    step_requested = Signal(int)
    speed_requested = Signal(float)
    muscle_requested = Signal(int)
    point_requested = Signal(int)
    end_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demoControls")
        self.play = QPushButton()
        self.play.setProperty("look", "primary")
        self.back, self.on = QPushButton(), QPushButton()
        self.muscle_before, self.muscle_after = QPushButton(), QPushButton()
        self.point_before, self.point_after = QPushButton(), QPushButton()
        self.end = QPushButton()
        self.speeds = tuple(QPushButton() for _ in SPEEDS)
        self.place = QLabel()
        self.place.setProperty("look", "quiet")
        self.place.setFixedHeight(ROW_PX)
        self._is_playing, self._is_at_end = True, False
        self._count = (1, 1)
        group = QButtonGroup(self)
        self._speed_row = QWidget()
        self._speed_row.setFixedHeight(ROW_PX)
        beside = QHBoxLayout(self._speed_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        row = FlowLayout(self)
        for button in (self.play, self.back, self.on):
            row.addWidget(button)
        for number, button in enumerate(self.speeds):
            button.setProperty("look", "chip")
            button.setCheckable(True)
            group.addButton(button, number)
            beside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._speed_row)
        for widget in (
            self.muscle_before,
            self.point_before,
            self.place,
            self.point_after,
            self.muscle_after,
            self.end,
        ):
            row.addWidget(widget)
        self._connect(group)
        self.retranslate()

    def _connect(self, group: QButtonGroup) -> None:
        self.play.clicked.connect(self.toggle_requested)
        self.back.clicked.connect(lambda: self.step_requested.emit(-1))
        self.on.clicked.connect(lambda: self.step_requested.emit(1))
        self.muscle_before.clicked.connect(lambda: self.muscle_requested.emit(-1))
        self.muscle_after.clicked.connect(lambda: self.muscle_requested.emit(1))
        self.point_before.clicked.connect(lambda: self.point_requested.emit(-1))
        self.point_after.clicked.connect(lambda: self.point_requested.emit(1))
        self.end.clicked.connect(self.end_requested)
        group.idClicked.connect(lambda number: self.speed_requested.emit(SPEEDS[number]))

    def show_player(self, player: Player) -> None:
        """Show what plays."""
        self._is_playing, self._is_at_end = player.is_playing, player.is_at_end
        self._say_play()
        self.speeds[SPEEDS.index(player.speed)].setChecked(True)
        self._speed_row.setVisible(player.timeline.moves)

    def show_programme(self, programme: Programme) -> None:
        """Show where in the order of muscles one is; what leads nowhere is greyed."""
        self._count = (programme.muscle + 1, len(programme.halts))
        for button, after in (
            (self.muscle_before, programme.muscle_after(-1)),
            (self.muscle_after, programme.muscle_after(1)),
            (self.point_before, programme.point_after(-1)),
            (self.point_after, programme.point_after(1)),
        ):
            button.setEnabled(after.now != programme.now)
        self._say_place()

    def _say_play(self) -> None:
        words = self.tr("Pause") if self._is_playing else self.tr("Play")
        if self._is_at_end:
            words = self.tr("Play again")
        self.play.setText(words)
        self.play.setAccessibleName(words)
        self.play.setToolTip(self.tr("{action} (space)").format(action=words))

    def _say_place(self) -> None:
        number, count = self._count
        self.place.setText(self.tr("muscle {number} of {count}").format(number=number, count=count))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in (
            (self.back, self.tr("Step back"), self.tr("One step back (,)")),
            (self.on, self.tr("Step on"), self.tr("One step on (.)")),
            (self.speeds[0], self.tr("Slow"), self.tr("Half the speed (1)")),
            (self.speeds[1], self.tr("Usual"), self.tr("The usual speed (2)")),
            (self.speeds[2], self.tr("Fast"), self.tr("Twice the speed (3)")),
            (
                self.muscle_before,
                self.tr("Previous muscle"),
                self.tr("The muscle before in the list (arrow up, page up)"),
            ),
            (
                self.muscle_after,
                self.tr("Next muscle"),
                self.tr("The next muscle of the list (arrow down, page down)"),
            ),
            (
                self.point_before,
                self.tr("Previous point"),
                self.tr("The trigger point before (arrow left)"),
            ),
            (
                self.point_after,
                self.tr("Next point"),
                self.tr("The next trigger point (arrow right)"),
            ),
            (self.end, self.tr("End"), self.tr("End the demonstration (Esc)")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.setAccessibleName(self.tr("Demonstration"))
        self._say_play()
        self._say_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
