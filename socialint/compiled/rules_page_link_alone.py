"""Generated from socialint/rules/page/link_alone.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2012272676
DATA: dict[str, Any] = \
{'checked': '2026-11-22', 'source': 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only.html',
 'demonstratives': {'en': ['this', 'that', 'these', 'those'],
  'de': ['dieser', 'diese', 'dieses', 'diesen', 'diesem', 'jener', 'jene', 'jenes', 'jenen', 'jenem'],
  'nb': ['denne', 'dette', 'disse'], 'nn': ['denne', 'dette', 'desse'],
  'es': ['este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas'], 'fr': ['ce', 'cet', 'cette', 'ces'],},
 'times': {'en': ['morning', 'afternoon', 'evening', 'night', 'weekend', 'week', 'month', 'quarter', 'season', 'year', 'spring', 'summer',
   'autumn', 'fall', 'winter', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',],
  'de': ['woche', 'wochenende', 'monat', 'jahr', 'saison', 'quartal', 'frühjahr', 'sommer', 'herbst', 'winter', 'morgen', 'abend',
   'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag',],
  'nb': ['uken', 'uka', 'helgen', 'helga', 'måneden', 'året', 'sesongen', 'kvartalet', 'sommeren', 'høsten', 'vinteren', 'våren',
   'kvelden',],
  'nn': ['veka', 'helga', 'månaden', 'året', 'sesongen', 'kvartalet', 'sommaren', 'hausten', 'vinteren', 'våren', 'kvelden'],
  'es': ['semana', 'mes', 'año', 'temporada', 'trimestre', 'mañana', 'tarde', 'noche', 'primavera', 'verano', 'otoño', 'invierno',
   'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo',],
  'fr': ['semaine', 'mois', 'année', 'saison', 'trimestre', 'matin', 'soir', 'printemps', 'été', 'automne', 'hiver', 'lundi', 'mardi',
   'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche',],},
 'formats': {'pdf': ['pdf'], 'html': ['html', 'htm', 'xhtml'], 'epub': ['epub'], 'mobi': ['mobi'], 'kindle': ['mobi', 'azw3', 'kf8'],
  'plain text': ['txt'], 'text': ['txt'], 'txt': ['txt'], 'word': ['doc', 'docx'], 'doc': ['doc'], 'docx': ['docx'],
  'odt': ['odt'], 'rtf': ['rtf'], 'excel': ['xls', 'xlsx'], 'xls': ['xls'], 'xlsx': ['xlsx'], 'csv': ['csv'], 'json': ['json'],
  'xml': ['xml'], 'ppt': ['ppt'], 'pptx': ['pptx'], 'powerpoint': ['ppt', 'pptx'], 'zip': ['zip'], 'mp3': ['mp3'], 'mp4': ['mp4'],
  'jpg': ['jpg', 'jpeg'], 'jpeg': ['jpg', 'jpeg'], 'png': ['png'], 'svg': ['svg'], 'ics': ['ics'],},}
