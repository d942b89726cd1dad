"""Write contact sheets of the atlas: python3 packaging/contact_sheet.py --out FOLDER.

For developers: every trigger point with its zones, fibres and X in the views that show them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.errors import BodymapError
from bodymap.report.contact_sheet import contact_sheets
from bodymap.report.files import ready_folder, write_whole
from bodymap.terms import Laterality
from bodymap.ui.rasterise import svg_to_png

WIDTH_PX = 1600


def main() -> int:
    """Write the pages and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--side", choices=("left", "right"), default="left")
    parser.add_argument("--format", choices=("png", "svg"), default="png")
    parser.add_argument("--width", type=int, default=WIDTH_PX, help="of a PNG page, in pixels")
    parser.add_argument("--every-view", action="store_true", help="also views that show nothing")
    options = parser.parse_args()
    try:
        folder = ready_folder(options.out)
        pages = contact_sheets(
            load_atlas_on_figure(), Laterality(options.side), every_view=options.every_view
        )
        for number, page in enumerate(pages, 1):
            path = folder / f"contact_sheet_{options.side}_{number:02d}.{options.format}"
            is_svg = options.format == "svg"
            print(write_whole(path, page.encode() if is_svg else svg_to_png(page, options.width)))
    except BodymapError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
