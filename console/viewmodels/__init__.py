"""What a screen shows and allows, without widgets."""
