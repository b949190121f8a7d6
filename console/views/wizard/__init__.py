"""The wizard: a window with a list of steps, a page for each, and Back, Next and Save."""
