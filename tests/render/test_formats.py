"""What is promised of every format: found without a list, safe to print, no private data, no false comfort."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.__about__ import __version__
from socialint.render import formats, pieces, render
from socialint.report import Skipped
from socialint.source import Source
from tests.render.runner import command, lines
from tests.render.sample import EMAIL, PHONE, at, finding, place, report, sample

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    **{name: (name, {}) for name in formats()},
    "text-color": ("text", {"color": True, "links": True}),
    "text-narrow": ("text", {"width": 50, "verbose": True, "statistics": True}),
    "text-quiet": ("text", {"quiet": True}),
    "sarif-suppressed": ("sarif", {"suppressed": True}),
}


def test_the_formats_are_found_from_the_folder() -> None:
    assert set(formats()) >= {"text", "github", "json", "sarif", "summary", "junit", "gitlab", "rdjson"}
    assert all(len(line) > 20 and not line.endswith(".") for line in formats().values())
    with pytest.raises(KeyError):
        render("escape", sample())


def test_listing_the_formats_imports_none_of_them() -> None:
    code = "import sys, socialint.render; print([m for m in sys.modules if m.startswith('socialint.render.') or m == 'json'])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert out.stdout.strip() == "[]"


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    """To accept a change of the output: `UPDATE_GOLDEN=1 pytest tests/render`, then read the diff."""
    name, options = CASES[case]
    path = GOLDEN / f"{case}.txt"
    out = render(name, sample(), **options).replace(f'"{__version__}"', '"VERSION"')
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(out, encoding="utf-8", newline="")
    assert out == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", formats())
def test_private_data_is_in_no_report(name: str) -> None:
    source = Source("posts/a.md", f"Call {PHONE} or\twrite to {EMAIL}: see [us](x)\n{EMAIL}\n")
    found = (
        at("privacy-email", *place(source, EMAIL), f"e-mail address {EMAIL}", f"remove {EMAIL}"),
        at("alt-missing", *place(source, "[us](x)"), f"link near {EMAIL[:9]}… is empty"),
        at("privacy-secret", *place(source, "see"), "the word see"),
    )
    hidden = at("privacy-phone", *place(source, PHONE), "phone number", reason=f"ours is {PHONE}")
    whole = report(
        *found, ignored=(hidden,), baselined=found, skipped=(Skipped("b.md", f"names {EMAIL}"),), notes=(EMAIL,), crashes=(EMAIL,)
    )
    for options in ({}, {"verbose": True}, {"suppressed": True}, {"quiet": True}):
        if set(options) <= _options(name):
            out = render(name, whole, **options)
            assert EMAIL not in out
            assert PHONE not in out
            assert EMAIL[:9] not in out
            assert PHONE[-6:] not in out


def _options(name: str) -> set[str]:
    from importlib import import_module

    return set(import_module(f"socialint.render.{name}").render.__kwdefaults__ or ())


@pytest.mark.parametrize("name", formats())
def test_nothing_is_called_fine(name: str) -> None:
    for whole in (sample(), report(), report(files=("a.md",))):
        out = render(name, whole).lower()
        assert "complian" not in out
        assert "all good" not in out


def test_people_are_told_what_was_not_judged() -> None:
    for name in ("text", "summary"):
        assert "no findings in 1 file checked" in render(name, report(files=("a.md",)))
        assert "person must still judge" in render(name, report(files=("a.md",)))
        assert "no files checked" in render(name, report())
        assert "no market is declared" in render(name, sample()).replace("&#58;", ":")


def test_people_are_told_which_criteria_nothing_looked_at() -> None:
    pages = report(files=("a.html",), pages=1, criteria=frozenset({"wcag:1.1.1", "wcag:3.1.1"}))
    none = report(files=("a.html",), pages=1)
    for name in ("text", "summary"):
        assert "53 of 55 criteria not looked at, 2 only in part" in render(name, pages)
        assert "docs/wcag.md" in render(name, pages)
        assert "55 of 55 criteria not looked at" in render(name, none)
        assert "WCAG" not in render(name, report(files=("post.md",)))
    listed = render("summary", pages)
    assert "- 2.4.7 Focus Visible (AA): " in listed and "- 1.1.1 " not in listed
    assert listed.index("</details>") > listed.index("<summary>")
    assert render("text", pages, quiet=True) == ""


def test_posts_do_not_even_load_the_criteria() -> None:
    code = (
        "import sys; from socialint.render import render; from tests.render.sample import report\n"
        "[render(name, report(files=('post.md',))) for name in ('text', 'json', 'summary')]; print("
        "'socialint.page.criteria' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert out.stdout.split()[-1] == "False"


@pytest.mark.parametrize("name", formats())
def test_a_failed_rule_is_never_silent(name: str) -> None:
    out = render(name, report(crashes=("alt-missing: KeyError",)))
    assert name in ("gitlab", "rdjson") or "alt-missing: KeyError" in out  # these two have no place for it


HOSTILE = st.lists(
    st.sampled_from(
        [
            "::error::x",
            "##[error]x",
            "::",
            "\n",
            "\r",
            "\x1b[31m",
            "\u2028",
            "\u202e",
            "#",
            "[",
            "a",
            " ",
            "%0A",
            ",",
            "<b>",
            "`",
            "|",
            "]]>",
        ]
    )
    | st.text(st.characters(), max_size=3),
    max_size=8,
).map("".join)


@settings(deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
def test_hostile_text_stays_text_in_every_format(path: str, before: str, marked: str, message: str) -> None:
    one = finding(
        "alt-missing", path or "a", before.replace("⟦", "") + "⟦" + marked.strip("⟦⟧") + "⟧", message, message, reason=message
    )
    whole = report(one, ignored=(one,), skipped=(Skipped(path, message),), notes=(message,), crashes=(message,))
    for name in formats():
        out = render(name, whole, **({"verbose": True, "statistics": True} if name == "text" else {}))
        out.encode()
        assert not [char for char in out if char != "\n" and category(char) in ("Cc", "Cs", "Zl", "Zp")]
        for line in lines(out):
            assert name == "github" or command(line) is None
    assert len(lines(render("github", whole))) == 3  # the finding, the crash, the end of the last line


@pytest.mark.parametrize("name", sorted(formats().keys() - {"summary"}))  # which has an end anyway
def test_a_report_of_an_archive_is_never_in_memory_as_a_whole(name: str) -> None:
    found = [at("alt-missing", Source(f"posts/{number}.md", "text"), 0, 4, "m" * 400) for number in range(50)]
    longest = max(map(len, pieces(name, report(*found))))
    assert longest < 6000
