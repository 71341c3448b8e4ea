"""A small object of each native format, of our own making."""

from __future__ import annotations

from typing import Any

ALT = "Three children sit on a red rug."
#: How Meta's exports write "Høst på øya – ja".
MOJIBAKE = "Høst på øya – ja".encode().decode("latin-1")

SAMPLES: dict[str, Any] = {
    "bluesky-images": {
        "$type": "app.bsky.feed.post", "text": "Maps", "langs": ["nb"], "createdAt": "2026-10-03T09:00:00Z",
        "facets": [{"index": {"byteStart": 0, "byteEnd": 4}, "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://a.example/x"}]}],
        "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": ALT, "image": {"ref": {"$link": "baf"}}}, {"alt": "", "image": {}}]},
    },
    "bluesky-video": {
        "$type": "app.bsky.feed.post", "text": "Film", "langs": ["en", "de"], "reply": {"root": {}},
        "embed": {"$type": "app.bsky.embed.recordWithMedia", "record": {"record": {"uri": "at://x"}},
                  "media": {"$type": "app.bsky.embed.video", "video": {"ref": {"$link": "baf"}}, "captions": [{"lang": "en", "file": {"ref": {"$link": "vtt"}}}]}},
        "labels": {"values": [{"val": "graphic-media"}]},
    },
    "bluesky-listed": {"records": [{"uri": "at://did/app.bsky.feed.post/1", "cid": "c", "value": {"$type": "app.bsky.feed.post", "text": "One"}},
                                   {"uri": "at://did/app.bsky.feed.repost/2", "cid": "d", "value": {"$type": "app.bsky.feed.repost"}}]},
    "mastodon": {
        "content": '<p>Maps <a href="https://s.example/tags/Maps" rel="tag">#<span>Maps</span></a></p>', "language": "en", "sensitive": True,
        "in_reply_to_id": "1", "quote": {"state": "accepted"}, "reblog": None, "account": {"acct": "library", "display_name": "Library"},
        "media_attachments": [{"type": "image", "url": "https://f.example/a.jpg", "description": ALT}, {"type": "gifv", "description": None}],
    },
    "outbox": {
        "@context": "https://www.w3.org/ns/activitystreams", "type": "OrderedCollection",
        "orderedItems": [
            {"type": "Create", "actor": "https://s.example/users/library", "object": {
                "type": "Note", "content": "<p>Maps</p>", "contentMap": {"de": "<p>Maps</p>"}, "attributedTo": "https://s.example/users/library",
                "inReplyTo": "https://o.example/1", "quoteUri": "https://o.example/2",
                "attachment": [{"type": "Document", "mediaType": "image/png", "name": ALT}, {"type": "Document", "mediaType": "video/mp4", "name": None}]}},
            {"type": "Announce", "actor": "https://s.example/users/library", "object": "https://o.example/9"}],
    },
    "x-answer": {
        "data": [
            {"id": "1", "text": "Maps &amp; towns https://t.co/aaa https://t.co/pic", "lang": "en", "author_id": "7", "edit_history_tweet_ids": ["1"],
             "entities": {"urls": [{"start": 900, "end": -1, "url": "https://t.co/aaa", "expanded_url": "https://a.example/x"}]},
             "attachments": {"media_keys": ["3_1", "3_2", "7_3", "3_9"]}, "referenced_tweets": [{"type": "quoted", "id": "5"}]},
            {"id": "2", "text": "RT @museum: Not ours", "lang": "und", "referenced_tweets": [{"type": "retweeted", "id": "6"}]}],
        "includes": {"media": [{"media_key": "3_1", "type": "photo", "url": "https://p.example/1.jpg", "alt_text": ALT},
                               {"media_key": "3_2", "type": "animated_gif"}, {"media_key": "7_3", "type": "video"}],
                     "users": [{"id": "7", "name": "Library", "username": "library"}]},
    },
    "x-request": {"text": "Maps", "media": {"media_ids": ["9"]}, "paid_partnership": True, "reply": {"in_reply_to_tweet_id": "4"}},
    "x-archive": [{"tweet": {
        "id_str": "1", "full_text": "@reader Maps &lt;3 https://t.co/aaa https://t.co/pic", "lang": "in", "in_reply_to_status_id_str": "8",
        "display_text_range": ["8", "55"], "possibly_sensitive": True,
        "entities": {"urls": [{"url": "https://t.co/aaa", "expanded_url": "https://a.example/x", "indices": ["900", "-3"]}]},
        "extended_entities": {"media": [{"url": "https://t.co/pic", "type": "animated_gif", "media_url_https": "https://p.example/1.jpg"}]}}}],
    "threads": {"data": [{"id": "1", "media_product_type": "THREADS", "media_type": "CAROUSEL_ALBUM", "text": "Maps", "username": "library", "is_quote_post": True,
                          "link_attachment_url": "https://a.example/x",
                          "children": {"data": [{"media_type": "IMAGE", "alt_text": ALT}, {"media_type": "VIDEO"}]}},
                         {"id": "2", "media_product_type": "THREADS", "media_type": "REPOST_FACADE", "reposted_post": {"id": "3"}}]},
    "facebook-post": {"id": "1_2", "message": "Maps", "created_time": "2026-10-03T09:00:00+0000", "from": {"name": "Library"},
                      "message_tags": [{"offset": 900, "length": -4, "name": "#x"}],
                      "attachments": {"data": [{"media_type": "photo", "media": {"image": {"src": "https://f.example/a.jpg"}}},
                                               {"type": "share", "url": "https://a.example/x"}]}},
    "facebook-photo": {"id": "1", "name": "Maps", "created_time": "2026-10-03T09:00:00+0000", "alt_text": "May be an image of a map", "alt_text_custom": "",
                       "images": [{"source": "https://f.example/a.jpg"}]},
    "facebook-export": [{"timestamp": 1790931600, "data": [{"post": MOJIBAKE}, {"update_timestamp": 1}],
                         "attachments": [{"data": [{"media": {"uri": "a.jpg", "creation_timestamp": 1, "description": MOJIBAKE}},
                                                   {"external_context": {"url": "https://a.example/x"}}]}]}],
    "instagram-answer": {"id": "1", "media_type": "CAROUSEL_ALBUM", "media_product_type": "FEED", "caption": "Maps", "username": "library",
                         "children": {"data": [{"media_type": "IMAGE", "alt_text": ALT}, {"media_type": "IMAGE"}, {"media_type": "VIDEO"}]}},
    "instagram-request": {"image_url": "https://f.example/a.jpg", "caption": "Maps", "is_paid_partnership": True},
    "instagram-export": [{"media": [{"uri": "a.jpg", "creation_timestamp": 1, "title": MOJIBAKE}]}],
    "linkedin": {"author": "urn:li:organization:1", "lifecycleState": "PUBLISHED", "commentary": "Maps \\(new\\) {hashtag|\\#|NewMaps} by @[Kari \\_N](urn:li:person:a)",
                 "content": {"multiImage": {"images": [{"id": "urn:li:image:A", "altText": ALT}, {"id": "urn:li:image:B"}]}}},
    "linkedin-reshare": {"author": "urn:li:person:1", "lifecycleState": "PUBLISHED", "commentary": "Maps", "reshareContext": {"parent": "urn:li:share:7"},
                         "content": {"article": {"source": "https://a.example/x", "thumbnail": "urn:li:image:C"}}},
    "youtube": {"kind": "youtube#video", "id": "x", "snippet": {"title": "Maps", "description": "All maps", "defaultLanguage": "en", "channelTitle": "Library"},
                "contentDetails": {"caption": "true"}, "paidProductPlacementDetails": {"hasPaidProductPlacement": True}},
    "tiktok": {"post_info": {"title": "Maps", "description": "All maps", "brand_organic_toggle": True}, "source_info": {"photo_images": ["https://f.example/a.jpg"]}},
    "pinterest": {"id": "1", "board_id": "2", "title": "Maps", "description": "All maps", "link": "https://a.example/x", "alt_text": None,
                  "media": {"media_type": "image", "images": {"1200x": {"url": "https://f.example/a.jpg"}}}},
    "schema-org": {"@context": "https://schema.org", "@graph": [
        {"@type": "BlogPosting", "articleBody": "The page itself"},
        {"@type": ["SocialMediaPosting"], "articleBody": "Maps", "inLanguage": "de", "author": [{"name": "Kari"}, {"name": "Ola"}], "sponsor": {"name": "Acme"},
         "image": ["https://f.example/a.jpg", {"@type": "ImageObject", "contentUrl": "https://f.example/b.jpg", "description": ALT}],
         "sharedContent": {"@type": "WebPage", "url": "https://a.example/x"}}]},
    "json-feed": {"version": "https://jsonfeed.org/version/1.1", "language": "en", "authors": [{"name": "Library"}], "items": [
        {"id": "1", "content_text": "Maps", "image": "https://f.example/a.jpg", "external_url": "https://a.example/x"},
        {"id": "2", "content_text": "plain", "content_html": '<p>Towns <img src="https://f.example/b.jpg" alt="A town"></p>', "image": "https://f.example/b.jpg"}]},
}  # fmt: skip

#: Name -> for each post: text, media, language, addresses, account, author, paid, relations, sensitive.
EXPECTED: dict[str, list[tuple[str, list[str], str, list[str], str, str, str, str, bool]]] = {
    "bluesky-images": [("Maps", ["image present", "image absent"], "nb", ["https://a.example/x"], "", "", "", "", False)],
    "bluesky-video": [("Film", ["video absent"], "", [], "", "", "", "quote reply", True)],
    "bluesky-listed": [("One", [], "", [], "", "", "", "", False)],
    "mastodon": [("Maps #Maps", ["image present", "gif absent"], "en", [], "@library", "Library", "", "quote reply", True)],
    "outbox": [("Maps", ["image present", "video absent"], "de", [], "@library@s.example", "", "", "quote reply", False)],
    "x-answer": [("Maps & towns https://a.example/x", ["image present", "gif absent", "video unknown", "image unknown"], "en", ["https://a.example/x"],
                  "@library", "Library", "", "quote", False)],
    "x-request": [("Maps", ["image unknown"], "", [], "", "", "true", "reply", False)],
    "x-archive": [("Maps <3 https://a.example/x", ["gif unknown"], "id", ["https://a.example/x"], "", "", "", "reply", True)],
    "threads": [("Maps", ["image present", "video absent"], "", ["https://a.example/x"], "@library", "", "", "quote", False)],
    "facebook-post": [("Maps", ["image unknown"], "", ["https://a.example/x"], "", "Library", "", "", False)],
    "facebook-photo": [("Maps", ["image present"], "", [], "", "", "", "", False)],
    "facebook-export": [("Høst på øya – ja", ["image unknown"], "", ["https://a.example/x"], "", "", "", "", False)],
    "instagram-answer": [("Maps", ["image present", "image absent", "video unknown"], "", [], "@library", "", "", "", False)],
    "instagram-request": [("Maps", ["image absent"], "", [], "", "", "true", "", False)],
    "instagram-export": [("Høst på øya – ja", ["image unknown"], "", [], "", "", "", "", False)],
    "linkedin": [("Maps (new) #NewMaps by Kari _N", ["image present", "image absent"], "", [], "", "urn:li:organization:1", "", "", False)],
    "linkedin-reshare": [("Maps", ["image absent"], "", ["https://a.example/x"], "", "urn:li:person:1", "", "quote", False)],
    "youtube": [("All maps", ["video unknown"], "en", [], "", "Library", "true", "", False)],
    "tiktok": [("All maps", ["image unknown"], "", [], "", "", "own-brand", "", False)],
    "pinterest": [("All maps", ["image absent"], "", ["https://a.example/x"], "", "", "", "", False)],
    "schema-org": [("Maps", ["image unknown", "image present"], "de", ["https://a.example/x"], "", "Kari, Ola", "true", "", False)],
    "json-feed": [("Maps", ["image unknown"], "en", ["https://a.example/x"], "", "Library", "", "", False),
                  ("Towns", ["image present"], "en", [], "", "Library", "", "", False)],
}  # fmt: skip
