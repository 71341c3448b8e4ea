"""Generated from socialint/rules/page/same_name_frame.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1841082780
DATA: dict[str, Any] = \
{'checked': '2026-11-22',
 'names': ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising', 'sponsored', 'sponsored content',
  '3rd party ad content', 'third party ad content', 'anzeige', 'anzeigen', 'werbung', 'annonse', 'annonser', 'reklame',
  'publicidad', 'anuncio', 'anuncios', 'publicité', 'annonce',],}
