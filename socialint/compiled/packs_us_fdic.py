"""Generated from socialint/packs/us/fdic.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 829717453898040783
DATA: dict[str, Any] = \
{'title': 'Deposit insurance statement of banks (FDIC)',
 'market': 'US',
 'industry': ('finance',),
 'source': '12 CFR 328.6, forms of the statement read in the Federal Register (older text) and in secondary sources',
 'url': 'https://www.ecfr.gov/current/title-12/section-328.6',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'member',
                  'summary': 'Advertisement for a bank deposit lacks the official advertising statement',
                  'cite': '12 CFR 328.6',
                  'severity': 'error',
                  'why': 'An insured bank that advertises deposit products must include the official advertising statement, '
                         'legibly. Four forms are\n'
                         "accepted. Declare the product with class `deposit`; banks are assumed unless the product's "
                         '`issuer_type` says otherwise (credit unions have\n'
                         'their own statement). Advertisements for loans alone need none.\n',
                  'message': 'advertisement for a deposit lacks the statement of 12 CFR 328.6 (Member FDIC)',
                  'hint': 'add: Member FDIC',
                  'question': 'is this an advertisement for a bank deposit?',
                  'look': {'size': 'smallest'},
                  'when': {'product': {'class': ('deposit',)}},
                  'suspect': {'offers': {'en': ('deposit',)}},
                  'require': {'wordings': ('Member of the Federal Deposit Insurance Corporation', 'Member FDIC', 'Member of FDIC',
                                           'FDIC-Insured')},
                  'exception': ({'summary': 'Credit unions and institutions that are no insured bank (product field issuer_type)',
                                 'when': {'product': {'issuer_type': ('credit-union', 'broker', 'insurer', 'fintech',
                                                                      'lender')}}},
                                {'summary': 'Annual reports, directories, joint advertisements, advertisements that do not name '
                                            'the bank and items too small: set them aside with an ignore and its reason'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.saver]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦saver⟧\n'
                                       '---\n'
                                       'Open a River Bank savings account this week.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.saver]\nclass = "deposit"\n',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": '
                                       '⟦"saver"⟧,\n'
                                       ' "text": "Open a River Bank savings account this week. FDIC rules."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'issuer_type = "bank"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Hill Valley Bank</title><style>.legal { font-size: 9px }</style></head>\n'
                                       '<body><main><h1>Hill Valley Bank</h1><p>Our savings account is open to all. Ask at any '
                                       'branch.</p><p class="legal">⟦Member FDIC⟧</p></main></body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.saver]\nclass = "deposit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: saver\n'
                                       '---\n'
                                       'Open a River Bank savings account this week. *Member&nbsp;FDIC.*\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.loan]\nclass = "credit"\n',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "industries": ["finance"], "product": '
                                       '"loan", "text": "A River Bank car loan in a day."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'issuer_type = "bank"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Bank</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>⟦Savings for everybody⟧</h1><p>River Bank, member of the family.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'issuer_type = "bank"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Bank</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Savings for everybody</h1><p>River Bank.</p><footer>Member '
                                       'FDIC</footer></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "credit-union"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Bank: we hire for our savings team."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Our 12-⟦month CD⟧ now pays 4.75% interest.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'The concert CD costs 12 dollars at the branch, and all of it goes to the food bank.\n'}),
                  'cues': (('acco*', 'checking'), ('acco*', 'deposit'), ('acco*', 'market', 'money'), ('acco*', 'savings'),
                           ('apy',), ('cd', 'earns'), ('cd', 'month'), ('cd', 'months'), ('cd', 'pays'), ('cd', 'pays', 'that'),
                           ('cd', 'rate*'), ('cd', 'year'), ('cds', 'our'), ('cds', 'pay'), ('cds', 'pay', 'that'),
                           ('cert*', 'share'), ('certificate', 'deposit', 'of'), ('certificates', 'deposit', 'of'),
                           ('depo*', 'market', 'money'), ('product.class=deposit',))},
                 {'key': 'non-deposit',
                  'summary': 'Advertisement for something other than a deposit claims FDIC membership',
                  'cite': '12 CFR 328.6',
                  'severity': 'error',
                  'why': 'The official advertising statement must not stand in advertisements for products that are not insured: '
                         'funds, securities, crypto\n'
                         'assets, insurance. Declare the product with its class.\n',
                  'message': 'the statement must not stand in an advertisement for this product',
                  'hint': 'remove it, or advertise the deposit elsewhere',
                  'forbid': ('Member of the Federal Deposit Insurance Corporation', 'Member FDIC', 'Member of FDIC',
                             'FDIC-Insured'),
                  'unless': ('not FDIC-insured',),
                  'when': {'product': {'class': ('fund', 'cfd', 'crypto', 'insurance')}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.growth]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: growth\n'
                                       '---\n'
                                       'River Growth Fund, by River Bank, ⟦Member FDIC⟧.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.growth]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: growth\n'
                                       '---\n'
                                       'River Growth Fund. Not FDIC-insured. May lose value.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River shares by River Bank. ⟦FDIC-insured⟧."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "insurance"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Life: an annuity for you.</p><footer>⟦Member FDIC⟧</footer></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Growth Fund. Not FDIC‑insured, no bank guarantee, may lose value."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'issuer_type = "bank"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Bank: open an account.</p><footer>Member FDIC</footer></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=cfd',), ('product.class=crypto',), ('product.class=fund',),
                           ('product.class=insurance',))},
                 {'key': 'digital-sign',
                  'summary': 'Page of a bank lacks the digital sign that will be due on 1 April 2027',
                  'cite': '12 CFR 328.5, as amended by 91 FR 3801',
                  'url': 'https://www.govinfo.gov/content/pkg/FR-2026-01-29/html/2026-01806.htm',
                  'severity': 'warning',
                  'valid-until': '2027-03-31',
                  'why': 'The home page of a bank, its login page and the first page on which an account is opened show the '
                         'digital sign clearly and all the time; the amended rule is in effect since 2 March\n'
                         '2026, and must be met by 1 April 2027. Any dash will do. Declare `form` as `home`, `login` or '
                         '`account-opening` and a product with `issuer_type = "bank"`. A\n'
                         'picture with these words as its text alternative is the sign, too.\n',
                  'message': "bank's page lacks the digital sign of 12 CFR 328.5",
                  'hint': 'add: FDIC-Insured—Backed by the full faith and credit of the U.S. Government',
                  'when': {'form': ('home', 'login', 'account-opening'),
                           'kind': ('page',),
                           'product': {'issuer_type': ('bank',)}},
                  'require': {'wordings': ('FDIC-Insured—Backed by the full faith and credit of the U.S. Government',
                                           'FDIC-Insured — Backed by the full faith and credit of the U.S. Government')},
                  'exception': ({'summary': 'The sign is a picture, with its words as its text alternative',
                                 'when': {'pictures': ('FDIC-Insured—Backed by the full faith and credit of the U.S. Government',
                                                       'FDIC-Insured — Backed by the full faith and credit of the U.S. '
                                                       'Government')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: ⟦home⟧\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       'Welcome.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: login\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       'FDIC-Insured. Backed by the full ⟦trust⟧ and credit of the U.S. Government\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: ⟦account-opening⟧\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Open an account\n'
                                       '\n'
                                       'Member FDIC\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: home\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       '*FDIC-Insured–Backed by the full faith and credit of the U.S. Government*\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: login\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       '![FDIC-Insured—Backed by the full faith and credit of the U.S. Government](sign.svg)\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"form": "home", "product": "it",\n'
                                       ' "text": "Welcome."}\n'}),
                  'cues': (('form=account-opening', 'kind=page', 'product.issuer_type=bank'),
                           ('form=home', 'kind=page', 'product.issuer_type=bank'),
                           ('form=login', 'kind=page', 'product.issuer_type=bank'))},
                 {'key': 'digital-sign-due',
                  'summary': 'Page of a bank lacks the digital sign',
                  'cite': '12 CFR 328.5, as amended by 91 FR 3801',
                  'url': 'https://www.govinfo.gov/content/pkg/FR-2026-01-29/html/2026-01806.htm',
                  'severity': 'error',
                  'valid-from': '2027-04-01',
                  'why': 'The home page of a bank, its login page and the first page on which an account is opened show the '
                         'digital sign clearly and all the time; the amended rule is in effect since 2 March\n'
                         '2026, and must be met by 1 April 2027. Any dash will do. Declare `form` as `home`, `login` or '
                         '`account-opening` and a product with `issuer_type = "bank"`. A\n'
                         'picture with these words as its text alternative is the sign, too.\n',
                  'message': "bank's page lacks the digital sign of 12 CFR 328.5",
                  'hint': 'add: FDIC-Insured—Backed by the full faith and credit of the U.S. Government',
                  'when': {'form': ('home', 'login', 'account-opening'),
                           'kind': ('page',),
                           'product': {'issuer_type': ('bank',)}},
                  'require': {'wordings': ('FDIC-Insured—Backed by the full faith and credit of the U.S. Government',
                                           'FDIC-Insured — Backed by the full faith and credit of the U.S. Government')},
                  'exception': ({'summary': 'The sign is a picture, with its words as its text alternative',
                                 'when': {'pictures': ('FDIC-Insured—Backed by the full faith and credit of the U.S. Government',
                                                       'FDIC-Insured — Backed by the full faith and credit of the U.S. '
                                                       'Government')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: ⟦home⟧\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       'Welcome.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: login\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       'FDIC-Insured. Backed by the full ⟦trust⟧ and credit of the U.S. Government\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: ⟦account-opening⟧\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Open an account\n'
                                       '\n'
                                       'Member FDIC\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: home\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       '*FDIC-Insured–Backed by the full faith and credit of the U.S. Government*\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'form: login\n'
                                       'product: it\n'
                                       '---\n'
                                       '# River Bank\n'
                                       '\n'
                                       '![FDIC-Insured—Backed by the full faith and credit of the U.S. Government](sign.svg)\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nissuer_type = "bank"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"form": "home", "product": "it",\n'
                                       ' "text": "Welcome."}\n'}),
                  'cues': (('form=account-opening', 'kind=page', 'product.issuer_type=bank'),
                           ('form=home', 'kind=page', 'product.issuer_type=bank'),
                           ('form=login', 'kind=page', 'product.issuer_type=bank'))})}
