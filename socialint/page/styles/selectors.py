"""Selectors (Selectors 4): their specificity, what a page must hold for one to match, and which cannot be decided.

The matching itself is the parser's. A page at rest is looked at: nothing is
hovered, focused or visited.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from socialint.page.styles.colors import names
from socialint.page.styles.media_queries import split
from socialint.pattern import pattern

Specificity = tuple[int, int, int]


class Selector(NamedTuple):
    """One complex selector. `needs`: tags, `.classes` and `#ids`, lower case, without which it cannot match.

    `certain` is False where a part of it depends on what only a browser knows (`:valid`). `part` is the pseudo-element
    that it means, then `text` is the selector of the element that has it.
    """

    text: str
    specificity: Specificity
    needs: tuple[str, ...]
    certain: bool = True
    part: str = ""


#: Never true of a page at rest, or of no element of the page.
_AT_REST = names(
    "hover active focus focus-visible focus-within target target-within visited user-valid user-invalid fullscreen modal "
    "picture-in-picture popover-open autofill -webkit-autofill host host-context buffering seeking stalled muted "
    "volume-locked playing paused current past future active-view-transition -webkit-drag -webkit-full-screen "
    "indeterminate xr-overlay has-slotted state window-inactive -webkit-full-screen-ancestor horizontal "
    "vertical start end increment decrement single-button double-button no-button corner-present"
)
#: Decided by a browser from values that are checked only there.
_UNDECIDED = names("valid invalid in-range out-of-range placeholder-shown blank local-link heading")
_KNOWN = names(
    "root empty first-child last-child only-child first-of-type last-of-type only-of-type link any-link enabled disabled "
    "checked default required optional read-only read-write scope defined"
)
_DECIDED = _KNOWN | _AT_REST
WITH_SELECTORS = frozenset({"is", "not", "has", "where", "-webkit-any"})
_WITH_WORDS = names("nth-child nth-last-child nth-of-type nth-last-of-type lang dir")
_REWRITTEN = {"open": "[open]"}
_OLD_PSEUDO_ELEMENTS = frozenset({"before", "after", "first-line", "first-letter"})
#: A longer selector, or one of more compounds, is a machine's or an attack: it is left out.
_LONGEST, _MOST_COMPOUNDS = 4000, 40


#: A tag, a class, an id or a pseudo-class, as most are written; and what else stands in selectors of such.
_NAMED = pattern(r"([.#:]?)(-?[A-Za-z_][-\w]*+)", re.ASCII)
_BETWEEN = " \t\n>+~*"


class InvalidSelectorError(Exception):
    """No browser takes it: its rule is dropped."""


def parse_selectors(text: str) -> tuple[Selector, ...] | None:
    """The selectors of a rule that can match an element at rest. None where the list is invalid: the rule is dropped (3.9)."""
    found = _plain(text)
    if found is not None:
        return found
    try:
        return tuple([selector for part in split(tokens_of(text)) if (selector := read_selector(part)) is not None])
    except InvalidSelectorError:
        return None


def tokens_of(text: str) -> list[Any]:
    """A text of CSS as tokens, without comments."""
    import tinycss2

    found: list[Any] = tinycss2.parse_component_value_list(text, skip_comments=True)
    return found


def _plain(text: str) -> tuple[Selector, ...] | None:
    """The same for a list that holds only names and pseudo-classes that are known; None for any other, or for long ones."""
    found: list[Selector] = []
    for part in text.split(","):
        words = part.split()
        pieces = _NAMED.split(part)  # what stands between, a mark, a name, and so on
        if len(part) > 2 * _MOST_COMPOUNDS or not words or words[0][0] in ">+~" or words[-1][-1] in ">+~":
            return None
        named = [*zip(pieces[1::3], pieces[2::3], strict=True)]
        states = [name for mark, name in named if mark == ":"]
        if "".join(pieces[::3]).strip(_BETWEEN) or not _DECIDED.issuperset(states):
            return None
        if _AT_REST.isdisjoint(states):
            marks = pieces[1::3]
            needs = tuple([mark + name.lower() for mark, name in named if mark != ":"])
            specificity = marks.count("#"), marks.count(".") + len(states), marks.count("")
            found.append(Selector(" ".join(words), specificity, needs))
    return tuple(found)


def read_selector(tokens: Sequence[Any]) -> Selector | None:
    """One selector of a list; None where it matches nothing at rest. Raises InvalidSelectorError."""
    body = [token for token in tokens if token.type != "comment"]
    while body and body[0].type == "whitespace":
        body = body[1:]
    while body and body[-1].type == "whitespace":
        body.pop()
    if not body:
        raise InvalidSelectorError
    return _Reader(body).selector()


class _Reader:
    """Reads one complex selector, piece by piece."""

    def __init__(self, tokens: Sequence[Any]) -> None:
        self.tokens = tokens
        self.at = 0
        self.ids = self.classes = self.tags = 0
        self.needs: list[str] = []
        self.text: list[str] = []
        self.compounds = 1
        self.certain = True
        self.dead = False  # it matches nothing at rest
        self.part = ""  # a pseudo-element, which ends it

    def selector(self) -> Selector | None:
        while self.at < len(self.tokens) and not self.part:
            self._piece(self.tokens[self.at])
            self.at += 1
        if self.dead or self.compounds > 2 * _MOST_COMPOUNDS:
            return None
        whole = "".join(self.text).strip()
        if len(whole) > _LONGEST:
            return None
        if not whole or whole[-1] in ">+~" or (self.part and self.text[-1] == " "):
            whole += " *" if whole and whole[-1] not in ">+~" else "*"
        return Selector(whole, (self.ids, self.classes, self.tags), tuple(self.needs), self.certain, self.part)

    def _following(self, further: int = 1) -> Any:
        """The token behind the present one, None where there is none."""
        return self.tokens[self.at + further] if self.at + further < len(self.tokens) else None

    def _piece(self, token: Any) -> None:
        kind = token.type
        if kind == "whitespace":
            self.text.append(" ")
            self.compounds += 1
        elif kind == "ident":
            if self._following() != "|":  # else a namespace: the next token says what
                self.tags += 1
                self.needs.append(token.lower_value)
            self.text.append(token.serialize())
        elif kind == "hash" and token.is_identifier:
            self.ids += 1
            self.needs.append("#" + token.value.lower())
            self.text.append(token.serialize())
        elif kind == "[] block":
            self.classes += 1
            self.text.append(token.serialize())
        elif kind != "literal":
            raise InvalidSelectorError
        elif token.value == ".":
            self._class(self._following())
        elif token.value == ":":
            self._pseudo(self._following())
        elif token.value in (">", "+", "~"):
            self.compounds += 1
            self.text.append(token.value)
        elif token.value in ("*", "|"):
            self.text.append(token.value)
        else:
            raise InvalidSelectorError

    def _class(self, name: Any) -> None:
        if name is None or name.type != "ident":
            raise InvalidSelectorError
        self.classes += 1
        self.needs.append("." + name.value.lower())
        self.text.append("." + name.serialize())
        self.at += 1

    def _pseudo(self, following: Any) -> None:
        if following is None:
            raise InvalidSelectorError
        if following == ":":
            self._pseudo_element(self._following(2))
        elif following.type == "ident":
            self._state(following.lower_value)
        elif following.type == "function":
            self._function(following)
        else:
            raise InvalidSelectorError
        self.at += 1

    def _pseudo_element(self, name: Any) -> None:
        if name is None or name.type not in ("ident", "function"):
            raise InvalidSelectorError
        self.part = name.lower_value if name.type == "ident" else name.lower_name
        if self.part.startswith(("-moz-", "-ms-", "-o-")):
            raise InvalidSelectorError

    def _state(self, word: str) -> None:
        if word in _OLD_PSEUDO_ELEMENTS:
            self.part = word
            return
        self.classes += 1
        if word in _AT_REST:
            self.dead = True
        elif word in _UNDECIDED:
            self.certain = False
        elif word in _REWRITTEN:
            self.text.append(_REWRITTEN[word])
        elif word in _KNOWN:
            self.text.append(":" + word)
        else:
            raise InvalidSelectorError

    def _function(self, function: Any) -> None:
        word = function.lower_name
        if word in WITH_SELECTORS:
            inner = _deepest(function.arguments, word)
            if word != "where":
                self.ids, self.classes, self.tags = self.ids + inner[0], self.classes + inner[1], self.tags + inner[2]
            self.text.append(":" + function.serialize().replace("-webkit-any(", "is("))
        elif word in _WITH_WORDS:
            self.classes += 1
            self.text.append(":" + function.serialize())
        elif word in _AT_REST:
            self.dead = True
        elif word in _UNDECIDED:
            self.classes += 1
            self.certain = False
        else:
            raise InvalidSelectorError


def _deepest(arguments: Sequence[Any], name: str) -> Specificity:
    """The specificity of the most specific selector in an argument list."""
    best: Specificity = (0, 0, 0)
    for part in split(arguments):
        body = [token for token in part if token.type != "comment"]
        if name == "has":
            while body and (body[0].type == "whitespace" or body[0] in (">", "+", "~")):
                body = body[1:]
        try:
            found = read_selector(body)
        except InvalidSelectorError:
            if name == "not":
                raise
            continue
        if found is not None and not found.part:
            best = max(best, found.specificity)
    return best


def nested(text: str, parents: str) -> str | None:
    """The selectors of a nested rule with `&` written out (CSS Nesting 1, 3), as text; None where they grow too long.

    `parents`: those of the rule around it; "" where there is none, then they are what they are.
    """
    if not parents:
        return text
    from tinycss2 import serialize

    around = tokens_of(f":is({parents})")
    out: list[list[Any]] = []
    for part in split(tokens_of(text)):
        body = part
        while body and body[0].type == "whitespace":
            body = body[1:]
        if any(piece == "&" for piece in body):
            body = [inner for piece in body for inner in (around if piece == "&" else [piece])]
        elif any(token.type == "function" and "&" in serialize([token]) for token in body):
            body = tokens_of(serialize(body).replace("&", f":is({parents})"))
        else:
            body = [*around, *tokens_of(" "), *body]
        if len(body) > 400:
            return None
        out.append(body)
    return ",".join(map(serialize, out)).strip()
