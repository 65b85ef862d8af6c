#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Wijkdossier contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a third language of the English one: every text between « and ». Its own are only its dates, so that they
can be typed, and what it counts: it has a form more.

    makelanguage.py TOP FOLDER"""

import json
import re
import sys
from pathlib import Path

TOP, MADE = Path(sys.argv[1]), Path(sys.argv[2])


def dressed(value):
    if isinstance(value, dict):
        return {key: dressed(one) for key, one in value.items()}
    return f"«{value}»"


def write(name, text):
    path = MADE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def written(value):
    return json.dumps(value, ensure_ascii=False, indent=1)


def main():
    words = json.loads((TOP / "resources/words/page-en.json").read_text(encoding="utf-8"))
    own = json.loads((Path(__file__).parent / "dates-eo.json").read_text(encoding="utf-8"))
    write("words/page-eo.json", written({key: own.get(key, dressed(value)) for key, value in words.items()}))
    for file in sorted((TOP / "resources/sjablonen").glob("*.en.json")):
        labels = json.loads(file.read_text(encoding="utf-8"))
        write(f"sjablonen/{file.name.replace('.en.', '.eo.')}", written(dressed(labels)))
    window = (TOP / "translations/wijkdossier_en.ts").read_text(encoding="utf-8")
    window = window.replace('language="en_GB"', 'language="eo"')
    write("wijkdossier_eo.ts", re.sub(r"<(translation|numerusform)>([^<]+)</", r"<\1>«\2»</", window))
    (MADE / "i18n").mkdir(exist_ok=True)


if __name__ == "__main__":
    main()
