"""Generated from socialint/packs/us/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 13902166287713936
DATA: dict[str, Any] = \
{'title': 'Advertising of credit (Regulation Z)',
 'market': 'US',
 'industry': ('finance', 'real-estate'),
 'source': "12 CFR 1026.24, the rule's text read where public files quote it",
 'url': 'https://www.consumerfinance.gov/rules-policy/regulations/1026/24/',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'terms',
                  'summary': 'Credit advertisement names one of its terms and not the others',
                  'cite': '12 CFR 1026.24(d)',
                  'severity': 'error',
                  'why': 'A down payment, a number of payments or a period, the amount of a payment or of a finance charge: '
                         'whoever names one of them says three things more: the\n'
                         'down payment, the terms of repayment over the full term, and the annual percentage rate by that name '
                         'or as APR. "$0 down" asks for nothing. What a page\n'
                         'lacks may stand on one that it links (1026.24(e)); that it refers to it clearly, and whether the '
                         'figures are right, a person must check. Declare the product\n'
                         'with class `credit` (or `mortgage`, `loan`, `auto-loan`); where no down payment is taken, '
                         '`down_payment = false`.\n',
                  'message': 'credit advertisement names one of its terms and lacks',
                  'hint': 'add down payment, terms of repayment and annual percentage rate; on a page a link may lead to them if '
                          'it says so',
                  'question': 'is this an advertisement for credit?',
                  'where': 'one-click',
                  'when': {'product': {'class': ('credit', 'loan', 'mortgage', 'auto-loan')},
                           'any': ({'signs': ('instalment', 'down-payment', 'loan-term')},
                                   {'terms': ('origination fee*', 'finance charge*'), 'signs': ('price',)})},
                  'suspect': {'offers': {'en': ('credit', 'mortgage')}},
                  'require': {'elements': ({'what': 'the annual percentage rate',
                                            'found-by': {'terms': ('annual percentage rate', 'APR')}},
                                           {'what': 'the terms of repayment',
                                            'found-by': {'any': ({'signs': ('loan-term',)},
                                                                 {'terms': ('monthly payments', 'weekly payments',
                                                                            'number of payments', 'balloon payment')})}},
                                           {'what': 'the down payment',
                                            'found-by': {'any': ({'signs': ('down-payment',)},
                                                                 {'terms': ('down payment', 'downpayment', '$0 down', '0% down',
                                                                            'no money down', 'zero down', 'nothing down')},
                                                                 {'product': {'down_payment': (False,)}})}})},
                  'exception': ({'summary': 'Cards and lines of credit (12 CFR 1026.16) and leases (12 CFR 1013.7), by the '
                                            "product's type",
                                 'when': {'product': {'type': ('credit-card', 'heloc', 'line-of-credit', 'lease')}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'The Elm: yours from $199/month.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": ⟦"it"⟧,\n'
                                       ' "text": "The Elm: 10% down, 48 monthly payments."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance", "real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n'
                                         'type = "auto-loan"\n'
                                         'down_payment = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>The Elm</title></head>\n'
                                       '<body>\n'
                                       '<main><p>The Elm: ⟦$250 per month⟧ for 36 months, 3.9% APR.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "mortgage"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": ⟦"it"⟧,\n'
                                       ' "text": "A 30-year mortgage, with a $500 origination fee."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'The Elm: $199/month for 48 months, 10% down, 3.9% APR.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\ndown_payment = false\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "The Elm: $199/month for 48 months at 3.9 % annual percentage rate."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "The Elm: $0 down. Come and drive it."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance", "real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n'
                                         'type = "auto-loan"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>The Elm</title></head>\n'
                                       '<body>\n'
                                       '<main><p>The Elm: no money down, $250 per month for 36 months, 3.9% APR.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "lease"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "Rent it: $199 per month."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"],\n'
                                       ' "text": "Our streaming plan: $9 per month."}\n'}),
                  'cues': (('0', 'finance'), ('0', 'monthly', 'payments'), ('15', 'fixed', 'year'), ('30', 'fixed', 'year'),
                           ('approved', 'get', 'pre'), ('apr',), ('apr', 'representative'), ('auto', 'loan*'), ('bad', 'credit'),
                           ('borrow',), ('buy', 'later', 'now', 'pay'), ('car', 'finance'), ('car', 'loan*'), ('card*', 'credit'),
                           ('ccj',), ('ccjs',), ('chec*', 'credit', 'no'), ('construction', 'loan*'), ('consumer', 'credit'),
                           ('consumer', 'loan*'), ('cost', 'spread', 'the'), ('credit', 'down', 'for', 'turned'),
                           ('credit', 'free', 'interest'), ('credit', 'line', 'of'), ('credit', 'poor'), ('credit', 'refused'),
                           ('equity', 'home', 'loan*'), ('financing',), ('first', 'home', 'with'), ('four', 'in', 'pay'),
                           ('heloc',), ('home', 'loan*'), ('in', 'pay', 'three'), ('installment', 'loan*'),
                           ('instalment', 'loan*'), ('lend', 'to', 'we'), ('loan',), ('loan*', 'personal'), ('loans',),
                           ('loans', 'of'), ('loans', 'to', 'up'), ('mort*',), ('mort*', 'our'), ('mortgage', 'rate*'),
                           ('now', 'refinance'), ('over*',), ('prequalify',), ('product.class=auto-loan',),
                           ('product.class=credit',), ('product.class=loan',), ('product.class=mortgage',),
                           ('refinance', 'us', 'with'), ('remo*',))},
                 {'key': 'rate',
                  'summary': 'Credit advertisement names a rate that is not called annual percentage rate',
                  'cite': '12 CFR 1026.24(c)',
                  'severity': 'error',
                  'why': 'A rate of finance charge is stated as "annual percentage rate", using that term; APR will do. Beside '
                         'it a simple interest rate may stand, not more\n'
                         'conspicuously. Declare the product with class `credit` (or `mortgage`, `loan`, `auto-loan`).\n',
                  'message': 'credit advertisement names a rate without the words annual percentage rate',
                  'hint': 'state it as annual percentage rate, or APR',
                  'question': 'is this an advertisement of credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'mortgage', 'auto-loan')},
                           'signs': ('percentage',),
                           'terms': ('interest rate*', 'rates from', 'rates as low as', 'rates starting at', 'rate of',
                                     'fixed rate*', 'fixed-rate', 'variable rate*', 'variable-rate', '% interest',
                                     'mortgage rate*', 'loan rate*', '% financing', 'low rate*', '% fixed')},
                  'suspect': {'offers': {'en': ('credit', 'mortgage')}},
                  'require': {'wordings': ('annual percentage rate', 'APR')},
                  'exception': ({'summary': 'Cards and lines of credit (12 CFR 1026.16) and leases (12 CFR 1013.7), by the '
                                            "product's type",
                                 'when': {'product': {'type': ('credit-card', 'heloc', 'line-of-credit', 'lease')}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Car loans at a fixed rate of 3.9%.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "mortgage"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": ⟦"it"⟧,\n'
                                       ' "text": "Mortgage rates from 5.2 percent."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance", "real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n'
                                         'type = "auto-loan"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Loans</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Take ⟦4.5%⟧ interest, for any car.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Car loans at 3.9% annual\n'
                                       'percentage rate, a fixed rate.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "mortgage"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "Mortgage rates from 5.2 % APR."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance", "real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n'
                                         'type = "auto-loan"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Loans</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Our interest rates: ask us. 4.5% <abbr>APR</abbr>, for any car.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "98% of those who apply hear from us within a day."}\n'}),
                  'cues': (('0', 'finance'), ('0', 'monthly', 'payments'), ('15', 'fixed', 'year'), ('30', 'fixed', 'year'),
                           ('approved', 'get', 'pre'), ('apr',), ('apr', 'representative'), ('auto', 'loan*'), ('bad', 'credit'),
                           ('borrow',), ('buy', 'later', 'now', 'pay'), ('car', 'finance'), ('car', 'loan*'), ('card*', 'credit'),
                           ('ccj',), ('ccjs',), ('chec*', 'credit', 'no'), ('construction', 'loan*'), ('consumer', 'credit'),
                           ('consumer', 'loan*'), ('cost', 'spread', 'the'), ('credit', 'down', 'for', 'turned'),
                           ('credit', 'free', 'interest'), ('credit', 'line', 'of'), ('credit', 'poor'), ('credit', 'refused'),
                           ('equity', 'home', 'loan*'), ('financing',), ('first', 'home', 'with'), ('four', 'in', 'pay'),
                           ('heloc',), ('home', 'loan*'), ('in', 'pay', 'three'), ('installment', 'loan*'),
                           ('instalment', 'loan*'), ('lend', 'to', 'we'), ('loan',), ('loan*', 'personal'), ('loans',),
                           ('loans', 'of'), ('loans', 'to', 'up'), ('mort*',), ('mort*', 'our'), ('mortgage', 'rate*'),
                           ('now', 'refinance'), ('over*',), ('prequalify',), ('product.class=auto-loan', 'signs=percentage'),
                           ('product.class=credit', 'signs=percentage'), ('product.class=loan', 'signs=percentage'),
                           ('product.class=mortgage', 'signs=percentage'), ('refinance', 'us', 'with'), ('remo*',))},
                 {'key': 'rate-increase',
                  'summary': 'Credit advertisement does not say that the annual percentage rate may increase',
                  'cite': '12 CFR 1026.24(d)(2)',
                  'severity': 'error',
                  'why': 'Where the annual percentage rate may go up after the credit is granted, an advertisement that must '
                         'state it says so. Declare the product with class `credit`\n'
                         '(or `mortgage`, `loan`, `auto-loan`) and `variable_rate = true`.\n',
                  'message': 'credit advertisement names a variable rate',
                  'hint': 'say that the annual percentage rate may increase',
                  'when': {'product': {'class': ('credit', 'loan', 'mortgage', 'auto-loan'), 'variable_rate': (True,)},
                           'terms': ('annual percentage rate', 'APR')},
                  'require': {'elements': ({'what': 'and not that it may increase',
                                            'found-by': {'terms': ('may increase', 'may change', 'may vary', 'may rise',
                                                                   'may go up', 'can increase', 'can change',
                                                                   'subject to increase', 'subject to change')}},)},
                  'exception': ({'summary': 'Cards and lines of credit (12 CFR 1026.16) and leases (12 CFR 1013.7), by the '
                                            "product's type",
                                 'when': {'product': {'type': ('credit-card', 'heloc', 'line-of-credit', 'lease')}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "mortgage"\nvariable_rate = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Mortgages at 5.2% APR, variable.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\nvariable_rate = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": ⟦"it"⟧,\n'
                                       ' "text": "A car loan at 3.9% APR."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "mortgage"\nvariable_rate = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Mortgages at 5.2% APR. The rate may increase after closing.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "auto-loan"\nvariable_rate = false\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "A car loan at 3.9% APR."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance", "real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "loan"\n'
                                         'variable_rate = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Loans</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Loans for boats</h1><p>From 4.9% ⟦APR⟧, for up to 60 months.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance", "real-estate"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "loan"\n'
                                         'variable_rate = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Loans</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Loans for boats</h1><p>From 4.9% <abbr title="annual percentage '
                                       'rate">APR</abbr>. The annual percentage rate is subject to increase.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('annual', 'percentage', 'product.class=auto-loan', 'product.variable_rate=true', 'rate'),
                           ('annual', 'percentage', 'product.class=credit', 'product.variable_rate=true', 'rate'),
                           ('annual', 'percentage', 'product.class=loan', 'product.variable_rate=true', 'rate'),
                           ('annual', 'percentage', 'product.class=mortgage', 'product.variable_rate=true', 'rate'),
                           ('apr', 'product.class=auto-loan', 'product.variable_rate=true'),
                           ('apr', 'product.class=credit', 'product.variable_rate=true'),
                           ('apr', 'product.class=loan', 'product.variable_rate=true'),
                           ('apr', 'product.class=mortgage', 'product.variable_rate=true'))},
                 {'key': 'introductory-rate',
                  'summary': 'Rate that ends is not called introductory',
                  'cite': '12 CFR 1026.16(g)',
                  'url': 'https://www.consumerfinance.gov/rules-policy/regulations/1026/16/',
                  'severity': 'error',
                  'confidence': 'C',
                  'why': 'In advertisements for cards and lines of credit the word introductory, or intro, stands beside each '
                         'rate that holds for a time only, and near it when it ends and which\n'
                         'rate follows. Declare the product with class `credit` and type `credit-card`, `heloc` or '
                         '`line-of-credit`.\n',
                  'message': 'a rate of 0% is not called introductory',
                  'hint': 'write intro beside the rate, when it ends, and the rate that follows',
                  'when': {'product': {'class': ('credit',), 'type': ('credit-card', 'heloc', 'line-of-credit')},
                           'terms': {'any': ('0% APR', '0% annual percentage rate', '0% interest', '0% on purchases',
                                             '0% on balance transfers')}},
                  'require': {'wordings': ('introductory', 'intro')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\ntype = "credit-card"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'The River Card: 0% APR for a year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "credit-card"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": ⟦"it"⟧,\n'
                                       ' "text": "0% on balance transfers with the River Card."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\ntype = "credit-card"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'The River Card: 0% intro APR for a year. Then 19% APR. 0% APR ends in May.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\ntype = "credit-card"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance", '
                                       '"real-estate"], "product": "it",\n'
                                       ' "text": "The River Card: 10% APR."}\n'}),
                  'cues': (('0', 'annual', 'percentage', 'product.class=credit', 'product.type=credit-card', 'rate'),
                           ('0', 'annual', 'percentage', 'product.class=credit', 'product.type=heloc', 'rate'),
                           ('0', 'annual', 'percentage', 'product.class=credit', 'product.type=line-of-credit', 'rate'),
                           ('0', 'apr', 'product.class=credit', 'product.type=credit-card'),
                           ('0', 'apr', 'product.class=credit', 'product.type=heloc'),
                           ('0', 'apr', 'product.class=credit', 'product.type=line-of-credit'),
                           ('0', 'balance', 'on', 'product.class=credit', 'product.type=credit-card', 'transfers'),
                           ('0', 'balance', 'on', 'product.class=credit', 'product.type=heloc', 'transfers'),
                           ('0', 'balance', 'on', 'product.class=credit', 'product.type=line-of-credit', 'transfers'),
                           ('0', 'interest', 'product.class=credit', 'product.type=credit-card'),
                           ('0', 'interest', 'product.class=credit', 'product.type=heloc'),
                           ('0', 'interest', 'product.class=credit', 'product.type=line-of-credit'),
                           ('0', 'on', 'product.class=credit', 'product.type=credit-card', 'purchases'),
                           ('0', 'on', 'product.class=credit', 'product.type=heloc', 'purchases'),
                           ('0', 'on', 'product.class=credit', 'product.type=line-of-credit', 'purchases'))})}
