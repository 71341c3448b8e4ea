"""Pictures, videos and sounds: those of the tree, and those that the `media` field declares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import partial

from socialint.blocks import is_hidden, joined
from socialint.model import MASK, Span, Text, Value
from socialint.tree import Element, Index, TextNode


class AltState(StrEnum):
    """What is known of a text alternative."""

    present = "present"
    empty = "empty"  # said to be decorative
    absent = "absent"
    unknown = "unknown"  # the format cannot carry it, or a template writes it


class Alt:
    """The text alternative of a picture, a video or a sound."""

    __slots__ = ("state", "text")

    def __init__(self, state: AltState, text: Text | None = None) -> None:
        self.state = state
        self.text = text

    @property
    def present(self) -> bool:
        """True where there are words; then `text` holds them."""
        return self.state is AltState.present

    @property
    def absent(self) -> bool:
        """True where the format could carry words and there are none."""
        return self.state is AltState.absent


class Media:
    """A picture, video, animation or sound of a post or page.

    `span` is where a finding about the whole stands; it may be given as a
    function. Texts that are not given are None. `element` is the element of the
    tree, where there is one.
    """

    __slots__ = ("_span", "ai", "alt", "caption", "captions", "credit", "decorative", "element", "kind", "license", "permission",
                 "source", "src", "transcript")  # fmt: skip

    def __init__(
        self,
        kind: str,
        span: Span | Callable[[], Span],
        alt: Alt,
        *,
        src: Text | None = None,
        caption: Text | None = None,
        credit: Text | None = None,
        license: Text | None = None,
        source: Text | None = None,
        permission: Text | None = None,
        captions: Text | None = None,
        transcript: Text | None = None,
        decorative: bool = False,
        ai: str = "",
        element: Element | None = None,
    ) -> None:
        self.kind = kind
        self._span = span
        self.alt = alt
        self.src = src
        self.caption = caption
        self.credit = credit
        self.license = license
        self.source = source
        self.permission = permission
        self.captions = captions
        self.transcript = transcript
        self.decorative = decorative
        self.ai = ai  # what is declared of a machine's part in it, "" for nothing
        self.element = element

    def has(self, part: str) -> bool:
        """True where one of its texts is given, also in vain."""
        return (self.alt.text if part == "alt" else getattr(self, part)) is not None

    @property
    def span(self) -> Span:
        """Where a finding about the whole stands."""
        return self._span if isinstance(self._span, Span) else self._span()


def _alt_of(value: Text | None, decorative: bool) -> Alt:
    if decorative:
        return Alt(AltState.empty, value)
    if value is None:
        return Alt(AltState.absent)
    if not value.value.strip():
        return Alt(AltState.empty if value.value == "" else AltState.absent, value)
    return Alt(AltState.unknown if value.dynamic and not value.value.replace(MASK, "").strip() else AltState.present, value)


_MEDIA = frozenset({"<img>", "<video>", "<audio>"})


def of_tree(index: Index) -> Iterator[Media]:
    """Every picture, video and sound of a tree, pictures with the caption of their figure."""
    if index.signs.isdisjoint(_MEDIA):
        return  # nearly every post: its media are declared beside the text
    figures: dict[int, Element | None] = {}
    captions: dict[int, Text] = {}
    for element in index.tagged("figcaption"):
        figure = _figure(element, figures)
        if figure and id(figure) not in captions:
            captions[id(figure)] = joined(list(_own_text(element)))
    for element in index.tagged("img", "video", "audio"):
        figure = _figure(element, figures) if captions else None
        if element.tag == "img":
            decorative = element.get("role") in ("none", "presentation") or is_hidden(element)
            alt = _alt_of(element.attribute("alt"), decorative)
            if alt.state is AltState.absent and element.dynamic:
                alt = Alt(AltState.unknown)
        else:
            decorative = False
            alt = Alt(AltState.unknown)
        yield Media(
            "image" if element.tag == "img" else element.tag,
            partial(getattr, element, "tag_span" if element.tag != "img" else "span"),
            alt,
            src=element.attribute("src"),
            caption=captions.get(id(figure)),
            decorative=decorative,
            element=element,
        )


def _own_text(caption: Element) -> Iterator[Text]:
    """The texts of a caption. A figure in it has its own: hostile nesting would read the innermost again and again."""
    stack = caption.children[::-1]
    while stack:
        node = stack.pop()
        if isinstance(node, TextNode):
            yield node.text
        elif isinstance(node, Element) and node.tag != "figure":
            stack += node.children[::-1]


def _figure(element: Element, known: dict[int, Element | None]) -> Element | None:
    """The nearest figure around an element. What is found on the way up is kept: no way is gone twice."""
    passed: list[Element] = []
    figure: Element | None = None
    for node in element.ancestors():
        if id(node) in known or node.tag == "figure":
            figure = known.get(id(node), node)
            break
        passed.append(node)
    known.update((id(node), figure) for node in passed)
    return figure


#: The fields of a medium that hold texts, by the names that these have in `Media`, and those that hold a word.
_TEXTS = frozenset({"src", "alt", "caption", "credit", "license", "source", "permission", "captions", "transcript"})
_WORDS = frozenset({"decorative", "type", "ai"})


def of_field(field: Value | None) -> Iterator[Media]:
    """Those that a `media` field declares; None has none."""
    for item in field.items() if field else ():
        if not isinstance(item.data, dict):
            if item.text is not None:
                yield Media(kind_of(item.text.value, ""), item.span, Alt(AltState.absent), src=item.text)
            continue

        texts = {key: value.text for key, value in item.data.items() if key in _TEXTS}
        said = {key: value.data for key, value in item.data.items() if key in _WORDS}
        decorative = "decorative" in said and str(said["decorative"]).lower() in ("true", "yes")
        alt = _alt_of(texts.pop("alt", None), decorative)
        if alt.state is AltState.empty and not decorative:
            alt = Alt(AltState.absent, alt.text)  # a picture posted is hardly decoration unless its author says so
        elif alt.absent and alt.text is None and "alt" in item.data and item.data["alt"].data is not None:
            alt = Alt(AltState.unknown)  # a number, perhaps, or a list: it does not fit the schema, and that is said
        src = texts.get("src")
        kind = kind_of(src.value if src else "", str(said["type"]) if "type" in said else "")
        ai = str(said["ai"]) if "ai" in said else ""
        yield Media(kind, partial(getattr, item, "span"), alt, decorative=decorative, ai=ai, **texts)


_KINDS = {"mp4": "video", "webm": "video", "mov": "video", "m4v": "video", "mp3": "audio", "ogg": "audio",
          "wav": "audio", "m4a": "audio", "gif": "gif"}  # fmt: skip


def kind_of(src: str, declared: str = "") -> str:
    """What a medium is: by what is declared, else by the ending of its path; "image" for endings that are not known."""
    if declared:
        return {"photo": "image", "picture": "image", "animation": "gif", "gifv": "gif"}.get(declared, declared)
    return _KINDS.get(src.rsplit(".", 1)[-1].lower(), "image")
