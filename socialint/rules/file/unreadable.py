"""A file cannot be read.

A file that cannot be opened, is not UTF-8 or leads out of the repository by a
link was not checked at all. Silence would look like a clean result, so this is
an error; every other file is still checked.

## How to mend it
Save the file as UTF-8, give it back its permissions, or replace a link by the
file it means. A file that should not be checked belongs into `exclude` of the
configuration.
"""

from socialint.model import Severity

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://www.rfc-editor.org/rfc/rfc3629",)
