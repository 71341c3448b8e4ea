"""Focus cannot leave a part of the page with the keyboard.

Who cannot use a mouse is caught there: neither Tab nor Shift and Tab lead on, and the rest of the page is out of reach
(WCAG 2.1.2). Where another key leads out, people must be told which one.

Looked at are elements with handlers for keys or for the loss of focus, in attributes or in small scripts of the page and the
repository. What these do is worked out, key by key; nothing is run. Where a script is not understood, or depends on what somebody
types, the rule is silent; where such a script is merely on the same page, there is a note for a person. Dialogs that can be
closed, links and buttons that do something are ways out.

## Bad
```html
<a href="/">Start</a> ⟦<button onblur="setTimeout(() => this.focus(), 10)">⟧Subscribe</button> <a href="/news">News</a>
```
```html
<a href="/">Start</a> ⟦<input aria-label="Code" onkeydown="event.preventDefault()">⟧ <a href="/news">News</a>
```
## Good
```html
<input aria-label="Code" onblur="if (!this.value) this.focus()">
<input aria-label="Day" onkeydown="if (event.key === 'a') return false">
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.pattern import pattern
from socialint.tree import Element, TextNode

if TYPE_CHECKING:
    from socialint.page.script.stage import Press, Stage

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.2", "section508:E205.4", "act:80af7b", "act:a1b64e", "act:ebe86a",
        "doc:https://www.w3.org/WAI/WCAG22/Understanding/no-keyboard-trap.html")  # fmt: skip
KINDS = ("page",)

#: Without one of these words in a page's source, nothing in it can catch the focus.
_SIGNS = ("blur", "Blur", "focusout", "keydown", "KeyDown", "keypress", "KeyPress")
_HANDLERS = pattern(r"on(?:blur|focusout|keydown|keypress)\s*=|['\"`](?:blur|focusout|keydown|keypress)['\"`]", re.IGNORECASE)
_LOSING = ("blur", "focusout", "keydown", "keypress", "keyup")
#: Elements and moments that are looked at before giving up.
_MOST, _MOMENTS = 60, 40
#: Where a text speaks of keys, it may say how to get out. Words of several languages.
_OF_KEYS = pattern(
    r"\b(?:ctrl|control|strg|steuerung|alt|option|shift|umschalt|maj|mayús|cmd|command|esc|escape|f[1-9][0-2]?|keys?|keyboard|"
    r"press|hit|tastes?|tasten|tastatur\w*|drück\w*|touches?|appuy\w*|clavier|teclas?|teclado|puls\w+|tast[oi]|premi|premere|"
    r"toets|druk|tangent\w*|tryck|trykk)\b",
    re.IGNORECASE,
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that the focus cannot leave, or leave only with others that it cannot leave."""
    source = doc.source.text
    if not any(sign in source for sign in _SIGNS) or not _HANDLERS.search(source):
        return
    from socialint.page.script.stage import Stage, UnsureError

    forth = _order(doc)
    if not forth:
        return
    stage = Stage(doc)
    said: set[int] = set()
    held = _held(doc, stage)
    for element in [one for one in forth if id(one) in held][:_MOST]:
        if id(element) in said:
            continue
        try:
            stage.focused = None
            found = _around(stage, element, forth)
            if found is None or _does_something(stage, found, doc):
                continue
            ways = _ways(stage, found, forth)
        except UnsureError:
            continue
        if ways and (ways[0] == "" or _tells(doc, stage)):
            continue
        said.update(id(one) for one in found)
        if ways:
            message = f"focus leaves this element only with {ways[0]}, and nothing on the page says so"
        else:
            message = "focus cannot leave this element with the keyboard"
        hint = "let the Tab key lead on"
        if stage.sure:
            yield Hit(element.tag_span, message, hint=hint)
        else:
            yield Hit(element.tag_span, f"{message}: do other scripts help?", hint=hint, review=True)


def _order(doc: Document) -> list[Element]:
    """The elements that the Tab key leads to, in its order (HTML, 6.6.3)."""
    from socialint.page.roles import tabindex
    from socialint.page.view import view

    focus = view(doc.root).focus
    found = [element for element in doc.elements() if focus.reaches(element)]
    return sorted(found, key=lambda element: tabindex(element) or 1_000_000)


def _held(doc: Document, stage: Stage) -> set[int]:
    """The ids of elements with a handler that may hold the focus, on them or around them. One pass."""
    owners = {listener.target if isinstance(listener.target, str) else id(listener.target)
              for listener in stage.listeners if listener.event in _LOSING}  # fmt: skip
    names = {"on" + event for event in _LOSING}
    found: set[int] = set()
    stack = [(doc.root, "document" in owners or "window" in owners)]
    while stack:
        element, inside = stack.pop()
        inside = inside or id(element) in owners or not names.isdisjoint(element.attrs)
        if inside:
            found.add(id(element))
        stack += [(child, inside) for child in element.children if isinstance(child, Element)]
    return found


def _around(stage: Stage, element: Element, forth: list[Element], state: Any = None) -> dict[int, tuple[Element, Any]] | None:
    """The elements between which the Tab key leads round from one; None where it leads out somewhere."""
    from socialint.page.script.stage import BACK, TAB, UnsureError

    if state is None:
        stage.enter(element)
        if stage.focused is not element:
            raise UnsureError
        state = stage.state()
    seen = {(id(element), state)}
    waiting = [(element, state)]
    found = {id(element): (element, state)}
    while waiting:
        one, before = waiting.pop()
        for press in (TAB, BACK):
            stage.restore(before)
            landed = stage.key(one, press, forth)
            if landed is None or not stage.handles(landed, *_LOSING):
                return None
            after = stage.state()
            if (id(landed), after) not in seen:
                seen.add((id(landed), after))
                waiting.append((landed, after))
                found.setdefault(id(landed), (landed, after))
            if len(seen) > _MOMENTS:
                raise UnsureError
    return found


def _does_something(stage: Stage, found: dict[int, tuple[Element, Any]], doc: Document) -> bool:
    """True where pressing Enter on one of the elements may lead on: that is a way out, or none that can be told."""
    for element, _ in found.values():
        if stage.handles(element, "click", "mousedown", "pointerdown", "change", "input", "submit"):
            return True
        if element.tag in ("a", "area") and not (element.get("href") or "#").startswith("#"):
            return True
        if element.tag in ("button", "input", "summary", "select") and (
            element.inside("form", "dialog") or "form" in element.attrs
        ):
            return True
        if any(
            name.startswith(("popover", "command", "hx-", "@", "v-", "x-", "ng-", "data-bs-", "data-toggle"))
            for name in element.attrs
        ):
            return True
    return False


def _ways(stage: Stage, found: dict[int, tuple[Element, Any]], forth: list[Element]) -> list[str]:
    """The keys that lead out otherwise; "" for those that everybody knows."""
    ways: list[str] = []
    for element, state in list(found.values())[:4]:
        if not stage.handles(element, "keydown", "keypress", "keyup"):
            continue
        for press in _presses():
            stage.restore(state)
            landed = stage.key(element, press, forth)
            after = stage.state()
            if landed is not None and id(landed) in found and after == state:
                continue
            if landed is None or not stage.handles(landed, *_LOSING) or _around(stage, landed, forth, after) is None:
                known = press.key in ("Escape", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight") and not (
                    press.ctrl or press.alt
                )
                if known:
                    return [""]
                ways.append(_spoken(press))
    return ways


def _presses() -> Iterator[Press]:
    from socialint.page.script.stage import Press

    named = {"Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "Enter": 13, "Home": 36, "End": 35,
             "PageUp": 33, "PageDown": 34, "Backspace": 8, "Delete": 46, " ": 32}  # fmt: skip
    keys = [*named.items(), *((f"F{number}", 111 + number) for number in range(1, 13)),
            *((sign.lower(), ord(sign)) for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")]  # fmt: skip
    for ctrl, alt in ((False, False), (True, False), (False, True), (True, True)):
        for key, code in keys:
            yield Press(key, code, ctrl, alt)
            yield Press(key.upper() if len(key) == 1 else key, code, ctrl, alt, shift=True)


def _spoken(press: Press) -> str:
    held = [name for name, down in (("Ctrl", press.ctrl), ("Alt", press.alt), ("Shift", press.shift)) if down]
    return "+".join([*held, press.key.upper() if len(press.key) == 1 else press.key])


def _tells(doc: Document, stage: Stage) -> bool:
    """True where a text of the page, or one that its scripts may write, speaks of keys."""
    texts = [node.data for node in doc.root.walk() if isinstance(node, TextNode) and not _mute(node)]
    names: set[str] = set()
    trees: list[Any] = [statement for tree in stage.trees for statement in tree if statement[0] != "declare"]
    declared = {statement[1]: statement[2] for tree in stage.trees for statement in tree if statement[0] == "declare"}
    from socialint.page.script.syntax import parse

    for element in doc.elements():
        for name, value in element.attrs.items():
            if name[:2] == "on":
                trees += [] if MASK in value else parse(value) or ()
            elif name not in ("class", "id", "href", "src", "style", "type"):
                texts.append(value)
    while trees:
        part = trees.pop()
        if isinstance(part, tuple):
            if len(part) == 2 and part[0] == "value" and isinstance(part[1], str):
                texts.append(part[1])
            elif len(part) == 2 and part[0] == "name" and part[1] in declared and part[1] not in names:
                names.add(part[1])
                trees.append(declared[part[1]])
            trees += [inner for inner in part if isinstance(inner, tuple)]
    return not stage.sure or any(_OF_KEYS.search(text) for text in texts)


def _mute(node: TextNode) -> bool:
    return node.parent is not None and node.parent.tag in ("script", "style")
