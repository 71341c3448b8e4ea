"""Generated from socialint/post/platforms/instagram.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2998465261
DATA: dict[str, Any] = \
{'name': 'instagram', 'title': 'Instagram',
 'limits': [{'what': 'text', 'value': 2200, 'unit': 'characters', 'source': 'Instagram Graph API reference, ig-user/media',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'code points in practice',},
  {'what': 'alt', 'value': 1000, 'unit': 'characters',
   'source': 'Instagram Graph API reference, ig-user/media, mirrored notes for v25.0', 'checked': '2026-11-21', 'sure': 'M',},
  {'what': 'images-api', 'value': 10, 'unit': 'items', 'source': 'Instagram Graph API reference, ig-user/media',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'images', 'value': 20, 'unit': 'items', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'hashtags', 'value': 5, 'unit': 'items',
   'source': 'Instagram Help of July 2026; threads.com/@creators/post/DSalXGPCWM4', 'checked': '2026-11-21', 'sure': 'Q',
   'note': 'caption and comments together, since December 2025',},
  {'what': 'hashtags-api', 'value': 30, 'unit': 'items', 'source': 'Instagram Graph API reference, ig-user/media',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'mentions', 'value': 20, 'unit': 'items', 'source': 'Instagram Graph API reference, ig-user/media',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'fold', 'value': 125, 'unit': 'characters', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'image-bytes-api', 'value': 8388608, 'unit': 'bytes', 'media': 'image',
   'source': 'ayrshare.com/docs/media-guidelines/instagram; docs.getlate.dev', 'checked': '2026-11-22', 'sure': 'M',},],
 'facts': [{'what': 'links-clickable', 'value': False, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'hashtags and mentions are',},
  {'what': 'alt-text', 'value': True, 'source': 'Instagram Graph API reference, ig-user/media', 'checked': '2026-11-21',
   'sure': 'H', 'note': 'feed photos, not reels or stories',},
  {'what': 'automatic-alt', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'paid-label', 'value': 'Paid partnership', 'source': 'Instagram Graph API reference, ig-user/media',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'paid-field', 'value': 'is_paid_partnership', 'source': 'Instagram Graph API reference, ig-user/media',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'since April 2026; not on stories',},],}
