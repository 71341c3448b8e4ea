"""Where the code points of a YAML or TOML string stand, found by walking value and source side by side."""

from __future__ import annotations

import re

from socialint.model import Segment, SourceMap, whole
from socialint.pattern import pattern

_ESCAPE = pattern(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|(?P<line_end>[ \t]*[\r\n][ \t\r\n]*)|.)", re.DOTALL)
_BLANKS = " \t\r\n"


def scalar_map(raw: str, value: str, style: str, start: int) -> SourceMap:
    """The map of `value`, written as `raw` at offset `start`.

    `style` is the quote: `"` has escapes, `'` doubles itself (YAML), "" neither.
    Folded lines and indentation map as wholes. Where the walk loses its way
    (an odd construct), the whole stands for the whole.
    """
    if raw == value:
        return SourceMap([Segment(0, len(value), start, start + len(raw))])
    segments: list[Segment] = []
    i = j = 0
    run_i = run_j = 0

    def close() -> None:
        if j > run_j:
            segments.append(Segment(run_j, j, start + run_i, start + run_i + j - run_j))

    while j < len(value) and (i < len(raw) or value[j:].strip(_BLANKS)):  # a line end behind the last line is the block's
        char = raw[i : i + 1]
        if style == '"' and char == "\\":
            close()
            match = _ESCAPE.match(raw, i)
            if not match:
                break
            width = 0 if match["line_end"] else 1
            if width:
                segments.append(Segment(j, j + 1, start + i, start + match.end()))
            i, j = match.end(), j + width
            run_i, run_j = i, j
        elif style == "'" and raw[i : i + 2] == "''":
            close()
            segments.append(Segment(j, j + 1, start + i, start + i + 2))
            i, j = i + 2, j + 1
            run_i, run_j = i, j
        elif char == value[j]:
            i, j = i + 1, j + 1
        elif value[j] == "\n" and char == "\r":
            close()
            width = 2 if raw[i + 1 : i + 2] == "\n" else 1
            segments.append(Segment(j, j + 1, start + i, start + i + width))
            i, j = i + width, j + 1
            run_i, run_j = i, j
        elif char and char in _BLANKS:  # a folded line end, or indentation
            close()
            low, out = i, j
            while raw[i : i + 1] and raw[i] in _BLANKS:
                i += 1
            while j < len(value) and value[j] in (" \n" if style == '"' else _BLANKS):  # other blanks are escapes there
                j += 1
            run_i, run_j = i, j
            # Of indentation, the text keeps the end; of a folded line end, nothing.
            while run_i > low and run_j > out and raw[run_i - 1] == value[run_j - 1] and raw[low] not in "\r\n":
                run_i, run_j = run_i - 1, run_j - 1
            if run_j > out:
                segments += whole(out, run_j, start + low, start + run_i)
        else:
            break
    else:
        close()
        return SourceMap(segments)
    return SourceMap(whole(0, len(value), start, start + len(raw)))
