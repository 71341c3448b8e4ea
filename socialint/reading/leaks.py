"""Private values in all the texts of a document, each once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial

from socialint.document import Document
from socialint.model import Span, Text
from socialint.reading import private
from socialint.record import Record


class Leak(Record):
    """A private value and its place in the file. `value` is for comparing only: it must not reach a message."""

    kind: str
    what: str
    span: Span
    value: str
    public: bool  # it seems to be there for everybody to use (phone and account numbers)


#: So much of a text is enough to know its language, in code points.
_ENOUGH = 2000
_DIALLED = ("mailto:", "tel:", "sms:")


def leaks(doc: Document, kind: str) -> Iterator[Leak]:
    """The private values of one kind: in the text, titles, text alternatives, captions, credits, and targets of links.

    Code is published too, so it is searched. Not looked at: comments, scripts, and what is declared about the document (author,
    approval). A value that stands in a link's text and in its `mailto:` or `tel:` target is told once, in the text.
    """
    found = _found(doc)
    return (leak for leak in found if leak.kind == kind) if found else iter(())


@lru_cache(maxsize=1)  # five rules ask the same, one after the other
def _found(doc: Document) -> list[Leak]:
    return list(_search(doc))


def _search(doc: Document) -> Iterator[Leak]:
    home = partial(_regions, doc)
    spans: set[Span] = set()
    linked: set[str] = set()
    texts = list(_texts(doc))
    nothing = private.nothing_in("\n".join([text.value for text in texts]))  # nearly always: one look at all of them
    for text in texts if not nothing else ():
        for one in private.find(text.value, home):
            span = text.span(one.start, one.end)
            value = private.plain(one.kind, text.value[one.start : one.end])
            linked.add(value)
            if span not in spans:
                spans.add(span)
                yield Leak(one.kind, one.what, span, value, _public(doc, one.kind, text.value, one.start))
    for element in doc.elements("a", "area") if _dialled(doc) else ():
        scheme, _, target = (element.get("href") or "").strip().partition(":")
        if f"{scheme.lower()}:" not in _DIALLED:
            continue
        if "%" in target:
            from urllib.parse import unquote

            target = unquote(target)
        # A number that is there to be dialled needs no telling sign.
        said = target if scheme.lower() == "mailto" else f"tel {target}"
        for one in private.find(said, home):
            value = private.plain(one.kind, said[one.start : one.end])
            if value not in linked:
                linked.add(value)
                words = f"{element.text_content.strip()} "
                yield Leak(one.kind, one.what, element.attribute_span("href"), value, _public(doc, one.kind, words, len(words)))


def _dialled(doc: Document) -> bool:
    """True where some link may lead to an address or a number."""
    if doc.index.signs.isdisjoint(("<a>", "<area>")):
        return False
    value_of = doc.root.places.value
    hrefs = "\n".join([value_of(link, "href") or "" for link in doc.index.handles(("a", "area"))]).lower()
    return any(map(hrefs.__contains__, _DIALLED))


def _public(doc: Document, kind: str, text: str, start: int) -> bool:
    """True for a number that seems to be there for everybody.

    On a page that is its house's own, unless a person's name stands before it; elsewhere an account to which a gift may go.
    """
    if kind not in ("phone", "iban"):
        return False
    from socialint.reading.private.accounts import asked_for
    from socialint.reading.private.common import of_a_person

    return (doc.kind == "page" and not of_a_person(text, start)) or (kind == "iban" and asked_for(text, start))


def _texts(doc: Document) -> Iterator[Text]:
    if doc.kind == "post":
        yield doc.text
    else:
        yield Text(doc.words, lambda: Text.join(part for block in doc.prose() for part in (block.text, "\n")).map)
        yield doc.unspoken
    for key in ("title", "description", "summary", "excerpt"):
        value = doc.field(key)
        if value is not None and value.text is not None:
            yield value.text
    if not doc.index.signs.isdisjoint(("<title>", "<meta>")):
        yield from _of_head(doc)
    for media in doc.media:
        for text in (media.alt.text, media.caption, media.credit):
            if text is not None:
                yield text


def _of_head(doc: Document) -> Iterator[Text]:
    """What a page is called and how it describes itself."""
    for element in doc.elements("title"):
        yield element.text
    places = doc.root.places
    for meta in doc.index.handles(("meta",)):
        name = places.value(meta, "name") or places.value(meta, "property") or ""
        if name.lower() in ("description", "og:description", "og:title", "twitter:description"):
            content = places.element(meta).attribute("content")
            if content is not None:
                yield content


@lru_cache(maxsize=1)  # every line with a number asks
def _regions(doc: Document) -> tuple[str, ...]:
    """Where the readers are, as far as it is declared: markets, the regions of the languages, the homes of the languages.

    Where nothing is, the home of the language that the words are clearly of: most pages in Markdown do not name theirs.
    """
    from socialint.reading import languages

    regions = dict.fromkeys(code for code in doc.context.markets if code != "EU")
    for tag in dict.fromkeys([doc.language, *(block.language for block in doc.prose())]):
        named = [part.upper() for part in tag.replace("_", "-").split("-")[1:] if len(part) == 2 and part.isalpha()]
        regions.update(dict.fromkeys(named or languages.of(tag).regions))
    if not regions:
        from socialint.page.languages import likely_language
        from socialint.reading.words import runs

        regions.update(dict.fromkeys(languages.of(likely_language(runs(doc.words[:_ENOUGH]))).regions))
    return tuple(regions)
