"""Everything heavy, read beside the window while it is already on the screen."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from bodymap.errors import BodymapError

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure
    from bodymap.atlas.compiled import CompiledAtlas
    from bodymap.atlas.index import AtlasIndex
    from bodymap.atlas.model import Atlas
    from bodymap.figure.load import Figure

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Materials:
    """What painting and ranking need."""

    ground: AtlasOnFigure
    index: AtlasIndex

    @property
    def atlas(self) -> Atlas:
        return self.ground.atlas

    @property
    def figure(self) -> Figure:
        return self.ground.figure

    @property
    def compiled(self) -> CompiledAtlas:
        return self.ground.compiled


def read_materials() -> Materials:
    """Return figure and atlas; about 0.3 s. EnvironmentProblem if a file is missing or broken."""
    from bodymap.atlas.build import load_atlas_on_figure  # noqa: PLC0415 (loads numpy, shapely)
    from bodymap.atlas.index import AtlasIndex  # noqa: PLC0415

    ground = load_atlas_on_figure()
    return Materials(ground, AtlasIndex(ground.atlas))


class MaterialsReader(QThread):
    """Reads the materials in a thread of its own.

    Signals:
        read: the Materials.
        failed: the BodymapError that stopped the reading.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def run(self) -> None:
        try:
            self.read.emit(read_materials())
        except BodymapError as error:
            log.info("materials not read: %s", error)
            self.failed.emit(error)
