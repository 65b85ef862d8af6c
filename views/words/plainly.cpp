// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/plainly.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool steers(QChar character)
{
    const char16_t c = character.unicode();
    const bool control = (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c <= 0x9f);
    const bool direction = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
    return control || direction || c == 0x2028 || c == 0x2029;
}

} // namespace

QString plainly(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        if (steers(character))
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

QString plainlyInJson(const QString &json)
{
    QString shown;
    shown.reserve(json.size());
    for (const QChar character : json) {
        if (steers(character))
            shown += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            shown += character;
    }
    return shown;
}

} // namespace wd
