"""Widgets of our own, each accessible by construction.

For every page and dialog: choose from a list with `choice.Choice`, never a bare QComboBox (on
Linux Qt names a combo box after its current text, so assistive programs can't find it by its
label); open menus from a button with `menu_button.MenuButton` (a popup menu of a plain button is
not in the accessibility tree).
"""
