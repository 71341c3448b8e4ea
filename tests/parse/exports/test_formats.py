"""A post that a platform wrote is read as its author sees it, and nobody is blamed for what a format cannot carry."""

from __future__ import annotations

import json

import pytest

from socialint.model import Context
from socialint.parse.content import Settings
from socialint.testing import lint
from tests.parse.exports.reading import alts, one, read, written
from tests.parse.exports.samples import ALT, EXPECTED, MOJIBAKE, SAMPLES


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_format_says_everything_that_rules_ask_for(name: str, ascii_only: bool) -> None:
    documents, problems = read(json.dumps(SAMPLES[name], ensure_ascii=ascii_only, indent=1))
    assert not problems
    found = [
        (
            doc.text.value, alts(doc), doc.language, [link.value for link in doc.linked], doc.context.account, doc.context.author,
            doc.context.paid, " ".join(sorted(doc.relations)), doc.sensitive,
        )
        for doc in documents
    ]  # fmt: skip
    assert found == EXPECTED[name]
    assert all(doc.kind == "post" and doc.native for doc in documents)


@pytest.mark.parametrize("name", SAMPLES)
def test_lines_of_data_hold_the_same_posts_as_a_file(name: str) -> None:
    values = SAMPLES[name] if isinstance(SAMPLES[name], list) else [SAMPLES[name]]
    lines = "\n".join(
        ["\ufeff" + json.dumps(value) for value in values] + ["", '{"level": "info"}', "   ", '{"text": "whose is this?"}']
    )
    documents, problems = read(lines, "a.jsonl")
    assert not problems
    assert [doc.text.value for doc in documents] == [expected[0] for expected in EXPECTED[name]]


@pytest.mark.parametrize(
    ("name", "word", "there"),
    [
        ("facebook-export", "øya", "\u00c3\u00b8ya"),
        ("instagram-export", "–", "\u00e2\u0080\u0093"),
        ("linkedin", "(new)", "\\\\(new\\\\)"),
        ("linkedin", "NewMaps", "NewMaps"),
        ("linkedin", "Kari _N", "Kari \\\\_N"),
        ("x-answer", "&", "&amp;"),
        ("x-answer", "https://a.example/x", "https://t.co/aaa"),
        ("x-archive", "<3", "&lt;3"),
        ("mastodon", "#Maps", "#<span>Maps"),
    ],
)
def test_a_place_leads_through_what_a_platform_did_to_the_text(name: str, word: str, there: str) -> None:
    assert written(one(SAMPLES[name]), word) == there


def test_a_repost_is_not_judged_as_ones_own_text() -> None:
    loud = "SOMEBODY ELSE IS VERY LOUD TODAY IN THIS TEXT"
    for repost in (
        {"data": [{"id": "2", "text": loud, "referenced_tweets": [{"type": "retweeted", "id": "6"}]}]},
        [{"tweet": {"id_str": "1", "full_text": f"RT @museum: {loud}"}}],
        {"content": loud, "media_attachments": [], "reblog": {"content": loud}},
        {"commentary": "", "lifecycleState": "PUBLISHED", "reshareContext": {"parent": "urn:li:share:1"}, "resharedText": loud},
    ):
        assert read(json.dumps(repost)) == ([], [])


def test_what_stands_first_in_an_answer_hides_no_post_behind_it() -> None:
    """A page that changed its cover picture yesterday would have none of its posts checked."""
    cover = {"id": "1_1", "created_time": "2026-10-04", "story": "The library updated its cover photo."}
    old = {"id": "7", "text": "Maps and towns", "attachments": {"media_keys": ["3_1"]}}  # without what was not asked for
    for answer in (
        {"data": [cover, SAMPLES["facebook-post"]]},
        {"items": [{"kind": "youtube#channel", "snippet": {"title": "Maps"}}, SAMPLES["youtube"]]},
        {"data": [{"id": "6", "text": "Towns"}, old], "meta": {"result_count": 2}},
        {"ig_reels_media": [{"media": [{"uri": "a.mp4", "creation_timestamp": 1, "title": "Maps"}]}]},
    ):
        documents, problems = read(json.dumps(answer))
        assert documents
        assert not problems


def test_an_alternative_that_nobody_asked_for_is_not_missing() -> None:
    answer = json.loads(json.dumps(SAMPLES["x-answer"]))
    del answer["includes"]["media"][0]["alt_text"]
    assert alts(one(answer)) == ["image unknown", "gif unknown", "video unknown", "image unknown"]
    threads = json.loads(json.dumps(SAMPLES["threads"]["data"][0]))
    del threads["children"]["data"][0]["alt_text"]
    assert alts(one(threads)) == ["image unknown", "video unknown"]


def test_no_picture_without_a_text_is_reported_where_a_format_cannot_carry_one() -> None:
    for name in ("x-archive", "x-request", "facebook-post", "facebook-export", "instagram-export", "tiktok", "youtube"):
        assert not [finding for finding in lint(json.dumps(SAMPLES[name]), format="json") if finding.rule == "alt-missing"], name
    assert [finding.rule for finding in lint(json.dumps(SAMPLES["linkedin"]), format="json", select=("alt-missing",))].count(
        "alt-missing"
    ) == 1


def test_what_facebook_made_of_a_picture_is_no_description() -> None:
    assert "alt-placeholder" in {finding.rule for finding in lint(json.dumps(SAMPLES["facebook-photo"]), format="json")}


def test_a_poll_is_a_post() -> None:
    outbox = json.loads(json.dumps(SAMPLES["outbox"]))
    outbox["orderedItems"][0]["object"] |= {"type": "Question", "oneOf": [{"type": "Note", "name": "Yes"}]}
    assert one(outbox).text.value == "Maps"


@pytest.mark.parametrize("number", [489, 491])
def test_a_content_warning_counts_with_the_text_behind_it(number: int) -> None:
    """Mastodon refuses the two together at 500."""
    said, warning = f"<p>{'a ' * (number // 2)}b</p>", "Spoilers: x"
    status = {"content": said, "media_attachments": [], "spoiler_text": warning}
    note = {"type": "Note", "content": said, "attributedTo": "https://s.example/users/library", "summary": warning}
    for post in (status, note):
        found = [finding.message for finding in lint(json.dumps(post), format="json") if finding.rule == "post-length"]
        assert found == ([] if number < 490 else ["Mastodon counts 502 characters in the text, it takes 500"])


def test_an_older_answer_of_x_tells_what_it_was_asked_for() -> None:
    media = [
        {"type": "photo", "ext_alt_text": ALT},
        {"type": "photo", "ext_alt_text": None},
        {"type": "photo"},
        {"type": "video", "ext_alt_text": None},
    ]
    tweet = {"id_str": "1", "full_text": "Maps", "quoted_status_id_str": "2", "extended_entities": {"media": media}}
    assert alts(one(tweet)) == ["image present", "image absent", "image unknown", "video unknown"]
    assert one(tweet).relations == {"quote"}


def test_a_feed_of_the_first_version_names_its_author() -> None:
    feed = {"version": "https://jsonfeed.org/version/1", "author": {"name": "Library"}, "items": [{"content_text": "Maps"}]}
    assert one(feed).context.author == "Library"


def test_a_post_of_pictures_only_is_still_a_post() -> None:
    for data in (
        {"id": "1_2", "created_time": "2026-10-03", "attachments": {"data": [{"media_type": "photo", "media": {}}]}},
        {"media": [{"uri": "a.jpg", "creation_timestamp": 1, "title": ""}]},
        {"media_product_type": "THREADS", "media_type": "IMAGE", "media_url": "https://f.example/a.jpg"},
        {"$type": "app.bsky.feed.post", "text": "", "embed": {"images": [{"alt": ""}]}},
    ):
        assert len(one(data).media) == 1
        assert one(data).text.value == ""


def test_a_long_post_of_x_is_read_in_full_and_not_called_too_long() -> None:
    tweet = {"id": "1", "edit_history_tweet_ids": ["1"], "text": "Maps…", "note_tweet": {"text": "Maps and towns. " * 40}}
    assert one(tweet).text.value.endswith("towns.")
    assert not [finding for finding in lint(json.dumps(tweet), format="json") if finding.rule == "post-length"]


def test_a_long_post_of_an_archive_is_read_in_full_and_not_called_too_long() -> None:
    note = {
        "noteTweet": {"noteTweetId": "1", "createdAt": "2026-10-03T09:00:00.000Z", "core": {"text": "Maps &amp; towns. " * 40}}
    }
    source = f"window.YTD.note_tweet.part0 = [{json.dumps(note)}]"
    (document,), problems = read(source, "note-tweet.js")
    assert not problems
    assert document.text.value == ("Maps & towns. " * 40).strip()
    assert not [finding for finding in lint(json.dumps(note), format="json") if finding.rule == "post-length"]


def test_a_post_of_full_length_with_a_picture_fits() -> None:
    tweet = {
        "tweet": {
            "id_str": "1",
            "full_text": "a" * 280 + " https://t.co/pic",
            "extended_entities": {"media": [{"type": "photo"}]},
        }
    }
    assert one(tweet).text.value == "a" * 280


def test_our_own_fields_beside_those_of_a_platform_count() -> None:
    post = {**SAMPLES["bluesky-images"], "markets": ["DE"], "paid": "gifted", "approved_by": "Kari", "account": "x", "title": "y"}
    context = one(post).context
    assert (context.markets, context.paid, context.approved_by, context.account) == (("DE",), "gifted", "Kari", "")


def test_an_object_of_ours_stays_ours() -> None:
    document = one({"platform": "x", "text": "Maps", "media": {"media_ids": ["1"]}})
    assert not document.native


def test_what_a_platform_does_not_say_is_left_as_configured() -> None:
    documents, _ = read(json.dumps(SAMPLES["tiktok"]), settings=Settings(Context(language="nb", account="@us")))
    assert (documents[0].language, documents[0].context.account) == ("nb", "@us")


@pytest.mark.parametrize("said", ["Ã", "naïve", "Høst", "\u00c3\u00b8 and …", "plain", "\u0081\u008d", "\ud83d", ""])
def test_a_text_in_the_right_encoding_is_left_alone(said: str) -> None:
    documents, _ = read(json.dumps([{"timestamp": 1, "data": [{"post": said}]}]))
    assert [doc.text.value for doc in documents] == [said]


def test_repaired_text_keeps_every_place() -> None:
    document = one([{"timestamp": 1, "data": [{"post": MOJIBAKE + " 🎉".encode().decode("latin-1")}]}])
    assert document.text.value == "Høst på øya – ja 🎉"
    assert written(document, "🎉") == "🎉".encode().decode("latin-1")


def test_social_posts_in_the_scripts_of_a_page_are_posts_of_their_own() -> None:
    posting = json.dumps(
        {"@type": "SocialMediaPosting", "text": "Maps 🎉", "image": {"@type": "ImageObject", "description": ALT}}, indent=1
    )
    page = (
        '<!doctype html>\r\n<script type="application/ld+json">' + posting.replace("\n", "\r\n") + "</script>"
        f"<!-- <script type='application/ld+json'>{posting}</script> --><script type=application/ld+json>{{broken SocialMediaPosting</script>"
        "<p>Text<script type=application/ld+json>"
    )
    documents, problems = read(page, "a.html")
    assert not problems
    assert [doc.kind for doc in documents] == ["page", "post"]
    assert documents[1].text.value == "Maps 🎉"
    assert alts(documents[1]) == ["image present"]
    assert written(documents[1], "Maps") == "Maps"


def test_the_page_that_json_ld_describes_is_read_once() -> None:
    page = (
        '<script type="application/ld+json">{"@type": "BlogPosting", "articleBody": "About SocialMediaPosting"}</script><p>About'
    )
    assert [doc.kind for doc in read(page, "a.html")[0]] == ["page"]


@pytest.mark.parametrize(
    "data",
    [
        {"data": [{"id": "1", "text": "a row of some data"}]}, {"data": {"text": "x"}}, {"items": [{"text": "x"}]}, {"kind": "youtube#channel"},
        {"media": [{"uri": "a"}]}, {"caption": "a picture", "id": "1"}, {"message": "an error", "id": "1"}, {"version": "1.1", "items": []},
        {"@type": "Person", "name": "Kari"}, {"type": "Note", "content": "x"}, {"timestamp": 1, "data": [{"value": 2}]},
        {"timestamp": 1, "message": "log line"}, {"tweet": "x"}, {"full_text": "x"}, {"actor": "x", "type": "Like", "object": "y"},
        {"value": {"$type": "app.bsky.feed.post", "text": 1}}, {"board_id": 1}, {"commentary": "x"}, {"media_type": "IMAGE", "caption": "x"},
    ],
)  # fmt: skip
def test_other_json_is_no_post(data: object) -> None:
    assert read(json.dumps(data)) == ([], [])


@pytest.mark.parametrize(
    ("platform", "data"),
    [
        ("youtube", {"snippet": {"title": "Maps", "description": "All maps", "categoryId": "27"}}),
        ("threads", {"id": "1", "text": "Maps", "permalink": "https://www.threads.com/@library/post/A"}),
        (
            "instagram",
            {
                "data": [{"id": "1", "caption": "Maps", "media_type": "IMAGE", "permalink": "https://www.instagram.com/p/A/"}],
                "paging": {},
            },
        ),
        ("facebook", {"data": [{"id": "1_2", "message": "Maps", "created_time": "2026-10-03T09:00:00+0000"}]}),
        ("linkedin", {"elements": [{"commentary": "Maps", "lifecycleState": "DRAFT"}]}),
        ("mastodon", [{"content": "<p>Maps", "media_attachments": []}]),
        ("x", {"id": "1", "text": "Maps", "author_id": "2", "attachments": {"media": [{"type": "photo", "alt_text": "A map"}]}}),
    ],
)
def test_answers_and_requests_in_other_shapes_are_known_too(platform: str, data: object) -> None:
    assert one(data).context.platforms == (platform,)


def facet(start: object, end: object, uri: object = "https://a.example/x") -> dict[str, object]:
    return {"index": {"byteStart": start, "byteEnd": end}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": uri}]}


def test_what_a_link_of_bluesky_hides_behind_words_is_seen() -> None:
    said = "🎉 Høst:\nles mer, takk"
    start = len("🎉 Høst:\n".encode())
    facets = [facet(start, start + 7), facet(start + 2, start + 9), facet(0, 2), facet("0", "4"), facet(-4, 4), facet(8, 999), facet(4, 4),
              facet(0, start + 3), facet(True, 5), facet(None, 3), facet(0, 4, None), facet(10**30, 10**31)]  # fmt: skip
    document = one({"$type": "app.bsky.feed.post", "text": said, "facets": facets})
    assert [(link.text.value, link.href) for link in document.links()] == [("les mer", "https://a.example/x")]
    link = next(document.links())
    assert document.source.text[link.span.start : link.span.end] == "les mer"
    assert [block.value for block in document.prose()] == ["🎉 Høst:\nles mer, takk"]
    assert document.text.value == said


def test_a_link_of_bluesky_that_says_nothing_is_reported() -> None:
    post = json.dumps({"$type": "app.bsky.feed.post", "text": "Our maps: click here", "langs": ["en"], "facets": [facet(10, 20)]})
    found = [finding for finding in lint(post, format="json") if finding.rule == "post-link-text"]
    assert [post[finding.offset : finding.end_offset] for finding in found] == ["click here"]
