"""Selectors that ask where the focus of the keyboard is, and what they are at rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from socialint.page.styles.media_queries import split
from socialint.page.styles.selectors import WITH_SELECTORS, InvalidSelectorError, Selector, read_selector, tokens_of
from socialint.record import Record

_FOCUS = frozenset({"focus", "focus-visible", "focus-within"})


class Focused(Record):
    """A selector that asks where the focus is. `holder`: what has the focus, or holds it (`within`), as a selector at rest.

    `own`: the rule is for that element itself, then `whole` is the selector. `negated`: for any that has not the focus.
    """

    holder: str
    whole: Selector
    within: bool
    own: bool
    negated: bool


def asks_for_focus(text: str) -> bool:
    """True where a list of selectors speaks of `:focus` or the like, at any depth that somebody writes."""
    return ("focus" in text.lower() or "\\" in text) and _asks(tokens_of(text))


def _asks(tokens: Sequence[Any]) -> bool:
    before = None
    for token in tokens:
        kind = token.type
        if kind == "ident":
            if before == ":" and token.lower_value in _FOCUS:
                return True
        elif kind == "function" and before == ":" and token.lower_name in WITH_SELECTORS and _asks(token.arguments):
            return True
        before = token
    return False


def parse_focused(text: str) -> tuple[Focused, ...] | None:
    """The selectors of a rule that ask for the focus of the keyboard; None where one of them is not understood."""
    found = []
    try:
        for part in split(tokens_of(text)):
            if _asks(part):
                selector = _focused(part)
                if selector is not None:
                    found.append(selector)
    except InvalidSelectorError:
        return None
    return tuple(found)


def _focused(tokens: Sequence[Any]) -> Focused | None:
    """One of them. None for one that asks for a mouse, too, or for focus that is not the keyboard's."""
    out: list[Any] = []
    holder: list[Any] | None = None
    asked = weight = 0
    within = negated = given = inside = own = False
    at = 0
    star = tokens_of("*")
    body = tokens
    while at < len(body):
        piece = body[at]
        following = body[at + 1] if at + 1 < len(body) else None
        name = ""
        if piece == ":" and following is not None and (not out or out[-1] != ":"):
            if following.type == "ident" and following.lower_value in _FOCUS:
                name, weight, given = following.lower_value, weight + 1, True
            elif following.type == "function" and _asks(following.arguments):
                inner = [[token for token in part if token.type != "whitespace"] for part in split(following.arguments)]
                plain = [part[1].lower_value for part in inner if len(part) == 2 and part[0] == ":" and part[1].type == "ident"]
                named = [word for word in plain if word in _FOCUS]
                if not named or following.lower_name == "has":
                    raise InvalidSelectorError
                name, weight = named[0], weight + (following.lower_name != "where")
                negated = negated or following.lower_name == "not"
                given = given or following.lower_name != "not"
        if name:
            asked += 1
            within = within or name == "focus-within"
            inside = own = True
            if not out or out[-1].type == "whitespace" or out[-1] in (">", "+", "~"):
                out += star
            at += 2
            continue
        if inside and (piece.type == "whitespace" or piece in (">", "+", "~")):
            inside = False
            holder = holder if holder is not None else list(out)
        if not inside and asked and piece.type != "whitespace":
            own = False
        out.append(piece)
        at += 1
    if negated and given:
        return None
    first = read_selector(holder if holder is not None and not own else out)
    whole = read_selector(out)
    if first is None or whole is None:
        return None
    ids, classes, tags = whole.specificity
    return Focused(first.text, whole._replace(specificity=(ids, classes + weight, tags)), within, own, negated)
