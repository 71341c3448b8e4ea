"""What only a person can decide, and what must not even be asked."""

from __future__ import annotations

import base64
import math
from pathlib import Path

import pytest

from socialint import cli
from socialint.page.gif import moves
from socialint.testing import assert_rule


@pytest.mark.parametrize(
    "html",
    [
        "<a href=/>a</a><a href=/b>b</a><a href=/c ⟦tabindex=1⟧>c</a>",
        "<a href=/ tabindex=2>a</a><a href=/b ⟦tabindex=1⟧>b</a>",
        "<a href=/ tabindex=1>a</a><a href=/b tabindex=1>b</a><a href=/c>c</a>",
        "<a href=/ tabindex=1>a</a><a href=/b tabindex=5>b</a><i>x</i>",
        "<p>text</p><input aria-label=a tabindex=1><a href=/c>c</a>",
        "<a href=/ hidden>a</a><a href=/b tabindex=1>b</a>",
        "<a href=/ tabindex=-1>a</a><a href=/b tabindex=1>b</a>",
        "<a href=/>a</a><a href=/b tabindex=0>b</a><a href=/c tabindex={{ n }}>c</a>",
    ],
)
def test_the_tab_key_goes_the_way_the_page_reads(html: str) -> None:
    assert_rule("page-tab-order", html, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "⟦Press the round icon⟧ to begin.",
        "Then ⟦tap the icon on the left⟧.",
        "Press the round icon “Start”.",
        "Click the green button called Start.",
        "Click the Save button on the right.",
        "Click the button below.",
        "The green button is ours. A button on the right would be better.",
        "Choose the right form for you.",
    ],
)
def test_instructions_name_what_they_mean(text: str) -> None:
    assert_rule("page-sensory", f"<p lang=en>{text}</p>", format="html")


@pytest.mark.parametrize(
    "text",
    [
        "⟦S A L E N⟧, now",
        "A B C D E F",
        "a b c d k o",
        "E A D G B E",
        "M T W T F S S",
        "Q W E R T Y",
        "I O U A E",
        "X Y Z",
        "1 2 3 4 5 a",
        "<code>S A L E N</code>",
        "x = a + e + r + t + z",
    ],
)
def test_words_are_not_spaced(text: str) -> None:
    assert_rule("page-spaced-word", f"<p>{text}</p>", format="html")


def gif(frames: int, rounds: int | None, hundredths: int = 100) -> bytes:
    loop = b"" if rounds is None else b"!\xff\x0bNETSCAPE2.0\x03\x01" + rounds.to_bytes(2, "little") + b"\0"
    frame = b"!\xf9\x04\0" + hundredths.to_bytes(2, "little") + b"\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0"
    return b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff" + loop + frame * frames + b";"


@pytest.mark.parametrize(
    ("data", "seconds"),
    [
        (gif(1, 0), 0.0),
        (gif(3, 0), math.inf),
        (gif(3, None), 3.0),
        (gif(2, 2, 50), 3.0),
        (gif(10, None, 1), 1.0),
        (gif(3, 0)[:-1], None),
        (gif(3, 0)[:40], None),
        (b"GIF89a", None),
        (b"\x89PNG" * 9, None),
        (b"", None),
    ],
)
def test_how_long_a_picture_moves(data: bytes, seconds: float | None) -> None:
    assert moves(data) == seconds


def test_any_bytes_come_to_an_end() -> None:
    for data in (gif(2, 0)[:25] + bytes([byte]) * 5000 for byte in range(256)):
        moves(data)


def test_a_picture_that_never_stops_is_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("endless.gif").write_bytes(gif(3, 0))
    Path("short.gif").write_bytes(gif(3, None))
    Path("a.html").write_text("<img alt=a src=short.gif><img alt=b src=gone.gif>\n<img alt=c src='endless.gif?v=1'>", "utf-8")
    assert cli.main(["check", "--isolated", "--quiet", "--select", "page-animation", "a.html"]) == 0
    assert capsys.readouterr().out == "a.html:2:1: note[page-animation] picture moves without end\n"


def test_a_picture_in_the_page_is_read_too() -> None:
    data = base64.b64encode(gif(2, None, 300)).decode()
    assert_rule("page-animation", f"⟦<img alt=a src='data:image/gif;base64,{data}'>⟧", format="html")
    assert_rule("page-animation", f"<img hidden alt=a src='data:image/gif;base64,{data}'>", format="html")
    assert_rule(
        "page-animation",
        "<img alt=a src='data:image/gif;base64,R0lGODlhAQABAIAA'><img alt=a src='data:image/gif,x'>",
        format="html",
    )


@pytest.mark.parametrize(
    "html",
    [
        "<meta name=viewport content='⟦width=980⟧, initial-scale=1'>",
        "<meta name=viewport content='width=320'><meta name=viewport content='width={{ w }}'><meta name=x content='width=980'>",
        "<body ⟦style='margin: 0; width: 1000px'⟧>x",
        "<body style='max-width: 1000px; width: 100%'>x",
        "<body><p style='width: 1000px'>x",
        "<body style='border-width: 1000px'>x",
    ],
)
def test_a_page_fits_a_small_screen(html: str) -> None:
    assert_rule("page-reflow", html, format="html")


@pytest.mark.parametrize(
    "html",
    [
        "<p ⟦ondragstart='go(event)'⟧>x",
        "<p draggable=false ondragstart='go(event)'>x <img alt=x src=a.png ondragstart='return false'>",
        "<p hidden draggable=true>x <a href=x draggable>x</a>",
    ],
)
def test_what_is_dragged_needs_another_way(html: str) -> None:
    assert_rule("page-dragging", html, format="html")


@pytest.mark.parametrize(
    "html",
    [
        "<body ⟦ondevicemotion='go()'⟧>x",
        "<script>window.⟦ondeviceorientation =⟧ turn</script>",
        "<script>say('devicemotion'); x.ondevicemotion == y</script>",
    ],
)
def test_what_is_shaken_needs_another_way(html: str) -> None:
    assert_rule("page-motion", html, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "Required ⟦fields are shown in red⟧.",
        "⟦Dates highlighted in dark blue⟧ are free.",
        "Required fields are shown in red and marked with a star.",
        "Fields are marked in red (and with *).",
        "Dresses in red are on sale, and so are items in green.",
        "The line is 2 cm long. We are in the red.",
    ],
)
def test_colours_are_not_the_only_sign(text: str) -> None:
    assert_rule("page-color-words", f"<p lang=en>{text}</p>", format="html")


@pytest.mark.parametrize(
    "html",
    [
        "<form><input type=email><p><input ⟦type=email⟧></p></form>",
        "<form><input autocomplete=' TEL '><input ⟦autocomplete=tel⟧></form>",
        "<form><input type=email></form><form><input type=email></form><input type=email><input type=email>",
        "<form><input type=email><input type=email hidden><input type=email readonly><input type=hidden autocomplete=email></form>",
        "<form><input type=password autocomplete=new-password><input type=password autocomplete=new-password></form>",
        "<form><input autocomplete=off><input autocomplete=off><input type=text><input type=text></form>",
        "<form><input autocomplete='section-a name'><input autocomplete='section-b name'></form>",
        "<form><input autocomplete='{{ a }}'><input autocomplete='{{ a }}'></form>",
    ],
)
def test_nothing_is_asked_twice(html: str) -> None:
    assert_rule("page-typed-twice", html, format="html")


@pytest.mark.parametrize(
    "html",
    [
        "<map><area href=x alt=x ⟦coords='0,0,100,23'⟧><area href=x alt=x shape=circle ⟦coords='9,9,11.5'⟧></map>",
        "<map><area href=x alt=x coords='0,0,100,24'><area coords='0,0,1,1'><area href=x shape=poly coords='0,0,1,1,2,2'></map>",
        "<map><area href=x alt=x><area href=x coords=nonsense><area href=x coords='1,2,3'></map>",
        "<input type=submit ⟦style='height:20px;width:90px'⟧>",
        "<button style='height:20px'>x</button><button hidden style='height:20px;width:9px'>x</button>",
        "<button style='max-height:20px;line-height:20px;width:20px'>x</button><a href=x style='height:9px;width:9px'>x</a>",
        "<button style='height:20px;width:20px;padding:9px'>x</button><button style='height:0;width:0px;height:0px'>x</button>",
    ],
)
def test_targets_can_be_hit(html: str) -> None:
    assert_rule("page-target-size", html, format="html")


@pytest.mark.parametrize(
    "html",
    [
        "<script>if (event.⟦touches.length == 2⟧) zoom()</script>",
        "<div ⟦ongesturestart='zoom()'⟧>x</div>",
        "<script>if (event.touches.length == 1) go(); say('gesturestart')</script>",
    ],
)
def test_two_fingers_need_another_way(html: str) -> None:
    assert_rule("page-gestures", html, format="html")
