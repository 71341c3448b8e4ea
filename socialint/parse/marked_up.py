"""Files in HTML and Markdown, with the front matter before them, to Documents; and the posts in a page's JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Context, Span, Value
from socialint.parse.content import CONTENT_KEYS, Settings
from socialint.parse.context import context_from, names_platform
from socialint.parse.parsed import Parsed, Problem
from socialint.parse.variants import posts_of, threads
from socialint.record import Record
from socialint.source import Source
from socialint.tree import Element

#: What a file with front matter begins with.
_FENCES = ("---", "+++", "\ufeff---", "\ufeff+++")
#: The type of a social post in JSON-LD (schema.org).
POSTING = "SocialMediaPosting"


def html_file(source: Source, settings: Settings) -> Parsed:
    """The one document of an HTML file; front matter before it, as the generators of sites have it, says its fields."""
    from socialint.parse.html import is_fragment, normalised, parse_html
    from socialint.parse.templates import mask

    front = _front_matter(source)
    if front.problems and not front.fields:
        return Parsed([], front.problems)
    html, where = normalised(" " * front.end + source.text[front.end :] if front.end else source.text)
    masked = mask(html)
    root = parse_html(masked.text, where)
    svg = source.path.lower().endswith(".svg")
    document = Document(
        source, settings.kind or ("post" if front.declared else "page"), "svg" if svg else "html", root,
        metadata=front.fields, context=context_from(settings.context, front.fields) if front.fields else settings.context,
        fragment=svg or is_fragment(root) or _of_an_engine(root), templated=masked.templated,
    )  # fmt: skip
    return Parsed([document], front.problems)


#: Namespaces of HTML's own relatives; `o`, `v`, `w` are those of word processors, `og`, `fb` of social networks.
_KIN = frozenset({"xml", "xlink", "svg", "math", "m", "xhtml", "html", "o", "v", "w", "x", "og", "fb", "dc", "rdfs", "foaf"})


def _of_an_engine(root: Element) -> bool:
    """True where an `<html>` without head and body is there for the namespaces of a template engine: the file is a part."""
    html = next(root.parts("html"), None)
    if html is None or not any(name.startswith("xmlns:") and name[6:] not in _KIN for name in html.attrs):
        return False
    return all(part.implied for part in html.parts("head", "body"))


class _Front(Record):
    """Front matter: its fields, where the text behind it begins (0: there is none), and what is wrong with it."""

    fields: Value | None
    end: int
    problems: list[Problem]

    @property
    def declared(self) -> bool:
        """True where it names a platform: the file is a post."""
        return self.fields is not None and names_platform(self.fields)


def _front_matter(source: Source) -> _Front:
    text = source.text
    if not text.startswith(_FENCES):
        return _Front(None, 0, [])
    from socialint.parse.frontmatter import FrontMatterError, read_front_matter

    try:
        front = read_front_matter(text)
    except FrontMatterError as error:
        end = text.find("\n", error.offset)
        span = Span(error.offset, max(error.offset, end if end >= 0 else len(text)))
        fault = Problem("file-invalid", span, f"front matter: {error.message}", "mend the block between the fences")
        return _Front(None, 0, [fault])
    if front is None:
        return _Front(None, 0, [])
    twice = "front matter: {!r} stands twice"
    faults = [Problem("file-invalid", span, twice.format(key), "keep one of them") for key, span in front.duplicates]
    return _Front(front.root, front.end, faults)


def markdown_file(source: Source, settings: Settings) -> Parsed:
    """The document of a Markdown file, or those of a post for several platforms or of many parts."""
    from socialint.parse.markdown import parse_markdown
    from socialint.parse.templates import mask

    text, front = source.text, _front_matter(source)
    fields, problems = front.fields, front.problems
    if problems and fields is None:
        return Parsed([], problems)
    masked = mask(text, mdx=source.path.lower().endswith(".mdx"))
    start = front.end or int(text.startswith("\ufeff"))
    root = parse_markdown(masked.text, start)

    def body(fields: Value | None, context: Context, kind: str) -> Document:
        return Document(
            source, kind, "markdown", root, metadata=fields, context=context,
            fragment=True, templated=masked.templated, head=_head(fields),
        )  # fmt: skip

    posts = threads(fields, CONTENT_KEYS, body=bool(text[start:].strip())) if fields is not None and front.declared else []
    if posts and fields is not None:
        return Parsed(list(posts_of(source, posts, fields, settings, body)), problems)
    document = body(fields, context_from(settings.context, fields), settings.kind or ("post" if front.declared else "page"))
    return Parsed([document], problems)


def _head(fields: Value | None) -> Span | None:
    if fields is None or not fields.data:
        return None
    named = next((fields.data[key] for key in ("platform", "platforms", "title") if key in fields.data), None)
    first: Value = named or next(iter(fields.data.values()))
    return first.key_span


def posts_in_scripts(page: Document, settings: Settings) -> Iterator[Document]:
    """Social posts in the JSON-LD of a page. What is not JSON is left to those who check structured data."""
    source = page.source
    for script in page.elements("script") if POSTING in source.text else ():
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        from socialint.parse.exports import recognise
        from socialint.parse.json import JsonError, json_value

        start = script.tag_span.end
        try:
            root = json_value(source.text, start, source.text.rfind("<", start, script.span.end), [])
        except JsonError:
            continue
        for item in root.items():
            reader = recognise(item) if item.get("@type") or item.get("@graph") else None
            if reader is not None:
                yield from reader(source, item, settings._replace(kind="post"))
