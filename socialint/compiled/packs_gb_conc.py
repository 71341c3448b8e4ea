"""Generated from socialint/packs/gb/conc.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1303574367055843359
DATA: dict[str, Any] = \
{'title': 'Consumer credit (CONC)',
 'market': 'GB',
 'industry': ('finance',),
 'source': 'FCA Handbook, CONC 3.5.3R to 3.5.12R, read in a secondary source',
 'url': 'https://www.handbook.fca.org.uk/handbook/CONC/3/5.html',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'representative-example',
                  'summary': 'Promotion of credit names its cost without a representative example',
                  'cite': 'FCA CONC 3.5.3R to 3.5.6R',
                  'severity': 'error',
                  'why': 'A promotion of consumer credit that names a rate of interest or an amount of its cost must carry a '
                         'representative example, in those words, more\n'
                         'prominent than the figure, with the representative APR. Found where the product has class `credit`, '
                         '`loan`, `auto-loan` or `hcstc` and the text names a percentage or a\n'
                         'price together with a word of cost. Total amount of credit, charges, duration, instalments and total '
                         'amount payable a\n'
                         'person must check; mortgages have rules of their own and another class.\n',
                  'message': 'promotion of credit names its cost without a representative example and APR',
                  'hint': 'add the representative example, with the representative APR',
                  'question': 'is this a promotion of consumer credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan', 'hcstc')},
                           'signs': ('percentage', 'price'),
                           'terms': ('% interest', 'interest of', 'interest from', 'interest at', 'interest-free',
                                     'interest rate', 'interest rates', 'rate of interest', 'rates from', 'fixed rate',
                                     'variable rate', 'APR', 'p.a.', 'per annum', 'a month', 'per month', 'monthly payments',
                                     'a week', 'per week', 'weekly payments', 'repayment*', 'instalment*', 'arrangement fee*',
                                     'loans from', 'a loan from', 'finance from', 'loans start at', 'loans starting at',
                                     'loan starts at', 'starting at', 'start at', 'as low as', '% a year', '% per year')},
                  'suspect': {'offers': {'en': ('credit',)}},
                  'require': {'every': (('Representative example', 'Representative examples'),
                                        ('APR', 'APRs', 'annual percentage rate'))},
                  'exception': ({'summary': 'Authorised overdrafts: product field type is overdraft',
                                 'when': {'product': {'type': ('overdraft',)}}},
                                {'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Loan: from 4.9% interest.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "A new bicycle for £29 a month. Representative example on request."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Loan</h1>\n'
                                       '<p>⟦9%⟧ APR.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Loan. **Representative example:** borrow £5,000 over 36 months at a fixed rate of '
                                       '8.9% a year. Representative 8.9% APR. Total amount\n'
                                       'payable £5,689.44, 36 monthly repayments of £158.04.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Loan: thanks for your interest. Rate us in our monthly letter and win '
                                       '£50."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Saver: 4% interest, 4.0% AER.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       '---\n'
                                       '⟦Borrow⟧ for your new bicycle at 4.9% APR.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"],\n'
                                       ' "text": "What 24.9% APR means, and how it is worked out."}\n'}),
                  'cues': (('0', 'finance'), ('0', 'monthly', 'payments'), ('apr',), ('apr', 'representative'), ('auto', 'loan*'),
                           ('bad', 'credit'), ('borrow',), ('buy', 'later', 'now', 'pay'), ('car', 'finance'), ('car', 'loan*'),
                           ('card*', 'credit'), ('ccj',), ('ccjs',), ('chec*', 'credit', 'no'), ('consumer', 'credit'),
                           ('consumer', 'loan*'), ('cost', 'spread', 'the'), ('credit', 'down', 'for', 'turned'),
                           ('credit', 'free', 'interest'), ('credit', 'line', 'of'), ('credit', 'poor'), ('credit', 'refused'),
                           ('financing',), ('four', 'in', 'pay'), ('in', 'pay', 'three'), ('installment', 'loan*'),
                           ('instalment', 'loan*'), ('lend', 'to', 'we'), ('loan',), ('loan*', 'personal'), ('loans',),
                           ('loans', 'of'), ('loans', 'to', 'up'), ('over*',), ('product.class=auto-loan', 'signs=percentage'),
                           ('product.class=auto-loan', 'signs=price'), ('product.class=credit', 'signs=percentage'),
                           ('product.class=credit', 'signs=price'), ('product.class=hcstc', 'signs=percentage'),
                           ('product.class=hcstc', 'signs=price'), ('product.class=loan', 'signs=percentage'),
                           ('product.class=loan', 'signs=price'))},
                 {'key': 'representative-apr',
                  'summary': 'Promotion addresses people who hardly get credit without the representative APR',
                  'cite': 'FCA CONC 3.5.7R',
                  'severity': 'warning',
                  'why': 'A promotion that tells people with a poor history that credit is open to them, compares itself '
                         'favourably or tempts people to apply must\n'
                         'show the representative APR. Found are unmistakable phrases where the product has class `credit`, '
                         '`loan`, `auto-loan` or `hcstc`.\n',
                  'message': 'promotion addresses people who hardly get credit without the representative APR',
                  'hint': 'add the representative APR, such as 34.9% APR representative',
                  'question': 'is this a promotion of consumer credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan', 'hcstc')},
                           'terms': ('bad credit', 'poor credit', 'no credit history', 'refused credit', 'turned down for credit',
                                     'turned down elsewhere', 'adverse credit', 'CCJ', 'CCJs', 'no credit check*')},
                  'suspect': {'offers': {'en': ('credit',)}},
                  'require': {'wordings': ('APR representative', 'Representative APR', 'representative [X] APR',
                                           'APR (representative)', 'RAPR')},
                  'exception': ({'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Bad credit? River Loan says yes.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Turned down elsewhere? Try River Loan, 34.9% APR."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Loan</h1>\n'
                                       '<p>We lend to people with ⟦CCJs⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Bad credit? Ask River Loan. 34.9% APR representative.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Poor credit is no reason to give up. Representative 34.9% APR (variable)."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'How a bad credit record comes about, and how to mend it.\n'}),
                  'cues': (('adverse', 'credit'), ('bad', 'credit'), ('ccj',), ('ccjs',), ('chec*', 'credit', 'no'),
                           ('credit', 'down', 'for', 'turned'), ('credit', 'history', 'no'), ('credit', 'poor'),
                           ('credit', 'refused'), ('down', 'elsewhere', 'turned'), ('product.class=auto-loan',),
                           ('product.class=credit',), ('product.class=hcstc',), ('product.class=loan',))})}
