"""Generated from socialint/post/platforms/youtube.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2356595996
DATA: dict[str, Any] = \
{'name': 'youtube', 'title': 'YouTube',
 'limits': [{'what': 'title', 'value': 100, 'unit': 'characters', 'source': 'https://developers.google.com/youtube/v3/docs/videos',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'text', 'value': 5000, 'unit': 'bytes', 'source': 'https://developers.google.com/youtube/v3/docs/videos',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'the description',},
  {'what': 'tags', 'value': 500, 'unit': 'characters', 'source': 'https://developers.google.com/youtube/v3/docs/videos',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'all together; commas and quotes count',},
  {'what': 'hashtags', 'value': 60, 'unit': 'items', 'source': 'https://support.google.com/youtube/answer/6390658',
   'checked': '2026-11-21', 'sure': 'Q', 'note': 'above it all are ignored; at most 3 show by the title',},
  {'what': 'fold', 'value': 157, 'unit': 'characters', 'source': 'guides', 'checked': '2026-11-21', 'sure': 'L',
   'note': 'or three lines',},
  {'what': 'fold-narrow', 'value': 100, 'unit': 'characters', 'source': 'guides', 'checked': '2026-11-23', 'sure': 'L'},],
 'facts': [{'what': 'links-clickable', 'value': True, 'source': 'several guides of 2026', 'checked': '2026-11-21', 'sure': 'M'},
  {'what': 'alt-text', 'value': False, 'source': 'https://developers.google.com/youtube/v3/docs/videos', 'checked': '2026-11-21',
   'sure': 'Q', 'note': 'a thumbnail carries none',},
  {'what': 'paid-label', 'value': 'Includes paid promotion', 'source': 'https://developers.google.com/youtube/v3/docs/videos',
   'checked': '2026-11-21', 'sure': 'Q',},
  {'what': 'paid-field', 'value': 'paidProductPlacementDetails.hasPaidProductPlacement',
   'source': 'https://developers.google.com/youtube/v3/docs/videos', 'checked': '2026-11-21', 'sure': 'Q',},],}
