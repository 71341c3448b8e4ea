"""Generated from socialint/post/platforms/facebook.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 612023546
DATA: dict[str, Any] = \
{'name': 'facebook', 'title': 'Facebook',
 'limits': [{'what': 'text', 'value': 63206, 'unit': 'characters', 'source': 'several guides and posting tools; on no page of Meta',
   'checked': '2026-11-21', 'sure': 'M',},
  {'what': 'fold', 'value': 477, 'unit': 'characters', 'source': 'guides; 125 to 483 are quoted', 'checked': '2026-11-21',
   'sure': 'L',},
  {'what': 'fold-narrow', 'value': 125, 'unit': 'characters',
   'source': 'guides; 125 to 483 are quoted, the least for advertisements', 'checked': '2026-11-23', 'sure': 'L',},
  {'what': 'alt-advised', 'value': 100, 'unit': 'characters', 'source': 'https://www.accessible-social.com/',
   'checked': '2026-11-21', 'sure': 'M', 'note': 'the page warns above it',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'alt-text', 'value': True, 'source': 'Graph API reference: photo, alt_text_custom', 'checked': '2026-11-21',
   'sure': 'Q',},
  {'what': 'automatic-alt', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'May be an image of …',},
  {'what': 'paid-label', 'value': 'Paid partnership', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'branded content tag',},],}
