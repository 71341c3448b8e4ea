"""Generated from socialint/packs/eu/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1266613461
DATA: dict[str, Any] = \
{'title': 'Consumer credit, in English', 'market': 'EU', 'industry': ('finance',),
 'source': "Directive (EU) 2023/2225 art. 8(1), read in a law firm's summary and public files that quote it",
 'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225', 'reviewed': '2026-11-21', 'review-by': '2027-01-31',
 'valid-from': '2026-11-20', 'confidence': 'B',
 'requirement': ({'key': 'warning', 'summary': 'Advertisement for consumer credit lacks the warning',
   'cite': 'Directive (EU) 2023/2225 art. 8(1)', 'severity': 'warning',
   'why': 'Since 20 November 2026 every advertisement for a consumer credit in the Union, with or without figures, must warn that borrowing costs money.\nEach country has its own words: this requirement holds for texts in English in the countries whose words are not shipped; Belgium, France, Germany and\nthe Netherlands have packs of their own. The directive allows an equivalent wording, so this is a warning only. Declare the product\nwith class `credit`, `loan` or `auto-loan`; mortgages are another class.\n',
   'message': 'advertisement for credit lacks the warning that borrowing costs money',
   'hint': 'add: Caution! Borrowing money costs money', 'question': 'is this an advertisement for consumer credit?',
   'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}, 'language': ('en',), 'not': {'markets': ('BE', 'DE', 'FR', 'NL')}},
   'suspect': {'offers': {'en': ('credit',)}}, 'require': {'wordings': ('Caution! Borrowing money costs money',)},
   'exception': ({'summary': 'Mortgages and the other exclusions of art. 2(2): product field ccd_excluded',
     'when': {'product': {'ccd_excluded': (True,)}},},
    {'summary': 'Credit for businesses: audience is professional', 'when': {'audience': ('professional',)}},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "credit"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nindustries: finance\nproduct: ⟦it⟧\n---\nThe River Loan: done in three minutes.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "credit"\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], "product": "it",\n "text": "The River Loan. Caution! Borrowing money ⟦saves⟧ money."}\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["IE"]\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "credit"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦The River Loan⟧</h1>\n<p>Pay later, ride now.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "credit"\n',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nindustries: finance\nproduct: it\n---\nThe River Loan.\n\n**Caution! Borrowing money costs&nbsp;money**\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "credit"\nccd_excluded = true\n',
     'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], "product": "it",\n "text": "A mortgage for your house by the river."}\n',},
    {'verdict': 'good', 'format': 'html',
     'config': '[context]\nmarkets = ["IE"]\nindustries = ["finance"]\nproduct = "it"\n[products.it]\nclass = "credit"\n',
     'text': '<!doctype html>\n<html lang="en">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>The River Loan</h1>\n<p>Caution! Borrowing money costs money.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: en\nmarkets: IE\nindustries: finance\n---\nCredit to Sam Field for the pictures of our new branch.\n',},),},),}
