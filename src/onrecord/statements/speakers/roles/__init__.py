"""Roles, bodies and sides: who "the envoy" and "the ministry" are, and what somebody named is and speaks for."""
