"""A stylesheet parted into its rules, as text (CSS Syntax 3, 5): most say nothing about a page, and are read no further."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from socialint.pattern import pattern

#: Nested deeper than this is no stylesheet that anybody wrote.
_DEEPEST = 60
#: Brackets and semicolons; and what may hold some that mean nothing: comments, strings, escapes, addresses without quotes, and,
#: with the bracket before it, the plain beginning of a block.
_MARK = pattern(
    r"""[{}()\[\];/"'\\](?:
        (?<=/)\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/)?
      | (?<=")(?:[^"\\\n]|\\.)*+"?
      | (?<=')(?:[^'\\\n]|\\.)*+'?
      | (?<=\\).
      | (?<=\{)[^{}()\[\]/"'\\]*+
      | (?<=[uU][rR][lL]\()(?<![-\w\\#@].{4})[ \t\n]*+(?!["'])(?:[^)\\]|\\.)*+\)?
    )?""",
    re.DOTALL | re.VERBOSE,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
#: What may stand before a rule: also what once hid a sheet from old browsers. Then the name of an at-rule.
_BEGIN = pattern(r"(?:[ \t\n]+|/\*.*?(?:\*/|\Z)|<!--|-->)*+(?:@((?:--|-?[^\W\d])[-\w]*+))?", re.DOTALL)
#: What stands before a block that is the value of a property.
_PROPERTY = pattern(r"[-\w]+[ \t\n]*:[ \t\n]*")


class Part(NamedTuple):
    """A rule as it is written: the name of an at-rule in small letters ("" for a style rule), and what stands before its block.

    `block` is None where it has none. In the block of a style rule, a declaration is a part, too, without a name and a block.
    """

    name: str
    prelude: str
    block: str | None


class TooDeepError(Exception):
    """More brackets stand in one another than anybody writes."""


def parts(text: str, *, inner: bool = False) -> Iterator[Part]:
    """The rules of a text in CSS with LF line ends; those that lack a block are left out. Raises TooDeepError.

    `inner`: it is the block of a style rule, and holds declarations, too.
    """
    start, name = _begun(text, 0)
    waiting: list[str] = []  # what closes the brackets that are open
    opened = 0  # where the block begins
    for match in _MARK.finditer(text):
        mark = match[0] if match[0][0] != "{" else "{"
        if mark in _CLOSING:
            if not waiting:
                opened = match.start()
            waiting.append(_CLOSING[mark])
            if len(waiting) > _DEEPEST:
                raise TooDeepError
            continue
        if waiting and mark == waiting[-1]:
            waiting.pop()
            if waiting or mark != "}":
                continue
            if inner and _PROPERTY.fullmatch(text, start, opened):
                yield Part("", text[start : match.end()], None)
            else:
                yield Part(name, text[start:opened], text[opened + 1 : match.start()])
        elif mark == ";" and not waiting and (name or inner):
            yield Part(name, text[start : match.start()], None)
        else:
            continue
        start, name = _begun(text, match.end())
    if waiting and waiting[0] == "}":
        yield Part(name, text[start:opened], text[opened + 1 :])
    elif name or inner:
        yield Part(name, text[start:], None)


def _begun(text: str, at: int) -> tuple[int, str]:
    """Where a rule begins, behind blanks and comments, or the prelude of an at-rule; and the name of an at-rule."""
    found = _BEGIN.match(text, at)
    return (found.end(), (found[1] or "").lower()) if found else (at, "")
