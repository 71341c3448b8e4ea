"""Generated from socialint/packs/de/gambling.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3791671687
DATA: dict[str, Any] = \
{'title': 'Gambling (Glücksspielstaatsvertrag)', 'market': 'DE', 'industry': ('gambling',),
 'source': 'Glücksspielstaatsvertrag 2021 §§ 5 to 7 and the conditions of licences; read in part only, the wording comes from each licence',
 'url': 'https://www.gluecksspiel-behoerde.de', 'reviewed': '2026-11-21', 'confidence': 'C',
 'requirement': ({'key': 'age-and-help', 'summary': 'Advertisement for gambling lacks the age limit or the hint on addiction',
   'cite': 'GlüStV 2021 § 5; conditions of the licence', 'severity': 'warning',
   'why': 'Advertising for licensed gambling in Germany is to name the age limit of 18, the risk of addiction and an offer of help; the words come from\neach licence. Declare the product with class `gambling`. A prize draw (Gewinnspiel) is no gambling.\n',
   'message': 'advertisement for gambling lacks the age limit or the hint on addiction', 'hint': 'add what your licence asks for',
   'when': {'product': {'class': ('gambling',)}},
   'require': {'every': (('18+', 'ab 18', 'ab 18 Jahren', 'Teilnahme ab 18 Jahren'),
     ('Sucht', 'süchtig', 'Spielsucht', 'Suchtrisiko', 'Suchtgefahr', 'Glücksspielsucht'),),},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "gambling"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: gambling\nproduct: ⟦it⟧\n---\nJackpot am Samstag: tippen Sie jetzt.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "gambling"\n',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["gambling"], "product": ⟦"it"⟧,\n "text": "18+. Tippen Sie jetzt."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "gambling"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: gambling\nproduct: it\n---\nJackpot am Samstag. Teilnahme ab 18 Jahren. Glücksspiel kann süchtig machen.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["gambling"],\n "text": "Unser Gewinnspiel zum Advent."}\n',},),},
  {'key': 'former-authority', 'summary': 'Text names the authority for health education by its former name',
   'cite': 'renamed in February 2025', 'severity': 'note',
   'why': 'The Bundeszentrale für gesundheitliche Aufklärung (BZgA), to which hints on gambling addiction point, has been called BIÖG since February\n2025. Its former name in an advertisement for gambling is out of date.\n',
   'message': 'the BZgA has been called BIÖG since February 2025', 'hint': 'write BIÖG, and check the address',
   'forbid': ('BZgA', 'Bundeszentrale für gesundheitliche Aufklärung'), 'when': {'product': {'class': ('gambling',)}},
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "gambling"\n',
     'text': '---\nplatform: facebook\nlang: de\nmarkets: DE\nindustries: gambling\nproduct: it\n---\n18+. Hilfe bei Spielsucht: ⟦BZgA⟧.\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "gambling"\n',
     'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["gambling"], "product": "it",\n "text": "18+. Hilfe bei Spielsucht: BIÖG."}\n',},),},),}
