"""Spacing of text that a `style` attribute fixes with `!important`: what the three spacing rules share.

A reader's own style can undo any spacing but this one (WCAG 2.2, 1.4.12 Text Spacing).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from socialint.document import Document
from socialint.model import Hit
from socialint.page.inline import inline_styles
from socialint.tree import Element

#: Lines are surely broken where the text is so many times wider than its box; a letter is at least this part of its size wide.
_LETTER, _WIDER = 0.3, 1.3
#: The widest a line can be: that of the window, in CSS pixels.
_WINDOW = 1280.0


@lru_cache(maxsize=1)
def _fixing(doc: Document) -> tuple[Element, ...]:
    """The elements whose `style` says `!important`."""
    if "important" not in inline_styles(doc.root):
        return ()
    return tuple(element for element in doc.index.having("style") if "important" in element.get("style", "").lower())


def hits(doc: Document, name: str, least: float) -> Iterator[Hit]:
    """A hit for each `style` attribute that fixes a spacing at less than `least` times the font size of some text in it."""
    fixing = _fixing(doc)
    if not any(word in element.get("style", "").lower() for element in fixing for word in (name, "font", "all")):
        return
    from socialint.page.styles import of
    from socialint.page.styles.scene import Scene, own_text

    styles = of(doc)
    scene = Scene(styles)
    said: set[int] = set()
    looked: set[int] = set()
    for element in chain.from_iterable((owner, *owner.elements()) for owner in fixing if id(owner) not in looked):
        if id(element) in looked:
            continue
        looked.add(id(element))
        if not element.children or element.namespace != "html":
            continue
        owner = styles.computed(element).locked.get(name)
        if owner is None or id(owner) in said:
            continue
        text = own_text(element)
        if not any(letter.isalnum() for letter in text) or not scene.of(element).seen:
            continue
        if name == "word-spacing" and " " not in text:
            continue
        computed = styles.computed(element)
        size = computed.font_size
        if not isinstance(size, float | int) or not size:
            continue
        share = _share(styles.computed(owner).get(name), styles.computed(owner).font_size, size, name)
        if share is None or share >= least - 0.0005:
            continue
        if name == "line-height" and (computed.get("white-space") == "nowrap" or not _breaks(element, text, size, styles)):
            continue
        said.add(id(owner))
        found = f"{share:.3f}".rstrip("0").rstrip(".")
        yield Hit(
            owner.attribute_span("style"),
            f"{name} is fixed at {found} of the font size",
            hint=f"leave out !important, or make it {least:g} or more",
        )


def _share(value: object, owner_size: object, size: float, name: str) -> float | None:
    """The spacing as a share of the font size; None where it cannot be told."""
    from socialint.page.styles.scene import length

    if not isinstance(value, str) or not isinstance(owner_size, float | int):
        return None
    if value in ("normal", "initial"):
        return 1.2 if name == "line-height" else 0.0  # what fonts have as normal is never as much as 1.5
    if name == "line-height":
        try:
            if value.endswith("%"):
                return float(value[:-1]) / 100 * owner_size / size
            return float(value)
        except ValueError:
            pass
    found = length(value, float(owner_size))
    return None if found is None else found / size


def _breaks(element: Element, text: str, size: float, styles: object) -> bool:
    """True where the text surely takes more than one line."""
    from socialint.page.styles import Styles
    from socialint.page.styles.scene import length

    assert isinstance(styles, Styles)
    width = _WINDOW
    here: Element | None = element
    for _ in range(30):
        if here is None or here.parent is None:
            break
        values = styles.computed(here)
        if values.display != "inline":
            for name in ("width", "max-width"):
                own = values.font_size
                found = length(values.get(name), own if isinstance(own, float | int) else size)
                if found is not None and found > 0:
                    width = min(width, found)
        here = here.parent
    return len(text) * size * _LETTER > width * _WIDER and " " in text
