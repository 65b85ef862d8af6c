// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arrows/picture.h"

#include <QRegularExpression>

namespace wd::arrows
{

using namespace Qt::StringLiterals;

namespace
{
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s,]+"_s);
    const QStringList words = text.split(blanks, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}
} // namespace

Picture readPicture(const QString &text)
{
    static const QRegularExpression block(u"^```arrows\\n(.*?)^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression row(u"^([a-z/]+)\\s*->([^|\\n]*)(?:\\|(.*))?$"_s,
                                        QRegularExpression::MultilineOption);
    Picture picture;
    auto rows = row.globalMatch(block.match(text).captured(1));
    while (rows.hasNext()) {
        const auto found = rows.next();
        Room room{.rooms = wordsOf(found.captured(2)), .libraries = wordsOf(found.captured(3))};
        room.libraries.unite({u"Qt6::Core"_s, u"tl::expected"_s});
        picture.insert(found.captured(1), room);
    }
    return picture;
}

QString roomOf(const Picture &picture, const QString &file)
{
    QString best;
    for (const QString &room : picture.keys()) {
        if (file.startsWith(room + u'/') && room.size() > best.size())
            best = room;
    }
    return best;
}

} // namespace wd::arrows
