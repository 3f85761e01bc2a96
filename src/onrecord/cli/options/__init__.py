"""What may stand on the command line, and what `--help` says of it. Loads nothing but argparse."""
