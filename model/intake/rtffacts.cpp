// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/papersteps.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The text of a group such as {\author A. Voorbeeld}; what is escaped in it stays as it is written.
QString group(const QString &rtf, const QString &word)
{
    const QRegularExpression form(u"\\{\\\\%1 ([^{}]*)\\}"_s.arg(word));
    return form.match(rtf).captured(1);
}

bool has(const QString &rtf, const QString &words)
{
    return QRegularExpression(u"\\\\(%1)(?![a-z0-9])"_s.arg(words)).match(rtf).hasMatch();
}

} // namespace

PaperFacts rtfFacts(const QByteArray &rtf)
{
    const QString text = QString::fromLatin1(rtf);
    return {.kind = u"rtf"_s,
            .trackedChanges = has(text, u"revised|deleted|moveto|movefrom"_s),
            .comments = has(text, u"annotation"_s),
            .hiddenContent = has(text, u"v"_s) || has(text, u"objdata"_s),
            .author = group(text, u"author"_s),
            .internalTitle = group(text, u"title"_s)};
}

} // namespace wd
