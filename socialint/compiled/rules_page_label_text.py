"""Generated from socialint/rules/page/label_text.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 3633686401
DATA: dict[str, Any] = \
{'checked': '2026-11-22', 'source': 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html',
 'leftovers': {'any': ['undefined', 'null', 'nan', 'object object']},
 'fields': {'en': ['input', 'input field', 'field', 'text field', 'textfield', 'text box', 'textbox', 'text area', 'textarea', 'form field',
   'edit field', 'edit box', 'entry field', 'label',],
  'de': ['eingabe', 'eingabefeld', 'feld', 'textfeld', 'formularfeld'], 'nb': ['felt', 'tekstfelt', 'inndatafelt', 'skjemafelt'],
  'nn': ['felt', 'tekstfelt', 'skjemafelt'], 'es': ['campo', 'campo de texto', 'cuadro de texto'],
  'fr': ['champ', 'champ de texte', 'zone de texte', 'champ de saisie'],},
 'others': {'en': ['menu', 'button', 'checkbox', 'check box', 'radio button', 'dropdown', 'drop-down', 'toolbar', 'navigation', 'slider',
   'heading', 'dialog', 'tooltip', 'banner',],
  'de': ['menü', 'knopf', 'schaltfläche', 'kontrollkästchen', 'auswahlliste', 'navigation', 'überschrift', 'schieberegler'],
  'nb': ['meny', 'knapp', 'avkryssingsboks', 'nedtrekksliste', 'navigasjon', 'overskrift'],
  'nn': ['meny', 'knapp', 'avkryssingsboks', 'nedtrekksliste', 'navigasjon', 'overskrift'],
  'es': ['menú', 'botón', 'casilla', 'lista desplegable', 'navegación', 'encabezado'],
  'fr': ['menu', 'bouton', 'case à cocher', 'liste déroulante', 'navigation', 'titre de section'],},}
