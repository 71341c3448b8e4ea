"""Image has no text alternative.

People who cannot see a picture get its text alternative read out or shown in braille. Without one they get nothing, or a
file name. Every picture of a post needs one; on a page, decoration is marked with an empty `alt` and left alone.

Looked at are pictures and animations, image buttons, and everything with `role="img"`. A picture that is named in another way
(`aria-label`, `title`) or hidden has no finding, nor has one whose text a template writes. A picture that takes the focus is no
decoration. An `<img>` without any address, which a script fills, is a note. Markdown cannot say "decoration", so `![](a.png)` is
missing a text. Formats and platforms that cannot carry one are left alone.

## Bad
```markdown
One ⟦![](team.jpg)⟧ two
```
```html
<p>⟦<img src="team.jpg">⟧</p>
```
```json
{"platform": "mastodon", "text": "Our team", "media": [⟦{"src": "team.jpg"}⟧]}
```
## Good
```markdown
One ![Four people around a table, laughing](team.jpg) two
```
```html
<p><img src="line.png" alt=""> <img src="logo.svg" aria-label="Acme"></p>
```
```json
{"platform": "mastodon", "text": "Our team", "media": [{"src": "team.jpg", "alt": "Four people around a table, laughing"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.document import Document
from socialint.media import AltState, Media
from socialint.model import Hit, Severity
from socialint.rules._words import shown
from socialint.tree import Element, Places

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "section508:E205.4", "act:23a2a8", "act:59796f", "act:7d6734",
        "axe:image-alt", "axe:input-image-alt", "axe:role-img-alt", "axe:svg-img-alt")  # fmt: skip
NEEDS = ("image", "gif", "<input>", "[role]")


#: Signs of what needs a text alternative and is no `<img>`.
_DRAWN = ("<input>", "[role]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each picture without a text alternative."""
    for image in doc.images():
        if _missing(doc, image):
            what = "animation" if image.kind == "gif" else "image"
            name = _file(image.src.value) if image.src is not None and not image.src.dynamic else ""
            called = f" {shown(name)}" if name and len(name) <= 60 else ""
            later = _comes_later(image)
            message = f"{what}{called} has no text alternative" + (": does a script write one with the address?" if later else "")
            yield Hit(image.span, message, hint=_hint(doc, image), review=later)
    for what, element in () if doc.index.signs.isdisjoint(_DRAWN) else _others(doc):
        if _named(doc, element) == "":
            yield Hit(element.tag_span, f"{what} has no text alternative", hint="describe it in alt, or in aria-label")


def _file(address: str) -> str:
    """The name of the file in an address, without the query; "" for a picture in the address itself."""
    return "" if address.startswith("data:") else address.partition("?")[0].partition("#")[0].rpartition("/")[2]


def _missing(doc: Document, image: Media) -> bool:
    state = image.alt.state
    element = image.element
    if element is None:
        return state is AltState.absent and _can_be_carried(doc)
    if state is AltState.empty:
        wanted = not image.decorative and (doc.kind == "post" or _from_markdown(doc, image))
        return (wanted or _is_met(element)) and _named(doc, element) == ""
    return state is AltState.absent and _named(doc, element) == ""


def _comes_later(image: Media) -> bool:
    """True for an `<img>` that names no picture anywhere: a script fills it, and may give it a text then."""
    element = image.element
    return (
        element is not None
        and element.tag == "img"
        and (element.parent is None or element.parent.tag != "picture")
        and not any("src" in name for name in element.attrs)  # src, srcset, and data-src of those that load late
    )


def _is_met(element: Element) -> bool:
    """True for an image that assistive technology meets although it is marked as decoration."""
    from socialint.page.roles import role

    return role(element) == "img"


def _from_markdown(doc: Document, image: Media) -> bool:
    return doc.format != "html" and doc.source.text.startswith("![", image.span.start)


def _can_be_carried(doc: Document) -> bool:
    """False where every platform of the post is known not to carry text alternatives."""
    from socialint.post.platforms import known

    facts = [platform.fact("alt-text") for platform in known(doc.context.platforms)]
    return not facts or any(fact is None or fact.value is not False for fact in facts)


def _others(doc: Document) -> Iterator[tuple[str, Element]]:
    """What needs a text alternative and is no `<img>`, and what it is called."""
    places = doc.root.places
    for handle in doc.index.handles(("input",)):
        if _is_image_button(places, handle):
            yield "image button", places.element(handle)
    if "[role]" in doc.index.signs:
        from socialint.page.view import view

        tree = view(doc.root)
        drawn = (handle for handle in tree.handles_with_role("graphics-document", "graphics-symbol") if handle.tag == "svg")
        for handle in (*tree.handles_with_role("img"), *drawn):
            if handle.tag != "img" and not _is_image_button(places, handle):
                yield "image", places.element(handle)


def _is_image_button(places: Places, handle: Any) -> bool:
    return handle.tag == "input" and (places.value(handle, "type") or "").strip().lower() == "image"


def _named(doc: Document, element: Element) -> str | None:
    """The accessible name; None where it cannot be told, or where nobody meets the element."""
    from socialint.page.view import view

    tree = view(doc.root)
    if tree.hidden(element):
        return None
    return tree.names.of(element)


def _hint(doc: Document, image: Media) -> str:
    if doc.kind == "post" and image.src is not None and not image.src.dynamic:
        from socialint.post.files import picture_of

        picture = picture_of(doc, image)
        if picture is not None and picture.notes.alt:
            return f"its file has a text alternative that may do: {shown(picture.notes.alt, 200)}"
    if image.element is None:
        return "describe it in alt" if doc.native else "describe it in alt, or say decorative: true"
    if _from_markdown(doc, image):
        return "describe it between the brackets"
    return 'describe it in alt, or write alt="" for decoration'
