"""Bad input is a finding or one line, never a traceback, and the other files are still checked."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from socialint import cli

GOOD = "---\nplatform: x\nlang: en\n---\n\nCome and see our new map ![](map.png).\n"
DEEP = 100_000


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "zz-good.md").write_text(GOOD, "utf-8")
    return tmp_path


def check(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[tuple[str, str]], str]:
    """Exit code, path and rule of each finding, and standard error."""
    code = cli.main(["check", *(arguments or (".",)), "--format", "json"])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", out + err)
    return code, [(finding["path"], finding["rule"]) for finding in json.loads(out)["findings"]], err


BYTES = {
    "latin.md": (b"Gr\xfc\xdfe\n", "file-unreadable"),
    "utf16.md": ("Hei på deg".encode("utf-16"), "file-unreadable"),
    "utf32.html": ("<p>Hei".encode("utf-32"), "file-unreadable"),
    "nul.md": (b"Hei\0deg\n", "file-invalid"),
    "nul.html": (b"<p>Hei\0deg", "file-invalid"),
    "empty.md": (b"", "file-invalid"),
    "blank.html": (b"\xef\xbb\xbf \r\n", "file-invalid"),
    "broken.json": (b'{"text": "a" "b"}', "file-invalid"),
    "cut.json": (b'{"platform": "x", "text": "a', "file-invalid"),
    "twice.json": (b'{"platform": "x", "text": "a", "text": "b"}', "file-invalid"),
    "control.json": (b'{"platform": "x", "text": "a\x1b[31m"}', "file-invalid"),
    "nan.json": (b'{"platform": "x", "text": "a", "n": NaN}', "file-invalid"),
    "twice.md": (b"---\nplatform: x\nplatform: x\n---\nHei\n", "file-invalid"),
    "yaml.md": (b"---\nplatform: [x\n---\nHei\n", "file-invalid"),
    "toml.md": (b"+++\nplatform = x\n+++\nHei\n", "file-invalid"),
    "bomb.md": (
        b"---\nplatform: x\na: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (c, c, b",".join([b"*%c" % (c - 1)] * 9)) for c in range(ord("b"), ord("j")))
        + b"---\nHei\n",
        "file-invalid",
    ),
    "loop.md": (b"---\nplatform: x\na: &a [*a]\n---\nHei\n", "file-invalid"),
    "flow.md": (b"---\nplatform: x\na: " + b"[" * DEEP + b"\n---\nHei\n", "file-invalid"),
    "blocks.md": (b"---\nplatform: x\na:\n  " + b"- " * 20_000 + b"x\n---\nHei\n", "file-invalid"),
    "list.md": (b"---\n- a\n---\nHei\n", "file-invalid"),
}


@pytest.mark.parametrize("name", BYTES)
def test_a_broken_file_is_a_finding_and_the_others_are_checked(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, rule = BYTES[name]
    (here / name).write_bytes(data)
    code, found, _ = check(capsys)
    assert code == 1
    assert (name, rule) in found
    assert ("zz-good.md", "alt-missing") in found


def test_bytes_that_are_no_text_are_told_with_their_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "latin.md").write_bytes(b"One\nTwo\nGr\xfc\xdfe\n")
    cli.main(["check", "latin.md"])
    assert "byte 11, in line 3" in capsys.readouterr().out


def test_a_byte_order_mark_is_no_fault(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in {
        "a.md": GOOD,
        "b.html": "<p><img src=a.png>",
        "c.json": '{"text": "a", "platform": "x", "media": [{"src": "a.png"}]}',
    }.items():
        (here / name).write_text("\ufeff" + text, "utf-8")
    _, found, _ = check(capsys)
    assert {path for path, rule in found if rule == "alt-missing"} == {"a.md", "b.html", "c.json", "zz-good.md"}
    assert not [rule for _, rule in found if rule.startswith("file")]


NESTED = {
    "a.json": '{"text": ' + "[" * DEEP,
    "b.json": '{"text":' * DEEP,
    "c.md": "[" * DEEP,
    "d.md": ">" * DEEP + " text",
    "e.md": "*" * DEEP + "a" + "*" * DEEP,
    "f.md": "![" * DEEP,
    "g.md": "- " * DEEP + "a",
    "h.html": "<div>" * DEEP,
    "i.html": "<b>" * DEEP + "text",
    "j.html": "<table><tr><td>" * (DEEP // 10),
    "k.html": "<svg>" * DEEP,
    "l.md": "{{" * DEEP + "{% %}",
    "m.html": "<!--" * DEEP,
    "n.md": "`" * DEEP + " " + "`" * (DEEP - 1),
    "o.html": "<a href=x>" * (DEEP // 10),
    "p.html": "<!-- socialint: ignore[alt] x -->" * (DEEP // 10),
    "q.html": "<p lang=de>" * (DEEP // 10) + "x",
}


@pytest.mark.parametrize("name", NESTED)
def test_hostile_depth_ends_and_hides_no_other_file(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / name).write_text(NESTED[name], "utf-8")
    _, found, err = check(capsys)
    assert ("zz-good.md", "alt-missing") in found
    assert "bug" not in err and "failed" not in err


def test_a_parser_that_fails_is_our_bug_and_hides_no_other_file(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "a.json").write_text('{"text": "a"}', "utf-8")
    monkeypatch.setattr("socialint.parse.json.iter_json", lambda *of: 1 // 0)
    code, found, err = check(capsys)
    assert code == 3
    assert "ZeroDivisionError" in err
    assert "a.json" in err
    assert ("zz-good.md", "alt-missing") in found


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.json"])
def test_ten_megabytes_on_one_line_end(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = ("long" * 24 + " 😀 ") * 100_000
    (here / name).write_text(json.dumps({"platform": "x", "text": text}) if name.endswith("json") else text, "utf-8")
    assert (here / name).stat().st_size > 9_000_000
    _, found, err = check(capsys)
    assert ("zz-good.md", "alt-missing") in found
    assert "failed" not in err


def test_links_that_leave_the_repository_are_not_followed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outside = here.parent / "outside"
    outside.mkdir(exist_ok=True)
    (outside / "secret.md").write_text("top secret ![](a.png)", "utf-8")
    (here / "link.md").symlink_to(outside / "secret.md")
    (here / "folder").symlink_to(outside)
    (here / "dangling.md").symlink_to(here / "nowhere.md")
    (here / "loop.md").symlink_to(here / "loop.md")
    _, found, err = check(capsys)
    assert ("link.md", "file-unreadable") in found
    assert ("dangling.md", "file-unreadable") in found
    assert ("loop.md", "file-unreadable") in found
    assert ("zz-good.md", "alt-missing") in found
    assert "secret" not in str(found) + err


def test_what_only_looks_like_a_file_is_not_opened(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "folder.md").mkdir()
    (here / "folder.md" / "inner.md").write_text("Hello.\n", "utf-8")
    os.mkfifo(here / "pipe.md")
    _, found, _ = check(capsys)
    assert ("zz-good.md", "alt-missing") in found
    assert not [rule for path, rule in found if path.startswith("folder.md")]


@pytest.mark.parametrize(
    "name", ["a\nb.md", "\x1b[31mred.md", "::error::x.md", "##[error]y.md", "ü %2C,:'\".md", "\udcff.md", "-q.md"]
)
def test_a_hostile_file_name_is_only_a_name(name: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        (here / name).write_text(GOOD, "utf-8")
    except OSError:
        pytest.skip("this file system takes no such name")
    for format in ("text", "github", "json", "sarif", "summary", "junit", "gitlab", "rdjson"):
        code = cli.main(["check", "--format", format, "--fail-on", "error", "./" + name, "missing-" + name])
        out, err = capsys.readouterr()
        assert code == 2
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", out + err), format
        assert not re.search(r"^\s*::error::", out + err, re.MULTILINE), format
        # A line that is a command already is not searched for one of the old form.
        assert "##[" not in re.sub(r"^::error .*", "", out, flags=re.MULTILINE) + err, format


def test_a_named_path_that_does_not_exist_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, found, err = check(capsys, "nowhere", "zz-good.md")
    assert code == 2
    assert err.count("nowhere") == 1
    assert ("zz-good.md", "alt-missing") in found
