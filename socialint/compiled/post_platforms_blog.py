"""Generated from socialint/post/platforms/blog.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 431363434
DATA: dict[str, Any] = \
{'name': 'blog', 'title': 'blog',
 'limits': [{'what': 'title-shown', 'value': 60, 'unit': 'characters', 'source': 'convention: what search engines show',
   'checked': '2026-11-21', 'sure': 'L',},
  {'what': 'description-shown', 'value': 155, 'unit': 'characters', 'source': 'convention: what search engines show',
   'checked': '2026-11-21', 'sure': 'L',},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'https://html.spec.whatwg.org/', 'checked': '2026-11-21', 'sure': 'H'},
  {'what': 'alt-text', 'value': True, 'source': 'https://html.spec.whatwg.org/', 'checked': '2026-11-21', 'sure': 'H'},
  {'what': 'paid-label', 'value': '', 'source': 'https://html.spec.whatwg.org/', 'checked': '2026-11-21', 'sure': 'H',
   'note': 'none: the text itself must say it',},],}
