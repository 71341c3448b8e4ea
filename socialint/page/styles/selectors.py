"""Selectors (Selectors 4): their specificity, what a page must hold for one to match, and which cannot be decided.

The matching itself is the parser's. A page at rest is looked at: nothing is
hovered, focused or visited.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from socialint.page.styles.colors import names
from socialint.page.styles.media import split
from socialint.pattern import pattern
from socialint.record import Record

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
_WITH_SELECTORS = frozenset({"is", "not", "has", "where", "-webkit-any"})
_WITH_WORDS = names("nth-child nth-last-child nth-of-type nth-last-of-type lang dir")
_REWRITTEN = {"open": "[open]"}
_OLD_PSEUDO_ELEMENTS = frozenset({"before", "after", "first-line", "first-letter"})
#: A longer selector, or one of more compounds, is a machine's or an attack: it is left out.
_LONGEST, _MOST_COMPOUNDS = 4000, 40


#: A tag, a class, an id or a pseudo-class, as most are written; and what else stands in selectors of such.
_NAMED = pattern(r"([.#:]?)(-?[A-Za-z_][-\w]*+)", re.ASCII)
_BETWEEN = " \t\n>+~*"


class Focused(Record):
    """A selector that asks where the focus is. `holder`: what has the focus, or holds it (`within`), as a selector at rest.

    `own`: the rule is for that element itself, then `whole` is the selector. `negated`: for any that has not the focus.
    """

    holder: str
    whole: Selector
    within: bool
    own: bool
    negated: bool


class _InvalidError(Exception):
    pass


def parse_selectors(text: str) -> tuple[Selector, ...] | None:
    """The selectors of a rule that can match an element at rest. None where the list is invalid: the rule is dropped (3.9)."""
    found = _plain(text)
    if found is not None:
        return found
    try:
        return tuple([selector for part in split(_tokens(text)) if (selector := _selector(part)) is not None])
    except _InvalidError:
        return None


def _tokens(text: str) -> list[Any]:
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


def _selector(tokens: Sequence[Any]) -> Selector | None:
    from tinycss2 import serialize

    ids = classes = tags = 0
    needs: list[str] = []
    text: list[str] = []
    certain = True
    dead = False
    part = ""
    compounds = 1
    at, end = 0, len(tokens)
    while at < end and tokens[at].type in ("whitespace", "comment"):
        at += 1
    while end > at and tokens[end - 1].type in ("whitespace", "comment"):
        end -= 1
    if at == end:
        raise _InvalidError
    while at < end:
        token = tokens[at]
        kind = token.type
        following = tokens[at + 1] if at + 1 < end else None
        if kind == "comment":
            at += 1
            continue
        if kind == "whitespace":
            text.append(" ")
            compounds += 1
        elif kind == "ident":
            if following is not None and following == "|":  # a namespace: the next token says what
                text.append(token.serialize())
            else:
                tags += 1
                needs.append(token.lower_value)
                text.append(token.serialize())
        elif kind == "hash":
            if not token.is_identifier:
                raise _InvalidError
            ids += 1
            needs.append("#" + token.value.lower())
            text.append(token.serialize())
        elif kind == "[] block":
            classes += 1
            text.append(serialize([token]))
        elif kind != "literal":
            raise _InvalidError
        elif token.value == ".":
            if following is None or following.type != "ident":
                raise _InvalidError
            classes += 1
            needs.append("." + following.value.lower())
            text.append("." + following.serialize())
            at += 1
        elif token.value == ":":
            if following is None:
                raise _InvalidError
            if following == ":":
                name = tokens[at + 2] if at + 2 < end else None
                if name is None or name.type not in ("ident", "function"):
                    raise _InvalidError
                word = name.lower_value if name.type == "ident" else name.lower_name
                if word.startswith(("-moz-", "-ms-", "-o-")):
                    raise _InvalidError
                part = word
                break
            if following.type == "ident":
                word = following.lower_value
                if word in _OLD_PSEUDO_ELEMENTS:
                    part = word
                    break
                classes += 1
                if word in _AT_REST:
                    dead = True
                elif word in _UNDECIDED:
                    certain = False
                elif word in _REWRITTEN:
                    text.append(_REWRITTEN[word])
                elif word in _KNOWN:
                    text.append(":" + word)
                else:
                    raise _InvalidError
            elif following.type == "function":
                word = following.lower_name
                if word in _WITH_SELECTORS:
                    inner = _deepest(following.arguments, word)
                    if word != "where":
                        ids, classes, tags = ids + inner[0], classes + inner[1], tags + inner[2]
                    body = serialize([following]).replace("-webkit-any(", "is(")
                    text.append(":" + body)
                elif word in _WITH_WORDS:
                    classes += 1
                    text.append(":" + serialize([following]))
                elif word in _AT_REST:
                    dead = True
                elif word in _UNDECIDED:
                    classes += 1
                    certain = False
                else:
                    raise _InvalidError
            else:
                raise _InvalidError
            at += 1
        elif token.value in (">", "+", "~"):
            compounds += 1
            text.append(token.value)
        elif token.value in ("*", "|"):
            text.append(token.value)
        else:
            raise _InvalidError
        at += 1
    if dead or compounds > 2 * _MOST_COMPOUNDS:
        return None
    whole = "".join(text).strip()
    if len(whole) > _LONGEST:
        return None
    if not whole or whole[-1] in ">+~" or (part and text[-1] == " "):
        whole += " *" if whole and whole[-1] not in ">+~" else "*"
    return Selector(whole, (ids, classes, tags), tuple(needs), certain, part)


_FOCUS = frozenset({"focus", "focus-visible", "focus-within"})


def asks_for_focus(text: str) -> bool:
    """True where a list of selectors speaks of `:focus` or the like, at any depth that somebody writes."""
    return ("focus" in text.lower() or "\\" in text) and _asks(_tokens(text))


def _asks(tokens: Sequence[Any]) -> bool:
    before = None
    for token in tokens:
        kind = token.type
        if kind == "ident":
            if before == ":" and token.lower_value in _FOCUS:
                return True
        elif kind == "function" and before == ":" and token.lower_name in _WITH_SELECTORS and _asks(token.arguments):
            return True
        before = token
    return False


def parse_focused(text: str) -> tuple[Focused, ...] | None:
    """The selectors of a rule that ask for the focus of the keyboard; None where one of them is not understood."""
    found = []
    try:
        for part in split(_tokens(text)):
            if _asks(part):
                selector = _focused(part)
                if selector is not None:
                    found.append(selector)
    except _InvalidError:
        return None
    return tuple(found)


def _focused(tokens: Sequence[Any]) -> Focused | None:
    """One of them. None for one that asks for a mouse, too, or for focus that is not the keyboard's."""
    out: list[Any] = []
    holder: list[Any] | None = None
    asked = weight = 0
    within = negated = given = inside = own = False
    at = 0
    star = _tokens("*")
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
                    raise _InvalidError
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
    first = _selector(holder if holder is not None and not own else out)
    whole = _selector(out)
    if first is None or whole is None:
        return None
    ids, classes, tags = whole.specificity
    return Focused(first.text, whole._replace(specificity=(ids, classes + weight, tags)), within, own, negated)


def _deepest(arguments: Sequence[Any], name: str) -> Specificity:
    """The specificity of the most specific selector in an argument list."""
    best: Specificity = (0, 0, 0)
    for part in split(arguments):
        body = [token for token in part if token.type != "comment"]
        if name == "has":
            while body and (body[0].type == "whitespace" or body[0] in (">", "+", "~")):
                body = body[1:]
        try:
            found = _selector(body)
        except _InvalidError:
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

    around = _tokens(f":is({parents})")
    out: list[list[Any]] = []
    for part in split(_tokens(text)):
        body = part
        while body and body[0].type == "whitespace":
            body = body[1:]
        if any(piece == "&" for piece in body):
            body = [inner for piece in body for inner in (around if piece == "&" else [piece])]
        elif any(token.type == "function" and "&" in serialize([token]) for token in body):
            body = _tokens(serialize(body).replace("&", f":is({parents})"))
        else:
            body = [*around, *_tokens(" "), *body]
        if len(body) > 400:
            return None
        out.append(body)
    return ",".join(map(serialize, out)).strip()
