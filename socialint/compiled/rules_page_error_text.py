"""Generated from socialint/rules/page/error_text.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3774680663
DATA: dict[str, Any] = \
{'checked': '2026-11-22', 'source': 'https://www.w3.org/WAI/WCAG22/Understanding/error-identification.html',
 'phrases': {'en': ['invalid value', 'invalid value for …', 'invalid input', 'invalid input for …', 'invalid entry', 'invalid data', 'wrong value',
   'wrong value for …', 'wrong input', 'incorrect value', 'incorrect value for …', 'bad input', 'an error occurred',
   'there was an error', 'something went wrong', 'error in …',],
  'de': ['ungültiger wert', 'ungültiger wert für …', 'ungültige eingabe', 'ungültige eingabe für …', 'falsche eingabe', 'falscher wert',
   'fehlerhafte eingabe', 'es ist ein fehler aufgetreten', 'fehler in …',],
  'nb': ['ugyldig verdi', 'ugyldig verdi for …', 'ugyldig inndata', 'feil verdi', 'det oppstod en feil', 'noe gikk galt', 'feil i …'],
  'nn': ['ugyldig verdi', 'ugyldig verdi for …', 'feil verdi', 'det oppstod ein feil', 'noko gjekk gale', 'feil i …'],
  'es': ['valor no válido', 'valor no válido para …', 'valor inválido', 'valor incorrecto', 'entrada no válida',
   'se ha producido un error', 'ha ocurrido un error', 'error en …',],
  'fr': ['valeur invalide', 'valeur invalide pour …', 'valeur incorrecte', 'saisie invalide', 'entrée invalide',
   'une erreur est survenue', "une erreur s'est produite", 'erreur dans …',],},}
