"""The cascade (CSS Cascading 5): of all declarations for an element, which one counts, and what it computes to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from socialint.page.styles import browser
from socialint.page.styles.colors import BLACK, CANNOT_TELL, CannotTell, Color
from socialint.page.styles.media import DESK, ZOOMED, Screen
from socialint.page.styles.selectors import Selector
from socialint.page.styles.sheet import Declarations, Turn, declarations
from socialint.page.styles.sources import Sources
from socialint.page.styles.values import (
    INHERITED,
    INITIAL,
    Gradient,
    Keyword,
    Pending,
    Relative,
    Rem,
    Share,
    Sum,
    Wide,
    declared,
    evaluate,
    pixels,
)
from socialint.page.styles.variables import Tokens, Variables, substitute
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.styles.focus import FocusStyles

#: Selectors times elements that are looked at in one page; and the elements of a page that is asked about `:has()`.
_MOST_WORK, _MOST_FOR_HAS = 200_000_000, 5_000
#: So many selectors of written words are looked at: more would only be asked of a hostile page.
_MOST_WRITTEN = 500
_MEDIUM, _MEDIUM_MONOSPACE = 16.0, 13.0

# Origin and importance (6.2), element-attached styles above rules (6.3). Presentational hints and the browser's sheet stand
# below all of these.
_NORMAL, _NORMAL_INLINE, _IMPORTANT, _IMPORTANT_INLINE = 0, 1, 2, 3


class Block(NamedTuple):
    """What a rule declares for the elements of one of its selectors. Later ranks win."""

    rank: tuple[Any, ...]
    selector: Selector
    values: Declarations


class Computed:
    """The computed values of an element. Any may be `CANNOT_TELL`. Colours are `Color`, sizes CSS pixels.

    `get` gives the other longhands as words, None for what nothing sets. `locked` names the properties whose value
    stands in a `style` attribute with `!important`: the element's own, or that of the ancestor it is inherited from.
    """

    __slots__ = ("_absolute", "_keyword", "_values", "locked", "rendered", "variables")

    def __init__(self, values: dict[str, Any], variables: Variables) -> None:
        self._values = values
        self.variables = variables
        self.locked: dict[str, Element] = {}
        #: False where it or an ancestor has `display: none`.
        self.rendered = True
        self._keyword: float | None = 1.0  # of a font size that comes from a keyword: its factor
        self._absolute = False  # a font size in pixels: the generic family does not change it

    def get(self, name: str) -> Any:
        """The value of a longhand."""
        return self._values.get(name)

    @property
    def color(self) -> Color | CannotTell:
        """The colour of its text."""
        found: Color | CannotTell = self._values["color"]
        return found

    @property
    def background_color(self) -> Color | CannotTell:
        """The colour behind it."""
        found: Color | CannotTell = self._values["background-color"]
        return found

    @property
    def background_image(self) -> bool | Gradient | CannotTell:
        """What lies upon the background colour: nothing (False), a gradient of known colours, or a picture (True)."""
        found: bool | Gradient | CannotTell = self._values["background-image"]
        return found

    @property
    def display(self) -> str | CannotTell:
        """`block`, `none` and so on; blockified where the standard says so (CSS Display 3, 2.7)."""
        found: str | CannotTell = self._values["display"]
        return found

    @property
    def visibility(self) -> str | CannotTell:
        """`visible`, `hidden` or `collapse`."""
        found: str | CannotTell = self._values["visibility"]
        return found

    @property
    def opacity(self) -> float | CannotTell:
        """0 to 1, of the element itself."""
        found: float | CannotTell = self._values["opacity"]
        return found

    @property
    def font_size(self) -> float | CannotTell:
        """In CSS pixels."""
        found: float | CannotTell = self._values["font-size"]
        return found

    @property
    def font_weight(self) -> float | CannotTell:
        """1 to 1000; 400 is normal, 700 bold."""
        found: float | CannotTell = self._values["font-weight"]
        return found

    @property
    def hidden(self) -> bool:
        """True where nobody sees the element: it or one around it has no box, or it is invisible."""
        return not self.rendered or self.visibility in ("hidden", "collapse")


@lru_cache(maxsize=1)
def of_tree(root: Element) -> Styles:
    """The styles of a tree. The last ones are kept: the rules ask for the same tree one after the other."""
    return Styles(root)


@lru_cache(maxsize=1)
def zoomed(root: Element) -> Styles:
    """The styles of a tree for somebody who makes everything twice as large: half as many CSS pixels fit into the window."""
    return Styles(root, ZOOMED)


class Styles:
    """What the stylesheets and attributes of a page make of its elements, worked out as far as somebody asks.

    `complete` is False where a stylesheet could not be read: it is on the web, it is missing, scripts write it. Then
    the values are those of the sheets at hand.
    """

    def __init__(self, root: Element, screen: Screen = DESK) -> None:
        self.root = root
        self.screen = screen
        sources = Sources(root, screen)
        self.complete = sources.complete
        #: Rules that turn something round, for any orientation of the screen.
        self.turns: list[Turn] = sources.turns
        self._written = dict.fromkeys(sources.written)
        self._registered = sources.registered
        self._sources = sources
        self._paint = {
            selector
            for rule, _ in sources.rules
            for selector in rule.selectors
            if selector.part and any(name.startswith("background") and value for name, value in (*rule.normal, *rule.important))
        }
        self._blocks = sorted(_blocks(sources), key=lambda block: block.rank)
        self._known: dict[int, Computed] = {}
        self._shared: dict[Any, Computed] = {}
        self._inline: dict[str, tuple[Declarations, Declarations]] = {}
        self._inputs: list[Any] = []  # keeps alive what keys in _shared name by id
        initial = {name: _initial(name) for name in _TYPED}
        self._top = Computed(initial, Variables(None, {name: value for name, (value, _) in self._registered.items() if value}))
        self._root_size: float | CannotTell = _MEDIUM
        self._link = browser.link_color(root.first("body"))

    # -- what is asked ------------------------------------------------------

    def computed(self, element: Element) -> Computed:
        """The computed values of an element of the tree."""
        known = self._known.get(id(element))
        if known is not None:
            return known
        chain: list[Element] = []
        here: Element | None = element
        while here is not None and id(here) not in self._known and here.parent is not None:
            chain.append(here)
            here = here.parent
        parent = self._known.get(id(here), self._top) if here is not None else self._top
        for one in reversed(chain):
            parent = self._known[id(one)] = self._compute(one, parent)
        return parent

    def hidden(self, element: Element) -> bool:
        """True where nobody sees an element: `display: none` on it or around it, or it is invisible."""
        return self.computed(element).hidden

    @cached_property
    def shown(self) -> dict[Element, Computed]:
        """The values of those elements about whose being shown a stylesheet has a word."""
        setting = {number for number, block in enumerate(self._blocks) if any(name in _SHOWING for name, _ in block.values)}
        hiding = {number for number in setting if any(_may_hide(name, value) for name, value in self._blocks[number].values)}
        if not setting:
            return {}
        found: dict[Element, Computed] = {}
        for element, matched in self._matched.items():
            if not (setting if "hidden" in element.attrs else hiding).isdisjoint(matched):
                found[element] = self.computed(element)
        return found

    def sets(self, name: str) -> bool:
        """True where some rule or `style` attribute may set a property."""
        return any(longhand == name for block in self._blocks for longhand, _ in block.values) or any(
            name in element.attrs["style"].lower() for element in self.root.places.index.having("style")
        )

    def matching(self, selector: str) -> list[Element]:
        """The elements that a selector matches, in document order; none for a selector that is not understood."""
        document = getattr(self.root.places, "document", None)
        try:
            handles = document.select(selector) if document is not None else ()
        except (ValueError, SystemError):
            return []
        return [self.root.places.element(handle) for handle in handles]

    @cached_property
    def painted(self) -> set[int]:
        """The ids of elements that something is painted in by `::before` or `::after`."""
        found: set[int] = set()
        for selector in self._paint:
            if selector.part in ("before", "after"):
                found.update(id(element) for element in self.matching(selector.text))
        return found

    @cached_property
    def written(self) -> set[int]:
        """The ids of elements that `::before` or `::after` of some rule writes words into. Which rule wins is not asked."""
        found: set[int] = set()
        for selector in islice((one for one in self._written if ":has(" not in one.text), _MOST_WRITTEN):
            found.update(id(element) for element in self.matching(selector.text))
        return found

    @cached_property
    def quirks(self) -> bool:
        """True for a page without a doctype: tables then start afresh with size and weight (HTML, 15.3.10)."""
        document = getattr(self.root.places, "document", None)
        return document is not None and not any(type(node).__name__ == "Doctype" for node in document.children)

    @cached_property
    def focus(self) -> FocusStyles:
        """What the stylesheets do about the focus of the keyboard."""
        from socialint.page.styles.focus import FocusStyles

        return FocusStyles(self, self._sources)

    def setting(self, *names: str) -> list[Element]:
        """The elements about which a rule or a `style` attribute says one of the longhands, in document order."""
        numbers = {number for number, block in enumerate(self._blocks) if any(name in names for name, _ in block.values)}
        found = []
        for element in self.root.elements() if numbers else self.root.places.index.having("style"):
            style = element.attrs.get("style", "") if element.attrs else ""
            if (numbers and not numbers.isdisjoint(self._matched.get(element, ()))) or (
                style and any(name in names for values in self._style(style) for name, _ in values)
            ):
                found.append(element)
        return found

    @property
    def outlined(self) -> bool:
        """True where something may say what outline an element has."""
        return (
            any(rule.asked.normal or rule.asked.important for rule, _, _ in self._sources.focusing)
            or any(name.startswith("outline") for block in self._blocks for name, _ in block.values)
            or any("outline" in element.attrs["style"].lower() for element in self.root.places.index.having("style"))
        )

    def outlines(self, element: Element) -> list[tuple[tuple[Any, ...], Declarations]]:
        """What declares the outline of an element at rest: rank and longhands."""
        found = []
        for number in self._matched.get(element, ()):
            block = self._blocks[number]
            if any(name.startswith("outline") for name, _ in block.values):
                found.append((block.rank, block.values))
        normal, important = self._style(element.attrs.get("style", ""))
        found += [((rank,), values) for rank, values in ((_NORMAL_INLINE, normal), (_IMPORTANT_INLINE, important)) if values]
        return found

    # -- matching -----------------------------------------------------------

    @cached_property
    def _there(self) -> set[str]:
        """What selectors may need, as far as the page holds it: tags, `.classes` and `#ids`, lower case."""
        index = self.root.places.index
        there = {"*", *map(str.lower, index.tags)}
        there.update("." + name for value in set(index.values("class")) for name in value.lower().split())
        there.update("#" + value.lower() for value in index.values("id"))
        return there

    def holds(self, needs: tuple[str, ...]) -> bool:
        """True where the page holds what a selector cannot do without."""
        return self._there.issuperset(needs)

    @cached_property
    def _matched(self) -> dict[Element, tuple[int, ...]]:
        """Of each element: the numbers of the blocks that match it, in rising rank."""
        found: dict[Element, list[int]] = {}
        if not self._blocks:
            return {}
        there = self._there
        size = len(self.root.places.index)
        answers: dict[str, list[Element]] = {}
        work = 0
        for number, block in enumerate(self._blocks):
            selector = block.selector
            if not there.issuperset(selector.needs):
                continue
            elements = answers.get(selector.text)
            if elements is None:
                looks = ":has(" in selector.text
                work += size * (size if looks else 1)
                if work > _MOST_WORK or (looks and size > _MOST_FOR_HAS):
                    self.complete = False
                    elements = []
                else:
                    elements = self.matching(selector.text)
                answers[selector.text] = elements
            for one in elements:
                found.setdefault(one, []).append(number)
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        numbers = {one: tuple(many) for one, many in found.items()}
        return {one: shared.setdefault(many, many) for one, many in numbers.items()}

    # -- cascading ----------------------------------------------------------

    def _compute(self, element: Element, parent: Computed) -> Computed:
        matched = self._matched.get(element, ())
        hints = browser.hints(element)
        state = browser.state(element)
        style = element.attrs.get("style", "") if element.attrs else ""
        top = element.parent is not None and element.parent.parent is None
        if state.endswith(" href") and self._link is not None:
            hints = {"color": self._link, **hints}
        key = (id(parent), matched, state, style, tuple(hints.items()), top)
        known = self._shared.get(key)
        if known is not None and not known.locked:
            return known
        defaults = browser.defaults(state, self.quirks)
        winners: dict[str, Any] = {**defaults, **hints}
        locked: dict[str, Element] = {}
        normal, important = self._style(style) if style else ((), ())
        blocks = self._blocks
        at = 0
        while at < len(matched) and blocks[matched[at]].rank[0] < _NORMAL_INLINE:
            winners.update(blocks[matched[at]].values)
            at += 1
        winners.update(normal)
        while at < len(matched):
            winners.update(blocks[matched[at]].values)
            at += 1
        if important:
            winners.update(important)
        made = self._resolve(element, parent, winners, defaults, top)
        for name, value in important:
            value = _settled(name, value, made.variables) if type(value) is Pending else value
            if not _takes_over(name, value):
                locked[name] = element
        for name, owner in parent.locked.items():
            if name in INHERITED and name not in locked and (name not in winners or _takes_over(name, winners[name])):
                locked[name] = owner
        made.locked = locked
        self._shared[key] = made
        self._inputs.append(parent)
        return made

    def _style(self, text: str) -> tuple[Declarations, Declarations]:
        known = self._inline.get(text)
        if known is None:
            import tinycss2

            if len(text) > 100_000 or text.count("(") > 5_000:
                known = ((), ())
            else:
                nodes = tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)
                known = declarations(nodes)[:2]
            self._inline[text] = known
        return known

    def _resolve(
        self, element: Element, parent: Computed, winners: dict[str, Any], defaults: dict[str, Any], top: bool
    ) -> Computed:
        variables = parent.variables
        own = {name: value for name, value in winners.items() if name.startswith("--")}
        fresh = [name for name, (_, inherits) in self._registered.items() if not inherits] if self._registered else []
        if own or fresh:
            specified: dict[str, Tokens | None] = {name: self._registered[name][0] or None for name in fresh}
            for name, value in own.items():
                if isinstance(value, Wide):
                    if value == "initial" or (value == "unset" and name in specified):
                        specified[name] = self._registered[name][0] or None if name in self._registered else None
                    elif name in specified:
                        inherited = variables.get(name)
                        specified[name] = inherited
                else:
                    specified[name] = None if value is CANNOT_TELL else value
            variables = Variables(variables, specified)
        values: dict[str, Any] = {}
        made = Computed(values, variables)
        specified_values: dict[str, Any] = {}
        for name, value in winners.items():
            if name[:2] == "--":
                continue
            if type(value) is Pending:
                value = _settled(name, value, variables)
            if type(value) is Wide:
                value = _wide(name, value, defaults, parent)
                if value is _INHERIT:
                    inherited = parent._values.get(name)
                    if name not in ("font-size", "font-weight", "color") and inherited is not None:
                        values[name] = inherited
                    continue
            specified_values[name] = value
        for name in _INHERITED_TYPED:
            values.setdefault(name, parent._values[name])
        for name, value in parent._values.items():
            if name in INHERITED and name not in values:
                values[name] = value
        if "font-family" in specified_values:
            values["font-family"] = specified_values.pop("font-family")
        self._font(made, parent, specified_values, winners, top)
        color = specified_values.pop("color", None)
        if color is not None:
            values["color"] = parent.color if color == "currentcolor" else self._quirk_color() if color == "quirk" else color
        values.update(specified_values)
        for name in _NOT_INHERITED:
            if name not in values:
                values[name] = INITIAL[name]
        if values["background-color"] == "currentcolor":
            values["background-color"] = values["color"]
        values["display"] = _blockified(values, parent, element, top)
        made.rendered = parent.rendered and values["display"] != "none"
        if top:
            self._root_size = values["font-size"]
        return made

    def _quirk_color(self) -> Color | CannotTell:
        body = self.root.first("body")
        known = self._known.get(id(body)) if body is not None else None
        return known.color if known is not None else BLACK

    def _font(self, made: Computed, parent: Computed, specified: dict[str, Any], winners: dict[str, Any], top: bool) -> None:
        """Font size and weight (CSS Fonts 4, 2.2 and 2.5), with the smaller medium of a lone `monospace` as browsers have it."""
        values = made._values
        size = specified.pop("font-size", None)
        before = parent.font_size
        mono, was_mono = values["font-family"], parent._values["font-family"]
        made._keyword, made._absolute = parent._keyword, parent._absolute
        base = self._root_size if not top else _MEDIUM
        result: float | CannotTell = before
        relative = True
        if size is None:
            pass
        elif isinstance(size, CannotTell):
            result = CANNOT_TELL
            made._keyword = None
        elif isinstance(size, Keyword):
            made._keyword, made._absolute, relative = size.factor, False, False
            result = _keyword_size(size.factor, mono is True)
        elif isinstance(size, Relative):
            made._keyword = None
            result = before if isinstance(before, CannotTell) else before * size.factor
        elif isinstance(size, Rem):
            made._keyword = None
            result = base if isinstance(base, CannotTell) else base * size.factor
        elif isinstance(size, Share):
            made._keyword, made._absolute, relative = None, True, False
            result = size.value * pixels(size.unit, self.screen)
        elif isinstance(size, Sum):
            made._keyword, made._absolute = None, True
            if isinstance(before, CannotTell) or isinstance(base, CannotTell):
                result = CANNOT_TELL
            else:
                found = evaluate(size.token, before, base, self.screen)
                result = CANNOT_TELL if found is None else max(found, 0.0)
        else:
            made._keyword, made._absolute, relative = None, True, False
            result = size
        if mono is CANNOT_TELL or was_mono is CANNOT_TELL:
            result = CANNOT_TELL if not made._absolute and mono != was_mono else result
        elif relative and mono != was_mono and not made._absolute and not isinstance(result, CannotTell):
            if made._keyword is not None and size is None:
                result = _keyword_size(made._keyword, mono)
            else:
                share = _MEDIUM_MONOSPACE / _MEDIUM
                result = result * share if mono else result / share
        values["font-size"] = result
        weight = specified.pop("font-weight", None)
        if weight is not None:
            values["font-weight"] = _weighed(weight, parent.font_weight)


_SHOWING = ("display", "visibility")
_INHERITED_TYPED = ("color", "visibility", "font-size", "font-weight", "font-family", "color-scheme")
_NOT_INHERITED = tuple(name for name in INITIAL if name not in INHERITED)
_INHERIT = object()


def _initial(name: str) -> Any:
    value = BLACK if name == "color" else INITIAL[name]
    return _MEDIUM if name == "font-size" else value


INITIAL["color"] = BLACK
_TYPED = tuple(INITIAL)


def _may_hide(name: str, value: Any) -> bool:
    return name == "visibility" or (name == "display" and (value == "none" or type(value) is not str))


def _blocks(sources: Sources) -> Iterator[Block]:
    ranks = sources.ranks()
    for order, (rule, layer) in enumerate(sources.rules):
        rank = ranks.get(layer, len(ranks))
        for selector in rule.selectors:
            if selector.part:
                continue
            certain = rule.certain and selector.certain
            for values, importance, layered in ((rule.normal, _NORMAL, rank), (rule.important, _IMPORTANT, -rank)):
                if values:
                    if not certain:
                        values = tuple((name, CANNOT_TELL) for name, _ in values)
                    yield Block((importance, layered, selector.specificity, order), selector, values)


def _takes_over(name: str, value: Any) -> bool:
    """True for a value that is the parent's."""
    return type(value) is Wide and (value == "inherit" or (value in ("unset", "revert") and name in INHERITED))


def _settled(name: str, value: Pending, variables: Variables) -> Any:
    """What a longhand's declaration with `var()` means; `unset` where it means nothing (CSS Custom Properties 1, 3.1)."""
    tokens = substitute(value.tokens, variables)
    if tokens is None:
        return Wide("unset")
    for longhand, found in declared(value.name, tokens):
        if longhand == name:
            return Wide("unset") if type(found) is Pending else found
    return Wide("unset")


def _wide(name: str, value: Wide, defaults: dict[str, Any], parent: Computed) -> Any:
    """What a CSS-wide keyword stands for: a value, or _INHERIT."""
    if value == "revert-layer":
        return CANNOT_TELL
    if value == "revert":
        if name in defaults:
            return defaults[name]
        value = Wide("unset")
    if value == "inherit" or (value == "unset" and name in INHERITED):
        return _INHERIT if name in parent._values else INITIAL.get(name, "initial")
    return INITIAL.get(name, "initial")


def _weighed(weight: Any, before: float | CannotTell) -> Any:
    if weight not in ("bolder", "lighter"):
        return weight
    if isinstance(before, CannotTell):
        return CANNOT_TELL
    if weight == "bolder":  # CSS Fonts 4, 2.2.1
        return 400.0 if before < 350 else 700.0 if before < 550 else max(before, 900.0)
    return before if before < 100 else 100.0 if before < 550 else 400.0 if before < 750 else 700.0


_MONOSPACE_SIZES = {9 / 16: 9.0, 10 / 16: 9.0, 13 / 16: 10.0, 1.0: 13.0, 18 / 16: 16.0, 1.5: 20.0, 2.0: 26.0, 3.0: 39.0}


def _keyword_size(factor: float, monospace: bool) -> float:
    """Pixels of a named font size: browsers have a second row of sizes for a lone `monospace`."""
    if not monospace:
        return factor * _MEDIUM
    return _MONOSPACE_SIZES.get(factor, factor * _MEDIUM_MONOSPACE)


_BLOCKIFIED = {
    "inline": "block", "inline-block": "block", "inline-flex": "flex", "inline-grid": "grid", "inline-table": "table",
    "table-row": "block", "table-cell": "block", "table-caption": "block", "table-row-group": "block",
    "table-header-group": "block", "table-footer-group": "block", "table-column": "block", "table-column-group": "block",
    "-webkit-inline-box": "-webkit-box", "ruby-text": "block", "ruby": "block", "math": "block",
}  # fmt: skip


def _blockified(values: dict[str, Any], parent: Computed, element: Element, top: bool) -> Any:
    display = values["display"]
    if isinstance(display, CannotTell) or display in ("none", "contents"):
        return "block" if top and display == "contents" else display
    around = parent._values["display"]
    lifted = values["position"] in ("absolute", "fixed") or values["float"] not in ("none", CANNOT_TELL)
    # Only boxes of HTML, and the outermost of SVG or MathML in it, take part in such layouts.
    in_html = element.namespace == "html" or (element.parent is not None and element.parent.namespace == "html")
    if in_html and (lifted or top or around in ("flex", "inline-flex", "grid", "inline-grid")):
        return _BLOCKIFIED.get(display, display)
    return display
