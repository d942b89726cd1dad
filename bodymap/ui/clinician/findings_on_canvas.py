"""Palpation findings on the drawing: an X that is tapped asks, and shows what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from bodymap.ui.canvas.finding_popover import FindingPopover
from bodymap.ui.selection import Selection
from bodymap.ui.words import finding_words, side_name

if TYPE_CHECKING:
    from bodymap.ui.canvas.items import Mark
    from bodymap.ui.canvas.stage import Stage
    from bodymap.ui.review import ReviewDesk
    from bodymap.ui.theme import Theme


class FindingsOnCanvas(QObject):
    """Keeps the X marks of a stage in step with the findings, and opens the popover."""

    def __init__(self, stage: Stage, desk: ReviewDesk, theme: Theme) -> None:
        super().__init__(stage)
        self._stage = stage
        self._desk = desk
        self.popover = FindingPopover(theme, stage.frame)
        self.popover.chosen.connect(self._on_chosen)
        self.popover.closed.connect(stage.canvas.setFocus)
        hands = stage.hands
        if hands is not None:
            hands.takes_taps = True
            hands.mark_tapped.connect(self.ask_at)
            hands.mark_pointed.connect(self._on_mark_pointed)
        stage.canvas.view_about_to_change.connect(self.popover.hide)
        stage.canvas.zoom_changed.connect(lambda _zoom: self.popover.hide())
        desk.selection_changed.connect(lambda _selection: self.refresh())
        desk.drawing_changed.connect(self.refresh)
        stage.view_changed.connect(lambda _view: self.refresh())
        if desk.is_ready:
            self.refresh()

    def show_theme(self, theme: Theme) -> None:
        self.popover.show_theme(theme)

    def refresh(self) -> None:
        """Show what was found at the trigger points of the chosen muscle."""
        selection, materials = self._desk.selection, self._desk.materials
        found: dict[str, str] = {}
        if selection is not None and materials is not None:
            findings = self._desk.session.findings
            for point in materials.index.muscles_by_id[selection.muscle_id].trigger_points:
                value = findings[point.id, selection.side].value
                if value != "not_examined":
                    found[point.id] = value
        scene = self._stage.canvas.scene
        if found != scene.found:
            scene.show_found(found)
            shown = {found[mark.point] for mark in scene.marks if mark.point in found}
            self._stage.legend.show_found(shown)
            self._stage.dress_legend()
            self._stage.canvas.update()

    def ask_at(self, mark: Mark) -> None:
        """Choose the trigger point of an X, and ask what pressing it brought about."""
        selection = self._desk.selection
        if selection is None or not mark.point:
            return
        chosen = Selection(mark.point, selection.side)
        self._desk.select(chosen)
        if self._desk.is_ranked(chosen):
            self._ask(chosen, mark)

    def ask_about_chosen(self) -> None:
        """Ask about the chosen trigger point, in a view that shows its X."""
        selection = self._desk.selection
        if selection is None or not self._desk.is_ranked(selection):
            return
        mark = self.show_chosen()
        if mark is not None:
            self._ask(selection, mark)

    def show_chosen(self) -> Mark | None:
        """Turn to a view that shows the chosen X, unless this one does; return the X."""
        from bodymap.ui.overlays import best_view  # noqa: PLC0415 (after the first paint)

        selection, materials = self._desk.selection, self._desk.materials
        if selection is None or materials is None:
            return None
        if self._chosen_mark() is None:
            view = best_view(materials, selection)
            if view is None:
                return None
            self._stage.show_view(view)
        return self._chosen_mark()

    def _chosen_mark(self) -> Mark | None:
        return next((mark for mark in self._stage.canvas.scene.marks if mark.chosen), None)

    def _ask(self, selection: Selection, mark: Mark) -> None:
        materials = self._desk.materials
        if materials is None:
            return
        point = materials.index.trigger_points_by_id[selection.trigger_point_id]
        about = self.tr("{muscle}, {point}, {side}").format(
            muscle=materials.index.muscles_by_id[selection.muscle_id].short_name,
            point=point.label,
            side=side_name(selection.side),
        )
        canvas, frame = self._stage.canvas, self._stage.frame
        at = canvas.mapTo(frame, canvas.viewport.to_px(mark.u, mark.v).toPoint())
        found = self._desk.session.findings[selection.trigger_point_id, selection.side]
        self.popover.ask(about, found.value, QPoint(at), frame.contentsRect())

    def _on_chosen(self, value: str) -> None:
        from bodymap.scoring.findings import Finding  # noqa: PLC0415 (after the first paint)

        self._desk.set_finding(Finding(value))

    def _on_mark_pointed(self, mark: Mark | None) -> None:
        words = ""
        selection = self._desk.selection
        if mark is not None and selection is not None and mark.point and self._desk.is_ready:
            found = self._desk.session.findings[mark.point, selection.side]
            words = self.tr("Trigger point: {finding}. Tap to note what pressing found.").format(
                finding=finding_words(found)
            )
        self._stage.canvas.setToolTip(words)
