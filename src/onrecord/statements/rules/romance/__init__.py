"""What Romance languages tell by gerunds, infinitives and the passive, and behind "secondo cui"."""
