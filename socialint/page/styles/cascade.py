"""The cascade (CSS Cascading 5): which rules are for an element, and of all that is declared for it, what counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain, islice
from typing import Any, NamedTuple

from socialint.page.inline import inline_styles
from socialint.page.styles import browser
from socialint.page.styles.colors import CANNOT_TELL
from socialint.page.styles.computed import Computed, Resolver, settled
from socialint.page.styles.media_queries import DESK, ZOOMED, Screen
from socialint.page.styles.selectors import Selector
from socialint.page.styles.sheet import Declarations, Turn, declarations, without_data
from socialint.page.styles.sources import Contents, Sources
from socialint.page.styles.values import INHERITED, Pending, Wide
from socialint.pattern import pattern
from socialint.tree import Element

#: Selectors times elements that are looked at in one page; and the elements of a page that is asked about `:has()`.
_MOST_WORK, _MOST_FOR_HAS = 200_000_000, 5_000
#: So many selectors of written words are looked at: more would only be asked of a hostile page.
_MOST_WRITTEN = 500
#: Words without which no stylesheet hides anything (`display: block` and the like do not), shows what is `hidden`, asks how the
#: screen is held, or writes into the page.
_HIDES = pattern(r"visibility|all\s*[:/]|display(?!\s*:\s*(?!none|inherit|initial|unset|revert)[a-z-]+\s*[;}!])")
_SHOWS = pattern(r"visibility|all\s*[:/]|display")
_TURNS = pattern(r"orientation")
_WRITES = pattern(r"before|after")

# Origin and importance (6.2), element-attached styles above rules (6.3). Presentational hints and the browser's sheet stand
# below all of these.
_NORMAL, _NORMAL_INLINE, _IMPORTANT, _IMPORTANT_INLINE = 0, 1, 2, 3


class Block(NamedTuple):
    """What a rule declares for the elements of one of its selectors. Later ranks win."""

    rank: tuple[Any, ...]
    selector: Selector
    values: Declarations


@lru_cache(maxsize=1)
def of_tree(root: Element) -> Styles:
    """The styles of a tree. The last ones are kept: the rules ask for the same tree one after the other."""
    return Styles(root)


@lru_cache(maxsize=1)
def zoomed(root: Element) -> Styles:
    """The styles of a tree for somebody who makes everything twice as large: half as many CSS pixels fit into the window."""
    return Styles(root, ZOOMED)


@lru_cache(maxsize=1)
def by_attributes(root: Element) -> Styles:
    """The styles of a tree by its attributes alone: what they say wins over stylesheets that are not at hand."""
    return Styles(root, alone=True)


class Styles:
    """What the stylesheets and attributes of a page make of its elements, worked out as far as somebody asks.

    `complete` is False where a stylesheet could not be read: it is on the web, it is missing, scripts write it. Then
    the values are those of the sheets at hand.
    """

    def __init__(self, root: Element, screen: Screen = DESK, *, alone: bool = False) -> None:
        self.root = root
        self.screen = screen
        self.alone = alone  # without stylesheets: of what no attribute says, nothing is known
        self._element, self._handle = root.places.element, root.places.handle
        self._sources = Sources(root, screen, none=alone)
        self._costly = False  # it would take too long to match every selector
        self._known: dict[Any, Computed] = {}  # by handle: most elements need not be made to know how they look
        self._shared: dict[Any, Computed] = {}
        self._inline: dict[str, tuple[Declarations, Declarations]] = {}
        self._inputs: list[Any] = []  # keeps alive what keys in _shared name by id

    @property
    def complete(self) -> bool:
        """False where a stylesheet could not be read, or costs too much."""
        return not (self._sources.missing or self._costly) and self._sources.contents.complete

    @cached_property
    def _blocks(self) -> list[Block]:
        return sorted(_blocks(self._sources.contents, self._there), key=lambda block: block.rank)

    @cached_property
    def _resolver(self) -> Resolver:
        return Resolver(self.screen, self._sources.contents.registered)

    @cached_property
    def _link(self) -> Any:
        return browser.link_color(self.root.first("body"))

    # -- what is asked ------------------------------------------------------

    def computed(self, element: Element) -> Computed:
        """The computed values of an element of the tree."""
        return self.at(self._handle(element))

    def at(self, handle: Any) -> Computed:
        """The same, by its handle."""
        known = self._known.get(handle)
        if known is not None:
            return known
        chain: list[Any] = []
        here, top, kind = handle, self._handle(self.root), self.root.places.element_type
        while here is not None and here not in self._known and here is not top:
            if type(here) is kind:  # the content of a `<template>` stands in something else
                chain.append(here)
            here = here.parent
        parent = self._known.get(here, self._resolver.top)
        for one in reversed(chain):
            parent = self._known[one] = self._compute(one, parent)
        return parent

    def hidden(self, element: Element) -> bool:
        """True where nobody sees an element: `display: none` on it or around it, or it is invisible."""
        return self.computed(element).hidden

    @property
    def turns(self) -> list[Turn]:
        """Rules that turn something round, some for one orientation of the screen."""
        return self._sources.contents.turns if self._sources.may_say(_TURNS) else []

    @cached_property
    def shown(self) -> dict[Any, Computed]:
        """The values of those elements about whose being shown a stylesheet has a word, by handle."""
        if not self._sources.may_say(_SHOWS if "hidden" in self.root.places.index.attributes else _HIDES):
            return {}
        setting = {number for number, block in enumerate(self._blocks) if any(name in _SHOWING for name, _ in block.values)}
        hiding = {number for number in setting if any(_may_hide(name, value) for name, value in self._blocks[number].values)}
        if not setting:
            return {}
        hidden = {*self.root.places.index.with_attribute("hidden")}
        return {
            handle: self.at(handle)
            for handle, matched in self._matched.items()
            if not (setting if handle in hidden else hiding).isdisjoint(matched)
        }

    def sets(self, *names: str) -> bool:
        """True where some rule or `style` attribute may set one of the properties."""
        return not self._named.isdisjoint(names) or any(name in inline_styles(self.root) for name in names)

    @cached_property
    def _named(self) -> set[str]:
        """The longhands that rules set."""
        return {name for block in self._blocks for name, _ in block.values}

    def matching(self, selector: str) -> list[Element]:
        """The elements that a selector matches, in document order; none for a selector that is not understood."""
        return [*map(self._element, self._matching(selector))]

    def _matching(self, selector: str) -> Sequence[Any]:
        """The same as handles."""
        document = getattr(self.root.places, "document", None)
        try:
            handles: Sequence[Any] = document.select(selector) if document is not None else ()
        except (ValueError, SystemError):
            return ()
        return handles

    @cached_property
    def painted(self) -> set[Any]:
        """The handles of elements that something is painted in by `::before` or `::after`."""
        painting = _painting(self._sources.contents, self._there) if self._sources.may_say(_WRITES) else ()
        return set(chain.from_iterable(self._matching(selector.text) for selector in painting))

    @cached_property
    def written(self) -> set[Any]:
        """The handles of elements that `::before` or `::after` of some rule writes words into. Which rule wins is not asked."""
        writing = dict.fromkeys(self._sources.contents.written) if self._sources.may_say(_WRITES) else ()
        texts = islice((one.text for one in writing if ":has(" not in one.text), _MOST_WRITTEN)
        return set(chain.from_iterable(map(self._matching, texts)))

    @cached_property
    def quirks(self) -> bool:
        """True for a page without a doctype: tables then start afresh with size and weight (HTML, 15.3.10)."""
        document = getattr(self.root.places, "document", None)
        return document is not None and not any(type(node).__name__ == "Doctype" for node in document.children)

    @property
    def contents(self) -> Contents:
        """What the stylesheets hold."""
        return self._sources.contents

    def setting(self, *names: str) -> Iterator[Element]:
        """The elements about which a rule or a `style` attribute says one of the longhands, each once, in no order."""
        numbers = {number for number, block in enumerate(self._blocks) if any(name in names for name, _ in block.values)}
        matched = self._matched if numbers else {}
        for handle, mine in matched.items():
            if not numbers.isdisjoint(mine):
                yield self._element(handle)
        for element in self.root.places.index.having("style"):
            own = any(name in names for values in self._style(element.get("style", "")) for name, _ in values)
            if own and numbers.isdisjoint(matched.get(self._handle(element), ())):
                yield element

    @property
    def outlined(self) -> bool:
        """True where something may say what outline an element has."""
        return (
            any(rule.asked.normal or rule.asked.important for rule, _, _ in self.contents.focusing)
            or any(name.startswith("outline") for name in self._named)
            or "outline" in inline_styles(self.root)
        )

    def outlines(self, element: Element) -> list[tuple[tuple[Any, ...], Declarations]]:
        """What declares the outline of an element at rest: rank and longhands."""
        found = []
        for number in self._matched.get(self._handle(element), ()):
            block = self._blocks[number]
            if any(name.startswith("outline") for name, _ in block.values):
                found.append((block.rank, block.values))
        normal, important = self._style(element.get("style", ""))
        found += [((rank,), values) for rank, values in ((_NORMAL_INLINE, normal), (_IMPORTANT_INLINE, important)) if values]
        return found

    def own(self, element: Element) -> frozenset[str]:
        """The longhands that the `style` attribute of an element sets."""
        return frozenset(name for values in self._style(element.get("style", "")) for name, _ in values)

    # -- matching -----------------------------------------------------------

    @cached_property
    def _there(self) -> set[str]:
        """What selectors may need, as far as the page holds it: tags, `.classes` and `#ids`, lower case."""
        index = self.root.places.index
        there = {"*", *map(str.lower, index.tags)}
        there.update("." + name for value in set(index.values("class")) for name in value.lower().split())
        there.update("#" + value.lower() for value in index.values("id"))
        return there

    def holds(self, selector: Selector) -> bool:
        """True where the page holds what a selector cannot do without."""
        return self._there.issuperset(selector.needs)

    @cached_property
    def _matched(self) -> dict[Any, tuple[int, ...]]:
        """Of each element, by handle: the numbers of the blocks that match it, in rising rank."""
        found: dict[Any, list[int]] = {}
        if not self._blocks:
            return {}
        size = len(self.root.places.index)
        answers: dict[str, Sequence[Any]] = {}
        work = 0
        for number, block in enumerate(self._blocks):
            selector = block.selector
            handles = answers.get(selector.text)
            if handles is None:
                looks = ":has(" in selector.text
                work += size * (size if looks else 1)
                if work > _MOST_WORK or (looks and size > _MOST_FOR_HAS):
                    self._costly = True
                    handles = ()
                else:
                    handles = self._matching(selector.text)
                answers[selector.text] = handles
            for one in handles:
                found.setdefault(one, []).append(number)
        shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        numbers = {one: tuple(many) for one, many in found.items()}
        return {one: shared.setdefault(many, many) for one, many in numbers.items()}

    # -- cascading ----------------------------------------------------------

    @cached_property
    def _special(self) -> set[Any]:
        """The handles of elements of which the browser's sheet, or a `style`, may say more than of their tag and `href`."""
        places = self.root.places
        found = set(places.index.handles(("summary", "svg", "math"), ("style", *browser.TELLING)))
        for one in places.index.tagged("svg", "math"):
            found.update(places.descendants(one))
        return found

    @cached_property
    def _leading(self) -> set[Any]:
        """The handles of elements with an address."""
        return self.root.places.index.bearing("href")

    def _compute(self, handle: Any, parent: Computed) -> Computed:
        matched = self._matched.get(handle, ())
        key: tuple[Any, ...]
        if handle not in self._special:
            leads = handle.tag in ("a", "area") and handle in self._leading
            state, hints, style = handle.tag + " href" if leads else handle.tag, _NO_HINTS, ""
            key = (id(parent), id(matched), state)
        else:
            element = self._element(handle)
            state, hints, style = browser.state(element), browser.hints(element), element.get("style", "")
            key = (id(parent), id(matched), state, style, tuple(hints.items()))
        if self._link is not None and state.endswith(" href"):
            hints = {"color": self._link, **hints}
        known = self._shared.get(key)
        if known is not None and not known.locked:
            return known
        top = parent is self._resolver.top
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
        element = self._element(handle)
        made = self._resolver.computed(element, parent, winners, defaults, top)
        for name, value in important:
            value = settled(name, value, made.variables) if type(value) is Pending else value
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
            plain = without_data(text)
            known = declarations(plain) if len(plain) <= 100_000 else ((), ())
            self._inline[text] = known
        return known


_SHOWING = ("display", "visibility")
_NO_HINTS: dict[str, Any] = {}


def _may_hide(name: str, value: Any) -> bool:
    return name == "visibility" or (name == "display" and (value == "none" or type(value) is not str))


def _blocks(contents: Contents, there: set[str]) -> Iterator[Block]:
    """What is declared for elements of a page; `there`: what it holds, as far as selectors may need it."""
    ranks = contents.ranks()
    for order, (rule, layer) in enumerate(contents.rules):
        for selector in rule.selectors:
            if selector.part or not there.issuperset(selector.needs):
                continue
            rank = ranks.get(layer, len(ranks))
            certain = rule.certain and selector.certain
            normal, important = rule.declared
            for values, importance, layered in ((normal, _NORMAL, rank), (important, _IMPORTANT, -rank)):
                if values:
                    if not certain:
                        values = tuple((name, CANNOT_TELL) for name, _ in values)
                    yield Block((importance, layered, selector.specificity, order), selector, values)


def _painting(contents: Contents, there: set[str]) -> set[Selector]:
    """The selectors of `::before` and `::after` with a ground of their own."""
    return {
        selector
        for rule, _ in contents.rules
        for selector in rule.selectors
        if selector.part in ("before", "after")
        and there.issuperset(selector.needs)
        and any(name.startswith("background") and value for declared in rule.declared for name, value in declared)
    }


def _takes_over(name: str, value: Any) -> bool:
    """True for a value that is the parent's."""
    return type(value) is Wide and (value == "inherit" or (value in ("unset", "revert") and name in INHERITED))
