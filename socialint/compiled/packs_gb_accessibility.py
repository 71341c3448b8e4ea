"""Generated from socialint/packs/gb/accessibility.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2192080933
DATA: dict[str, Any] = \
{'title': 'Accessibility statement of public bodies', 'market': 'GB', 'industry': ('government',),
 'source': 'Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018; from knowledge, not read',
 'url': 'https://www.legislation.gov.uk/uksi/2018/952', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'statement', 'summary': 'Page of a public body has no link to its accessibility statement', 'cite': 'SI 2018/952',
   'severity': 'note',
   'why': 'Public bodies publish an accessibility statement and link it from their pages. Looked for on whole pages, those that no layout\ncompletes; what the statement says, a person must check.\n',
   'message': 'page of a public body has no link to its accessibility statement',
   'hint': 'link it from the foot of the page as Accessibility statement', 'when': {'kind': ('whole-page',)},
   'require': {'wordings': ('Accessibility statement', 'Accessibility', 'Hygyrchedd', 'Datganiad hygyrchedd')},
   'example': ({'verdict': 'bad', 'format': 'html', 'config': '[context]\nmarkets = ["GB"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦River Council⟧</h1>\n<p>Bins are emptied on Tuesdays.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'html', 'config': '[context]\nmarkets = ["GB"]\nindustries = ["government"]\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>River Council</h1>\n</main>\n<footer><a href="/accessibility">Accessibility statement</a></footer>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: GB\nindustries: government\n---\nBins are emptied on Tuesdays.\n',},),},),}
