"""What shows where the focus of the keyboard is: the browser's ring, or what stylesheets put in its place.

    FocusStyles(styles).hidden(element)    True where they take the ring away and put nothing there, as far as they tell

Any other declaration for an element that has the focus, for what is around it, in it or behind it counts as something in its
place: whether one can see it is not asked. After Selectors 4 (9.2 to 9.4) and CSS Basic User Interface 4 (3, outlines).
"""

from __future__ import annotations

from typing import Any

from socialint.page.styles.cascade import Styles
from socialint.page.styles.colors import Color, parse_color
from socialint.page.styles.sheet import Declarations
from socialint.page.styles.values import Wide
from socialint.tree import Element

_NORMAL, _IMPORTANT = 0, 2


class FocusStyles:
    """The rules of a page about the focus."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        contents = styles.contents
        ranks = contents.ranks()
        #: False where a rule is not understood.
        self.sure = True
        self._outlines: dict[int, list[tuple[tuple[Any, ...], Declarations]]] = {}
        #: The ids of elements that something is done for when they have the focus.
        self._shown: set[int] = set()
        self._holders: set[int] = set()  # the same, when something in them has it
        for one, layer, order in contents.focusing:
            rule = one.asked
            if rule.selectors is None:
                self.sure = False
                continue
            rank = ranks.get(layer, len(ranks))
            for selector in rule.selectors:
                if not self._styles.holds(selector.whole):
                    continue
                if rule.shows or not selector.own or selector.whole.part or not selector.whole.certain:
                    found = {id(element) for element in styles.matching(selector.holder)}
                    (self._holders if selector.within else self._shown).update(found)
                elif not selector.negated:
                    for element in styles.matching(selector.whole.text):
                        mine = self._outlines.setdefault(id(element), [])
                        for values, importance, layered in ((rule.normal, _NORMAL, rank), (rule.important, _IMPORTANT, -rank)):
                            if values:
                                mine.append(((importance, layered, selector.whole.specificity, order), values))

    def hidden(self, element: Element) -> bool:
        """True where nothing shows that an element has the focus."""
        if not self.sure or id(element) in self._shown:
            return False
        here: Element | None = element
        while here is not None:
            if id(here) in self._holders:
                return False
            here = here.parent
        declared = [*self._styles.outlines(element), *self._outlines.get(id(element), ())]
        values: dict[str, Any] = {}
        for _, longhands in sorted(declared, key=lambda one: one[0]):
            values.update((name, value) for name, value in longhands if name.startswith("outline"))
        return _none(values)


def _none(values: dict[str, Any]) -> bool:
    """True for an outline that a stylesheet takes away (CSS UI 4, 3). The browser's own ring is there where none speaks of it."""
    style, width, color = (values.get("outline-" + name) for name in ("style", "width", "color"))
    if isinstance(style, Wide):
        return style in ("initial", "unset")
    if style == "none" or (isinstance(style, str) and style == "hidden"):
        return True
    if (
        isinstance(width, str)
        and not isinstance(width, Wide)
        and width.strip("0.") in ("", "px", "em", "rem")
        and width[:1] in "0."
    ):
        return True
    return isinstance(color, str) and not isinstance(color, Wide) and _transparent(color)


def _transparent(text: str) -> bool:
    import tinycss2

    tokens = tinycss2.parse_component_value_list(text[:200])
    found = parse_color(tokens[0]) if len(tokens) == 1 else None
    return isinstance(found, Color) and found.alpha == 0
