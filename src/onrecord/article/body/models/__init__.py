"""Trained models: written by training/, read by `body_model`."""
