"""What only many records tell: copies and what each changed, versions and what came between them."""
