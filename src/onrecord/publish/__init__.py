"""What leaves: feeds, a site, exports. Nothing leaves but through `gate`."""
