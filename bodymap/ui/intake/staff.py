"""The clinic's page: the next patient's code, what the tablet asks, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.sessions.intake.wishes import IDLE_MINUTES, TEXT_PERCENTS, ClinicWishes
from bodymap.ui.i18n import SHIPPED, number, percent
from bodymap.ui.intake.code_pad import CodePad, NumberPad
from bodymap.ui.intake.screen import EDGE_PX, Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Appearance, Theme
from bodymap.ui.widgets.flow import FlowLayout

_LANGUAGES = ("", *(language.code for language in SHIPPED))


class Choice(QWidget):
    """A question of the clinic with a row of buttons, one of them down.

    Signals:
        chosen: the number of the button that was pressed.
    """

    chosen = Signal(int)

    def __init__(self, count: int) -> None:
        super().__init__()
        self.title = label("kioskText")
        self._group = QButtonGroup(self)
        holder = QWidget()
        row = FlowLayout(holder, gap=10)
        self.buttons: list[QPushButton] = []
        for place in range(count):
            made = button("pill")
            made.setCheckable(True)
            self._group.addButton(made, place)
            self.buttons.append(made)
            row.addWidget(made)
        self._group.idClicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(holder)

    def show_words(self, title: str, words: Sequence[str]) -> None:
        say(self.title, title)
        for made, word in zip(self.buttons, words, strict=True):
            made.setText(word)
            made.setAccessibleName(f"{title}: {word}")

    def show_chosen(self, place: int) -> None:
        self.buttons[place].setChecked(True)


class StaffScreen(Screen):
    """What only the clinic may do.

    Signals:
        reopen_requested: the last patient wants to change something.
        wishes_changed: the ClinicWishes wanted from now on.
        appearance_requested: the Appearance wanted.
        pin_requested: a PIN is to be chosen.
        leave_requested: the patient's mode is over.
        back_requested: back to the patient.
    """

    reopen_requested = Signal()
    wishes_changed = Signal(object)
    appearance_requested = Signal(object)
    pin_requested = Signal()
    leave_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._wishes = ClinicWishes()
        self._has_pin = True
        self._is_running = False
        area = ScrolledColumn(widest=860)
        self._title = label("patientTitle")
        self.open_door = label("kioskCaution")
        self.reopen = button("pill")
        self._why_not = label("kioskStaff")
        self._code_title = label("kioskText")
        self.code = CodePad()
        self._emergency_title = label("kioskText")
        self.emergency = NumberPad()
        self.idle = Choice(len(IDLE_MINUTES))
        self.memory = Choice(2)
        self.size_of_text = Choice(len(TEXT_PERCENTS))
        self.appearance = Choice(len(Appearance))
        self.language = Choice(len(_LANGUAGES))
        self.choose_pin = button("pill")
        self.leave = button("pill")
        self.back = button("pillPrimary")
        parts: tuple[QLabel | QPushButton | QWidget, ...] = (
            self._title,
            self.open_door,
            self.reopen,
            self._why_not,
            self._code_title,
            self.code,
            self.idle,
            self.memory,
            self.size_of_text,
            self.appearance,
            self.language,
            self._emergency_title,
            self.emergency,
            self.choose_pin,
        )
        for part in parts:
            area.column.addWidget(part)
        area.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE_PX, 12, EDGE_PX, 20)
        foot.setSpacing(16)
        foot.addWidget(self.leave, 1)
        foot.addWidget(self.back, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self._connect()
        self.retranslate()

    def show_state(
        self,
        wishes: ClinicWishes,
        appearance: Appearance,
        *,
        has_pin: bool,
        is_running: bool,
        can_reopen: bool,
    ) -> None:
        """Show what is so now."""
        self._wishes = wishes
        self._has_pin, self._is_running = has_pin, is_running
        self.code.show_code(wishes.next_code)
        self.emergency.show_code(wishes.emergency_number)
        self.idle.show_chosen(IDLE_MINUTES.index(wishes.idle_minutes))
        self.memory.show_chosen(int(wishes.memory))
        self.size_of_text.show_chosen(TEXT_PERCENTS.index(wishes.text_percent))
        self.appearance.show_chosen(list(Appearance).index(appearance))
        known = wishes.language if wishes.language in _LANGUAGES else ""
        self.language.show_chosen(_LANGUAGES.index(known))
        self.open_door.setVisible(not has_pin)
        self.reopen.setEnabled(can_reopen)
        self._why_not.setVisible(not can_reopen)
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("For the clinic"))
        say(
            self.open_door,
            self.tr("No PIN is set: everybody can come here and leave the patient mode."),
        )
        say(self.reopen, self.tr("Let the last patient change something"))
        say(
            self._why_not,
            self.tr("Possible for five minutes after a patient is done, while nobody else began."),
        )
        say(self._code_title, self.tr("Code of the next patient"))
        say(
            self._emergency_title,
            self.tr("Emergency number for patients who are alone with a warning sign"),
        )
        self.idle.show_words(
            self.tr("Ask whether somebody is still there after"),
            [self.tr("{count} minutes").format(count=number(minutes)) for minutes in IDLE_MINUTES],
        )
        self.memory.show_words(
            self.tr("Ask for a second drawing from memory"), (self.tr("No"), self.tr("Yes"))
        )
        self.size_of_text.show_words(
            self.tr("Size of the text"), [percent(value / 100) for value in TEXT_PERCENTS]
        )
        like_machine = self.tr("Like this machine")
        self.language.show_words(
            self.tr("Language of the start page"),
            [like_machine, *(language.own_name for language in SHIPPED)],
        )
        names = {
            Appearance.SYSTEM: like_machine,
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        self.appearance.show_words(self.tr("Appearance"), [names[a] for a in Appearance])
        say(self.choose_pin, self.tr("Change the PIN") if self._has_pin else self.tr("Set a PIN"))
        say(self.leave, self.tr("Leave patient mode"))
        say(
            self.back,
            self.tr("Back to the patient")
            if self._is_running
            else self.tr("Ready for the next patient"),
        )

    def take_focus(self) -> None:
        self.back.setFocus()

    def _connect(self) -> None:
        self.reopen.clicked.connect(self.reopen_requested)
        self.choose_pin.clicked.connect(self.pin_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.back.clicked.connect(self.back_requested)
        self.code.changed.connect(lambda code: self._wish(next_code=code))
        self.emergency.changed.connect(lambda number: self._wish(emergency_number=number))
        self.idle.chosen.connect(lambda place: self._wish(idle_minutes=IDLE_MINUTES[place]))
        self.memory.chosen.connect(lambda place: self._wish(memory=bool(place)))
        self.size_of_text.chosen.connect(
            lambda place: self._wish(text_percent=TEXT_PERCENTS[place])
        )
        self.language.chosen.connect(lambda place: self._wish(language=_LANGUAGES[place]))
        self.appearance.chosen.connect(
            lambda place: self.appearance_requested.emit(list(Appearance)[place])
        )

    def _wish(self, **changed: object) -> None:
        self._wishes = replace(self._wishes, **changed)  # type: ignore[arg-type] # the names above
        self.wishes_changed.emit(self._wishes)
