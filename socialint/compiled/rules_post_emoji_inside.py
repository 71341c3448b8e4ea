"""Generated from socialint/rules/post/emoji_inside.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2726825692
DATA: dict[str, Any] = \
{'en': ['a', 'an', 'the', 'my', 'your', 'our', 'their', 'its', 'i', 'we', 'they', 'he', 'she', 'and', 'or', 'because', 'from', 'into',
  'of', 'very', 'every', "i'm", "we're", "they're", "you're", 'is', 'are', 'was', 'were', 'will',],
 'de': ['der', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'mein', 'meine', 'meinen', 'unser', 'unsere', 'unseren',
  'unserem', 'unserer', 'euer', 'eure', 'ihr', 'ich', 'wir', 'und', 'oder', 'im', 'in', 'am', 'zum', 'zur', 'beim', 'vom', 'von',
  'bei', 'für', 'sehr', 'jede', 'jeden', 'jedes',],
 'nb': ['en', 'et', 'ei', 'min', 'mitt', 'mine', 'vår', 'vårt', 'våre', 'deres', 'jeg', 'vi', 'og', 'eller', 'på', 'til', 'fra', 'ved',
  'veldig', 'hver', 'hvert', 'er', 'var',],
 'nn': ['ein', 'eit', 'ei', 'min', 'mitt', 'mine', 'vår', 'vårt', 'våre', 'eg', 'vi', 'me', 'og', 'eller', 'på', 'til', 'frå', 'ved',
  'veldig', 'kvar', 'kvart', 'er', 'var',],
 'es': ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'mi', 'mis', 'tu', 'tus', 'su', 'sus', 'nuestro', 'nuestra', 'nuestros',
  'nuestras', 'y', 'o', 'de', 'del', 'al', 'en', 'con', 'para', 'por', 'muy', 'cada', 'es', 'son',],
 'fr': ['le', 'la', 'les', 'un', 'une', 'des', 'mon', 'ma', 'mes', 'ton', 'ta', 'tes', 'notre', 'nos', 'votre', 'vos', 'leur', 'leurs',
  'je', 'tu', 'il', 'ils', 'on', 'et', 'ou', 'de', 'du', 'au', 'aux', 'en', 'dans', 'chez', 'très', 'chaque', 'est', 'sont',],}
