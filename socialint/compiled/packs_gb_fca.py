"""Generated from socialint/packs/gb/fca.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1748986527452766053
DATA: dict[str, Any] = \
{'title': 'Financial promotions (Financial Conduct Authority)',
 'market': 'GB',
 'industry': ('finance',),
 'source': 'FCA Handbook, COBS 4.12A and 22.5, CONC 3.4; COBS 22.5 and CONC 3.4 read in copies of the Handbook, COBS 4.12A in '
           'public files that quote it',
 'url': 'https://www.handbook.fca.org.uk/handbook/COBS',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'crypto',
                  'summary': 'Promotion of a cryptoasset lacks the risk warning',
                  'cite': 'FCA COBS 4.12A (PS23/6)',
                  'url': 'https://www.handbook.fca.org.uk/handbook/COBS/4/12A.html',
                  'severity': 'error',
                  'confidence': 'B',
                  'why': 'A promotion of a qualifying cryptoasset that reaches people in the UK must carry the warning in these '
                         'words; its last sentence is a link to\n'
                         'the risk summary. "Take 2 minutes" is a common misquotation. Declare the product with class `crypto`. '
                         'The shorter form for limited space\n'
                         'is not verified and not accepted here.\n',
                  'message': 'promotion of a cryptoasset lacks the warning of COBS 4.12A',
                  'hint': "add: Don't invest unless you're prepared to lose all the money you invest. This is a high-risk "
                          'investment and you should not expect to be protected if something goes wrong. Take 2 mins to learn '
                          'more.',
                  'question': 'is this a promotion of a cryptoasset?',
                  'where': 'anywhere',
                  'when': {'product': {'class': ('crypto',)}},
                  'suspect': {'offers': {'en': ('crypto',)}},
                  'require': {'wordings': ("Don't invest unless you're prepared to lose all the money you invest. This is a "
                                           'high-risk investment and you should not expect to be protected if something goes '
                                           'wrong. Take 2 mins to learn more.',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Buy Rivercoin in two taps.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Buy Rivercoin in two taps.\\n\\nDon\'t invest unless you\'re prepared to lose '
                                       'all the money you invest. This is a high-risk investment and you should not expect to be '
                                       'protected if something goes wrong. Take 2 ⟦minutes⟧ to learn more."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Buy Rivercoin in two taps.\n'
                                       '\n'
                                       "> Don't invest unless you're prepared to lose all the money you invest. This is a "
                                       'high-risk investment and you should not expect to be protected if something goes wrong. '
                                       'Take 2 mins to learn more.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Buy Rivercoin in two taps.\n'
                                       '\n'
                                       '**Don’t\n'
                                       'invest unless you’re prepared to lose all the money you invest.&nbsp;This is a high-risk '
                                       'investment and you should not expect to be protected if something goes wrong. Take 2 '
                                       'mins to learn more.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Buy Rivercoin in two taps.\\n\\nDon\'t invest unless you\'re prepared to lose '
                                       'all the money you invest. This is a high-risk investment and you should not expect to be '
                                       'protected if something goes wrong. Take 2 mins to learn more."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Buy Rivercoin in two taps\n'
                                       '\n'
                                       'Buy Rivercoin in two taps.\n'
                                       '\n'
                                       "Don't invest unless you're prepared to lose all the money you invest. This is a "
                                       'high-risk investment and you should not expect to be protected if something goes wrong. '
                                       'Take 2 mins to learn more.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Rivercoin⟧</h1>\n'
                                       '<p>Buy it in two taps.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Rivercoin</h1>\n'
                                       '<p>Don’t invest unless you’re prepared to lose all the money you invest. This is a '
                                       'high-risk investment and you should not expect to be protected if something goes wrong. '
                                       '<a href="/risk">Take 2&nbsp;mins to learn more.</a></p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('app', 'crypto'), ('bitcoin',), ('bitcoin', 'buy'), ('bitcoin', 'hold'), ('btc',), ('buy', 'crypto'),
                           ('buy', 'eth'), ('buy', 'ethereum'), ('cryp*',), ('crypto', 'earn'), ('crypto', 'exchange'),
                           ('crypto', 'hold'), ('crypto', 'in', 'invest'), ('crypto', 'investing'), ('crypto', 'port*'),
                           ('crypto', 'savings'), ('crypto', 'sell'), ('crypto', 'trade'), ('crypto', 'trading'),
                           ('crypto', 'us', 'with'), ('crypto', 'wall*'), ('eth',), ('ethereum',), ('presale',),
                           ('product.class=crypto',), ('rewards', 'staking'), ('sale', 'token'), ('stab*',), ('stake', 'your'),
                           ('staking',))},
                 {'key': 'high-risk-investment',
                  'summary': 'Promotion of a high-risk investment lacks the risk warning',
                  'cite': 'FCA COBS 4.12A.11R',
                  'url': 'https://www.handbook.fca.org.uk/handbook/COBS/4/12A.html',
                  'severity': 'error',
                  'confidence': 'B',
                  'why': 'A promotion of a restricted mass market investment (peer-to-peer loans, crowdfunding, shares that are '
                         'not listed) must carry the warning; its\n'
                         'last sentence is a link to the risk summary. Which of the two prescribed forms belongs to which '
                         'product is not verified: both are accepted.\n'
                         'Declare the product with class `rmmi`.\n',
                  'message': 'promotion of a high-risk investment lacks the warning of COBS 4.12A.11R',
                  'hint': "add: Don't invest unless you're prepared to lose all the money you invest. This is a high-risk "
                          'investment and you are unlikely to be protected if something goes wrong. Take 2 mins to learn more.',
                  'question': 'is this a promotion of a high-risk investment?',
                  'where': 'anywhere',
                  'when': {'product': {'class': ('rmmi', 'p2p', 'crowdfunding')}},
                  'suspect': {'offers': {'en': ('p2p',)}},
                  'require': {'wordings': ("Don't invest unless you're prepared to lose all the money you invest. This is a "
                                           'high-risk investment and you are unlikely to be protected if something goes wrong. '
                                           'Take 2 mins to learn more.',
                                           "Don't invest unless you're prepared to lose all the money you invest. This is a "
                                           'high-risk investment and you should not expect to be protected if something goes '
                                           'wrong. Take 2 mins to learn more.')},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Own a part of our brewery.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Own a part of our brewery.\\n\\nDon\'t invest unless you\'re prepared to lose '
                                       'all the money you invest. This is a high-risk investment and you are ⟦likely⟧ to be '
                                       'protected if something goes wrong. Take 2 mins to learn more."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Own a part of our brewery.\n'
                                       '\n'
                                       "> Don't invest unless you're prepared to lose all the money you invest. This is a "
                                       'high-risk investment and you are unlikely to be protected if something goes wrong. Take '
                                       '2 mins to learn more.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Own a part of our brewery.\n'
                                       '\n'
                                       '**Don’t\n'
                                       'invest unless you’re prepared to lose all the money you invest.&nbsp;This is a high-risk '
                                       'investment and you are unlikely to be protected if something goes wrong. Take 2 mins to '
                                       'learn more.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Own a part of our brewery.\\n\\nDon\'t invest unless you\'re prepared to lose '
                                       'all the money you invest. This is a high-risk investment and you are unlikely to be '
                                       'protected if something goes wrong. Take 2 mins to learn more."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Own a part of our brewery\n'
                                       '\n'
                                       'Own a part of our brewery.\n'
                                       '\n'
                                       "Don't invest unless you're prepared to lose all the money you invest. This is a "
                                       'high-risk investment and you are unlikely to be protected if something goes wrong. Take '
                                       '2 mins to learn more.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rmmi"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Brewery⟧</h1>\n'
                                       '<p>Own a part of it.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rmmi"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Brewery</h1>\n'
                                       "<p>Don't invest unless you're prepared to lose all the money you invest. This is a "
                                       'high-risk investment and you are unlikely to be protected if something goes wrong. Take '
                                       '2 mins to learn more.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["GB"]\nindustries = ["finance"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main><p>Now with peer-to-peer transmission: invest an afternoon, and your files are '
                                       'everywhere.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('bond*', 'mini'), ('businesses', 'lend', 'small', 'to'), ('crowdfunding',), ('inve*', 'p2p'),
                           ('inve*', 'peer', 'to'), ('lending', 'p2p'), ('lending', 'peer', 'to'), ('loan*', 'p2p'),
                           ('loan*', 'peer', 'to'), ('mini*',), ('peer', 'platform', 'to'), ('product.class=crowdfunding',),
                           ('product.class=p2p',), ('product.class=rmmi',), ('shares', 'unlisted'))},
                 {'key': 'cfd',
                  'each-part': True,
                  'summary': 'Communication on CFDs lacks the risk warning',
                  'cite': 'FCA COBS 22.5.6R to 22.5.12R',
                  'url': 'https://www.handbook.fca.org.uk/handbook/COBS/22/5.html',
                  'severity': 'error',
                  'why': 'Every communication on contracts for difference to retail clients, and every page that it links, must '
                         "carry the warning with the provider's\n"
                         'own percentage of losing accounts, worked out anew every three months. The short form for limited '
                         'characters is not verified and not accepted\n'
                         'here. Declare the product with class `cfd`.\n',
                  'message': 'communication on CFDs lacks the warning of COBS 22.5',
                  'hint': 'add the warning of COBS 22.5.6R with your own percentage',
                  'question': "is this a provider's communication on CFDs?",
                  'where': 'linked-page',
                  'when': {'product': {'class': ('cfd',)}},
                  'suspect': {'offers': {'en': ('cfd',)}},
                  'require': {'wordings': ('CFDs are complex instruments and come with a high risk of losing money rapidly due '
                                           'to leverage. [number]% of retail investor accounts lose money when trading CFDs with '
                                           'this provider. You should consider whether you understand how CFDs work and whether '
                                           'you can afford to take the high risk of losing your money.',
                                           'CFDs and restricted options are complex instruments and come with a high risk of '
                                           'losing money rapidly due to leverage. [number]% of retail investor accounts lose '
                                           'money when trading CFDs and restricted options with this provider. You should '
                                           'consider whether you understand how CFDs and restricted options work and whether you '
                                           'can afford to take the high risk of losing your money.')},
                  'exception': ({'summary': 'Professional clients: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Trade CFDs with River Trade.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Trade CFDs with River Trade.\\n\\nCFDs are simple instruments and come with a '
                                       'high risk of losing money rapidly due to leverage. 71% of retail investor accounts lose '
                                       'money when trading CFDs with this provider. You should consider whether you understand '
                                       'how CFDs work and whether you can afford to take the high risk of losing your '
                                       'money."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Trade CFDs with River Trade.\n'
                                       '\n'
                                       '> CFDs are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. 71% of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Trade CFDs with River Trade.\n'
                                       '\n'
                                       '**CFDs\n'
                                       'are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. 71% of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Trade CFDs with River Trade.\\n\\nCFDs are complex instruments and come with a '
                                       'high risk of losing money rapidly due to leverage. 71% of retail investor accounts lose '
                                       'money when trading CFDs with this provider. You should consider whether you understand '
                                       'how CFDs work and whether you can afford to take the high risk of losing your '
                                       'money."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       'audience: professional\n'
                                       '---\n'
                                       'Trade CFDs with River Trade.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Trade⟧</h1>\n'
                                       '<p>Trade CFDs.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "cfd"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Trade</h1>\n'
                                       '<p>CFDs are complex instruments and come with a high risk of losing money rapidly due to '
                                       'leverage. <strong>71% of retail investor accounts lose money when trading CFDs with this '
                                       'provider.</strong> You should consider whether you understand how CFDs work and whether '
                                       'you can afford to take the high risk of losing your money.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cfd"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "CFDs are complex instruments and come with a high risk of losing money rapidly '
                                       'due to leverage. XX% of retail investor accounts lose money when trading CFDs with this '
                                       'provider. You should consider whether you understand how CFDs work and whether you can '
                                       'afford to take the high risk of losing your money."}\n'}),
                  'cues': (('bet', 'spread'), ('bets', 'spread'), ('betting', 'spread'), ('cfd',), ('cfd', 'trading'), ('cfds',),
                           ('cfds', 'trade'), ('contracts', 'difference', 'for'), ('leverage', 'to', 'up'),
                           ('leveraged', 'trading'), ('product.class=cfd',), ('thread=',))},
                 {'key': 'hcstc',
                  'summary': 'Promotion of high-cost short-term credit lacks the warning',
                  'cite': 'FCA CONC 3.4.1R',
                  'url': 'https://www.handbook.fca.org.uk/handbook/CONC/3/4.html',
                  'severity': 'error',
                  'why': 'A promotion of high-cost short-term credit must carry the warning, with the MoneyHelper address or its '
                         'logo. Texts with the address of the\n'
                         'former Money Advice Service are outdated. Declare the product with class `hcstc`. Where space is so '
                         'limited that it is not reasonably\n'
                         'practicable (3.4.1R(2)), a person must decide.\n',
                  'message': 'promotion of high-cost short-term credit lacks the warning of CONC 3.4.1R',
                  'hint': 'add: Warning: Late repayment can cause you serious money problems. For help, go to moneyhelper.org.uk',
                  'question': 'is this a promotion of high-cost short-term credit?',
                  'where': 'anywhere',
                  'outdated': ('Warning: Late repayment can cause you serious money problems. For help, go to '
                               'moneyadviceservice.org.uk',),
                  'when': {'product': {'class': ('hcstc',)}},
                  'suspect': {'offers': {'en': ('hcstc',)}},
                  'require': {'wordings': ('Warning: Late repayment can cause you serious money problems. For help, go to '
                                           'moneyhelper.org.uk',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Cash until Friday from River Loans.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Cash until Friday from River Loans.\\n\\nWarning: ⟦Missed⟧ repayment can cause '
                                       'you serious money problems. For help, go to moneyhelper.org.uk"}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Cash until Friday from River Loans.\n'
                                       '\n'
                                       '> Warning: Late repayment can cause you serious money problems. For help, go to '
                                       'moneyhelper.org.uk\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Cash until Friday from River Loans.\n'
                                       '\n'
                                       '**Warning:\n'
                                       'Late repayment can cause you serious money problems.&nbsp;For help, go to '
                                       'moneyhelper.org.uk**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Cash until Friday from River Loans.\\n\\nWarning: Late repayment can cause you '
                                       'serious money problems. For help, go to moneyhelper.org.uk"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Cash until Friday from River Loans\n'
                                       '\n'
                                       'Cash until Friday from River Loans.\n'
                                       '\n'
                                       'Warning: Late repayment can cause you serious money problems. For help, go to '
                                       'moneyhelper.org.uk\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "hcstc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "GB"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Cash until Friday.\n'
                                       '\n'
                                       '⟦Warning: Late repayment can cause you serious money problems. For help, go to '
                                       'moneyadviceservice.org.uk⟧\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "hcstc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦River Loans⟧</h1>\n'
                                       '<p>Cash until Friday.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "hcstc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Loans</h1>\n'
                                       '<p>Warning: Late repayment can cause you serious money problems. For help, go to '
                                       'moneyhelper.org.uk</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('adva*', 'cash'), ('adva*', 'payday'), ('before', 'payday'), ('cash', 'get'),
                           ('cash', 'in', 'minutes'), ('cash', 'of', 'short'), ('loan*', 'payday'), ('loan*', 'short', 'term'),
                           ('moneyadviceservice',), ('payday', 'until'), ('product.class=hcstc',))},
                 {'key': 'crypto-incentive',
                  'summary': 'Promotion of a cryptoasset offers an incentive to invest',
                  'cite': 'FCA COBS 4.12A (PS23/6)',
                  'url': 'https://www.handbook.fca.org.uk/handbook/COBS/4/12A.html',
                  'severity': 'error',
                  'confidence': 'B',
                  'why': 'A promotion of a qualifying cryptoasset to people in the UK must not offer benefits for investing or '
                         'for bringing others, such as a bonus for\n'
                         'signing up or for referring a friend. Found are unmistakable phrases where the product has class '
                         '`crypto`. Who approved the promotion\n'
                         'and when, and the steps before an offer, a person must check.\n',
                  'message': 'promotions of cryptoassets must not offer incentives to invest',
                  'hint': 'leave the incentive out',
                  'forbid': ('refer a friend', 'refer-a-friend', 'refer your friends', 'sign-up bonus', 'sign up bonus',
                             'signup bonus', 'welcome bonus', 'referral bonus', 'joining bonus', 'deposit bonus', 'free crypto',
                             'free bitcoin', 'cashback when you invest'),
                  'unless': ('no sign-up bonus', 'no welcome bonus', 'no referral bonus', 'cannot offer a sign-up bonus'),
                  'when': {'product': {'class': ('crypto',)}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Rivercoin: get a £20 ⟦welcome bonus⟧ today.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "⟦Refer a friend⟧ to Rivercoin and you both win."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Rivercoin</h1>\n'
                                       '<p>Claim your <b>⟦sign-up</b> bonus⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "crypto"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Rivercoin pays no sign-up bonus: the rules do not allow it.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "deposit"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "A welcome bonus of £20 with the River savings account."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "crypto"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Rivercoin</h1>\n'
                                       '<p>How to close your account.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=crypto',),)},
                 {'key': 'past-performance',
                  'summary': 'Promotion names past returns without saying that they tell nothing about the future',
                  'cite': 'FCA COBS 4.5A; COBS 4.6.2R to 4.6.7R',
                  'url': 'https://www.handbook.fca.org.uk/handbook/COBS/4/6.html',
                  'severity': 'warning',
                  'confidence': 'B',
                  'why': 'Whoever names past returns must warn, prominently, that the figures refer to the past and that past '
                         'performance is not a reliable indicator of\n'
                         "future results. Found where the product has an investment's class and the\n"
                         'text names a percentage together with a word for past returns. No single sentence is mandated, so '
                         'usual ones are accepted and\n'
                         'a finding is a warning. Five years in full periods of twelve months, the source, fees and currency a '
                         'person must check.\n',
                  'message': 'past returns lack the warning that they are no reliable indicator of future results',
                  'hint': 'add: Past performance is not a reliable indicator of future results.',
                  'question': 'is this a promotion of an investment?',
                  'when': {'product': {'class': ('fund', 'etf', 'security', 'share', 'stock', 'bond', 'investment', 'crypto',
                                                 'rmmi', 'p2p', 'crowdfunding')},
                           'signs': ('percentage',),
                           'terms': ('returned', 'annualised', 'annualized', 'track record', 'past performance', 'outperformed',
                                     'backtest*', 'back-test*', 'delivered returns', 'has delivered', 'have delivered',
                                     'total return*', 'past returns')},
                  'suspect': {'offers': {'en': ('fund', 'investment')}},
                  'require': {'wordings': ('past performance is not a reliable indicator of future results',
                                           'past performance is not a reliable indicator of future',
                                           'past performance is not a guide to future', 'past performance is no guide to future',
                                           'past performance is no guarantee of future',
                                           'past performance does not guarantee future',
                                           'past performance is not indicative of future',
                                           'past performance does not predict future',
                                           'past performance should not be taken as a guide',
                                           'past performance is not necessarily a guide',
                                           'past performance is not a guarantee of future')},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Global returned 9% last year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Global returned 9% last year. Past performance is not a reliable '
                                       '⟦promise⟧ of future results."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Global</h1>\n'
                                       '<p>Annualised ⟦9%⟧ since launch.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Global returned 9% last year. These figures refer to the past. Past performance is '
                                       'not a reliable indicator of future results.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Our fees fell by 10% last year."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         'audience = "professional"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Global</h1>\n'
                                       '<p>Annualised 9% since launch.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'The economy grew by 2% last year.\n'}),
                  'cues': (('and', 'isa', 'shares', 'stocks'), ('bond', 'five', 'year'), ('bond', 'fixed', 'rate'),
                           ('bond', 'fund'), ('bond', 'our'), ('bond', 'pays'), ('bond*', 'investment'),
                           ('date', 'fund*', 'target'), ('equity', 'fund'), ('etf',), ('etf', 'new'), ('etf', 'our'), ('etfs',),
                           ('etfs', 'our'), ('free', 'retu*', 'risk'), ('from', 'invest'), ('fund', 'growth'), ('fund', 'has'),
                           ('fund', 'income'), ('fund', 'new'), ('fund', 'our'), ('fund', 'returned'), ('fund', 'value'),
                           ('fund*', 'index'), ('fund*', 'market', 'money'), ('fund*', 'mutual'), ('funds', 'have'),
                           ('funds', 'our'), ('funds', 'returned'), ('growth', 'guaranteed'), ('guaranteed', 'retu*'),
                           ('has', 'portfolio'), ('in', 'invest', 'our'), ('isa', 'returned'), ('model', 'port*'), ('no', 'risk'),
                           ('offer', 'share'), ('portfolio', 'returned'), ('product.class=bond', 'signs=percentage'),
                           ('product.class=crowdfunding', 'signs=percentage'), ('product.class=crypto', 'signs=percentage'),
                           ('product.class=etf', 'signs=percentage'), ('product.class=fund', 'signs=percentage'),
                           ('product.class=investment', 'signs=percentage'), ('product.class=p2p', 'signs=percentage'),
                           ('product.class=rmmi', 'signs=percentage'), ('product.class=security', 'signs=percentage'),
                           ('product.class=share', 'signs=percentage'), ('product.class=stock', 'signs=percentage'),
                           ('returned', 'trust'))},
                 {'key': 'forecast',
                  'summary': 'Promotion names expected returns without saying that forecasts are not reliable',
                  'cite': 'FCA COBS 4.6.7R',
                  'url': 'https://www.handbook.fca.org.uk/handbook/COBS/4/6.html',
                  'severity': 'warning',
                  'confidence': 'B',
                  'why': 'Whoever names future returns must warn, prominently, that such forecasts are not a reliable indicator '
                         'of future performance. Found where the\n'
                         "product has an investment's class and the text names a percentage together with an unmistakable word "
                         'for expected returns. The assumptions,\n'
                         'and that bad and good courses are shown, a person must check.\n',
                  'message': 'expected returns lack the warning that forecasts are no reliable indicator of future performance',
                  'hint': 'add: Forecasts are not a reliable indicator of future performance.',
                  'when': {'product': {'class': ('fund', 'etf', 'security', 'share', 'stock', 'bond', 'investment', 'crypto',
                                                 'rmmi', 'p2p', 'crowdfunding')},
                           'signs': ('percentage',),
                           'terms': ('target return*', 'targeted return*', 'forecast return*', 'projected return*',
                                     'expected return*', 'target yield*', 'projected yield*')},
                  'require': {'wordings': ('forecasts are not a reliable indicator of future performance',
                                           'forecasts are not a reliable indicator of future',
                                           'forecast is not a reliable indicator of future',
                                           'projections are not a reliable indicator of future',
                                           'not a reliable indicator of future performance',
                                           'not a reliable indicator of future results',
                                           'forecasts are not a reliable guide to future', 'target returns are not guaranteed',
                                           'target return is not guaranteed', 'returns are not guaranteed')},
                  'exception': ({'summary': 'Advertising to professional clients only: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'River Income: a target return of 6% a year.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rmmi"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Projected returns of 8% for our brewery."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["GB"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "fund"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Income</h1>\n'
                                       '<p>Expected returns: ⟦6%⟧ a year.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: GB\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'River Income: a target return of 6% a year. Forecasts are not a reliable indicator of '
                                       'future performance.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "fund"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["GB"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "River Income: fees of 0.3%."}\n'},
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
                                       'An expected return of 3% on the River savings account.\n'}),
                  'cues': (('expected', 'retu*', 'signs=percentage'), ('forecast', 'retu*', 'signs=percentage'),
                           ('projected', 'retu*', 'signs=percentage'), ('projected', 'signs=percentage', 'yiel*'),
                           ('retu*', 'signs=percentage', 'target'), ('retu*', 'signs=percentage', 'targeted'),
                           ('signs=percentage', 'target', 'yiel*'))})}
