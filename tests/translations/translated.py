#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the window is there in Dutch and in each language of translations/: collects them anew from the sources and looks
for what lacks, for places (%1, %n) that got lost, and for English that is still Dutch."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"%(?:\d|n|L\d)")
DUTCH = re.compile(r"\b(de|het|een|niet|uw|wij|naar|van|voor|bewoners|staat)\b", re.IGNORECASE)


def forms(translation):
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def lacking(path, english):
    wrong = []
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            said = forms(translation)
            where = f"{path.name}: {name}: {source!r}"
            if translation.get("type") == "unfinished" or not all(said):
                wrong.append(f"{where} is not translated")
                continue
            places = set(PLACE.findall(source)) - {"%n"}
            for form in said:
                if places != set(PLACE.findall(form)) - {"%n"}:
                    wrong.append(f"{where} has other places in {form!r}")
                if english and len(form.split()) > 2 and len(DUTCH.findall(form)) > 1:
                    wrong.append(f"{where} looks Dutch still: {form!r}")
    return wrong


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([TOP / "translations" / "update", folder], check=True)
        languages = sorted(Path(folder).glob("wijkdossier_*.ts"))
        wrong = [line for path in languages for line in lacking(path, path.stem.endswith("_en"))]
    if len(languages) < 2:
        wrong.append("there is no language but one")
    print("\n".join(wrong[:50]))
    print(f"{len(wrong)} of the window's words lack")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
