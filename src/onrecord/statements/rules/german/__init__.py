"""What German alone has: reports without "dass", sentences in the subjunctive, demands and stances told by a noun."""
