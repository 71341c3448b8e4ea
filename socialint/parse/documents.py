"""What a file is, and the Documents in it.

Without configuration: Markdown with `platform` or `platforms` in its front
matter is a post, other Markdown a page, and so is HTML; SVG is a page; a JSON object
with `text` is a post, and so is one of `media` alone that names a platform; one with
`html` or `markdown` is a page (a post where it names a platform), a list of such objects
is many, also as the `posts` of an object; other JSON is no content. YAML is read for
posts that name a platform, or stand among the `posts` of an object. A
post with a text for each platform, or a thread, is a Document for each of them.
Platforms' own formats are known by what stands in them (`parse.exports`), also
in JSON Lines, tables, an archive's script and the JSON-LD of a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Context, Span, Value
from socialint.parse.content import Settings, content
from socialint.parse.context import DECLARING, context_from
from socialint.parse.variants import Part, nothing, threads
from socialint.pattern import pattern
from socialint.read import BINARY, Parted
from socialint.record import Record
from socialint.schema import in_words
from socialint.source import Source
from socialint.suggest import one_edit_away
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.parse.exports import Reader
    from socialint.parse.json import JsonError

MARKDOWN = (".md", ".markdown", ".mdx")
HTML = (".html", ".htm", ".xhtml", ".svg")
LINKED = (".jsonld",)
JSON = (".json", *LINKED)
LINES = (".jsonl", ".ndjson")
SCRIPT = (".js",)
TABLE = (".csv",)
CAR = (BINARY,)
YAML = (".yaml", ".yml")
#: Endings of files that are seldom content: they are read only where their first bytes look like it (`parse.first_bytes`).
RARE = (*LINES, *SCRIPT, *TABLE, *CAR, *YAML)
SUFFIXES = (*MARKDOWN, *HTML, *JSON, *RARE)

#: Those of which a large one is read part by part.
MANY = (".json", *SCRIPT)

#: Those that hold parts of the post that they stand in.
_PARTS = frozenset({"platforms", "thread"})
#: The keys of a JSON object that hold content, and how they are read.
CONTENT_KEYS = {"text": "text", "html": "html", "markdown": "markdown"}

#: What a file with front matter begins with.
_FENCES = ("---", "+++", "\ufeff---", "\ufeff+++")
#: The type of a social post in JSON-LD (schema.org).
_POSTING = "SocialMediaPosting"
_LINE = pattern(r"[^\r\n]+")
_CONTENT = pattern(r"[^\ufeff \t\r\n]")
#: Broken lines and items of one file that are reported; a file with more is none of that sort.
_MOST_FAULTS = 100


class Problem(Record):
    """A fault of the file itself: `rule` is one of the `file-*` ids."""

    rule: str
    span: Span
    message: str
    hint: str = ""
    review: bool = False
    source: Source | None = None  # a part of the file, where the span counts from its beginning


class Parsed(Record):
    """The documents of a file. No documents and no problems: the file is no content.

    `doubtful`: broken JSON in which nothing looks like content; it may be anybody's file.
    """

    documents: list[Document]
    problems: list[Problem]
    doubtful: bool = False


class Reading:
    """The Documents of a source, by the ending of its path, one after the other: of an archive, only one is in memory.

    `problems` and `doubtful` (see `Parsed`) are complete when the last Document was given out. Never raises for what stands
    in the file.
    """

    def __init__(self, source: Source, settings: Settings = Settings()) -> None:
        self.source = source
        self.settings = settings
        self.problems: list[Problem] = []
        self.doubtful = False
        self._textless: list[tuple[bool, Problem]] = []  # with: it names its platform, so it is a post

    def __iter__(self) -> Iterator[Document]:
        path = self.source.path.lower()
        if path.endswith(MANY) and isinstance(self.source, Parted) and b"\0" not in self.source.data:
            yield from self._script() if path.endswith(SCRIPT) else self._json()
            return
        text = self.source.text
        if not _CONTENT.search(text):
            self._fault(Span(0, 0), "file is empty", "write its content, or delete it")
            self.doubtful = path.endswith((*JSON, *RARE))
        elif path.endswith(CAR):
            yield from self._repository()
        elif "\0" in text:
            at = text.index("\0")
            self._fault(Span(at, at + 1), "file holds a NUL character", "save it as plain UTF-8 text")
            self.doubtful = path.endswith(RARE)
        elif path.endswith(LINKED):
            yield from self._json(native=(_POSTING,))
        elif path.endswith(JSON):
            yield from self._json()
        elif path.endswith(SCRIPT):
            yield from self._script()
        elif path.endswith(LINES):
            yield from self._lines()
        elif path.endswith(TABLE):
            yield from self._table()
        elif path.endswith(YAML):
            yield from self._yaml()
        elif path.endswith(MARKDOWN):
            parsed = _markdown(self.source, self.settings)
            self.problems += parsed.problems
            yield from parsed.documents
        else:
            parsed = _html(self.source, self.settings)
            self.problems += parsed.problems
            for page in parsed.documents:
                yield page
                yield from _in_scripts(page, self.settings)

    def _fault(self, span: Span, message: str, hint: str, source: Source | None = None) -> None:
        self.problems.append(Problem("file-invalid", span, message, hint, source=source))

    def _broken(self, error: JsonError, source: Source) -> None:
        if len(self.problems) < _MOST_FAULTS:
            at = min(error.offset, len(source.text))
            span = Span(at, min(at + 1, len(source.text)))
            self._fault(span, f"not valid JSON: {error.message}", "mend the syntax", source)

    def _json(self, start: int = 0, closing: str = "", native: tuple[str, ...] = ()) -> Iterator[Document]:
        """A JSON text. Items of a list that stand before a fault are given out.

        `native`: only platforms' own objects count, and these words show that some were meant to stand there.
        """
        settings = self.settings
        twice: list[tuple[Source, str, Span]] = []
        found = False
        for source, root, duplicates in _json_parser().iter_json(self.source, start, closing):
            if not isinstance(root, Value):
                self._broken(root, source)
                continue
            for item, reader in _items(root, settings):
                for document in reader(source, item, settings) if reader else () if native else self._ours(source, item):
                    found = True
                    yield document
            twice += [(source, key, span) for key, span in duplicates]
        if self.problems and not found:
            keys = native or (*CONTENT_KEYS, *settings.content_keys, "platform", "platforms", "content")
            self.doubtful = not any(f'"{key}"' in self.source.text for key in keys)
        elif found or any(key in CONTENT_KEYS for _, key, _ in twice):
            self._twice(twice)
        self._say_textless(found)

    def _ours(self, source: Source, item: Value) -> Iterator[Document]:
        """The Documents of an object in our own form. Where its text is none, that is kept in mind."""
        none = True
        for document in _own(source, item, self.settings):
            none = False
            yield document
        if none and len(self._textless) < _MOST_FAULTS:
            self._textless += _textless(source, item, (*CONTENT_KEYS, *self.settings.content_keys))

    def _say_textless(self, found: bool) -> None:
        """Objects whose text is none are posts where they name a platform, or stand among others; else anybody's."""
        self.problems += [problem for post, problem in self._textless if post or found]

    def _twice(self, members: list[tuple[Source, str, Span]]) -> None:
        for source, key, span in members:
            self._fault(span, f"{key!r} stands twice in one object: only the last counts", "keep one of them", source)

    def _script(self) -> Iterator[Document]:
        """The script of an X archive, which is an assignment; other scripts are no content. Nothing is executed."""
        from socialint.parse.exports.x_archive import ASSIGNMENT

        source = self.source
        match = ASSIGNMENT.match(source.head if isinstance(source, Parted) else source.text)
        if match:
            yield from self._json(match.end(), ";", native=("tweet", "full_text"))

    def _lines(self) -> Iterator[Document]:
        """JSON Lines: a native post on each line, or one of ours that names its platform. A broken line spoils no other."""
        from socialint.parse.json import JsonError, json_value

        source, settings = self.source, self.settings
        duplicates: list[tuple[str, Span]] = []
        found = False
        for match in _LINE.finditer(source.text):
            if match[0].isspace():
                continue
            try:
                value = json_value(source.text, *match.span(), duplicates)
            except JsonError as error:
                self._broken(error, source)
                continue
            for item, reader in _items(value, settings):
                declared = settings.content_keys or _names_platform(item)
                for document in reader(source, item, settings) if reader else self._ours(source, item) if declared else ():
                    found = True
                    yield document
        self.doubtful = not found
        if found:
            self._twice([(self.source, key, span) for key, span in duplicates])
        self._say_textless(found)

    def _yaml(self) -> Iterator[Document]:
        """Posts in YAML, by hand: one, a list of them, or the `posts` of an object. Other YAML is everywhere, and no content."""
        from socialint.parse.frontmatter import MAX_FILE, FrontMatterError, read_yaml

        source = self.source
        start, end = int(source.text.startswith("\ufeff")), len(source.text)
        if end > MAX_FILE:
            self._fault(Span(0, 0), f"YAML of more than {MAX_FILE} characters", "split it into several files")
            return
        try:
            root, twice = read_yaml(source.text, start, end)
        except FrontMatterError as error:
            self._fault(Span(error.offset, min(error.offset + 1, end)), f"not valid YAML: {error.message}", "mend the syntax")
            return
        found = False
        for part in root.items():
            for value in part.items():  # of several documents, each may be a list
                queue = bool(_queue(value))
                for item, reader in _items(value, self.settings):
                    if reader or queue or self.settings.content_keys or _names_platform(item):
                        for document in reader(source, item, self.settings) if reader else self._ours(source, item):
                            found = True
                            yield document
        if found:
            self._twice([(source, key, span) for key, span in twice])
        self._say_textless(found)

    def _repository(self) -> Iterator[Document]:
        """A repository export of Bluesky. A broken record spoils no other."""
        from socialint.parse.car import Fault, records
        from socialint.parse.exports import bluesky

        for record in records(self.source.text, bluesky.TYPE):
            if isinstance(record, Fault):
                place = Span(record.offset, record.offset)
                self._fault(place, f"not a readable repository export: {record.message}", "download it again")
            elif bluesky.recognise(record):
                yield from bluesky.read(self.source, record, self.settings)

    def _table(self) -> Iterator[Document]:
        from socialint.parse.exports.tables import read

        return read(self.source, self.settings)


@cache
def _json_parser() -> ModuleType:
    """Imported when there is JSON."""
    from socialint.parse import json

    return json


def parse(source: Source, settings: Settings = Settings()) -> Parsed:
    """All Documents of a source at once. Never raises for what stands in the file."""
    reading = Reading(source, settings)
    documents = list(reading)
    return Parsed(documents, reading.problems, reading.doubtful)


def _in_scripts(page: Document, settings: Settings) -> Iterator[Document]:
    """Social posts in the JSON-LD of a page. What is not JSON is left to those who check structured data."""
    source = page.source
    for script in page.elements("script") if _POSTING in source.text else ():
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


def _html(source: Source, settings: Settings) -> Parsed:
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
        return self.fields is not None and _names_platform(self.fields)


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


def _markdown(source: Source, settings: Settings) -> Parsed:
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
        return Parsed(list(_posts(source, posts, fields, settings, body)), problems)
    document = body(fields, context_from(settings.context, fields), settings.kind or ("post" if front.declared else "page"))
    return Parsed([document], problems)


_Body = Callable[[Value, Context, str], Document]


def _posts(source: Source, posts: list[list[Part]], fields: Value, settings: Settings, body: _Body | None) -> Iterator[Document]:
    """The Documents of a post for all its platforms."""
    for number, post in enumerate(posts):
        yield from _thread(source, post, Value({}, fields.span) if number else fields, settings, body)


def _thread(source: Source, parts: list[Part], declared: Value, settings: Settings, body: _Body | None) -> list[Document]:
    """The Documents of one post for one platform, in order; `body` makes the one whose text is that of the Markdown file."""
    found: list[Document] = []
    for part in parts:
        context = context_from(settings.context, part.fields)
        if part.platforms is not None:
            context = context._replace(platforms=part.platforms)
        kind = settings.kind or "post"
        if part.content is None and body is not None:
            document = body(part.fields, context, kind)
        else:
            assert part.content is not None
            document = content(source, part.fields, part.content, part.how, kind, context, "markdown" if body else "json")
        document.declared = Value({}, declared.span) if found else declared
        document.part = len(found)
        if part.head is not None:
            document.head = part.head
        found.append(document)
    found[0].later = found[1:]
    return found


def _head(fields: Value | None) -> Span | None:
    if fields is None or not fields.data:
        return None
    named = next((fields.data[key] for key in ("platform", "platforms", "title") if key in fields.data), None)
    first: Value = named or next(iter(fields.data.values()))
    return first.key_span


def _items(root: Value, settings: Settings) -> Iterator[tuple[Value, Reader | None]]:
    """The objects that may be content, with their readers where a platform wrote them.

    The root, or the posts of a queue, or with configured keys any object that has one; below a native object nobody looks for
    more.
    """
    from socialint.parse.exports import recognise

    stack = [root]
    while stack:
        value = stack.pop()
        if isinstance(value.data, dict):
            reader = recognise(value)
            if value is root and reader is None and not settings.content_keys and (queue := _queue(root)):
                stack.extend(reversed(queue))
            elif reader is not None or not settings.content_keys or has_content(value, settings):
                yield value, reader
            if reader is None and settings.content_keys:
                stack.extend(reversed([part for key, part in value.data.items() if key not in _PARTS]))
        elif isinstance(value.data, list) and settings.content_keys:
            stack.extend(reversed(value.data))


def _queue(root: Value) -> list[Value]:
    """The posts of `{"posts": [...]}`, ours with what is declared for all of them; none where an object is a post itself."""
    from socialint.parse.exports import recognise

    posts = root.get("posts")
    if posts is None or not isinstance(posts.data, list) or not root.data.keys().isdisjoint(CONTENT_KEYS):
        return []
    shared = {key: value for key, value in root.data.items() if key in DECLARING}
    objects = (post for post in posts.data if isinstance(post.data, dict))
    return [post if recognise(post) else Value({**shared, **post.data}, post.span) for post in objects]


def _textless(source: Source, item: Value, keys: tuple[str, ...]) -> Iterator[tuple[bool, Problem]]:
    """What keeps the text of an object from being read, and whether the object is a post by what it declares."""
    post = _names_platform(item)
    for key, value in item.data.items():
        if key in keys and value.data is not None:
            message = f'{in_words(value.data)} where a text is expected for "{key}"'
            hint = "write a text" if isinstance(value.data, (dict, list)) else "put it in quotes"
            yield post, Problem("file-schema", value.span, message, hint, source=source)
        elif post and isinstance(value.data, str) and (near := one_edit_away(key, keys)):
            message = f'"{key}" is not one of our fields; did you mean "{near}"?'
            place = value.key_span or value.span
            yield post, Problem("file-schema", place, message, f'write "{near}"', review=True, source=source)


def _names_platform(fields: Value) -> bool:
    """True for a post by what it declares."""
    return any(fields.get(key) is not None for key in ("platform", "platforms"))


def has_content(value: Value, settings: Settings) -> bool:
    """True where an object has one of the keys for content, ours or configured ones."""
    return any(key in value.data for key in (*CONTENT_KEYS, *settings.content_keys))


def _own(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """The Documents of an object in our own form, if it is one."""
    keys = {**CONTENT_KEYS, **settings.content_keys}
    posts = threads(item, keys)
    yield from _posts(source, posts, item, settings, None)
    if posts:
        return
    for key, how in keys.items():
        value = item.get(key)
        if value is None or value.text is None or not isinstance(value.data, str):
            continue
        kind = settings.kind or ("post" if how == "text" or _names_platform(item) else "page")
        yield content(source, item, value, how, kind, context_from(settings.context, item))
        return
    media = item.get("media")
    if media is not None and media.data and _names_platform(item):
        post = content(source, item, nothing(item), "text", settings.kind or "post", context_from(settings.context, item))
        post.head = media.key_span or media.span
        yield post
