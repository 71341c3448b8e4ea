"""Every shared sample of a native export is read whole: the posts, their alternatives, languages, addresses and places."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.parse.exports.reading import alts, read, written

FOLDER = Path(__file__).parents[4] / "shared" / "samples" / "exports"

EVENT = "https://library.example.org/story-hour"
HERE, THERE = "image present", "image unknown"
#: File -> number of posts, media with their states, language, addresses, paid, relations, and a word with what stands in the file.
EXPECTED: dict[str, tuple[int, list[str], str, list[str], str, set[str], tuple[str, str]]] = {
    "bluesky-post-gallery.json": (1, ["image absent", HERE], "en", [], "", set(), ("reading room", "reading room")),
    "bluesky-post-images.json": (1, [HERE], "nb", [EVENT], "", set(), ("#StoryHour", "#StoryHour")),
    "bluesky-post-video-quote.json": (1, ["video present"], "en", [], "", {"quote", "reply"}, ("old maps", "old maps")),
    "buffer-bulk.csv": (1, [THERE], "", [], "", set(), ("Saturday", "Saturday")),
    "facebook-export-your_posts_1.json": (1, [THERE], "", [EVENT], "", set(), ("Høyt", r"H\u00c3\u00b8yt")),
    "facebook-graph-page-post.json": (1, [THERE], "", [], "", set(), ("#StoryHour", "#StoryHour")),
    "facebook-graph-photo.json": (1, [HERE], "", [], "", set(), ("#StoryHour", "#StoryHour")),
    "hootsuite-bulk.csv": (1, [], "", [EVENT], "", set(), ("#StoryHour", "#StoryHour")),
    "instagram-export-posts_1.json": (1, [THERE], "", [], "", set(), ("på", r"p\u00c3\u00a5")),
    "instagram-graph-create-request.json": (1, [HERE], "", [], "true", set(), ("#StoryHour", "#StoryHour")),
    "instagram-graph-media.json": (1, [HERE, "image absent"], "", [], "", set(), ("#StoryHour", "#StoryHour")),
    "jsonfeed-1.1.json": (
        1,
        [HERE, THERE, "audio unknown"],
        "en",
        ["https://publisher.example.com/"],
        "",
        set(),
        ("Saturday", "Saturday"),
    ),
    "linkedin-post-article-reshare.json": (1, [HERE], "", [EVENT], "", {"quote"}, ("events.", r"events\\.")),
    "linkedin-post-multiimage.json": (1, [HERE, "image absent"], "", [], "", set(), ("11. Everyone", r"11\\. Everyone")),
    "mastodon-outbox.json": (1, [HERE], "en", [], "", set(), ("#StoryHour", "#<span>StoryHour")),
    "mastodon-status.json": (1, [HERE], "en", [], "", set(), ("Everyone", "Everyone")),
    "pinterest-pin.json": (1, [HERE], "", [EVENT], "", set(), ("welcome", "welcome")),
    "publer-bulk.csv": (1, [HERE], "", [], "", set(), ("#StoryHour", "#StoryHour")),
    "schema-socialmediaposting.jsonld": (1, [HERE, "video unknown"], "en", [EVENT], "true", set(), ("#StoryHour", "#StoryHour")),
    "threads-media.json": (1, [HERE, "image absent"], "", [EVENT], "", set(), ("#StoryHour", "#StoryHour")),
    "tiktok-photo-post-request.json": (1, [THERE], "", [], "true", set(), ("#StoryHour", "#StoryHour")),
    "x-api-v2-create-request.json": (1, [THERE], "", [], "true", set(), ("partner", "partner")),
    "x-api-v2.json": (1, [HERE], "en", [EVENT], "", {"quote"}, (EVENT, "https://t.co/abcde12345")),
    "x-archive-tweets.js": (1, [THERE], "en", [EVENT], "", set(), (EVENT, "https://t.co/abcde12345")),
    "youtube-video.json": (1, ["video unknown"], "en", [], "", set(), ("#StoryHour", "#StoryHour")),
}

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared samples are not beside this checkout")


def test_no_sample_is_left_out() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_is_read_whole(name: str) -> None:
    number, media, language, links, paid, relations, (word, there) = EXPECTED[name]
    documents, problems = read((FOLDER / name).read_bytes().decode("utf-8"), name)
    assert not problems
    assert len(documents) == number
    document = documents[0]
    assert alts(document) == media
    assert (document.language, [link.value for link in document.linked]) == (language, links)
    assert (document.context.paid, set(document.relations)) == (paid, relations)
    assert written(document, word) == there
    for item in document.media:
        if item.alt.present:
            assert item.alt.text is not None
            span = item.alt.text.span()
            assert document.source.text[span.start : span.end] == item.alt.text.value
