"""What a file is, and the Documents in it.

Without configuration: Markdown with `platform` or `platforms` in its front
matter is a post, other Markdown a page; HTML and SVG are pages; a JSON object
with `text` is a post, one with `html` or `markdown` a page (a post where it
names a platform), a list of such objects is many; other JSON is no content.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from socialint.document import Document
from socialint.model import Context, Source, Span, Text, Value
from socialint.parse.context import context_from
from socialint.tree import Element

MARKDOWN = (".md", ".markdown", ".mdx")
HTML = (".html", ".htm", ".xhtml", ".svg")
JSON = (".json",)
SUFFIXES = (*MARKDOWN, *HTML, *JSON)

#: The keys of a JSON object that hold content, and how they are read.
CONTENT_KEYS = {"text": "text", "html": "html", "markdown": "markdown"}


class Settings(NamedTuple):
    """What the configuration says about one file."""

    context: Context = Context()
    kind: str = ""  # "post", "page" or "" to tell by the content
    content_keys: Mapping[str, str] = {}  # further JSON keys -> "text", "html" or "markdown"


class Problem(NamedTuple):
    """A fault of the file itself: `rule` is one of the `file-*` ids."""

    rule: str
    span: Span
    message: str
    hint: str = ""
    review: bool = False


class Parsed(NamedTuple):
    """The documents of a file. No documents and no problems: the file is no content.

    `doubtful`: broken JSON in which nothing looks like content; it may be anybody's file.
    """

    documents: list[Document]
    problems: list[Problem]
    doubtful: bool = False


def parse(source: Source, settings: Settings = Settings()) -> Parsed:
    """The Documents of a source, by the ending of its path. Never raises for what stands in the file."""
    path = source.path.lower()
    text = source.text
    if not text.strip("\ufeff \t\r\n"):
        empty = Problem("file-invalid", Span(0, 0), "file is empty", "write its content, or delete it")
        return Parsed([], [empty], doubtful=path.endswith(JSON))
    if "\0" in text:
        at = text.index("\0")
        return Parsed(
            [], [Problem("file-invalid", Span(at, at + 1), "file holds a NUL character", "save it as plain UTF-8 text")]
        )
    if path.endswith(JSON):
        return _json(source, settings)
    if path.endswith(MARKDOWN):
        return _markdown(source, settings)
    return Parsed([_html(source, settings)], [])


def _html(source: Source, settings: Settings) -> Document:
    from socialint.parse.html import is_fragment, normalised, parse_html
    from socialint.parse.templates import mask

    html, where = normalised(source.text)
    masked = mask(html)
    root = parse_html(masked.text, where)
    svg = source.path.lower().endswith(".svg")
    return Document(
        source, settings.kind or "page", "svg" if svg else "html", root,
        context=settings.context, fragment=svg or is_fragment(root) or _of_an_engine(root), templated=masked.templated,
    )  # fmt: skip


#: Namespaces of HTML's own relatives; `o`, `v`, `w` are those of word processors, `og`, `fb` of social networks.
_KIN = frozenset({"xml", "xlink", "svg", "math", "m", "xhtml", "html", "o", "v", "w", "x", "og", "fb", "dc", "rdfs", "foaf"})


def _of_an_engine(root: Element) -> bool:
    """True where an `<html>` without head and body is there for the namespaces of a template engine: the file is a part."""
    html = next((node for node in root.children if isinstance(node, Element) and node.tag == "html"), None)
    if html is None or not any(name.startswith("xmlns:") and name[6:] not in _KIN for name in html.attrs):
        return False
    return all(child.implied for child in html.children if isinstance(child, Element) and child.tag in ("head", "body"))


def _markdown(source: Source, settings: Settings) -> Parsed:
    from socialint.parse.frontmatter import FrontMatterError, read_front_matter
    from socialint.parse.markdown import parse_markdown
    from socialint.parse.templates import mask

    text, problems = source.text, []
    try:
        front = read_front_matter(text)
    except FrontMatterError as error:
        end = text.find("\n", error.offset)
        span = Span(error.offset, max(error.offset, end if end >= 0 else len(text)))
        return Parsed([], [Problem("file-invalid", span, f"front matter: {error.message}", "mend the block between the fences")])
    fields = front.root if front else None
    for key, span in front.duplicates if front else ():
        problems.append(Problem("file-invalid", span, f"front matter: {key!r} stands twice", "keep one of them"))
    masked = mask(text, mdx=source.path.lower().endswith(".mdx"))
    start = front.end if front else 1 if text.startswith("\ufeff") else 0
    root = parse_markdown(masked.text, start)
    declared = fields is not None and any(fields.get(key) is not None for key in ("platform", "platforms"))
    document = Document(
        source, settings.kind or ("post" if declared else "page"), "markdown", root,
        metadata=fields, context=context_from(settings.context, fields),
        fragment=True, templated=masked.templated, head=_head(fields),
    )  # fmt: skip
    return Parsed([document], problems)


def _head(fields: Value | None) -> Span | None:
    if fields is None or not fields.data:
        return None
    named = next((fields.data[key] for key in ("platform", "platforms", "title") if key in fields.data), None)
    first: Value = named or next(iter(fields.data.values()))
    return first.key_span


def _json(source: Source, settings: Settings) -> Parsed:
    from socialint.parse.json import JsonError, parse_json

    try:
        root, duplicates = parse_json(source.text)
    except JsonError as error:
        at = min(error.offset, len(source.text))
        span = Span(at, min(at + 1, len(source.text)))
        broken = Problem("file-invalid", span, f"not valid JSON: {error.message}", "mend the syntax")
        keys = (*CONTENT_KEYS, *settings.content_keys, "platform", "platforms", "content")
        return Parsed([], [broken], doubtful=not any(f'"{key}"' in source.text for key in keys))
    documents = [document for item in _items(root, settings) for document in _object(source, item, settings)]
    if not documents and not any(key in CONTENT_KEYS for key, _ in duplicates):
        return Parsed([], [])
    problems = [
        Problem("file-invalid", span, f"{key!r} stands twice in one object: only the last counts", "keep one of them")
        for key, span in duplicates
    ]
    return Parsed(documents, problems)


def _items(root: Value, settings: Settings) -> Iterator[Value]:
    """The objects that may be content: the root or the members of a root list, and any that has a configured key."""
    if settings.content_keys:
        stack = [root]
        while stack:
            value = stack.pop()
            if isinstance(value.data, dict):
                if any(key in value.data for key in (*CONTENT_KEYS, *settings.content_keys)):
                    yield value
                stack.extend(reversed(value.data.values()))
            elif isinstance(value.data, list):
                stack.extend(reversed(value.data))
        return
    yield from (item for item in root.items() if isinstance(item.data, dict))


def _object(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    from socialint.parse.exports import recognise

    native = recognise(item)
    if native is not None:
        yield native(source, item, settings)
        return
    for key, how in {**CONTENT_KEYS, **settings.content_keys}.items():
        value = item.get(key)
        if value is None or value.text is None or not isinstance(value.data, str):
            continue
        declared = any(item.get(name) is not None for name in ("platform", "platforms"))
        kind = settings.kind or ("post" if how == "text" or declared else "page")
        yield content(source, item, value, how, kind, context_from(settings.context, item))
        return


def content(source: Source, fields: Value, value: Value, how: str, kind: str, context: Context) -> Document:
    """A Document out of a JSON string. `how`: "text", "html" or "markdown"; `fields` is the object around it."""
    from socialint.parse.templates import mask

    assert value.text is not None
    masked = mask(value.text.value)
    text = Text(masked.text, lambda: value.text.map)  # type: ignore[union-attr]
    fragment = True
    plain = None
    if how == "html":
        from socialint.parse.html import is_fragment, normalised, parse_html

        html, inner = normalised(text.value)
        root = parse_html(html, inner.then(text.map) if inner else text.map)
        fragment = is_fragment(root)
    elif how == "markdown":
        from socialint.parse.markdown import parse_markdown

        root = parse_markdown(text.value, 0, text.map)
    else:
        from socialint.parse.plain import parse_plain

        root, plain = parse_plain(text), text
    return Document(
        source, kind, "json", root, metadata=fields, context=context, fragment=fragment,
        templated=masked.templated, plain=plain, head=value.key_span,
    )  # fmt: skip
