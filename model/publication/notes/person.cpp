// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/person.h"

namespace wd
{

namespace
{

constexpr qsizetype longestName = 100;

/// A mark or override of direction. (Joiners are letters of some scripts' names, and stay.)
bool turnsDirection(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString personName(const QString &text)
{
    QString name;
    for (const QChar character : text) {
        if (!turnsDirection(character))
            name += character.category() == QChar::Other_Control ? QChar(u' ') : character;
    }
    return name.simplified().left(longestName).trimmed();
}

QString ownName(const QString &fullName, const QString &said)
{
    const QString known = personName(fullName);
    return known.isEmpty() ? personName(said) : known;
}

QString shownAs(const QString &name, const QString &user)
{
    return name.isEmpty() ? personName(user) : name;
}

} // namespace wd
