"""Generated from socialint/post/platforms/bluesky.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 4086262507
DATA: dict[str, Any] = \
{'name': 'bluesky', 'title': 'Bluesky',
 'limits': [{'what': 'text', 'value': 300, 'unit': 'graphemes',
   'source': 'bluesky-social/atproto lexicons/app/bsky/feed/post.json (d6296a1)', 'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'text', 'value': 3000, 'unit': 'bytes', 'source': 'bluesky-social/atproto lexicons/app/bsky/feed/post.json (d6296a1)',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'tags', 'value': 8, 'unit': 'items', 'source': 'bluesky-social/atproto lexicons/app/bsky/feed/post.json (d6296a1)',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'hashtag', 'value': 64, 'unit': 'graphemes',
   'source': 'bluesky-social/atproto lexicons/app/bsky/feed/post.json (d6296a1)', 'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'hashtag', 'value': 640, 'unit': 'bytes', 'source': 'bluesky-social/atproto lexicons/app/bsky/feed/post.json (d6296a1)',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'alt', 'value': 2000, 'unit': 'graphemes', 'media': 'image', 'source': 'bluesky-social/social-app src/lib/constants.ts',
   'checked': '2026-11-21', 'sure': 'H', 'note': "the official app's; the schema sets none",},
  {'what': 'alt', 'value': 1000, 'unit': 'graphemes', 'media': 'video',
   'source': 'bluesky-social/atproto lexicons/app/bsky/embed/video.json (d6296a1)', 'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'alt', 'value': 10000, 'unit': 'bytes', 'media': 'video',
   'source': 'bluesky-social/atproto lexicons/app/bsky/embed/video.json (d6296a1)', 'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'images', 'value': 10, 'unit': 'items', 'source': 'bluesky-social/atproto lexicons/app/bsky/embed/* (d6296a1)',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'embed.gallery, of which clients should stop at 10; its schema has 20',},
  {'what': 'images-api', 'value': 4, 'unit': 'items',
   'source': 'bluesky-social/atproto lexicons/app/bsky/embed/images.json (d6296a1)', 'checked': '2026-11-21', 'sure': 'H',
   'note': 'embed.images, the older form',},
  {'what': 'fold', 'value': 25, 'unit': 'lines', 'source': 'bluesky-social/social-app src/lib/constants.ts',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'image-bytes-api', 'value': 2000000, 'unit': 'bytes', 'media': 'image',
   'source': 'bluesky-social/atproto issue 5159; bluesky-social/cookbook issue 55', 'checked': '2026-11-22', 'sure': 'M',
   'note': '1,000,000 until spring 2026; the official app scales pictures down by itself',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'bluesky-social/atproto lexicons/app/bsky/richtext/facet.json (d6296a1)',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'through facets, which apps add',},
  {'what': 'alt-text', 'value': True, 'source': 'bluesky-social/atproto lexicons/app/bsky/embed/images.json (d6296a1)',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'paid-label', 'value': '', 'source': 'docs.bsky.app, no such tool found', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'none: the text itself must say it',},],}
