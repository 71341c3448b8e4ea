"""Picture is nothing but text.

Words in a picture cannot be enlarged without blur, given other colours or spacing, searched, translated or copied. Where the
same can be had with text, WCAG 1.4.5 asks for text.

Looked at are SVG pictures in `img`, `input`, `object` and `embed`, from a file of the repository or a `data:` address: those
with two words or more and no shape beside them but a plain ground. Only words in the reader's own font, with no style, could
stand in the page just as they are; with a font or style of their own they may be a logo or a drawing, and are left alone. So is
what calls itself a logo. Photos and other pictures of text are for people to judge.

## Bad
```html
⟦<img alt="Open at ten" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>Open at ten</text></svg>">⟧
```
## Good
```html
<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Open from ten</text></svg>
<img alt="Hub logo" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>The Hub</text></svg>">
<img alt="Sun" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><circle r='9'/><text y='20'>The sun</text></svg>">
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.links import content, local_file
from socialint.page.view import view
from socialint.rules._words import shown
from socialint.tree import Element, TextNode

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.4.5", "section508:E205.4", "act:0va7u6", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G140")
KINDS = ("page",)
NEEDS = ("<img>", "<input>", "<object>", "<embed>")

_ADDRESS = {"img": "src", "input": "src", "object": "data", "embed": "src"}
#: Longer pictures are hardly text alone, in code points.
_LONGEST = 20_000
#: What may stand beside the words: containers, what is not drawn, and a plain ground.
_PLAIN = frozenset({"svg", "g", "text", "tspan", "title", "desc", "metadata", "defs", "rect", "a", "switch"})
#: A style of its own, or what may keep the words from being seen.
_STYLED = frozenset({"style", "class", "font-family", "font", "font-style", "font-weight", "transform", "filter", "stroke",
                     "mask", "letter-spacing", "display", "visibility", "opacity", "fill-opacity", "clip-path"})  # fmt: skip


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such picture."""
    for element in (element for tag, name in _ADDRESS.items() for element in _svgs(doc, tag, name)):
        address = element.get(_ADDRESS[element.tag], "").strip()
        if "svg" not in address[:20].lower() and not address.partition("?")[0].lower().endswith(".svg"):
            continue
        if MASK in address or (element.tag == "input" and element.get("type", "").strip().lower() != "image"):
            continue
        if any("logo" in element.get(name, "")[:500].lower() for name in ("alt", "title", "aria-label", "class", "id")):
            continue

        if view(doc.root).unseen(element):
            continue
        text = _words(_picture(doc, address))
        if text:
            yield Hit(element.tag_span, f"picture is nothing but the text {shown(text)}", hint="write it as text")


def _svgs(doc: Document, tag: str, name: str) -> Iterator[Element]:
    """The elements of a tag whose address may be that of an SVG picture."""
    places = doc.root.places
    for handle in doc.index.with_tag(tag):
        if "svg" in (places.value(handle, name) or "").lower():
            yield places.element(handle)


def _picture(doc: Document, address: str) -> str:
    """The source of an SVG picture, "" where it cannot be had."""
    from urllib.parse import unquote_to_bytes

    head, comma, body = address.partition(",")
    if head.lower().startswith("data:image/svg+xml"):
        if not comma or len(body) > _LONGEST:
            return ""
        data = unquote_to_bytes(body)
        if head.lower().endswith(";base64"):
            import base64
            import binascii

            try:
                data = base64.b64decode(data)
            except (binascii.Error, ValueError):
                return ""
        return data.decode("utf-8", "replace")

    path = local_file(doc, address)
    if path is None or "logo" in path.name.lower():
        return ""
    data = content(path, _LONGEST + 1) or b""
    return data.decode("utf-8", "replace") if len(data) <= _LONGEST else ""


@lru_cache(maxsize=64)
def _words(source: str) -> str:
    """The words of a picture that holds only words, as any font would show them; "" for any other."""
    if "<text" not in source:
        return ""
    from socialint.parse.html import parse_html

    svg = parse_html(source).first("svg")
    if svg is None:
        return ""
    inside = [svg, *svg.elements()]
    if not all(element.tag in _PLAIN and _STYLED.isdisjoint(element.attrs) for element in inside):
        return ""
    texts = (element for element in inside if element.tag in ("text", "tspan"))
    words = " ".join(node.data for element in texts for node in element.children if isinstance(node, TextNode)).split()
    return " ".join(words) if len(words) > 1 and any(map(str.isalpha, "".join(words))) and "logo" not in words else ""
