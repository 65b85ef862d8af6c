#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the program the way a screen reader does: in every section and on every page each interactive control that shows must
have a name, in words, and a role. Goes from place to place by the menus. In a few sections it presses Tab and hears which
control has the focus then, name by name: that must be the order in which they stand on the page. Argument: the program."""

import os
import re
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 30  # seconds to wait for something that must come

INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU,
    pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_SLIDER, pyatspi.ROLE_DOCUMENT_TEXT,
    pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TREE_ITEM,
}
# "&Naam", "%1" and objectNames are not words.
NOT_WORDS = re.compile(r"&|%[1-9n]|^[a-z]+[A-Z]\w*$|::")
# Of what one can stand on, a screen reader must be able to say more than this.
NO_ROLE = {pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_INVALID, pyatspi.ROLE_EXTENDED, pyatspi.ROLE_CANVAS}
# Sections to walk by Tab: texts with a toolbar, choices in a row, ticks and lists.
WALKED = ("Naam en soort", "Wat en waarom", "Reageren", "Wijken")
TAB = 23  # the key, as X numbers it
# Of these the whole is one stop; what is in it is reached by arrows.
ONE_STOP = {pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE,
            pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_TOOL_BAR}
MENU_ITEMS = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM)
# The entry of the menus, and what stands on the page once it is there.
PAGES = {"Publiceren…": "Publiceren", "Geschiedenis van dit onderdeel": "Geschiedenis van ", "Prullenbak van dit dossier":
         "Prullenbak van dit dossier", "Nieuw dossier": "Hoe heet het plan?", "Over Wijkdossier": "Handige toetsen"}


class Window:
    """The program, running, and its tree of accessible things."""

    def __init__(self, executable, workspace):
        self.process = subprocess.Popen([executable, "--workspace", workspace])
        self.root = until("the program on the accessibility bus", self.find)

    def find(self):
        return next((one for one in pyatspi.Registry.getDesktop(0) if one and one.get_process_id() == self.process.pid), None)

    def showing(self):
        return [node for node in walk(self.root) if node.getState().contains(pyatspi.STATE_SHOWING)]

    def says(self, words):
        return any(words in (node.name or "") for node in self.showing())

    def heads(self, words):
        """Whether these words stand in the window as a text of their own: not on a button or in a list."""
        return any(node.getRole() == pyatspi.ROLE_LABEL and (node.name or "").startswith(words) for node in self.showing())

    def trigger(self, words, menu=None):
        """Does what an entry of the menus does; `menu` is the submenu it stands in."""
        for node in walk(self.root):
            if node.getRole() in MENU_ITEMS and node.name == words and (menu is None or menu in above(node)):
                node.queryAction().doAction(0)
                return
        raise SystemExit(f"no such entry in the menus: {words}")

    def click(self, words):
        row = next(node for node in self.showing() if node.getRole() == pyatspi.ROLE_LIST_ITEM and words in node.name)
        place = row.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(place.x + place.width // 2, place.y + place.height // 2, pyatspi.MOUSE_B1C)

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def until(what, look):
    """Waits for `look` to give something true; the tree may change while it is read."""
    end = time.monotonic() + PATIENCE
    news = GLib.MainContext.default()
    while time.monotonic() < end:
        while news.iteration(False):  # what appeared and went since: else we look at the tree of a moment ago
            pass
        try:
            if found := look():
                return found
        except Exception:  # the bindings raise GLib.Error for whatever has just gone
            pass
    raise SystemExit(f"did not come: {what}")


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index), depth + 1)


def above(node):
    names = []
    while (node := node.parent) is not None and len(names) < 8:
        names.append(node.name or node.getRoleName())
    return names


def wrong_with(node):
    """What a screen reader could not say of a control; None when all is well, or when it is no control."""
    name = (node.name or "").strip()
    stops = node.getState().contains(pyatspi.STATE_FOCUSABLE) and node.getState().contains(pyatspi.STATE_ENABLED)
    if stops and node.getRole() in NO_ROLE:
        return "no role"
    # A filler one can stand on is a page that scrolls by keys.
    if node.getRole() in INTERACTIVE or (stops and node.getRole() == pyatspi.ROLE_FILLER):
        return None if name and not NOT_WORDS.search(name) else "no name in words"
    return None


def complaints(nodes):
    return {f"{wrong}: {node.getRoleName()} {node.name!r} in {' < '.join(above(node))}" for node in nodes
            if (wrong := wrong_with(node))}


def heard(window):
    """The complaints about a place, read again when it changes while it is read."""
    return until("a tree that holds still", lambda: [complaints(window.showing())])[0]


def menus(window):
    """Closed menus do not show, and must have their words all the same."""
    return [node for node in walk(window.root) if node.getRole() in (*MENU_ITEMS, pyatspi.ROLE_MENU)]


def sections(window):
    """Those of the open dossier; the menu holds those of other sjablonen too, out of sight."""
    return [node.name for node in menus(window) if node.getRole() in MENU_ITEMS and "Onderdeel" in above(node)[:2]
            and node.getState().contains(pyatspi.STATE_ENABLED)]


class Ear:
    """Hears which control gets the focus."""

    def __init__(self, window):
        self.pid, self.last = window.process.pid, None
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")

    def hear(self, event):
        if event.detail1 and event.source.get_process_id() == self.pid:
            # A list tells of its current row after itself: the list is what one came to.
            within = event.source.parent
            self.last = within if within and within.getRole() in ONE_STOP else event.source

    def after_tab(self):
        """The control that has the focus after Tab was pressed."""
        self.last = None
        pyatspi.Registry.generateKeyboardEvent(TAB, None, pyatspi.KEY_PRESSRELEASE)
        return until("the focus of Tab", lambda: self.last)

    def stop(self):
        pyatspi.Registry.deregisterEventListener(self.hear, "object:state-changed:focused")


def stops_within(node):
    """What Tab should come to within a page, with its place there."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        states = child.getState()
        if not states.contains(pyatspi.STATE_VISIBLE):
            continue
        if states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_ENABLED):
            yield child.name, child.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if child.getRole() not in ONE_STOP:
            yield from stops_within(child)


def as_read(stops):
    """Names from above to below; those that stand beside each other from left to right."""
    lines = []
    for name, place in sorted(stops, key=lambda stop: stop[1].y):
        if lines and place.y < lines[-1][0][1].y + lines[-1][0][1].height / 2:
            lines[-1].append((name, place))
        else:
            lines.append([(name, place)])
    return [name for line in lines for name, _ in sorted(line, key=lambda stop: stop[1].x)]


def tab_order(window, section):
    """A line for what Tab tells in another order than the page; none when they are the same."""
    page = next(node for node in window.showing()
                if node.name == section and node.getRole() not in (*MENU_ITEMS, pyatspi.ROLE_LABEL, pyatspi.ROLE_LIST_ITEM))
    wanted = as_read(stops_within(page))
    ear = Ear(window)
    try:
        page.queryComponent().grabFocus()
        heard = [ear.after_tab().name for _ in wanted]
    finally:
        ear.stop()
    print(f"{section}, by Tab: {' → '.join(heard)}")
    return set() if heard == wanted and len(heard) > 2 else {f"by Tab {heard}, on the page {wanted}"}


def places_of_practice(executable, scratch):
    """Every section and every page, with the samples."""
    os.makedirs(scratch)
    with open(os.path.join(scratch, "window.ini"), "w", encoding="utf-8") as settings:
        settings.write("[General]\npractice=true\n")
    window = Window(executable, scratch)
    try:
        until("the samples", lambda: window.says("Speelplekken Paddepoel") and window.says("Hondenbeleid"))
        window.click("Speelplekken Paddepoel")
        until("an open dossier", lambda: window.heads("Speelplekken Paddepoel"))
        yield "the menus", until("the menus", lambda: [complaints(menus(window))])[0]
        for section in sections(window):
            window.trigger(section, "Onderdeel")
            until(section, lambda: window.heads(section))
            yield section, heard(window)
            if section in WALKED:
                yield f"{section} by Tab", tab_order(window, section)
        for page, words in PAGES.items():
            window.trigger(page)
            until(page, lambda: window.heads(words))
            yield page, heard(window)
        window.trigger("Voorbeeld van de pagina")
        until("the preview", lambda: window.says("Zoals op een telefoon"))
        yield "the preview", heard(window)
        window.trigger("Alle opdrachten…")
        until("the palette", lambda: window.says("Opdrachten"))
        yield "the palette", heard(window)
    finally:
        window.stop()


def place_of_the_first_start(executable, scratch):
    os.makedirs(scratch)
    window = Window(executable, scratch)
    try:
        until("the first questions", lambda: window.says("Adres van de site"))
        yield "the first start", heard(window)
    finally:
        window.stop()


def main():
    executable = sys.argv[1]
    # A program that comes before its registry is not seen by it.
    until("the accessibility bus", lambda: pyatspi.Registry.getDesktop(0).name)
    seen, wrong = 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        for places in (place_of_the_first_start(executable, os.path.join(scratch, "first")),
                       places_of_practice(executable, os.path.join(scratch, "practice"))):
            for place, lines in places:
                seen += 1
                wrong += len(lines)
                for line in sorted(lines):
                    print(f"{place}: {line}")
    print(f"{seen} places, {wrong} things a screen reader cannot tell")
    return 1 if wrong or seen < 31 + len(WALKED) else 0


if __name__ == "__main__":
    sys.exit(main())
