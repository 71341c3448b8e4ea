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

from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Span, Value
from socialint.parse.content import CONTENT_KEYS, Settings
from socialint.parse.context import names_platform
from socialint.parse.marked_up import POSTING, html_file, markdown_file, posts_in_scripts
from socialint.parse.objects import items, own, queue, textless
from socialint.parse.parsed import Parsed, Problem
from socialint.pattern import pattern
from socialint.read import BINARY, Parted
from socialint.source import Source

if TYPE_CHECKING:
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
_MANY = (".json", *SCRIPT)

_LINE = pattern(r"[^\r\n]+")
_CONTENT = pattern(r"[^\ufeff \t\r\n]")
#: Broken lines and items of one file that are reported; a file with more is none of that sort.
_MOST_FAULTS = 100


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
        if path.endswith(_MANY) and isinstance(self.source, Parted) and b"\0" not in self.source.data:
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
            yield from self._json(native=(POSTING,))
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
            parsed = markdown_file(self.source, self.settings)
            self.problems += parsed.problems
            yield from parsed.documents
        else:
            parsed = html_file(self.source, self.settings)
            self.problems += parsed.problems
            for page in parsed.documents:
                yield page
                yield from posts_in_scripts(page, self.settings)

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
            for item, reader in items(root, settings):
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
        for document in own(source, item, self.settings):
            none = False
            yield document
        if none and len(self._textless) < _MOST_FAULTS:
            self._textless += textless(source, item, (*CONTENT_KEYS, *self.settings.content_keys))

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
            for item, reader in items(value, settings):
                declared = settings.content_keys or names_platform(item)
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
                queued = bool(queue(value))
                for item, reader in items(value, self.settings):
                    if reader or queued or self.settings.content_keys or names_platform(item):
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

        for found in read(self.source, self.settings):
            if isinstance(found, Document):
                yield found
            else:
                self._fault(found, "a quote that nothing closes: the rest of the table is one field", "close it")


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
