"""A page that is made to be hard costs no more than a long one, and hides no fault: the picture at its end is found.

Work is counted in calls, which are the same on any machine: twice the page may take hardly more than twice the calls.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from socialint import cli
from socialint.testing import lint

FAULT = "<p>The end. <img src=fault.png></p>"
DATA = "data:image/png;base64,"


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html lang=en><title>Long</title>{head}<body><main><h1>Long</h1>{FAULT}{body}</main>{FAULT}</html>"


def css(text: str, body: str = "<p class=a>x") -> str:
    return page(body, f"<style>{text}</style>")


def each(text: str) -> Callable[[int], str]:
    """So many times a text, `%d` being the number and `%e` the next one, the last one leading back to the first."""
    return lambda n: page("".join(text.replace("%d", str(i)).replace("%e", str((i + 1) % n)) for i in range(n)))


def inside(before: str, after: str = "") -> Callable[[int], str]:
    """So many elements, each in the one before."""
    return lambda n: page(before * n + "x" + after * n)


PAGES: dict[str, Callable[[int], str]] = {
    "labels in a circle": each("<div id=a%d role=button tabindex=0 aria-labelledby=a%e></div>"),
    "owners in a circle": each("<div id=a%d role=list aria-owns=a%e></div>"),
    "generic owners in a circle": each("<div id=a%d aria-owns=a%e><i role=listitem>x</i></div>"),
    "one owned by all": lambda n: page("<i role=listitem id=a></i>" + "<div role=list aria-owns=a></div>" * n),
    "all owned by one": lambda n: page(
        "".join(f"<i role=listitem id=a{i}></i>" for i in range(n))
        + f"<div role=list aria-owns='{' '.join(f'a{i}' for i in range(n))}'></div>"
    ),
    "a name of all ids": lambda n: page(
        "".join(f"<p id=a{i}>x</p>" for i in range(n)) + f"<button aria-labelledby='{' '.join(f'a{i}' for i in range(n))}'></button>"
    ),
    "all named by one": lambda n: page("<p id=a>" + "word " * n + "</p>" + "<button aria-labelledby=a></button>" * n),
    "one id, many labels": each("<label for=a>Name</label><input id=a>"),
    "labels and fields": each("<label for=a%d>Name</label><input id=a%d>"),
    "links of one name": each("<p><a href=/p%d>Read the report</a></p>"),
    "links of one name in a sentence": lambda n: page(
        "<p>" + "".join(f"<a href=/p{i}>Read the report</a> " for i in range(n))
    ),
    "links without words in one another": lambda n: page("<span role=link>" * n + "<img src=a.png alt=''>" + "</span>" * n),
    "numbers for the Tab key": each("<a href=/%d tabindex=%d>x</a>"),
    "what a mouse can press, in what it can press": inside("<div onclick=go()>", "</div>"),
    "single letters": lambda n: page("<p>" + "s o r t " * n + "<p>" + "click the " * n),
    "handlers that never end": lambda n: page(f"<a href=x onfocus='{'location . ' * n}'>x</a><b onclick='{chr(34) * n}'>x</b>"),
    "labels in labels": inside("<label>Name", "</label>"),
    "buttons in buttons": inside("<i role=button tabindex=0>", "</i>"),
    "lists in lists": inside("<div role=list>", "</div>"),
    "headings in headings": inside("<div role=heading aria-level=2>", "</div>"),
    "named groups in groups": inside("<div role=group aria-labelledby=a>", "</div>"),
    "sections in sections": inside("<section lang=de><header>x</header>", "</section>"),
    "details in details": inside("<details><summary>s</summary>", "</details>"),
    "tables in tables": inside("<table><tr><th>h<td>"),
    "sheets over depth": lambda n: page(
        "<div class=a>" * n + "x", "<style>.b .a .a .a{color:red}.a .b .a>.a{color:red}div:has(.z) i{color:red}</style>"
    ),
    "see-through boxes": inside("<div style='background:rgba(1,1,1,.01)'>", "</div>"),
    "never closed": inside("<div role=button tabindex=0 aria-foo=x>"),
    "a wide table": lambda n: page("<table><tr><th>h</th>" + "<td>x</td>" * n + "</tr></table>"),
    "one row for layout": lambda n: page("<table><tr>" + "<td>x</td>" * n + "</tr></table>"),
    "a long table": lambda n: page("<table><tr><th>h<th>g</tr>" + "<tr><td>x<td>y</tr>" * n + "</table>"),
    "cells with headers": lambda n: page(
        "<table><tr>" + "".join(f"<th id=h{i}>h" for i in range(n)) + "<tr>" + "".join(f"<td headers='h{i} h0'>x" for i in range(n))
    ),
    "cells over all rows": lambda n: page("<table>" + "<tr><th rowspan=65534>h<td colspan=1000>x" * (n // 10) + "</table>"),
    "many attributes": lambda n: page("<p " + " ".join(f"aria-a{i}=x" for i in range(n)) + ">x"),
    "classes and selectors": lambda n: css(
        "".join(f".c{i}{{color:#777}}.c{i}.d{{color:red}}" for i in range(n)), "".join(f"<p class='c{i} e f g'>x" for i in range(n))
    ),
    "neighbours": lambda n: css(".a~p{color:red}.b+.a~.a~p{color:red}p:nth-child(2n+1){color:#777}p:last-child{color:red}", "<p class=a>x" * n),
    "one long selector": lambda n: css("p:not(" + ",".join(f".c{i}" for i in range(n)) + "){color:#777}"),
    "variables in a circle": lambda n: css(
        ":root{" + "".join(f"--v{i}:var(--v{(i + 1) % n});" for i in range(n)) + "}", "<p style='color:var(--v0)'>x"
    ),
    "variables that double": lambda n: css(
        ":root{" + "".join(f"--v{i}:var(--v{i + 1}) var(--v{i + 1});" for i in range(n)) + f"--v{n}:red}}", "<p style='color:var(--v0)'>x"
    ),
    "fallbacks in fallbacks": lambda n: page("<p style='color:" + "var(--x," * n + "red'>x"),
    "a long word in a rule": lambda n: css("p{" + "a-" * n * 20 + " }"),
    "a sheet that does not parse": lambda n: css("{[(((a:b;;}} @media ((( " * n),
    "a selector that does not parse": lambda n: css("p>>" * n + "{color:red} :::x{} [{} p:not(" + "p:not(" * n),
    "blocks in blocks": lambda n: css("@media screen{" * n + "div{ & " * n + "p{color:red}"),
    "layers": lambda n: css("".join(f"@layer a{i}{{.a{{color:red}}}}" for i in range(n))),
    "links beside what only a mouse presses": lambda n: page(
        f"<a href='/{0}'>x</a><div onclick=\"location.href='/b'\">y</div>" * n
    ),
    "a long data address": lambda n: page(
        f"<img alt=x src='{DATA}{'QUJD' * n * 20}'><p style='background:url({DATA}{'QUJD' * n * 20})'>x<a href='{DATA}{'QUJD' * n * 20}'>x</a>"
    ),
}  # fmt: skip


def calls(text: str) -> int:
    """How many calls it takes to check a page; its faults are found."""
    count = 0

    def tell(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tell)
    try:
        found = lint(text, format="html")
    finally:
        sys.setprofile(None)
    assert [finding.rule for finding in found if finding.message.startswith('image "fault.png"')] == ["alt-missing"] * 2
    return count


@pytest.mark.parametrize("name", PAGES)
def test_twice_the_page_is_twice_the_work(name: str) -> None:
    make, size = PAGES[name], 120
    calls(make(3))  # what is loaded once
    least, once, twice = calls(make(2)), calls(make(size)), calls(make(2 * size))
    assert twice - least < 2.6 * max(once - least, 1000), f"{least}, {once}, {twice}"


LARGE = {
    "100,000 elements deep": lambda: page("<div>" * 100_000 + "x"),
    "50,000 ids and references": lambda: page(
        "".join(f"<i id=a{i}>x</i>" for i in range(50_000))
        + "".join(f"<button aria-labelledby='{' '.join(f'a{i}' for i in range(at, at + 5000))}'></button>" for at in range(0, 50_000, 5000))
    ),
    "50,000 times one id": lambda: page("<i id=a>x</i>" * 50_000 + "<button aria-labelledby=a></button>"),
    "data addresses of megabytes": lambda: page(
        f"<img alt=x src='{DATA}{'QUJD' * 500_000}'><p style='background:url({DATA}{'QUJD' * 500_000})'>x",
        f"<link rel=stylesheet href='data:text/css,{'p{color:red}' * 200_000}'>"
        f"<style>p{{background:url({DATA}{'QUJD' * 500_000})}}</style>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LARGE)
def test_a_large_page_is_checked_to_its_end(name: str) -> None:
    found = lint(LARGE[name](), format="html")
    assert [finding.rule for finding in found if finding.message.startswith('image "fault.png"')] == ["alt-missing"] * 2


def test_files_that_are_not_there_are_no_fault_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    head = "<link rel=stylesheet href=gone.css><link rel=stylesheet href='../../etc/gone.css'><style>@import 'gone.css';</style>"
    body = """<video controls src=gone.mp4><track kind=captions src=gone.vtt srclang=en></video>
        <a href=gone.html>The report</a> <a href='other/gone.html#x'>The report of last year</a>
        <iframe title=Map src=gone.html></iframe> <img alt=Map src=gone.svg> <object data=gone.svg aria-label=Map></object>"""
    Path("page.html").write_text(page(body, head), "utf-8")
    assert cli.main(["check", "--isolated", "--format", "json", "page.html"]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    report = json.loads(out)
    assert report["crashes"] == []
    assert {finding["rule"] for finding in report["findings"] if finding["severity"] == "error"} == {"alt-missing"}
