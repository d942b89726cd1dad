"""What leaves the page to explore: the presentation on a screen, and pictures for slides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from bodymap.errors import EnvironmentProblem
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.words import side_name

if TYPE_CHECKING:
    from bodymap.ui.training.explore import ExplorePage
    from bodymap.ui.training.picture import PictureWish
    from bodymap.ui.training.present import PresentWindow


class Outlet(QObject):
    """One presentation at a time, of what a page shows."""

    def __init__(self, page: ExplorePage) -> None:
        super().__init__(page)
        self._page = page
        self.presentation: PresentWindow | None = None

    def present(self) -> None:
        """Show what is looked at full screen, on another screen if there is one."""
        from bodymap.ui.training.present import PresentWindow, screen_beside  # noqa: PLC0415

        page = self._page
        if self.presentation is not None or page.beside is not None:
            return
        if page.looked.selection is None and not page.looked.alternative:
            for point in page.listed_points()[:1]:
                page.select(Selection(point, page.looked.side))
        self.presentation = PresentWindow(page, page.theme)
        self.presentation.ended.connect(self._on_presentation_ended)
        self.presentation.start(screen_beside(page.window()))

    def show_theme(self, theme: Theme) -> None:
        if self.presentation is not None:
            self.presentation.show_theme(theme)

    def stop(self) -> None:
        """End the presentation."""
        if self.presentation is not None:
            self.presentation.close()

    def _on_presentation_ended(self) -> None:
        shown, self.presentation = self.presentation, None
        if shown is not None:
            shown.deleteLater()
            self._page.window().activateWindow()
            self._page.board.canvas.setFocus()

    def ask_for_picture(self) -> None:
        """Ask how the picture is wanted and where it goes, and write it."""
        from bodymap.ui.training.picture_dialog import PictureDialog  # noqa: PLC0415 (as asked)

        dialog = PictureDialog(self._page)
        if dialog.exec():
            wish = dialog.wish(self.picture_title(), self.picture_source())
            name, _ = QFileDialog.getSaveFileName(
                self._page, self.tr("Save picture"), f"bodymap.{wish.kind}", f"*.{wish.kind}"
            )
            if name:
                path = Path(name)
                self.save_picture(path if path.suffix else path.with_suffix(f".{wish.kind}"), wish)
        dialog.deleteLater()

    def save_picture(self, path: Path, wish: PictureWish) -> None:
        """Write what is seen as a picture."""
        from bodymap.ui.training.files import write_file  # noqa: PLC0415 (as asked)
        from bodymap.ui.training.picture import view_picture  # noqa: PLC0415

        page = self._page
        view = page.board.view
        try:
            shown = page.views.shown(page.looked, view)
            write_file(path, view_picture(page.board.art, view, shown, wish))
        except EnvironmentProblem as problem:
            page.problem_raised.emit(problem)

    def picture_title(self) -> str:
        """Return what stands below a saved picture."""
        looked, index = self._page.looked, self._page.materials.index
        if looked.selection is None:
            return ""
        muscle = index.muscles_by_id[looked.selection.muscle_id]
        point = index.trigger_points_by_id[looked.selection.trigger_point_id]
        return self.tr("{muscle}, {point}, {side}").format(
            muscle=muscle.short_name, point=point.label, side=side_name(looked.side)
        )

    def picture_source(self) -> str:
        """Return which atlas a saved picture is from."""
        atlas = self._page.materials.atlas
        return self.tr("{atlas}, version {version}.").format(
            atlas=atlas.title, version=atlas.version
        )
