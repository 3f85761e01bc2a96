"""Whose story it is: credit lines, datelines and other signals weighed."""
