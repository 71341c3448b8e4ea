"""Generated from socialint/post/platforms/tiktok.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3688405778
DATA: dict[str, Any] = \
{'name': 'tiktok', 'title': 'TikTok',
 'limits': [{'what': 'text', 'value': 2200, 'unit': 'utf16', 'media': 'video',
   'source': 'developers.tiktok.com, content posting API, direct post', 'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'text', 'value': 4000, 'unit': 'utf16', 'media': 'image',
   'source': 'developers.tiktok.com, content posting API, photo post', 'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'title', 'value': 90, 'unit': 'utf16', 'media': 'image',
   'source': 'developers.tiktok.com, content posting API, photo post', 'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'long-text', 'value': 4000, 'unit': 'characters', 'source': 'guides', 'checked': '2026-11-21', 'sure': 'L',
   'note': 'in the app; not documented',},
  {'what': 'alt', 'value': 300, 'unit': 'characters', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'photo posts in the app, not in the API',},
  {'what': 'images', 'value': 35, 'unit': 'items', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'fold', 'value': 80, 'unit': 'characters', 'source': 'guides', 'checked': '2026-11-21', 'sure': 'L',
   'note': 'the first line',},],
 'facts': [{'what': 'links-clickable', 'value': False, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'alt-text', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'photo posts in the app, not in the API',},
  {'what': 'paid-label', 'value': 'Paid partnership', 'source': 'support.tiktok.com, promoting a brand, product or service',
   'checked': '2026-11-21', 'sure': 'H', 'note': 'required; your own brand: Promotional content',},
  {'what': 'paid-field', 'value': 'brand_content_toggle', 'source': 'developers.tiktok.com, content posting API, direct post',
   'checked': '2026-11-21', 'sure': 'M', 'note': 'your own brand: brand_organic_toggle',},],}
