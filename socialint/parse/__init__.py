"""From a Source to Documents: one file per input format."""
