"""Stylesheets as lists of rules for one reader. Each is parsed once in a run, however many pages link it.

Rules that set nothing of interest are dropped unread; `@media` and `@supports` are answered while reading.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from stat import S_ISREG
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from socialint.page.styles.media import DESK, Screen, matches, orientation, supports
from socialint.page.styles.selectors import Focused, Selector, asks_for_focus, parse_focused, parse_selectors
from socialint.page.styles.values import KNOWN, declared
from socialint.page.styles.written import writes
from socialint.pattern import pattern

Declarations = tuple[tuple[str, Any], ...]


class Rule(NamedTuple):
    """A style rule: its selectors, what it sets, what it sets with `!important`, and its layer.

    `certain` is False in a container that only a layout decides (`@container`).
    """

    selectors: tuple[Selector, ...]
    normal: Declarations
    important: Declarations
    layer: tuple[str, ...]
    certain: bool = True


class Import(NamedTuple):
    """An `@import` that applies: its address, and the layer of what it brings (None for no layer)."""

    address: str
    layer: tuple[str, ...]


class Turn(NamedTuple):
    """What a rule sets for one orientation of the screen: `name` is `transform` or `rotate`. "" for any orientation."""

    selectors: tuple[Selector, ...]
    orientation: str
    name: str
    tokens: tuple[Any, ...]


class Asked(NamedTuple):
    """What a rule does about the focus: the longhands of its outline, and whether it `shows` the focus in another way.

    `selectors` is None where they are not understood; it is empty for an invalid rule.
    """

    selectors: tuple[Focused, ...] | None
    normal: Declarations
    important: Declarations
    shows: bool


class Focusing:
    """A rule that asks for the focus. It is read when somebody wants to know, and once."""

    __slots__ = ("_asked", "_content", "_place", "_prelude")

    def __init__(self, prelude: Sequence[Any], content: Sequence[Any], place: _Place) -> None:
        self._prelude, self._content, self._place = prelude, content, place
        self._asked: Asked | None = None

    @property
    def layer(self) -> tuple[str, ...]:
        """Its layer."""
        return self._place.layer

    @property
    def asked(self) -> Asked:
        """What it does."""
        if self._asked is None:
            self._asked = self._read()
            self._prelude = self._content = ()
        return self._asked

    def _read(self) -> Asked:
        import tinycss2

        nodes = tinycss2.parse_blocks_contents(self._content, skip_comments=True, skip_whitespace=True)
        normal, important, _ = declarations([node for node in nodes if getattr(node, "lower_name", "").startswith("outline")])
        shows = any(node.type != "declaration" or not node.lower_name.startswith(_UNSEEN) for node in nodes)
        parents = self._place.parents
        prelude = _nested(self._prelude, parents) if parents else self._prelude
        if prelude is not None and parse_selectors(prelude) is None:
            return Asked((), (), (), False)  # browsers drop it
        selectors = parse_focused(prelude) if prelude is not None and self._place.certain else None
        return Asked(selectors, normal, important, shows)


class Sheet(NamedTuple):
    """A stylesheet. `registered` are the initial values of `@property`. `complete` is False where a part could not be read."""

    items: tuple[Rule | Focusing | Import | tuple[str, ...], ...]  # a bare tuple announces a layer
    turns: tuple[Turn, ...] = ()
    registered: tuple[tuple[str, tuple[Any, ...], bool], ...] = ()
    complete: bool = True
    written: tuple[Selector, ...] = ()  # of `::before` and `::after` with words in them


#: Properties that show nothing by themselves where an element gets the focus.
_UNSEEN = (
    "outline", "-moz-outline", "cursor", "transition", "-webkit-tap-highlight", "pointer-events", "user-select",
    "-webkit-user-select", "-moz-user-select", "will-change", "touch-action", "-webkit-transition", "-moz-transition",
)  # fmt: skip
UNREADABLE = Sheet((), complete=False)
_BRACKET = pattern(r"[\[\](){}]")
_DATA = pattern(r"(?<=;base64,)[A-Za-z0-9+/=]++")
#: Nested deeper than this is no stylesheet that anybody wrote.
_DEEPEST = 60
#: Longer than this is left unread (characters).
_LONGEST = 8_000_000


def _too_deep(text: str) -> bool:
    depth = 0
    for match in _BRACKET.finditer(text):
        depth = depth + 1 if match[0] in "[({" else max(depth - 1, 0)
        if depth > _DEEPEST:
            return True
    return False


def without_data(text: str) -> str:
    """A text in CSS without the letters of the pictures and fonts in it: a parser of CSS reads each by itself."""
    return _DATA.sub("", text) if ";base64," in text else text


@lru_cache(maxsize=64)
def parse_sheet(text: str, screen: Screen = DESK) -> Sheet:
    """The rules of a stylesheet's text. What does not parse is dropped, as a browser does; never raises."""
    import tinycss2

    if len(text) > _LONGEST or _too_deep(text):
        return UNREADABLE
    reader = _Reader(screen)
    reader.read(tinycss2.parse_stylesheet(without_data(text), skip_comments=True, skip_whitespace=True))
    return Sheet(tuple(reader.items), tuple(reader.turns), tuple(reader.registered), reader.complete, tuple(reader.written))


class _Place(NamedTuple):
    """Where a rule stands: its layer, the selectors around it as text, the orientation asked for, and whether it applies."""

    layer: tuple[str, ...] = ()
    parents: str = ""
    turned: str = ""
    applies: bool = True
    certain: bool = True


class _Reader:
    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.items: list[Rule | Focusing | Import | tuple[str, ...]] = []
        self.turns: list[Turn] = []
        self.registered: list[tuple[str, tuple[Any, ...], bool]] = []
        self.written: list[Selector] = []
        self.complete = True
        self._anonymous = 0
        self._imports = True  # they must come first (CSS Cascading 5, 2)

    def read(self, rules: Sequence[Any]) -> None:
        stack: list[tuple[list[Any], _Place]] = [(list(reversed(rules)), _Place())]
        while stack:
            waiting, place = stack[-1]
            if not waiting:
                stack.pop()
                continue
            rule = waiting.pop()
            inner = self._rule(rule, place)
            if inner is not None:
                stack.append((list(reversed(inner[0])), inner[1]))

    def _rule(self, rule: Any, place: _Place) -> tuple[Sequence[Any], _Place] | None:
        if rule.type == "at-rule":
            return self._at_rule(rule, place)
        if rule.type == "qualified-rule":
            self._imports = False
            return self._style(rule, place)
        return None

    def _at_rule(self, rule: Any, place: _Place) -> tuple[Sequence[Any], _Place] | None:
        name = rule.lower_at_keyword
        if name == "import":
            if self._imports and rule.content is None:
                self._import(rule, place)
            return None
        if name == "layer" and rule.content is None:
            for part in _names(rule.prelude):
                self.items.append((*place.layer, *part))
            return None
        if name not in ("charset", "layer"):
            self._imports = False
        if name == "property":
            self._property(rule)
            return None
        if rule.content is None:
            return None
        if name == "media":
            if not matches(rule.prelude, self._screen):
                turned = orientation(rule.prelude)
                if not turned:
                    return None
                place = place._replace(applies=False, turned=turned)
            else:
                place = place._replace(turned=orientation(rule.prelude) or place.turned)
        elif name == "supports":
            if not supports(rule.prelude):
                return None
        elif name == "layer":
            parts = _names(rule.prelude)
            if len(parts) > 1:
                return None
            if parts:
                layer = (*place.layer, *parts[0])
            else:
                self._anonymous += 1
                layer = (*place.layer, f"\0{id(self)}.{self._anonymous}")
            place = place._replace(layer=layer)
            self.items.append(layer)
        elif name == "container":
            place = place._replace(certain=False)
        elif name in ("scope", "when", "else"):
            self.complete = False
            return None
        else:
            return None
        return _inside(rule.content, bool(place.parents)), place

    def _import(self, rule: Any, place: _Place) -> None:
        tokens = [token for token in rule.prelude if token.type not in ("whitespace", "comment")]
        if not tokens:
            return
        first = tokens[0]
        if first.type in ("string", "url"):
            address = first.value
        elif first.type == "function" and first.lower_name == "url" and first.arguments:
            address = getattr(first.arguments[0], "value", "")
        else:
            return
        layer = place.layer
        at = 1
        while at < len(tokens):
            token = tokens[at]
            if token.type == "ident" and token.lower_value == "layer":
                self._anonymous += 1
                layer = (f"\0{id(self)}.{self._anonymous}",)
            elif token.type == "function" and token.lower_name == "layer":
                layer = tuple(part for group in _names(token.arguments) for part in group)
            elif token.type == "function" and token.lower_name == "supports":
                inner = token.arguments
                if not supports(inner):
                    return
            else:
                break
            at += 1
        if matches(tokens[at:], self._screen):
            if layer:
                self.items.append(layer)
            self.items.append(Import(address, layer))

    def _property(self, rule: Any) -> None:
        import tinycss2

        name = next((token.value for token in rule.prelude if token.type == "ident"), "")
        if not name.startswith("--") or rule.content is None:
            return
        initial: tuple[Any, ...] = ()
        inherits = True
        for node in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
            if node.type == "declaration" and node.lower_name == "initial-value":
                initial = tuple(node.value)
            elif node.type == "declaration" and node.lower_name == "inherits":
                inherits = not any(token.type == "ident" and token.lower_value == "false" for token in node.value)
        self.registered.append((name, initial, inherits))

    def _style(self, rule: Any, place: _Place) -> tuple[Sequence[Any], _Place] | None:
        import tinycss2

        if place.applies and asks_for_focus(rule.prelude):
            self.items.append(Focusing(rule.prelude, rule.content, place))
        if place.applies and writes(rule.prelude, rule.content):
            whole = _nested(rule.prelude, place.parents) if place.parents else rule.prelude
            self.written += (parse_selectors(whole) if whole is not None else None) or ()
        if not _interesting(rule.content):
            return None
        prelude = rule.prelude
        if place.parents:
            prelude = _nested(prelude, place.parents)
            if prelude is None:
                return None
        selectors = parse_selectors(prelude)
        if selectors is None:
            return None
        nodes = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
        self._declarations(nodes, selectors, place)
        inner = [node for node in nodes if node.type in ("qualified-rule", "at-rule")]
        if not inner:
            return None
        text = tinycss2.serialize([token for token in prelude if token.type != "comment"]).strip()
        if len(text) > 2000:
            self.complete = False
            return None
        return inner, place._replace(parents=text)

    def _declarations(self, nodes: Sequence[Any], selectors: tuple[Selector, ...], place: _Place) -> None:
        normal, important, turns = declarations(nodes)
        for name, tokens in turns:
            self.turns.append(Turn(selectors, place.turned, name, tokens))
        if place.applies and selectors and (normal or important):
            self.items.append(Rule(selectors, normal, important, place.layer, place.certain))


def declarations(nodes: Sequence[Any]) -> tuple[Declarations, Declarations, list[tuple[str, tuple[Any, ...]]]]:
    """Normal and important longhands of a block's declarations, in order; and the turning transforms among them."""
    normal: list[tuple[str, Any]] = []
    important: list[tuple[str, Any]] = []
    turns: list[tuple[str, tuple[Any, ...]]] = []
    for node in nodes:
        if node.type != "declaration":
            continue
        name = node.name if node.name.startswith("--") else node.lower_name
        (important if node.important else normal).extend(declared(name, node.value))
        if name in ("transform", "rotate", "-webkit-transform"):
            turns.append((name.removeprefix("-webkit-"), tuple(node.value)))
    return tuple(normal), tuple(important), turns


def _inside(content: Sequence[Any], nested: bool) -> Sequence[Any]:
    import tinycss2

    if nested:
        found: Sequence[Any] = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
        own = [node for node in found if node.type == "declaration"]
        if own:  # declarations right inside a nested @media belong to the rule around it (CSS Nesting 1, 4.2)
            block = tinycss2.parse_one_rule("&{}")
            cut = [token for node in own for token in _tokens_of(node)]
            block.content.extend(cut)
            return [block, *(node for node in found if node.type != "declaration")]
        return found
    rules: Sequence[Any] = tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True)
    return rules


def _tokens_of(node: Any) -> list[Any]:
    import tinycss2

    tail = " !important;" if node.important else ";"
    return [*tinycss2.parse_component_value_list(f"{node.name}:"), *node.value, *tinycss2.parse_component_value_list(tail)]


def _nested(prelude: Sequence[Any], parents: str) -> Any:
    """The selectors of a nested rule with `&` written out (CSS Nesting 1, 3)."""
    import tinycss2

    from socialint.page.styles.media import split

    out: list[Any] = []
    around = tinycss2.parse_component_value_list(f":is({parents})")
    blank = tinycss2.parse_component_value_list(" ")
    for part in split(prelude):
        if out:
            out += tinycss2.parse_component_value_list(",")
        body = [token for token in part if token.type != "comment"]
        while body and body[0].type == "whitespace":
            body = body[1:]
        if not any(piece == "&" for piece in body):
            if any(token.type == "function" and "&" in tinycss2.serialize([token]) for token in body):
                text = tinycss2.serialize(body).replace("&", f":is({parents})")
                body = tinycss2.parse_component_value_list(text)
            else:
                body = [*around, *blank, *body]
        else:
            body = [inner for piece in body for inner in (around if piece == "&" else [piece])]
        if len(body) > 400:
            return None
        out += body
    return out


def _names(tokens: Sequence[Any]) -> list[tuple[str, ...]]:
    """Layer names: `a.b, c`."""
    names: list[tuple[str, ...]] = []
    part: list[str] = []
    for token in tokens:
        if token.type == "ident":
            part.append(token.value)
        elif token.type == "literal" and token.value == ",":
            names.append(tuple(part))
            part = []
    if part:
        names.append(tuple(part))
    return names


def _interesting(tokens: Sequence[Any]) -> bool:
    """True where a block names a property that is read, or holds rules of its own. Anything but a quick look would cost more."""
    for token in tokens:
        kind = token.type
        if kind == "ident":
            if token.lower_value in KNOWN or token.value.startswith("--"):
                return True
        elif kind == "{} block":
            return True
    return False


# -- files --------------------------------------------------------------------


@lru_cache(maxsize=64)
def _read(path: str, stamp: tuple[int, int], screen: Screen) -> Sheet:
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            return parse_sheet(file.read(_LONGEST + 1), screen)
    except (OSError, ValueError):
        return UNREADABLE


@lru_cache(maxsize=512)
def local_path(address: str, base: str, root: str) -> str | None:
    """The file in the repository that an address means; None for what is not there (on the web, outside the root, `data:`).

    `base` is the folder of the file that names it. An address that begins with `/` starts at the root.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path or "\0" in parts.path:
        return None
    path = unquote(parts.path)
    if "\0" in path:
        return None
    meant = os.path.join(*((root, path.lstrip("/")) if path.startswith("/") else (base, path)))
    if not os.path.exists(meant):
        return None
    target, top = os.path.realpath(meant), os.path.realpath(root)
    return target if os.path.commonpath((target, top)) == top else None


def linked_sheet(path: str, screen: Screen = DESK) -> Sheet | None:
    """A stylesheet file, parsed once for each state of the file; None where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return _read(path, (found.st_mtime_ns, found.st_size), screen) if S_ISREG(found.st_mode) else None
