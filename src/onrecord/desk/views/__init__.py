"""What each page of the desk shows, as frozen values made from the store's; no server in here."""
