"""Generated from socialint/post/platforms/x.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 4216912162
DATA: dict[str, Any] = \
{'name': 'x', 'title': 'X',
 'limits': [{'what': 'text', 'value': 280, 'unit': 'weighted',
   'source': 'https://docs.x.com/fundamentals/counting-characters; twitter-text config/v3.json', 'checked': '2026-11-21',
   'sure': 'H',},
  {'what': 'long-text', 'value': 25000, 'unit': 'characters', 'source': 'several guides of 2026', 'checked': '2026-11-21',
   'sure': 'M', 'note': 'Premium accounts; the unit is not stated',},
  {'what': 'alt', 'value': 1000, 'unit': 'characters',
   'source': "https://docs.x.com/x-api/media/create-media-metadata, through a client's copy of the schema",
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'photos and GIFs, not video; older pages say 420',},
  {'what': 'images', 'value': 4, 'unit': 'items', 'source': 'docs.x.com media best practices', 'checked': '2026-11-21',
   'sure': 'Q', 'note': 'or one GIF, or one video',},
  {'what': 'fold', 'value': 280, 'unit': 'weighted', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'of long posts',},
  {'what': 'image-bytes', 'value': 5242880, 'unit': 'bytes', 'media': 'image',
   'source': "https://docs.x.com/x-api/media; the API's own error message names the bytes", 'checked': '2026-11-22', 'sure': 'H',
   'note': 'uploads; a GIF may be larger',},
  {'what': 'gif-bytes', 'value': 15728640, 'unit': 'bytes', 'source': 'https://docs.x.com/x-api/media', 'checked': '2026-11-22',
   'sure': 'H', 'note': 'uploads',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'https://docs.x.com/fundamentals/counting-characters',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'alt-text', 'value': True, 'source': 'https://docs.x.com/x-api/media/create-media-metadata', 'checked': '2026-11-21',
   'sure': 'H', 'note': 'photos and GIFs, not video',},
  {'what': 'paid-label', 'value': 'Paid Partnership',
   'source': 'https://help.x.com/en/rules-and-policies/paid-partnerships-policy', 'checked': '2026-11-21', 'sure': 'H',
   'note': 'since 2026-03-01; the page also asks for #ad in the post',},
  {'what': 'paid-field', 'value': 'paid_partnership', 'source': 'https://docs.x.com/x-api/posts/create-post',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'when creating a post only',},],}
