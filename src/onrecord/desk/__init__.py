"""The desk: a web application on the store, rendered on the server, usable without scripts."""
