"""Generated from socialint/packs/us/deposits.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 38210656931990091
DATA: dict[str, Any] = \
{'title': 'Advertising of deposit accounts (Regulation DD)',
 'market': 'US',
 'industry': ('finance',),
 'source': "12 CFR 1030.8, read in full in the regulation's XML of 2011: look for later amendments. That internet advertisements "
           'are not among the exempt media is from knowledge',
 'url': 'https://www.consumerfinance.gov/rules-policy/regulations/1030/8/',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'apy',
                  'summary': 'Rate of return on a deposit is not called annual percentage yield',
                  'cite': '12 CFR 1030.8',
                  'severity': 'error',
                  'why': 'Whoever states a rate of return states it as "annual percentage yield", using that term; APY will do '
                         'where the term is spelled out once in the same\n'
                         'advertisement. Beside it stands no rate but the interest rate, not more conspicuously. Declare the '
                         'product with class `deposit`.\n',
                  'message': 'rate of return on a deposit without the words annual percentage yield',
                  'hint': 'spell it out once, behind the figure: annual percentage yield (APY)',
                  'weak': ('APY',),
                  'when': {'product': {'class': ('deposit',)},
                           'signs': ('percentage',),
                           'terms': {'any': ('earn', 'earns', 'earning', 'APY', 'yield*', 'interest', 'rate of return',
                                             'savings rate*', 'annual percentage yield', 'returns'),
                                     'none': ('cash back', 'cashback')}},
                  'require': {'wordings': ('annual percentage yield',)},
                  'exception': ({'summary': 'Credit unions, which have a rule of their own (12 CFR 707.8)',
                                 'when': {'product': {'issuer_type': ('credit-union',)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Earn 4.5% with River Savings.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Savings: 4.50% ⟦APY⟧ from the first dollar."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Savings</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Savings yields ⟦4 percent⟧.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Earn 4.50% annual percentage\n'
                                       'yield (APY) with River Savings.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Savings: 4.50% APY. APY is the annual percentage yield."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River Savings</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Earn 4% <b>Annual Percentage Yield</b>.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Earn 2% cash back with our checking account."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "98% of our members would come again."}\n'}),
                  'cues': (('annual', 'percentage', 'product.class=deposit', 'signs=percentage', 'yield'),
                           ('apy', 'product.class=deposit', 'signs=percentage'),
                           ('earn', 'product.class=deposit', 'signs=percentage'),
                           ('earning', 'product.class=deposit', 'signs=percentage'),
                           ('earns', 'product.class=deposit', 'signs=percentage'),
                           ('interest', 'product.class=deposit', 'signs=percentage'),
                           ('of', 'product.class=deposit', 'rate', 'return', 'signs=percentage'),
                           ('product.class=deposit', 'rate*', 'savings', 'signs=percentage'),
                           ('product.class=deposit', 'returns', 'signs=percentage'),
                           ('product.class=deposit', 'signs=percentage', 'yiel*'))},
                 {'key': 'apy-terms',
                  'summary': 'Advertisement with an annual percentage yield lacks what belongs to it',
                  'cite': '12 CFR 1030.8(c)',
                  'severity': 'error',
                  'why': 'An annual percentage yield comes with the time for which it is offered or the day as of which it is '
                         'accurate, the balance that it takes, and, where they\n'
                         'are so, that the rate may change, that fees could reduce the earnings, and of a time account that a '
                         'penalty will or may be imposed for early withdrawal. What is so\n'
                         'the product register says: `minimum_balance`, `variable_rate`, `fees` (`false` where there are none) '
                         'and `type` (`time`, `savings`, `checking`,\n'
                         '`money-market`). What it does not say is asked in a note.\n',
                  'message': 'advertisement with an annual percentage yield lacks',
                  'hint': 'add it, clearly and near the yield',
                  'when': {'product': {'class': ('deposit',)},
                           'terms': ('annual percentage yield', 'APY'),
                           'signs': ('percentage',)},
                  'require': {'elements': ({'what': 'as of when or for how long it is offered',
                                            'found-by': {'terms': ('as of', 'offered through', 'offered until', 'offered from',
                                                                   'effective', 'available through', 'available until',
                                                                   'good through', 'valid through', 'valid until')}},
                                           {'what': 'the balance that it takes',
                                            'found-by': {'any': ({'terms': ('minimum balance', 'balance of', 'balances of',
                                                                            'balances from', 'minimum deposit', 'no minimum',
                                                                            'to earn the APY', 'to obtain the APY')},
                                                                 {'product': {'minimum_balance': (False, 0)}})}},
                                           {'what': 'that the rate may change',
                                            'found-by': {'any': ({'terms': ('rate may change', 'rates may change',
                                                                            'rate may vary', 'rates may vary', 'APY may change',
                                                                            'yield may change', 'subject to change')},
                                                                 {'product': {'variable_rate': (False,)}})}},
                                           {'what': 'that fees could reduce the earnings',
                                            'found-by': {'any': ({'terms': ('fees could reduce', 'fees may reduce')},
                                                                 {'product': {'fees': (False,)}})}},
                                           {'what': 'the penalty for early withdrawal',
                                            'found-by': {'any': ({'terms': ('penalty', 'penalties')},
                                                                 {'product': {'type': ('savings', 'checking',
                                                                                       'money-market')}})}})},
                  'exception': ({'summary': 'Credit unions, which have a rule of their own (12 CFR 707.8)',
                                 'when': {'product': {'issuer_type': ('credit-union',)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n'
                                         'minimum_balance = false\n'
                                         'fees = false\n'
                                         'variable_rate = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Earn 4.50% annual percentage yield (APY).\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n'
                                         'minimum_balance = 500\n'
                                         'fees = false\n'
                                         'variable_rate = false\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "4.50% annual percentage yield (APY), as of November 22."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "time"\n'
                                         'minimum_balance = false\n'
                                         'fees = false\n'
                                         'variable_rate = false\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River CD</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Six months, 4% ⟦annual percentage yield⟧, offered through December 1. No '
                                       'minimum.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\nvariable_rate = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "4.50% annual percentage yield (APY), as of November 22. Fees could reduce '
                                       'earnings. No minimum."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n'
                                         'minimum_balance = false\n'
                                         'fees = false\n'
                                         'variable_rate = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '4.50% annual percentage yield (APY), as of November 22.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "4% annual percentage yield as of November 22, with a minimum balance of $500. '
                                       'The rate may change after the account is opened. Fees could reduce the earnings."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "time"\n'
                                         'minimum_balance = false\n'
                                         'fees = false\n'
                                         'variable_rate = false\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River CD</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Six months, 4% annual percentage yield, offered through December 1. A penalty '
                                       'may be imposed for early withdrawal.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('annual', 'percentage', 'product.class=deposit', 'signs=percentage', 'yield'),
                           ('apy', 'product.class=deposit', 'signs=percentage'))},
                 {'key': 'bonus',
                  'summary': 'Bonus for a new account lacks its conditions',
                  'cite': '12 CFR 1030.8(d)',
                  'severity': 'error',
                  'why': 'A bonus is stated with the annual percentage yield, the time that one must wait, the minimum balance '
                         'to obtain it, the minimum to open the account, and when it is provided.\n'
                         'Declare the product with class `deposit`; where no balance or opening deposit is asked, '
                         '`minimum_balance = false` and `minimum_opening = false`.\n',
                  'message': 'advertisement of a bonus lacks',
                  'hint': 'add it, clearly and near the bonus',
                  'when': {'product': {'class': ('deposit',)},
                           'terms': ('bonus', 'when you open', 'new account offer', 'welcome offer'),
                           'signs': ('price',)},
                  'require': {'elements': ({'what': 'the annual percentage yield',
                                            'found-by': {'terms': ('annual percentage yield',)}},
                                           {'what': 'the time that it takes and when it is provided',
                                            'found-by': {'terms': ('days', 'months', 'weeks', '90-day')}},
                                           {'what': 'the balance to obtain it',
                                            'found-by': {'any': ({'terms': ('minimum balance', 'balance of', 'maintain', 'keep',
                                                                            'no minimum balance')},
                                                                 {'product': {'minimum_balance': (False, 0)}})}},
                                           {'what': 'the minimum to open the account',
                                            'found-by': {'any': ({'terms': ('to open', 'opening deposit', 'opening balance',
                                                                            'open with', 'first deposit')},
                                                                 {'product': {'minimum_opening': (False, 0)}})}})},
                  'exception': ({'summary': 'Credit unions, which have a rule of their own (12 CFR 707.8)',
                                 'when': {'product': {'issuer_type': ('credit-union',)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "checking"\n'
                                         'minimum_balance = false\n'
                                         'minimum_opening = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Get $300 when you open River Checking.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nminimum_opening = 25\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "A $300 bonus, paid within 60 days. 0.1% annual percentage yield. Keep a '
                                       'minimum balance of $500."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'minimum_balance = 500\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>$300 ⟦bonus⟧ with $25 to open. 0.1% annual percentage yield.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '$300 bonus, paid 60 days after your first deposit of $25, if you keep a minimum balance '
                                       'of $500. 0.10% annual percentage yield.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nminimum_balance = false\nminimum_opening = false\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "$300 bonus within 60 days. 0.10% annual percentage yield."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>A bonus of friendliness with every account.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('account', 'new', 'offer', 'product.class=deposit', 'signs=price'),
                           ('bonus', 'product.class=deposit', 'signs=price'),
                           ('offer', 'product.class=deposit', 'signs=price', 'welcome'),
                           ('open', 'product.class=deposit', 'signs=price', 'when', 'you'))},
                 {'key': 'free',
                  'summary': 'Account with fees is called free',
                  'cite': '12 CFR 1030.8',
                  'severity': 'error',
                  'why': 'An account is not free or without cost where a fee for keeping or using it may be imposed. Declare the '
                         'product with class `deposit` and `fees = true`.\n',
                  'message': 'an account with fees may not be called free',
                  'question': 'may there be a fee for it?',
                  'hint': 'say what it costs',
                  'forbid': ('free checking', 'free savings', 'free account', 'no cost', 'no-cost', 'without cost', 'fee-free',
                             'free of charge', 'free to keep'),
                  'when': {'product': {'class': ('deposit',), 'fees': (True,)}},
                  'suspect': {'product': {'class': ('deposit',)},
                              'terms': ('free checking', 'free savings', 'free account', 'no cost', 'no-cost', 'without cost',
                                        'fee-free', 'free of charge', 'free to keep')},
                  'exception': ({'summary': 'Credit unions, which have a rule of their own (12 CFR 707.8)',
                                 'when': {'product': {'issuer_type': ('credit-union',)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River offers free checking, with a fee of $5 below a balance of $500.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nfees = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River offers ⟦free checking⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nfees = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "A ⟦no‑cost⟧ account for everybody."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'fees = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Our <b>⟦fee-free⟧</b> jar for coins.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\nfees = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River offers free checking.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\nfees = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Free coffee when you visit us."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'fees = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Feel free to ask.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('account', 'free', 'product.class=deposit'), ('charge', 'free', 'of', 'product.class=deposit'),
                           ('checking', 'free', 'product.class=deposit'), ('cost', 'no', 'product.class=deposit'),
                           ('cost', 'product.class=deposit', 'without'), ('fee', 'free', 'product.class=deposit'),
                           ('free', 'keep', 'product.class=deposit', 'to'), ('free', 'product.class=deposit', 'savings'),
                           ('product.class=deposit', 'product.fees=true'))},
                 {'key': 'profit',
                  'summary': 'Interest on a deposit is called profit',
                  'cite': '12 CFR 1030.8',
                  'severity': 'error',
                  'why': 'The word profit may not stand for what a deposit account earns. Declare the product with class '
                         '`deposit`.\n',
                  'message': 'interest on a deposit may not be called so',
                  'hint': 'write interest',
                  'forbid': ('profit',),
                  'unless': ('not for profit', 'not-for-profit', 'non-profit', 'for-profit', 'profit sharing', 'profit-sharing',
                             'without profit'),
                  'when': {'product': {'class': ('deposit',)}},
                  'exception': ({'summary': 'Credit unions, which have a rule of their own (12 CFR 707.8)',
                                 'when': {'product': {'issuer_type': ('credit-union',)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Watch your ⟦profit⟧ grow.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Save, and take the ⟦profit⟧ in May."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Your yearly ⟦profit⟧.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Watch your interest grow.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\ntype = "savings"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "We are a not-for-profit house."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "deposit"\n'
                                         'type = "savings"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Nonprofits save with us.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=deposit',),)})}
