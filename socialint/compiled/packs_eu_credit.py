"""Generated from socialint/packs/eu/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 148236503006329524
DATA: dict[str, Any] = \
{'title': 'Consumer credit, in English',
 'market': 'EU',
 'industry': ('finance',),
 'source': "Directive (EU) 2023/2225 art. 8(1), read in a law firm's summary and public files that quote it",
 'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225',
 'reviewed': '2026-11-21',
 'review-by': '2027-01-31',
 'valid-from': '2026-11-20',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'summary': 'Advertisement for consumer credit lacks the warning',
                  'cite': 'Directive (EU) 2023/2225 art. 8(1)',
                  'severity': 'warning',
                  'why': 'Since 20 November 2026 every advertisement for a consumer credit in the Union, with or without '
                         'figures, must warn that borrowing costs money.\n'
                         'Each country has its own words: this requirement holds for texts in English in the countries whose '
                         'words are not shipped; Belgium, France, Germany and\n'
                         'the Netherlands have packs of their own. The directive allows an equivalent wording, so this is a '
                         'warning only. Declare the product\n'
                         'with class `credit`, `loan` or `auto-loan`; mortgages are another class.\n',
                  'message': 'advertisement for credit lacks the warning that borrowing costs money',
                  'hint': 'add: Caution! Borrowing money costs money',
                  'question': 'is this an advertisement for consumer credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan')},
                           'language': ('en',),
                           'not': {'markets': ('BE', 'DE', 'FR', 'NL')}},
                  'suspect': {'offers': {'en': ('credit',)}},
                  'require': {'wordings': ('Caution! Borrowing money costs money',)},
                  'exception': ({'summary': 'Mortgages and the other exclusions of art. 2(2): product field ccd_excluded',
                                 'when': {'product': {'ccd_excluded': (True,)}}},
                                {'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'The River Loan: done in three minutes.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "The River Loan. Caution! Borrowing money ⟦saves⟧ money."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦The River Loan⟧</h1>\n'
                                       '<p>Pay later, ride now.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'The River Loan.\n'
                                       '\n'
                                       '**Caution! Borrowing money costs&nbsp;money**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\nccd_excluded = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["IE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "A mortgage for your house by the river."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["IE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>The River Loan</h1>\n'
                                       '<p>Caution! Borrowing money costs money.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: IE\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Credit to Sam Field for the pictures of our new branch.\n'}),
                  'cues': (('0', 'finance'), ('0', 'monthly', 'payments'), ('apr',), ('apr', 'representative'), ('auto', 'loan*'),
                           ('bad', 'credit'), ('borrow',), ('buy', 'later', 'now', 'pay'), ('car', 'finance'), ('car', 'loan*'),
                           ('card*', 'credit'), ('ccj',), ('ccjs',), ('chec*', 'credit', 'no'), ('consumer', 'credit'),
                           ('consumer', 'loan*'), ('cost', 'spread', 'the'), ('credit', 'down', 'for', 'turned'),
                           ('credit', 'free', 'interest'), ('credit', 'line', 'of'), ('credit', 'poor'), ('credit', 'refused'),
                           ('financing',), ('four', 'in', 'pay'), ('in', 'pay', 'three'), ('installment', 'loan*'),
                           ('instalment', 'loan*'), ('language=en', 'product.class=auto-loan'),
                           ('language=en', 'product.class=credit'), ('language=en', 'product.class=loan'), ('lend', 'to', 'we'),
                           ('loan',), ('loan*', 'personal'), ('loans',), ('loans', 'of'), ('loans', 'to', 'up'), ('over*',))},)}
