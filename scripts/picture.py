"""Draws what a terminal shows: ANSI text from stdin becomes an SVG picture on stdout.

    socialint --color always examples | python scripts/picture.py > docs/images/output.svg

Every cluster stands at the place of its cells, so that marks are where a
terminal has them, whatever font draws the picture.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parents[1]))

from socialint.render.cells import clusters, width
from socialint.render.escape import safe

CELL, LINE, EDGE = 8.4, 20, 20  # units: a cell of a 14 px monospace font, a line, the padding
FONT = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace"
COLORS = {"31": "#ff7b72", "33": "#e3b341", "34": "#6e95c8", "36": "#56d4dd"}
BACK, TEXT = "#0d1117", "#e6edf3"
_STYLED = re.compile(r"\x1b\[([0-9;]*)m|\x1b\]8;;[^\x1b\x07]*(?:\x1b\\|\x07)")


def runs(line: str) -> Iterator[tuple[str, str]]:
    """The stretches of one style of a line: SVG attributes and text."""
    style, at = "", 0
    for match in [*_STYLED.finditer(line), None]:
        end = match.start() if match else len(line)
        if end > at:
            yield style, safe(line[at:end])
        if match is None:
            return
        at = match.end()
        if match[1] is not None:
            codes = match[1].split(";")
            parts = [f'fill="{COLORS[code]}"' for code in codes if code in COLORS]
            parts += ['font-weight="bold"'] * ("1" in codes) + ['opacity="0.65"'] * ("2" in codes)
            style = " ".join(parts)


def places(text: str, x: float) -> Iterator[tuple[float, str]]:
    """Pieces of a text with their places: ASCII in one go, everything else by itself."""
    for plain in re.split(r"([\x20-\x7e]+)", text):
        if plain.isascii():
            yield x, plain
            x += len(plain) * CELL
        else:
            for start, end, cells in clusters(plain):
                yield x, plain[start:end]
                x += cells * CELL


def picture(ansi: str) -> str:
    """The text as a complete SVG document."""
    lines = ansi.rstrip("\n").split("\n")
    columns = max((width(_STYLED.sub("", line)) for line in lines), default=0)
    wide, high = columns * CELL + 2 * EDGE, len(lines) * LINE + 2 * EDGE
    size = f'viewBox="0 0 {wide:g} {high:g}" width="{wide:g}" height="{high:g}"'
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" font-family="{FONT}" font-size="14" fill="{TEXT}">']
    out += ["<title>Output of socialint in a terminal</title>", f'<rect width="100%" height="100%" rx="8" fill="{BACK}"/>']
    for number, line in enumerate(lines):
        x, y = float(EDGE), EDGE + number * LINE + 14
        for style, text in runs(line):
            for at, piece in places(text, x):
                if piece.strip():
                    fit = f' textLength="{len(piece) * CELL:.1f}"' if piece.isascii() else ""
                    out.append(f'<text x="{at:.1f}" y="{y}" {style} xml:space="preserve"{fit}>{escape(piece)}</text>')
            x += width(text) * CELL
    return "\n".join([*out, "</svg>"]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(picture(sys.stdin.read()))
