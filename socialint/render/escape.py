"""Makes text from files harmless before it is printed, without making it unreadable.

Content and file names are hostile until shown otherwise: a terminal obeys
escape sequences, a CI runner obeys lines that look like its commands, and
bidirectional controls make a line read as what it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from socialint.pattern import pattern

# C0, DEL and C1; line and paragraph separator; every bidirectional control and the deprecated format characters;
# byte order mark and interlinear marks; surrogates and noncharacters. The flags of England, Scotland and Wales are
# spelt with tag characters and stay; any other tag character is invisible writing.
_UNSAFE = pattern(
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f"
    "|[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "\U000e0000-\U000e007f]"
)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

#: `##[` and its kin (`##vso[`) up to the place where a backslash breaks it. The runner of GitHub Actions looks for the
#: form anywhere in a line, and compares by culture: characters that a collation skips may stand between the signs.
#: We take any character outside ASCII for such a one.
COMMAND = pattern(r"#[^\x00-\x7f]*+#(?=[^\x00-\x7f]*+[A-Za-z]{0,16}+[^\x00-\x7f]*+\[)")


def safe(text: str) -> str:
    """The text on one line, with whatever a terminal or a reader could be fooled by written out: `\\x1b`, `\\u202e`.

    Joiners, variation selectors and other marks that words and emoji need stay.
    """
    return text if text.isprintable() else _UNSAFE.sub(_visible, text)


def inert(text: str) -> str:
    """`safe()`, and no CI runner finds a command within: `##[error]` becomes `##\\[error]`."""
    text = safe(text)
    return COMMAND.sub(r"\g<0>\\", text) if "#" in text else text


def at_line_start(path: str) -> str:
    """A path that may begin a line of a log: one that could be taken for a command gets `./` in front."""
    path = inert(path)
    return path if path[:1].isalnum() or path[:1] in "./_-" else "./" + path


def ascii_json(value: object) -> str:
    """JSON in plain ASCII, ending in a newline: right in any encoding and on any terminal, and no CI command within.

    What a string holds comes back when the JSON is read, but for lone
    surrogates, which many readers refuse: they are written out like `safe()`
    does (`\\xff` is a byte of a file name that is not UTF-8).
    """
    return _ascii(value, 2) + "\n"


def ascii_pieces(value: object) -> Iterator[str]:
    """`ascii_json` piece by piece: an iterator in it becomes a list, and each of its items is one piece, on a line of its own."""
    yield from _pieces(value, "\n")
    yield "\n"


def _pieces(value: object, line: str) -> Iterator[str]:
    """The same without the last line end. `line` begins a line: a line end, and the blanks before what the value stands in."""
    if isinstance(value, Mapping) and value:
        for number, (key, member) in enumerate(value.items()):
            yield f'{"," if number else "{"}{line}  "{key}": '
            yield from _pieces(member, line + "  ")
        yield f"{line}}}"
    elif isinstance(value, list) and any(isinstance(item, (Mapping, list, Iterator)) for item in value):
        for number, item in enumerate(value):
            yield f"{',' if number else '['}{line}  "
            yield from _pieces(item, line + "  ")
        yield f"{line}]"
    elif isinstance(value, Iterator):
        opened = False
        for item in value:
            yield f"{',' if opened else '['}{line}  {_ascii(item, None)}"
            opened = True
        yield f"{line}]" if opened else "[]"
    else:
        yield _ascii(value, 2).replace("\n", line)


def _ascii(value: object, indent: int | None) -> str:
    """What `ascii_json` writes, without its last line end; on one line where there is no indent."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if not text.isascii() or "\x7f" in text:
        text = re.sub("[\ud800-\udfff]", lambda match: "\\" + _visible(match), text)
        text = re.sub(r"[^\n -~]", lambda match: json.dumps(match[0])[1:-1], text)  # U+0041 to \\u0041, pairs beyond U+FFFF
    return text.replace("##[", "#\\u0023[").replace("##vso[", "#\\u0023vso[")


def _visible(match: re.Match[str]) -> str:
    char = match[0]
    if len(char) > 1:
        return char
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte that is not UTF-8
        code -= 0xDC00
    if char in _SHORT:
        return _SHORT[char]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
