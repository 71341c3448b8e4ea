"""Stylesheets as lists of rules for one reader. Each is parsed once in a run, however many pages link it.

`@media` and `@supports` are answered while reading. What a rule declares is read when it may be for an element of some page.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from stat import S_ISREG
from typing import Any
from urllib.parse import unquote, urlsplit

from socialint.page.styles.focus_selectors import Focused, asks_for_focus, parse_focused
from socialint.page.styles.media_queries import DESK, Screen, matches, orientation, supports, trimmed
from socialint.page.styles.parts import Part, TooDeepError, parts
from socialint.page.styles.selectors import Selector, nested, parse_selectors
from socialint.page.styles.values import KNOWN, declared
from socialint.page.styles.written import writes
from socialint.pattern import pattern
from socialint.record import Record
from socialint.sites import Site, file_of, from_top, in_site, leads_out, site_of

Declarations = tuple[tuple[str, Any], ...]


class Rule:
    """A style rule: its selectors, its layer, and what it declares, which is read when somebody wants to know, and once.

    `certain` is False in a container that only a layout decides (`@container`).
    """

    __slots__ = ("_block", "_declared", "certain", "layer", "selectors")

    def __init__(self, selectors: tuple[Selector, ...], block: str, layer: tuple[str, ...], certain: bool) -> None:
        self.selectors = selectors
        self.layer = layer
        self.certain = certain
        self._block = block
        self._declared: tuple[Declarations, Declarations] | None = None

    @property
    def declared(self) -> tuple[Declarations, Declarations]:
        """What it sets, and what it sets with `!important`."""
        if self._declared is None:
            self._declared = declarations(self._block)
            self._block = ""
        return self._declared


class Import(Record):
    """An `@import` that applies: its address, and the layer of what it brings (None for no layer)."""

    address: str
    layer: tuple[str, ...]


class Turn(Record):
    """What a rule sets for one orientation of the screen: `name` is `transform` or `rotate`. "" for any orientation."""

    selectors: tuple[Selector, ...]
    orientation: str
    name: str
    tokens: tuple[Any, ...]


class Turning(Record):
    """A rule that may turn something round: its block is not read yet."""

    selectors: tuple[Selector, ...]
    orientation: str
    block: str

    def turns(self) -> Iterator[Turn]:
        """What of it does so."""
        for node in read_block(self.block):
            if node.type == "declaration" and node.lower_name in _TURNS:
                yield Turn(self.selectors, self.orientation, node.lower_name.removeprefix("-webkit-"), tuple(node.value))


class Asked(Record):
    """What a rule does about the focus: the longhands of its outline, and whether it `shows` the focus in another way.

    `selectors` is None where they are not understood; it is empty for an invalid rule.
    """

    selectors: tuple[Focused, ...] | None
    normal: Declarations
    important: Declarations
    shows: bool


class Focusing:
    """A rule that asks for the focus. It is read when somebody wants to know, and once."""

    __slots__ = ("_asked", "_block", "_place", "_prelude")

    def __init__(self, prelude: str, block: str, place: _Place) -> None:
        self._prelude, self._block, self._place = prelude, block, place
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
            self._prelude = self._block = ""
        return self._asked

    def _read(self) -> Asked:
        shows = any(node.type != "declaration" or not node.lower_name.startswith(_UNSEEN) for node in read_block(self._block))
        normal, important = (
            tuple((name, value) for name, value in declared if name.startswith("outline"))
            for declared in declarations(self._block)
        )
        prelude = nested(self._prelude, self._place.parents)
        if prelude is not None and parse_selectors(prelude) is None:
            return Asked((), (), (), False)  # browsers drop it
        selectors = parse_focused(prelude) if prelude is not None and self._place.certain else None
        return Asked(selectors, normal, important, shows)


class Sheet(Record):
    """A stylesheet. `registered` are the initial values of `@property`. `complete` is False where a part could not be read."""

    items: tuple[Rule | Focusing | Import | tuple[str, ...], ...]  # a bare tuple announces a layer
    turning: tuple[Turning, ...] = ()
    registered: tuple[tuple[str, tuple[Any, ...], bool], ...] = ()
    complete: bool = True
    written: tuple[Selector, ...] = ()  # of `::before` and `::after` with words in them


#: Properties that show nothing by themselves where an element gets the focus.
_UNSEEN = (
    "outline", "-moz-outline", "cursor", "transition", "-webkit-tap-highlight", "pointer-events", "user-select",
    "-webkit-user-select", "-moz-user-select", "will-change", "touch-action", "-webkit-transition", "-moz-transition",
)  # fmt: skip
#: Properties that turn something round.
_TURNS = frozenset({"transform", "rotate", "-webkit-transform"})
UNREADABLE = Sheet((), complete=False)
_DATA = pattern(r"(?<=;base64,)[A-Za-z0-9+/=]++")
#: The names of properties in a block, and whatever else stands before a colon or a comment.
_NAMES = pattern(r"(?<![-\w\\])[-\w\\]++(?=[ \t\n]*+(?::|/\*))")
#: What may hold a semicolon that ends no declaration.
_MARKED = pattern(r"""[{}()\[\]"'/\\]""")
#: So many rules in one another are read: each is looked through again for those in it.
_MOST_NESTED = 16
#: Declarations up to this length (characters) are kept as read.
_SHORT = 200
#: How an address on the web begins, nearly always.
WEB = ("https://", "http://", "//")
#: Longer than this is left unread (characters).
_LONGEST = 8_000_000


def without_data(text: str) -> str:
    """A text in CSS without the letters of the pictures and fonts in it: a parser of CSS reads each by itself."""
    return _DATA.sub("", text) if ";base64," in text else text


@lru_cache(maxsize=64)
def parse_sheet(text: str, screen: Screen = DESK) -> Sheet:
    """The rules of a stylesheet's text. What does not parse is dropped, as a browser does; never raises."""
    reader = _Reader(screen)
    try:
        if len(text) > _LONGEST:
            return UNREADABLE
        reader.read(parts(without_data(text).replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")))
    except TooDeepError:
        return UNREADABLE
    return Sheet(tuple(reader.items), tuple(reader.turning), tuple(reader.registered), reader.complete, tuple(reader.written))


class _Place(Record):
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
        self.turning: list[Turning] = []
        self.registered: list[tuple[str, tuple[Any, ...], bool]] = []
        self.written: list[Selector] = []
        self.complete = True
        self._anonymous = 0
        self._imports = True  # they must come first (CSS Cascading 5, 2)

    def read(self, rules: Iterator[Part]) -> None:
        """Reads rules, and those in their blocks where they stand. Raises TooDeepError."""
        stack = [(rules, _Place())]
        while stack:
            waiting, place = stack[-1]
            part = next(waiting, None)
            if part is None:
                stack.pop()
                continue
            inner = self._at_rule(part, place) if part.name else self._style(part, place)
            if inner is not None and len(stack) < _MOST_NESTED:
                stack.append((iter(inner[0]), inner[1]))
            elif inner is not None:
                self.complete = False

    def _at_rule(self, rule: Part, place: _Place) -> tuple[Iterable[Part], _Place] | None:
        name, block = rule.name, rule.block
        if name == "import":
            if self._imports and block is None:
                self._import(rule, place)
            return None
        if name == "layer" and block is None:
            for part in _names(_tokens(rule.prelude)):
                self.items.append((*place.layer, *part))
            return None
        if name not in ("charset", "layer"):
            self._imports = False
        if name == "property":
            self._property(rule)
            return None
        if block is None:
            return None
        if name == "media":
            query = _tokens(rule.prelude)
            turned = orientation(query)
            if matches(query, self._screen):
                place = place._replace(turned=turned or place.turned)
            elif turned:
                place = place._replace(applies=False, turned=turned)
            else:
                return None
        elif name == "supports":
            if not supports(_tokens(rule.prelude)):
                return None
        elif name == "layer":
            named = _names(_tokens(rule.prelude))
            if len(named) > 1:
                return None
            if named:
                layer = (*place.layer, *named[0])
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
        if not place.parents:
            return parts(block), place
        own, inner = _parted(block)  # its own declarations are those of the rule around it (CSS Nesting 1, 4.2)
        return [Part("", "&", ";".join(own)), *inner], place

    def _import(self, rule: Part, place: _Place) -> None:
        tokens = trimmed(_tokens(rule.prelude))
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

    def _property(self, rule: Part) -> None:
        name = next((token.value for token in _tokens(rule.prelude) if token.type == "ident"), "")
        if not name.startswith("--") or rule.block is None:
            return
        initial: tuple[Any, ...] = ()
        inherits = True
        for node in read_block(rule.block):
            if node.type == "declaration" and node.lower_name == "initial-value":
                initial = tuple(node.value)
            elif node.type == "declaration" and node.lower_name == "inherits":
                inherits = not any(token.type == "ident" and token.lower_value == "false" for token in node.value)
        self.registered.append((name, initial, inherits))

    def _style(self, rule: Part, place: _Place) -> tuple[Iterable[Part], _Place] | None:
        self._imports = False
        block = rule.block or ""
        names = {*_NAMES.findall(block.lower())}
        if place.applies and asks_for_focus(rule.prelude):
            self.items.append(Focusing(rule.prelude, block, place))
        writing = place.applies and "content" in names and writes(rule.prelude, block)
        if not (writing or "{" in block or "--" in block) and KNOWN.isdisjoint(names) and "\\" not in "".join(names):
            return None  # nothing of it is of interest
        prelude = nested(rule.prelude, place.parents)
        selectors = parse_selectors(prelude) if prelude is not None else None
        if prelude is None or selectors is None:
            return None
        if writing:
            self.written += selectors
        inner: list[Part] = []
        if "{" in block:
            own, inner = _parted(block)
            block = ";".join(own)
        if selectors and place.applies:
            self.items.append(Rule(selectors, block, place.layer, place.certain))
        if not _TURNS.isdisjoint(names):
            self.turning.append(Turning(selectors, place.turned, block))
        if inner and len(prelude) > 2000:
            self.complete = False
            return None
        return (inner, place._replace(parents=prelude)) if inner else None


def _parted(block: str) -> tuple[list[str], list[Part]]:
    """Of the block of a style rule: the declarations, and the rules in it."""
    own: list[str] = []
    rules: list[Part] = []
    for part in parts(block, inner=True):
        if part.name or part.block is not None:
            rules.append(part)
        else:
            own.append(part.prelude)
    return own, rules


def _tokens(text: str) -> list[Any]:
    """The tokens of a part of a sheet, without comments."""
    import tinycss2

    found: list[Any] = tinycss2.parse_component_value_list(text, skip_comments=True)
    return found


def read_block(text: str) -> list[Any]:
    """What stands in the block of a rule, or in a `style` attribute: declarations, and rules in it."""
    import tinycss2

    found: list[Any] = tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)
    return found


def declarations(block: str) -> tuple[Declarations, Declarations]:
    """The longhands that a block declares, normal and important, in order. Rules in it set nothing, nor does what is too deep."""
    normal: list[tuple[str, Any]] = []
    important: list[tuple[str, Any]] = []
    try:
        for text in block.split(";") if not _MARKED.search(block) else _parted(block)[0]:
            name = text.partition(":")[0].strip().lower()
            if name in KNOWN or name.startswith("--") or "\\" in name or "/*" in name:
                with_importance, longhands = _declaration(text) if len(text) < _SHORT else _declaration.__wrapped__(text)
                (important if with_importance else normal).extend(longhands)
    except TooDeepError:
        return (), ()
    return tuple(normal), tuple(important)


@lru_cache(maxsize=2048)  # the same few stand in most rules
def _declaration(text: str) -> tuple[bool, Declarations]:
    """Whether a declaration is `!important`, and the longhands that it sets; none for an invalid one."""
    import tinycss2

    node = tinycss2.parse_one_declaration(text, skip_comments=True)
    if node.type != "declaration":
        return False, ()
    return node.important, tuple(declared(node.name if node.name.startswith("--") else node.lower_name, node.value))


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


# -- files --------------------------------------------------------------------


@lru_cache(maxsize=64)
def _read(path: str, stamp: tuple[int, int], screen: Screen) -> Sheet:
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            return parse_sheet(file.read(_LONGEST + 1), screen)
    except (OSError, ValueError):
        return UNREADABLE


@lru_cache(maxsize=512)
def local_path(address: str, base: str, root: str, sites: tuple[Site, ...] = ()) -> str | None:
    """The file in the repository that an address means; None for what is not there (on the web, outside the root, `data:`).

    `base` is the folder of the file that names it. `sites` say which addresses on the web are files, and where `/` starts in a
    folder of theirs; where they do not, it starts at the root.
    """
    if address.startswith(WEB) and not sites:
        return None
    try:
        meant = next(filter(os.path.exists, _meant(address.strip(), base, root, sites)), None)
    except ValueError:
        return None
    if meant is None:
        return None
    target, top = os.path.realpath(meant), os.path.realpath(root)
    return target if os.path.commonpath((target, top)) == top else None


def _meant(address: str, base: str, root: str, sites: tuple[Site, ...]) -> Iterator[str]:
    """The files that an address may mean, the likeliest first. Raises ValueError for what is no address."""
    found = urlsplit(address)
    path = unquote(found.path)
    if not path or "\0" in path or found.scheme not in ("", "http", "https") or (found.scheme and not found.netloc):
        return
    own = site_of(sites, base) if path.startswith("/") else None
    whole = address if found.netloc else from_top(own, found.path) if own else ""
    place = in_site(sites, whole) if whole else None
    if place and not leads_out(place[1]):
        yield file_of(*place)
    if not found.netloc:
        yield os.path.join(*((root, path.lstrip("/")) if path.startswith("/") else (base, path)))


def linked_sheet(path: str, screen: Screen = DESK) -> Sheet | None:
    """A stylesheet file, parsed once for each state of the file; None where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return _read(path, (found.st_mtime_ns, found.st_size), screen) if S_ISREG(found.st_mode) else None
