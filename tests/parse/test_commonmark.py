"""Our HTML of Markdown is what CommonMark 0.31.2 says, example by example.

The examples come from the npm package `commonmark-spec`, fetched once into the
temporary folder; without npm or a network the tests say so and are skipped.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pyromark
import pytest

from socialint.parse.markdown import render

VERSION = "0.31.2"
COUNT = 652


class Example(NamedTuple):
    number: int
    markdown: str
    html: str


@pytest.fixture(scope="session")
def examples() -> list[Example]:
    folder = Path(tempfile.gettempdir()) / f"socialint-commonmark-{VERSION}"
    archive = folder / f"commonmark-spec-{VERSION}.tgz"
    if not archive.is_file():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not installed: it fetches the examples of the specification")
        folder.mkdir(exist_ok=True)
        command = [npm, "pack", "--silent", f"commonmark-spec@{VERSION}"]
        try:
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
        except (OSError, subprocess.SubprocessError) as error:
            pytest.skip(f"npm could not fetch the examples of the specification: {type(error).__name__}")
    with tarfile.open(archive) as package:
        file = package.extractfile("package/spec.txt")
        assert file is not None
        spec = file.read().decode().partition("<!-- END TESTS -->")[0]
    found = re.findall(r"^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$", spec, re.MULTILINE)
    return [Example(number, *(part.replace("→", "\t") for part in parts)) for number, parts in enumerate(found, 1)]


class _Normal(HTMLParser):
    """HTML as a list of what it means: character references decoded, attributes in order, blanks folded outside `pre`."""

    BLOCKS = frozenset(
        [
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        ]
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.block(tag)
        self.out.append(f"<{tag} {sorted((name, value or '') for name, value in attrs)}>")
        self.pre += tag == "pre"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self.pre -= tag == "pre"
        self.block(tag)
        self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        text = data if self.pre else re.sub(r"\s+", " ", data)
        if not self.pre and self.out and re.match(rf"</?(?:{'|'.join(self.BLOCKS)})\b", self.out[-1]):
            text = text.lstrip()
        if text:
            self.out.append(text)

    def handle_comment(self, data: str) -> None:
        self.out.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.out.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.out.append(f"<?{data}>")

    def block(self, tag: str) -> None:
        """Blanks before the tag of a block mean nothing."""
        if tag in self.BLOCKS and not self.pre and self.out and not self.out[-1].startswith("<"):
            self.out[-1] = self.out[-1].rstrip()
            if not self.out[-1]:
                self.out.pop()


def normal(html: str) -> list[str]:
    parser = _Normal()
    parser.feed(html)
    parser.close()
    return parser.out


def test_the_normal_form_tells_apart_what_differs() -> None:
    assert normal('<p title="a" id=b>x  &quot;y&quot;</p>\n<hr />') == normal('<p id="b" title="a">\nx "y"</p><hr>')
    assert normal("<pre>a  b</pre>") != normal("<pre>a b</pre>")
    assert normal("<p>a b</p>") != normal("<p>a <b>b</b></p>")
    assert normal("<p>a</p>") != normal("<p>a</p></div>")
    assert normal("<a href='x'>y</a>") != normal("<a href='X'>y</a>")


def test_the_parser_reads_every_example_as_the_specification_says(examples: list[Example]) -> None:
    wrong = [e.number for e in examples if normal(pyromark.html(e.markdown)) != normal(e.html)]
    assert (len(examples), wrong) == (COUNT, [])


def test_our_html_is_what_the_specification_says(examples: list[Example]) -> None:
    wrong = [e.number for e in examples if normal(render(e.markdown, extensions=False)[0]) != normal(e.html)]
    assert (len(examples), wrong) == (COUNT, [])


def test_our_html_is_equal_to_the_letter(examples: list[Example]) -> None:
    # Stronger than need be, and true: a difference is worth a look.
    wrong = [e.number for e in examples if render(e.markdown, extensions=False)[0] != e.html]
    assert (len(examples), wrong) == (COUNT, [])


def test_tables_strikethrough_tasks_and_footnotes() -> None:
    html, _ = render("| a | b |\n|---|---|\n| ~~c~~ | d[^1] |\n\n- [x] e\n\n[^1]: f *g*\n")
    assert normal(html) == normal(
        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>"
        '<tr><td><del>c</del></td><td>d<sup><a href="#1">1</a></sup></td></tr></tbody></table>'
        "<ul><li>e</li></ul><div><p>f <em>g</em></p></div>"
    )


@pytest.mark.parametrize(("line_end", "known"), [("\r\n", [121, 335, 336]), ("\r", [])])
def test_line_ends_change_nothing(examples: list[Example], line_end: str, known: list[int]) -> None:
    # Known: in a code span over several lines, pyromark 0.10.3 makes two blanks of a CR LF. Nobody reads code as prose.
    written = ((e, render(e.markdown.replace("\n", line_end), extensions=False)[0]) for e in examples)
    assert [e.number for e, html in written if normal(html) != normal(e.html)] == known
