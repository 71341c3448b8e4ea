"""One verb, one file: `arguments(parser)` and `main(options) -> exit code`."""
