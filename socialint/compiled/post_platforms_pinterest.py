"""Generated from socialint/post/platforms/pinterest.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1118915494
DATA: dict[str, Any] = \
{'name': 'pinterest', 'title': 'Pinterest',
 'limits': [{'what': 'title', 'value': 100, 'unit': 'characters',
   'source': 'https://help.pinterest.com/en/business/article/pinterest-product-specs', 'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'text', 'value': 800, 'unit': 'characters',
   'source': 'https://help.pinterest.com/en/business/article/pinterest-product-specs', 'checked': '2026-11-21', 'sure': 'Q',
   'note': '500 in older API pages and most tools (M)',},
  {'what': 'link', 'value': 2048, 'unit': 'characters', 'source': 'ayrshare.com documentation', 'checked': '2026-11-21',
   'sure': 'M',},
  {'what': 'alt', 'value': 500, 'unit': 'characters', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'images', 'value': 5, 'unit': 'items', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'a carousel; else 1',},
  {'what': 'title-shown', 'value': 40, 'unit': 'characters',
   'source': 'https://help.pinterest.com/en/business/article/pinterest-product-specs', 'checked': '2026-11-21', 'sure': 'Q',},],
 'facts': [{'what': 'links-clickable', 'value': False, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'use the link of the pin',},
  {'what': 'alt-text', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},],}
