"""Who wrote it: `bylines` chooses between what is stated and what is printed; `names` tells names from what is none."""
