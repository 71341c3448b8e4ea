"""Pictures and recordings beside a post: what is missing, broken, too large or unsaid, and silence about all else."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from socialint.report import Finding
from socialint.run import Request, run
from tests.page import pictures

RULES = (
    "post-media-file",
    "post-media-type",
    "post-media-size",
    "post-animation",
    "alt-missing",
    "credit-missing",
    "credit-ai-source",
)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "socialint.toml").write_text("")
    (tmp_path / "posts").mkdir()
    return tmp_path


def check(repository: Path, *media: Any, config: str = "", **fields: Any) -> dict[str, Finding]:
    """The findings of the rules above in a post with these media, by rule."""
    (repository / "socialint.toml").write_text(config)
    post = repository / "posts" / "a.json"
    post.write_text(json.dumps({"platform": "x", "text": "Our team", "media": list(media), **fields}))
    report = run(Request((str(post),))).report
    assert not report.crashes
    return {finding.rule: finding for finding in report.findings if finding.rule in RULES}


def picture(src: str = "a.png", **fields: Any) -> dict[str, Any]:
    return {"src": src, "alt": "Four people around a table", **fields}


def put(repository: Path, name: str, data: bytes) -> None:
    (repository / name).parent.mkdir(exist_ok=True, parents=True)
    (repository / name).write_bytes(data)


def test_a_good_picture_has_no_finding_beside_the_post_or_from_the_root(repository: Path) -> None:
    put(repository, "posts/a.png", pictures.png())
    put(repository, "images/b c.jpg", pictures.jpeg())
    put(repository, "posts/100%#1.gif", pictures.gif())
    names = ("a.png", "images/b c.jpg", "/images/b%20c.jpg", "100%#1.gif")
    assert check(repository, *(picture(name, alt=name * 3 + " people") for name in names)) == {}


def test_a_picture_that_is_not_there_is_named_with_the_one_that_is_meant(repository: Path) -> None:
    put(repository, "images/market.png", pictures.png())
    found = check(repository, picture("/images/markt.png"))["post-media-file"]
    assert (found.severity, found.hint) == ("error", "write market.png")
    assert found.message == 'there is no file "markt.png"'


def test_where_no_media_lie_they_may_be_kept_elsewhere_unless_the_house_says_not(repository: Path) -> None:
    assert check(repository, picture("a.png")) == {}
    assert "post-media-file" in check(repository, picture("a.png"), config="[rules.post-media-file]\nrequired = true\n")


def test_a_file_that_a_repository_does_not_hold_on_purpose_is_left_alone(repository: Path) -> None:
    put(repository, "posts/a.png", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9999999\n")
    assert check(repository, picture(), picture("https://example.org/b.png", alt="A door")) == {}


def test_nothing_outside_the_repository_is_looked_at(tmp_path: Path) -> None:
    root = tmp_path / "repo"
    (root / "posts").mkdir(parents=True)
    put(tmp_path, "secret.png", pictures.png(notes=pictures.xmp("A secret")))
    os.symlink(tmp_path / "secret.png", root / "posts" / "link.png")
    put(root, "posts/b.png", pictures.png())
    for src in ("../../secret.png", "link.png", str(tmp_path / "secret.png")):
        found = check(root, {"src": src})
        assert "secret" not in found["alt-missing"].hint
        assert "post-media-file" not in found or src.startswith("/")  # which is read from the root


def test_a_broken_picture_is_an_error(repository: Path) -> None:
    for data, words in ((b"", "is empty"), (b"<!doctype html>", "holds a text"), (pictures.jpeg()[:50], "is cut off")):
        put(repository, "posts/a.jpg", data)
        os.utime(repository / "posts/a.jpg", ns=(len(data), len(data)))
        from socialint.page.picture import look

        look.cache_clear()
        assert words in check(repository, picture("a.jpg"))["post-media-file"].message


def test_a_name_that_lies_about_the_type_is_told(repository: Path) -> None:
    put(repository, "posts/photo.jpg", pictures.webp())
    found = check(repository, picture("photo.jpg"))
    assert found["post-media-type"].message == "name says jpeg, but the file is WEBP"


def test_what_a_platform_refuses_is_told_and_a_moving_gif_may_be_larger(repository: Path) -> None:
    put(
        repository,
        "posts/big.png",
        pictures.png()[:-12] + pictures.chunk(b"xxxx", b"\0" * 5_300_000) + pictures.chunk(b"IEND", b""),
    )
    found = check(repository, picture("big.png"))["post-media-size"]
    assert "X takes 5,242,880" in found.message and not found.review
    assert check(repository, picture("big.png"), platform="threads") == {}
    assert check(repository, picture("big.png"), platform="bluesky")["post-media-size"].review
    put(repository, "posts/wide.png", pictures.png(8000, 5000))
    assert (
        "8000 × 5000 pixels, Mastodon takes"
        in check(repository, picture("wide.png"), platform="mastodon")["post-media-size"].message
    )


def test_a_house_may_have_its_own_limit(repository: Path) -> None:
    put(repository, "posts/a.png", pictures.png(800, 600))
    found = check(repository, picture(), config="[rules.post-media-size]\npixels = 300000\n")
    assert "the house takes 300,000" in found["post-media-size"].message


@pytest.mark.parametrize(
    "data", [pictures.gif(7), pictures.webp(2, rounds=0), pictures.png(frames=2)], ids=["gif", "webp without end", "apng"]
)
def test_a_picture_that_moves_for_long_is_a_question(repository: Path, data: bytes) -> None:
    put(repository, "posts/a", data)
    assert check(repository, picture("a"))["post-animation"].review


def test_a_picture_that_stops_in_time_is_none(repository: Path) -> None:
    put(repository, "posts/a.gif", pictures.gif(4))
    assert check(repository, picture("a.gif")) == {}


def test_the_alt_text_and_the_credit_in_the_file_are_offered(repository: Path) -> None:
    put(repository, "posts/a.jpg", pictures.jpeg(notes=pictures.xmp("A ferry at dawn", "Kari Nordmann", "NTB")))
    found = check(repository, {"src": "a.jpg", "source": "Bergens Tidende"})
    assert found["alt-missing"].hint == 'its file has a text alternative that may do: "A ferry at dawn"'
    assert found["credit-missing"].hint == 'add who made it; its file names "Kari Nordmann / NTB"'


def test_private_data_in_a_file_is_not_printed(repository: Path) -> None:
    put(repository, "posts/a.png", pictures.png(notes=pictures.xmp("Write to kari.nordmann@epost.no or 0047 22 33 44 55")))
    hint = check(repository, {"src": "a.png"})["alt-missing"].hint
    assert "kari.nordmann@" not in hint and "22 33 44 55" not in hint


def test_a_machine_that_made_a_picture_is_asked_about_once_nobody_names_it(repository: Path) -> None:
    put(repository, "posts/a.png", pictures.png(notes=pictures.xmp(source=pictures.AI)))
    assert check(repository, picture())["credit-ai-source"].review
    assert check(repository, picture(ai=True)) == {}
    assert check(repository, picture(ai="no, only retouched")) == {}
    assert check(repository, picture(), text="Das Bild ist KI-generiert.") == {}
    put(
        repository,
        "posts/b.png",
        pictures.png(notes=pictures.xmp(source=pictures.AI.replace("trainedAlgorithmicMedia", "digitalCapture"))),
    )
    assert check(repository, picture("b.png")) == {}


def test_the_pictures_of_a_markdown_post_are_looked_at_too(repository: Path) -> None:
    put(repository, "posts/a.gif", pictures.gif(9))
    post = repository / "posts" / "a.md"
    put(repository, "posts/c.gif", pictures.gif())
    post.write_text("---\nplatform: mastodon\n---\nHere: ![A dot that blinks](a.gif) and ![A red door](b.gif)\n")
    found = [
        (f.rule, post.read_text()[f.offset : f.end_offset]) for f in run(Request((str(post),))).report.findings if f.rule in RULES
    ]
    assert found == [("post-animation", "a.gif"), ("post-media-file", "b.gif")]


def test_with_pillow_the_size_of_other_types_is_known(repository: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    image.new("RGB", (7000, 6000)).save(repository / "posts" / "a.bmp")
    assert "7000 × 6000" in check(repository, picture("a.bmp"), platform="mastodon")["post-media-size"].message
    put(repository, "posts/b.bmp", (repository / "posts" / "a.bmp").read_bytes()[:20])
    check(repository, picture("b.bmp"))
