"""Generated from socialint/packs/eu/accessibility.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1579130492
DATA: dict[str, Any] = \
{'title': 'Accessibility statements of public bodies', 'market': 'EU', 'industry': ('government',),
 'source': 'Directive (EU) 2016/2102; BITV 2.0; from knowledge, not read', 'url': 'https://eur-lex.europa.eu/eli/dir/2016/2102',
 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'statement', 'summary': 'Page of a public body has no link to its accessibility statement',
   'cite': 'Directive (EU) 2016/2102', 'severity': 'note',
   'why': 'Public bodies publish an accessibility statement and link it from their pages. Looked for on whole pages in English and German, those that no layout\ncompletes. Whether a business owes the like (Directive (EU) 2019/882) depends on what it offers and how large it is: for a person to judge.\n',
   'message': 'page of a public body has no link to its accessibility statement', 'hint': 'link it from the foot of the page',
   'when': {'kind': ('whole-page',), 'language': ('en', 'de')},
   'require': {'wordings': ('Accessibility statement', 'Accessibility', 'Erklärung zur Barrierefreiheit', 'Barrierefreiheit',
     'Barrierefreiheitserklärung',),},
   'example': ({'verdict': 'bad', 'format': 'html', 'config': '[context]\nmarkets = ["IE"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦River Council⟧</h1>\n<p>Bins are emptied on Tuesdays.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'bad', 'format': 'html', 'config': '[context]\nmarkets = ["DE"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="de">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦Stadt am Fluss⟧</h1>\n<p>Die Tonnen werden dienstags geleert.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'html', 'config': '[context]\nmarkets = ["IE"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>River Council</h1>\n</main>\n<footer><a href="/accessibility">Accessibility statement</a></footer>\n</body>\n</html>\n',},),},),}
