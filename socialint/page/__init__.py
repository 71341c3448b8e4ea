"""What a page means to assistive technology: roles, names, headings, tables. A library of its own, usable without the rules."""
