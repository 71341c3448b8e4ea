"""A single letter or sign is a shortcut that nobody can turn off.

Who speaks to the computer sets off such shortcuts with every word, and who hits keys by mistake does, too. A shortcut of letters,
digits or signs alone must be one that can be turned off, that can be changed, or that works only while its part of the page has
the focus (WCAG 2.1.4).

Small scripts of the page and the repository are worked out; nothing is run. A shortcut is one that does something when a sign is
typed while nothing in particular has the focus. It is an error only where every script is understood and nothing on the page
could change it: no other handler, no link, no button, no form that is sent.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title>
⟦<body onkeydown="if (event.key === 'n') document.getElementById('next').textContent = 'noon'">⟧<p id="next">?</p></body></html>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title>
<body onkeydown="if (event.key === 'n' && event.ctrlKey) document.getElementById('next').textContent = 'noon'"><p id="next">?</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.4", "act:ffbc54", "doc:https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html")
KINDS = ("page",)

#: Without one of these words in a page or a script of its own, keys do nothing of their own.
_EVENTS = ("keydown", "keypress", "keyup")
_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789+-*/.,;:?!#= "
#: What may lead to a way to turn it off.
_WAYS = frozenset({"a", "area", "button", "select", "form", "summary", "iframe", "object", "embed", "frame"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page with such a shortcut."""
    if not doc.whole_page or not _may(doc):
        return
    if any(element.tag in _WAYS or "-" in element.tag for element in doc.elements()):
        return
    from socialint.page.script.stage import Event, Press, Stage, UnsureError

    body = next(doc.elements("body"), None)
    stage = Stage(doc)
    if body is None or not stage.sure or _others(doc, stage):
        return
    for sign in _SIGNS:
        for event in _EVENTS:
            before = stage.effects
            try:
                stage.fire(Event(event, body, Press(sign, ord(sign.upper()))), body)
            except UnsureError:
                return
            if stage.effects > before:
                shown = sign if sign != " " else "space"
                where = next((script for script in doc.elements("script")), body)
                where = body if any("on" + name in body.attrs for name in _EVENTS) else where
                yield Hit(
                    where.tag_span,
                    f'the key "{shown}" alone does something, and nothing here turns that off',
                    hint="ask for Ctrl or Alt with it, or let people turn it off",
                )
                return


def _may(doc: Document) -> bool:
    """True where keys may do something."""
    text = doc.source.text
    return any(word in text for word in ("keydown", "keypress", "keyup", "onkey", "onKey")) or any(
        "src" in script.attrs for script in doc.elements("script")
    )


def _others(doc: Document, stage: object) -> bool:
    """True where something else on the page does something: that may be the way to turn a shortcut off."""
    from socialint.page.script.stage import Stage

    assert isinstance(stage, Stage)
    loading = {"load", "DOMContentLoaded", *_EVENTS}
    if any(listener.event not in loading for listener in stage.listeners):
        return True
    handlers = {"on" + name for name in loading}
    return any(name[:2] == "on" and name not in handlers for element in doc.elements() for name in element.attrs)
