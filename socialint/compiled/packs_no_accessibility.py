"""Generated from socialint/packs/no/accessibility.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2856132982
DATA: dict[str, Any] = \
{'title': 'Accessibility statement of public bodies', 'market': 'NO', 'industry': ('government',),
 'source': 'forskrift 21 June 2013 no. 732 on universal design of ICT § 4; from knowledge, not read',
 'url': 'https://www.uutilsynet.no', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'statement', 'summary': 'Page of a public body has no link to its accessibility statement',
   'cite': 'forskrift 2013-06-21-732 § 4', 'severity': 'note',
   'why': 'Public bodies link their accessibility statement from their pages. Looked for on whole pages, those that no layout completes.\n',
   'message': 'page of a public body has no link to its accessibility statement',
   'hint': 'link it from the foot of the page as Tilgjengelighetserklæring', 'when': {'kind': ('whole-page',)},
   'require': {'wordings': ('Tilgjengelighetserklæring', 'Tilgjengelighetserklæringen', 'Tilgjengelegheitserklæring', 'Tilgjengelegheitserklæringa',
     'Accessibility statement',),},
   'example': ({'verdict': 'bad', 'format': 'html', 'config': '[context]\nmarkets = ["NO"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="nb">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦Elvebyen kommune⟧</h1>\n<p>Søppel hentes på tirsdager.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'html', 'config': '[context]\nmarkets = ["NO"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="nb">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>Elvebyen kommune</h1>\n</main>\n<footer><a href="/uu">Tilgjengelighetserklæring</a></footer>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nindustries: government\n---\nSøppel hentes på tirsdager.\n',},),},),}
