"""Generated from socialint/post/platforms/mastodon.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 844750701
DATA: dict[str, Any] = \
{'name': 'mastodon', 'title': 'Mastodon',
 'limits': [{'what': 'text', 'value': 500, 'unit': 'mastodon', 'source': 'https://docs.joinmastodon.org/user/posting/',
   'checked': '2026-11-21', 'sure': 'H',
   'note': 'the server says: configuration.statuses.max_characters; the content warning counts too',},
  {'what': 'alt', 'value': 1500, 'unit': 'characters', 'source': 'https://docs.joinmastodon.org/entities/Instance/',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'the server says: media_attachments.description_limit',},
  {'what': 'images', 'value': 4, 'unit': 'items', 'source': 'https://docs.joinmastodon.org/entities/Instance/',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'fold', 'value': 32, 'unit': 'lines', 'source': 'mastodon/mastodon status_content.jsx', 'checked': '2026-11-21',
   'sure': 'H', 'note': '706 pixels on the web',},
  {'what': 'image-bytes', 'value': 16777216, 'unit': 'bytes', 'media': 'image',
   'source': "mastodon.social's /api/v2/instance (image_size_limit), in mastodon/mastodon discussion 26709",
   'checked': '2026-11-22', 'sure': 'Q', 'note': 'the server says (configuration.media_attachments)',},
  {'what': 'image-pixels', 'value': 33177600, 'unit': 'pixels', 'media': 'image',
   'source': "mastodon.social's /api/v2/instance (image_matrix_limit), in mastodon/mastodon discussion 26709",
   'checked': '2026-11-22', 'sure': 'Q', 'note': 'the server says (configuration.media_attachments)',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'https://docs.joinmastodon.org/user/posting/', 'checked': '2026-11-21',
   'sure': 'H', 'note': 'with http:// or https:// only',},
  {'what': 'alt-text', 'value': True, 'source': 'https://docs.joinmastodon.org/entities/MediaAttachment/', 'checked': '2026-11-21',
   'sure': 'H',},
  {'what': 'paid-label', 'value': '', 'source': 'https://docs.joinmastodon.org/, no such tool found', 'checked': '2026-11-21',
   'sure': 'M', 'note': 'none: the text itself must say it',},],}
