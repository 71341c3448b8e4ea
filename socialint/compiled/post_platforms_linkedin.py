"""Generated from socialint/post/platforms/linkedin.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1707640780
DATA: dict[str, Any] = \
{'name': 'linkedin', 'title': 'LinkedIn',
 'limits': [{'what': 'text', 'value': 3000, 'unit': 'characters', 'source': 'https://www.linkedin.com/help/linkedin/answer/a528176',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'alt', 'value': 4086, 'unit': 'characters', 'source': 'learn.microsoft.com, LinkedIn images API (li-lms-2026-05)',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'the page itself takes 1,000 (M)',},
  {'what': 'alt-advised', 'value': 120, 'unit': 'characters',
   'source': 'learn.microsoft.com, LinkedIn images API (li-lms-2026-05)', 'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'images', 'value': 20, 'unit': 'items', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'fold', 'value': 210, 'unit': 'characters', 'source': 'guides; LinkedIn documents none', 'checked': '2026-11-21',
   'sure': 'L',},
  {'what': 'fold-narrow', 'value': 140, 'unit': 'characters', 'source': 'guides; LinkedIn documents none', 'checked': '2026-11-21',
   'sure': 'L',},
  {'what': 'image-pixels-api', 'value': 36152320, 'unit': 'pixels', 'media': 'image',
   'source': "ayrshare.com/docs/media-guidelines/linkedin, after LinkedIn's images API", 'checked': '2026-11-22', 'sure': 'M',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'alt-text', 'value': True, 'source': 'learn.microsoft.com, LinkedIn post API schema (li-lms-2026-05)',
   'checked': '2026-11-21', 'sure': 'H',},
  {'what': 'paid-label', 'value': 'Brand partnership', 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M',
   'note': 'public posts only; off again for the next post',},],}
