"""Generated from socialint/packs/us/funds.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 969401146574404017
DATA: dict[str, Any] = \
{'title': 'Advertising of funds (SEC Rule 482)',
 'market': 'US',
 'industry': ('finance',),
 'source': '17 CFR 230.482(b)(1), (b)(3), (b)(4), read in copies and secondary sources; the sentence on money market funds in '
           'public files that quote it',
 'url': 'https://www.ecfr.gov/current/title-17/section-230.482',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'prospectus',
                  'summary': 'Advertisement of a fund does not send the reader to the prospectus',
                  'cite': '17 CFR 230.482(b)(1)',
                  'severity': 'warning',
                  'why': 'An advertisement of a fund advises to consider its investment objectives, risks, charges and expenses '
                         'carefully before investing, says that the\n'
                         'prospectus has this and other information and where it is to be had, and to read it carefully. The '
                         'words are free. Declare the product with class `fund`,\n'
                         "`etf` or the like. Comment on other houses' funds needs none: declare no product.\n",
                  'message': 'advertisement of a fund lacks',
                  'hint': 'add it, and link the prospectus',
                  'question': 'is this an advertisement for a fund of yours?',
                  'when': {'product': {'class': ('fund', 'mutual-fund', 'etf', 'bdc', 'closed-end-fund')}},
                  'suspect': {'offers': {'en': ('fund',)}},
                  'require': {'elements': ({'what': 'objectives, risks, charges and expenses',
                                            'found-by': {'all': ({'terms': ('objective', 'objectives')},
                                                                 {'terms': ('risk', 'risks')}, {'terms': ('charge', 'charges')},
                                                                 {'terms': ('expense', 'expenses')})}},
                                           {'what': 'the prospectus', 'found-by': {'terms': ('prospectus', 'prospectuses')}},
                                           {'what': 'to read and consider it carefully', 'found-by': {'terms': ('carefully',)}})},
                  'exception': ({'summary': 'Generic advertisements under 17 CFR 230.135a (form: generic)',
                                 'when': {'form': ('generic',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Growth Fund is ten years old.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Growth Fund. Read the prospectus carefully: '
                                       'https://river.example/prospectus"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n'
                                         'name = "River Growth Fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦River Growth Fund invests in rivers.⟧</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Growth Fund is ten years old. Consider the investment objectives, risks, charges '
                                       'and expenses carefully before investing. The prospectus has this and other information; '
                                       'read it carefully: https://river.example/prospectus\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Growth Fund. Before investing, carefully weigh its objective, risks, '
                                       'charges and expenses: all in the prospectus, https://river.example/p"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"form": "generic", "product": "it",\n'
                                       ' "text": "What a fund is, and what it is not."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Now available: the new ⟦ETF⟧ for people who want the whole market in one step.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       '---\n'
                                       "Our fund managers talk about their first jobs in tonight's episode.\n"}),
                  'cues': (('and', 'isa', 'shares', 'stocks'), ('bond', 'fund'), ('date', 'fund*', 'target'), ('equity', 'fund'),
                           ('etf',), ('etf', 'new'), ('etf', 'our'), ('etfs',), ('etfs', 'our'), ('from', 'invest'),
                           ('fund', 'growth'), ('fund', 'income'), ('fund', 'new'), ('fund', 'our'), ('fund', 'returned'),
                           ('fund', 'value'), ('fund*', 'index'), ('fund*', 'market', 'money'), ('fund*', 'mutual'),
                           ('funds', 'our'), ('funds', 'returned'), ('product.class=bdc',), ('product.class=closed-end-fund',),
                           ('product.class=etf',), ('product.class=fund',), ('product.class=mutual-fund',))},
                 {'key': 'performance',
                  'summary': 'Performance of a fund stands without the legend',
                  'cite': '17 CFR 230.482(b)(3)',
                  'severity': 'error',
                  'why': "Whoever shows a fund's performance says near it, as prominently: past performance does not guarantee "
                         'future results; return and principal\n'
                         'fluctuate, and shares may be worth more or less than they cost; current performance may be lower or '
                         "higher; where data of the last month's end are to be\n"
                         'had; and gives the average annual total return over 1, 5 and 10 years. The words are free. A sales '
                         'load is named, too: that a person must check. Declare the\n'
                         'product with class `fund`, `etf` or the like.\n',
                  'message': 'performance of a fund lacks',
                  'hint': 'add the legend of Rule 482 near the figures',
                  'when': {'product': {'class': ('fund', 'mutual-fund', 'etf', 'bdc', 'closed-end-fund')},
                           'signs': ('percentage',),
                           'terms': ('return', 'returns', 'returned', 'performance', 'performed', 'annualized', 'gained',
                                     'outperformed', 'year to date', 'YTD')},
                  'require': {'elements': ({'what': 'past performance does not guarantee future results',
                                            'found-by': {'terms': ('past performance',)}},
                                           {'what': 'return and principal fluctuate',
                                            'found-by': {'terms': ('fluctuate', 'fluctuates', 'will vary', 'more or less than')}},
                                           {'what': 'current performance may be lower or higher',
                                            'found-by': {'terms': ('lower or higher', 'higher or lower')}},
                                           {'what': 'where month-end data are to be had',
                                            'found-by': {'all': ({'signs': ('contact',)},
                                                                 {'terms': ('month-end', 'month end', 'most recent month')})}},
                                           {'what': '1-, 5- and 10-year returns',
                                            'found-by': {'any': ({'terms': ('since inception', 'life of the fund')},
                                                                 {'all': ({'terms': ('1 year', '1-year', 'one year', 'one-year',
                                                                                     '1-', '1')},
                                                                          {'terms': ('5 years', '5-year', 'five years',
                                                                                     'five-year', '5-', '5')},
                                                                          {'terms': ('10 years', '10-year', 'ten years',
                                                                                     'ten-year', '10')})})}})},
                  'exception': ({'summary': 'Money market funds show a yield (product type retail-money-market)',
                                 'when': {'product': {'type': ('money-market', 'retail-money-market')}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Growth Fund returned 12% last year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "River Growth Fund returned 12% last year. Past performance does not guarantee '
                                       'future results."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n'
                                         'name = "River Growth Fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Growth Fund gained ⟦12%⟧ since May. Past performance does not guarantee '
                                       'future results. Investment return and principal value fluctuate, so that shares may be '
                                       'worth more or less than they cost. Current performance may be lower or higher than the '
                                       'data quoted. Month-end data: (800) 555-0142.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Growth Fund returned 12% in 1 year, 8% in 5 years and 7% in 10 years. Past '
                                       'performance does not guarantee future results. Investment return and principal value '
                                       'fluctuate, so that shares may be worth more or less than they cost. Current performance '
                                       'may be lower or higher than the data quoted. Month-end data: (800) 555-0142.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\nname = "River Growth Fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Growth Fund returned 9% a year since inception in 2024. Past performance '
                                       'does not guarantee future results. Investment return and principal value fluctuate, so '
                                       'that shares may be worth more or less than they cost. Current performance may be lower '
                                       'or higher than the data quoted. Month-end data: (800) 555-0142."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n'
                                         'name = "River Growth Fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Growth Fund: 40% of it is in rivers.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=bdc', 'signs=percentage'), ('product.class=closed-end-fund', 'signs=percentage'),
                           ('product.class=etf', 'signs=percentage'), ('product.class=fund', 'signs=percentage'),
                           ('product.class=mutual-fund', 'signs=percentage'))},
                 {'key': 'money-market',
                  'summary': 'Advertisement of a retail money market fund lacks its statement',
                  'cite': '17 CFR 230.482(b)(4)',
                  'severity': 'error',
                  'why': 'The statement, as amended in 2023, says that one can lose money. Declare the product with class `fund` '
                         'and type `retail-money-market`; other money market funds\n'
                         'have other statements, which no pack has.\n',
                  'message': 'advertisement of a money market fund lacks the statement of 17 CFR 230.482(b)(4)',
                  'hint': 'add the statement: You could lose money by investing in the Fund. ...',
                  'when': {'product': {'class': ('fund', 'mutual-fund', 'etf', 'bdc', 'closed-end-fund'),
                                       'type': ('retail-money-market',)}},
                  'require': {'wordings': ('You could lose money by investing in the Fund. Although the Fund seeks to preserve '
                                           'the value of your investment at $1.00 per share, it cannot guarantee it will do so. '
                                           'An investment in the Fund is not a bank account and is not insured or guaranteed by '
                                           'the Federal Deposit Insurance Corporation or any other government agency.',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\ntype = "retail-money-market"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Cash Fund: $1.00 stays $1.00.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\ntype = "retail-money-market"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Cash Fund.\\n\\nYou ⟦may⟧ lose money by investing in the Fund. Although '
                                       'the Fund seeks to preserve the value of your investment at $1.00 per share, it cannot '
                                       'guarantee it will do so. An investment in the Fund is not a bank account and is not '
                                       'insured or guaranteed by the Federal Deposit Insurance Corporation or any other '
                                       'government agency."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n'
                                         'type = "retail-money-market"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Cash Fund. You could lose ⟦money⟧.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\ntype = "retail-money-market"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Cash Fund.\n'
                                       '\n'
                                       'You could lose money by investing in the Fund. Although the Fund seeks to preserve the '
                                       'value of your investment at $1.00 per share,\n'
                                       'it cannot guarantee it will do so. An investment in the Fund is not a bank account and '
                                       'is not insured or guaranteed by the Federal Deposit Insurance Corporation or any other '
                                       'government agency.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\ntype = "retail-money-market"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Cash Fund.\\n\\nYou could lose money by investing in the Fund. Although '
                                       'the Fund seeks to preserve the value of your investment at $1.00 per share, it cannot '
                                       'guarantee it will do so. An investment in the Fund is not a bank account and is not '
                                       'insured or guaranteed by the Federal Deposit Insurance Corporation or any other '
                                       'government agency"}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n'
                                         'type = "retail-money-market"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>River Cash Fund.</p><p>You could lose money by investing in the Fund. Although '
                                       'the Fund seeks to preserve the value of your investment at $1.00&nbsp;per share, it '
                                       'cannot guarantee it will do so. An investment in the Fund is not a bank account and is '
                                       'not insured or guaranteed by the Federal Deposit Insurance Corporation or any other '
                                       'government agency.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=bdc', 'product.type=retail-money-market'),
                           ('product.class=closed-end-fund', 'product.type=retail-money-market'),
                           ('product.class=etf', 'product.type=retail-money-market'),
                           ('product.class=fund', 'product.type=retail-money-market'),
                           ('product.class=mutual-fund', 'product.type=retail-money-market'))})}
