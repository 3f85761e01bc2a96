"""What the trained model tells: attributions, names, kinds. Needs the extra `statements`; without it, rules alone.

`trained` loads `../model` on first use; `encoder` runs it; `attributions`, `names` and `kinds` read what it
saw, `corrections` mend what is plainly wrong in it.
"""
