"""Generated from socialint/post/platforms/threads.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2138923989
DATA: dict[str, Any] = \
{'name': 'threads', 'title': 'Threads',
 'limits': [{'what': 'text', 'value': 500, 'unit': 'threads', 'source': 'https://developers.facebook.com/documentation/threads/posts',
   'checked': '2026-11-21', 'sure': 'H',
   'note': 'that an emoji counts its UTF-8 bytes is stated; that only emoji do is our reading (M)',},
  {'what': 'long-text', 'value': 10000, 'unit': 'characters',
   'source': 'https://developers.facebook.com/documentation/threads/create-posts/text-attachments', 'checked': '2026-11-21',
   'sure': 'H', 'note': 'a text attachment',},
  {'what': 'alt', 'value': 1000, 'unit': 'characters', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'the documentation gives none',},
  {'what': 'images', 'value': 20, 'unit': 'items', 'source': 'https://developers.facebook.com/documentation/threads/posts',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'a carousel has at least 2',},
  {'what': 'hashtags', 'value': 1, 'unit': 'items', 'source': 'https://developers.facebook.com/documentation/threads/posts',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'a topic tag',},
  {'what': 'hashtag', 'value': 50, 'unit': 'characters', 'source': 'https://developers.facebook.com/documentation/threads/posts',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'links', 'value': 5, 'unit': 'items', 'source': 'https://developers.facebook.com/documentation/threads/posts',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'distinct links; publishing fails since 2025-12-22',},
  {'what': 'image-bytes-api', 'value': 8388608, 'unit': 'bytes', 'media': 'image',
   'source': 'ayrshare.com/docs/media-guidelines/threads; docs.upload-post.com', 'checked': '2026-11-22', 'sure': 'M',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'https://developers.facebook.com/documentation/threads/posts',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'alt-text', 'value': True, 'source': 'https://developers.facebook.com/documentation/threads/posts/accessibility',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'images and videos, not text posts',},
  {'what': 'automatic-alt', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},],}
