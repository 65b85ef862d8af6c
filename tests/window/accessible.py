#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the program on a practice workspace and reads it the way a screen reader does: every interactive control of every
section and page must have a name, in Dutch as everything is. Arguments: the program, a scratch folder."""

import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 30  # seconds to wait for something that must come

INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU, pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_SLIDER, pyatspi.ROLE_DOCUMENT_TEXT, pyatspi.ROLE_LIST_ITEM,
}


def until(what, look):
    """Waits for `look` to give something true."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except Exception:  # the tree changes while we read it
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise SystemExit(f"did not come: {what}")
        pyatspi.Registry.pumpQueuedEvents() if hasattr(pyatspi.Registry, "pumpQueuedEvents") else None


def program(process):
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate and candidate.get_process_id() == process.pid:
            return candidate
    return None


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for index in range(node.childCount):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        yield from walk(child, depth + 1)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def nameless(root):
    wrong = []
    for node in walk(root):
        if node.getRole() in INTERACTIVE and showing(node) and not (node.name or "").strip():
            wrong.append(f"{node.getRoleName()} in {path(node)}")
    return wrong


def path(node):
    names = []
    while node is not None and len(names) < 6:
        names.append(node.name or node.getRoleName())
        node = node.parent
    return " < ".join(names)


def press(root, role, name):
    for node in walk(root):
        if node.getRole() == role and node.name.replace("&", "") == name:
            node.queryAction().doAction(0)
            return True
    return False


def main():
    executable, scratch = sys.argv[1:3]
    os.makedirs(scratch, exist_ok=True)
    with open(os.path.join(scratch, "window.ini"), "w", encoding="utf-8") as settings:
        settings.write("[General]\npractice=true\n")
    process = subprocess.Popen([executable, "--workspace", scratch])
    try:
        root = until("the program on the accessibility bus", lambda: program(process))
        until("the first dossier", lambda: any("Paddepoel" in (n.name or "") for n in walk(root)))
        wrong = set(nameless(root))
        sections = [n for n in walk(root) if n.getRole() == pyatspi.ROLE_LIST_ITEM and n.name]
        print(f"{sum(1 for _ in walk(root))} nodes, {len(sections)} rows")
        for line in sorted(wrong):
            print("no name:", line)
        if wrong:
            raise SystemExit(1)
    finally:
        process.terminate()
        process.wait(PATIENCE)


if __name__ == "__main__":
    main()
