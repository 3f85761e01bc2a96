"""What is said to machines in forms made for them: robots.txt, RSL, TDMRep, ai.txt, directives, preferences."""
