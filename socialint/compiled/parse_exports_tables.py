"""Generated from socialint/parse/exports/tables.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3649039902
DATA: dict[str, Any] = \
{'columns': {'text': ['text', 'message', 'post', 'caption', 'content', 'post text', 'copy', 'post copy', 'beitrag', 'beitragstext', 'tekst',
   'innlegg',],
  'image': ['image url', 'image', 'images', 'image urls', 'media url', 'media urls', 'media url(s)', 'media', 'picture', 'photo url',
   'visual', 'bild', 'bilde',],
  'alt': ['alt', 'alt text', 'alt text(s)', 'alt texts', 'image alt text', 'alt-text', 'alternativtext', 'bildbeschreibung', 'alt-tekst',
   'alternativ tekst', 'bildebeskrivelse',],
  'link': ['link', 'url', 'link(s)'],
  'date': ['posting time', 'date', 'date & time', 'scheduled time', 'schedule time', 'time', 'datum', 'dato'], 'title': ['title'],
  'credit': ['credit'], 'license': ['license', 'licence'], 'labels': ['tags', 'labels'],
  'platform': ['platform', 'platforms', 'channel', 'network', 'social network', 'kanal', 'plattform'],
  'lang': ['lang', 'language'], 'markets': ['markets', 'market'], 'industries': ['industries', 'industry'],
  'audience': ['audience'], 'goal': ['goal'], 'paid': ['paid'], 'product': ['product'], 'form': ['form'], 'account': ['account'],
  'author': ['author'], 'approved_by': ['approved_by', 'approved by'], 'campaign': ['campaign'],},
 'tools': [{'name': 'by hand, with the names of our fields', 'header': ['text', 'platform'], 'ours': True},
  {'name': 'by hand, with the names of our fields', 'header': ['text', 'platforms'], 'ours': True},
  {'name': 'Buffer', 'header': ['text', 'image url', 'posting time'],
   'source': "bulk upload as guides describe it; the names were not found on a page of Buffer's", 'checked': '2026-11-21',
   'sure': 'L',},
  {'name': 'Publer', 'header': ['text', 'media url(s)', 'alt text(s)'],
   'source': 'publer.com, blog on the template of twelve columns; the row of names as programs write it that fill the template',
   'checked': '2026-11-22', 'sure': 'M',},
  {'name': 'Publer, before that template', 'header': ['message', 'media urls', 'alt text(s)'],
   'source': 'help.publer.com, import from CSV; exact names from guides', 'checked': '2026-11-21', 'sure': 'L',},
  {'name': 'Publer, before that template', 'header': ['date', 'message', 'media urls'],
   'source': 'help.publer.com, import from CSV; exact names from guides', 'checked': '2026-11-21', 'sure': 'L',},
  {'name': 'Hootsuite', 'header': [], 'source': 'descriptions of the bulk composer, the oldest of 2016', 'checked': '2026-11-21',
   'sure': 'M',},],}
