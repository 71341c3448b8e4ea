"""Generated from socialint/packs/fr/alcohol.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2830548163
DATA: dict[str, Any] = \
{'title': 'Alcohol (loi Évin)', 'market': 'FR', 'industry': ('alcohol',),
 'source': 'Code de la santé publique, art. L. 3323-4; the wording read in public files that quote it, the citation from knowledge',
 'url': 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031927707', 'reviewed': '2026-11-21', 'confidence': 'B',
 'requirement': ({'key': 'warning', 'summary': 'Advertisement for an alcoholic drink lacks the French health message',
   'cite': 'Code de la santé publique, art. L. 3323-4', 'severity': 'error',
   'why': 'Every advertisement for an alcoholic drink in France must carry the health message. "À consommer avec modération" is a customary addition that no\nlaw asks for. Found where the product has class `alcohol` and `paid` says that it is advertising (`own-brand`, `true`, `gifted`, `affiliate`);\nwhere that is undeclared, a note asks. On which sites such advertising is allowed at all, a person must check.\n',
   'message': 'advertisement for an alcoholic drink lacks the French health message',
   'hint': "add: L'abus d'alcool est dangereux pour la santé", 'question': 'is it advertising?',
   'when': {'product': {'class': ('alcohol',)}, 'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
   'suspect': {'any': ({'product': {'class': ('alcohol',)}},
     {'all': ({'terms': ('vin', 'vins', 'cidre', 'bière', 'bières', 'champagne', 'gin', 'rhum', 'whisky')},
       {'terms': ('découvrez', 'en promotion', 'commandez', 'nouvelle cuvée', 'venez goûter')},),},),},
   'require': {'wordings': ("L'abus d'alcool est dangereux pour la santé",)},
   'exception': ({'summary': 'The trade: audience is professional', 'when': {'audience': ('professional',)}},
    {'summary': 'Posters inside places of sale: set them aside with an ignore and its reason'},),
   'example': ({'verdict': 'bad', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '---\nplatform: facebook\nlang: fr\nmarkets: FR\nindustries: alcohol\nproduct: ⟦it⟧\npaid: own-brand\n---\nLe cidre de la rivière est arrivé.\n',},
    {'verdict': 'bad', 'format': 'json', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '{"platform": "linkedin", "lang": "fr", "markets": ["FR"], "industries": ["alcohol"], "product": "it", "paid": "gifted",\n "text": "Publicité. Un cidre frais. L\'abus d\'alcool est ⟦mauvais⟧ pour la santé, à consommer avec modération."}\n',},
    {'verdict': 'bad', 'format': 'html',
     'config': '[context]\nmarkets = ["FR"]\nindustries = ["alcohol"]\nproduct = "it"\npaid = "own-brand"\n[products.it]\nclass = "alcohol"\n',
     'text': '<!doctype html>\n<html lang="fr">\n<head><title>River</title></head>\n<body>\n<main>\n<h1>⟦Cidre de la rivière⟧</h1>\n<p>À consommer avec modération.</p>\n</main>\n</body>\n</html>\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '---\nplatform: facebook\nlang: fr\nmarkets: FR\nindustries: alcohol\nproduct: it\npaid: own-brand\n---\nLe cidre de la rivière est arrivé. L’abus d’alcool est dangereux pour la santé, à consommer avec modération.\n',},
    {'verdict': 'good', 'format': 'json', 'config': '[products.it]\nclass = "alcohol"\n',
     'text': '{"platform": "linkedin", "lang": "fr", "markets": ["FR"], "industries": ["alcohol"], "product": "it", "audience": "professional", "paid": "own-brand",\n "text": "Nos tarifs pour les cavistes."}\n',},
    {'verdict': 'good', 'format': 'markdown', 'config': '[products.it]\nclass = "alcohol-free"\n',
     'text': '---\nplatform: facebook\nlang: fr\nmarkets: FR\nindustries: alcohol\nproduct: it\npaid: own-brand\n---\nNotre jus de pomme est arrivé.\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "fr", "markets": ["FR"], "industries": ["alcohol"],\n "text": "Notre ⟦cidre⟧ : venez goûter la nouvelle cuvée."}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: fr\nmarkets: FR\nindustries: alcohol\n---\nNous cherchons une vigneronne.\n',},),},),}
