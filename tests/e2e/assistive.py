"""A person with an assistive program: another process that knows only roles and names (AT-SPI).

Run with the system's Python, which has pyatspi: `assistive.py STEPS.json`. Steps are lists:
["type", name, text], ["press", name], ["tick", name, "on" or "off"], ["see", text],
["menu", button, item]. It prints each step and ends with 1 and the tree when one can't be done.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]

PATIENCE = 30.0
"""Seconds that a person waits for something to appear."""
PRESSABLE = ("push button", "toggle button", "menu item", "list item", "page tab", "menu")
pause = threading.Event()
"""Never set: between two looks at a foreign program there is nothing to wait for but time."""
MOST_CHILDREN = 4000
"""A table with more cells than this is looked at through its search field, as a person would."""
FILLABLE = ("text", "password text", "entry", "paragraph")


def children(node: Any) -> list[Any]:
    """Return the children of an accessible; none if it has just gone."""
    try:
        if node.childCount > MOST_CHILDREN:
            return []
        return [child for child in node if child is not None]
    except Exception:  # noqa: BLE001 - a window that closes fails in many ways
        return []


def everything(node: Any, depth: int = 0) -> list[tuple[int, Any]]:
    """Return an accessible and all below it, with their depth."""
    found = [(depth, node)]
    for child in children(node):
        found.extend(everything(child, depth + 1))
    return found


def programs() -> list[Any]:
    """Return the running programs as they are now."""
    desktop = pyatspi.Registry.getDesktop(0)
    return [program for program in children(desktop) if program.name != ""]


def matches(node: Any, name: str, roles: tuple[str, ...]) -> bool:
    """Say whether an accessible has this name, one of these roles, and is in sight."""
    try:
        if node.name != name or (roles and node.getRoleName() not in roles):
            return False
        return bool(node.getState().contains(pyatspi.STATE_SHOWING))
    except Exception:  # noqa: BLE001 - gone meanwhile
        return False


def wait_for(name: str, roles: tuple[str, ...] = (), *, enabled: bool = True) -> Any:
    """Wait until something with this name and role is there (and can be used)."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for program in programs():
            program.clearCache()
            for _, node in everything(program):
                if matches(node, name, roles) and (
                    not enabled or node.getState().contains(pyatspi.STATE_ENABLED)
                ):
                    return node
        pause.wait(0.1)
    raise LookupError(f"nothing called {name!r} with a role of {roles or 'any kind'}")


def act(node: Any, *names: str) -> None:
    """Do the first of these actions that the accessible has."""
    actions = node.queryAction()
    known = [actions.getName(index) for index in range(actions.nActions)]
    for name in names:
        if name in known:
            actions.doAction(known.index(name))
            return
    raise LookupError(f"{node.name!r} has none of {names}, only {known}")


def type_into(name: str, text: str) -> None:
    """Replace the text of a field."""
    wait_for(name, FILLABLE).queryEditableText().setTextContents(text)


def press(name: str) -> None:
    """Press a button or choose a menu item."""
    act(wait_for(name, PRESSABLE), "Press", "ShowMenu", "Toggle")


def tick(name: str, wanted: str) -> None:
    """Turn a check box "on" or "off"; one that is so already is left alone."""
    box = wait_for(name, ("check box", "radio button"))
    is_on = box.getState().contains(pyatspi.STATE_CHECKED)
    if is_on != (wanted == "on"):
        act(box, "Toggle", "Press")


def open_menu(button: str, item: str) -> None:
    """Open a button's menu and choose an item."""
    act(wait_for(button, PRESSABLE), "Press", "ShowMenu")
    press(item)


def see(text: str) -> None:
    """Wait until some name in sight is or holds the text."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for program in programs():
            program.clearCache()
            if any(text in (node.name or "") for _, node in everything(program)):
                return
        pause.wait(0.1)
    raise LookupError(f"{text!r} is not to be seen")


STEPS: dict[str, Any] = {
    "type": type_into,
    "press": press,
    "tick": tick,
    "menu": open_menu,
    "see": see,
}


def main(script: Path) -> int:
    """Do the steps of a script; returns the exit code."""
    for step in json.loads(script.read_text(encoding="utf-8")):
        print(*step, flush=True)
        try:
            STEPS[step[0]](*step[1:])
        except LookupError as missing:
            print(f"FAILED: {missing}")
            for program in programs():
                for depth, node in everything(program):
                    print("  " * depth, node.getRoleName(), repr(node.name))
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
