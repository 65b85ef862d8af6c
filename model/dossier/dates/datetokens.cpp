// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/datetokens.h"

#include "model/dossier/dates/datevocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Letters with dots between them are one word: "as" for "a.s.".
QString withoutInnerDots(QString text)
{
    static const QRegularExpression letters(u"(?<![\\p{L}.])\\p{L}(?:\\.\\p{L})+(?:\\.|(?!\\p{L}))"_s);
    for (auto match = letters.match(text); match.hasMatch(); match = letters.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), match.captured().remove(u'.'));
    return text;
}

} // namespace

QString plainDateText(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C).simplified().toLower();
    for (const QChar dash : {u'–', u'—', u'‐', u'‑', u'−'})
        text.replace(dash, u'-');
    for (const QChar quote : {u'’', u'‘', u'`', u'´'})
        text.replace(quote, u'\'');
    text.replace(u"+/-"_s, u"±"_s).replace(u"+-"_s, u"±"_s);
    text = withoutInnerDots(text);
    static const QRegularExpression glued(
        u"(?<!\\p{L})(%1)(?=%2(?!\\p{L}))"_s.arg(anyOf(u"portions"_s), anyOf(u"monthWords"_s)));
    return text.replace(glued, u"\\1 "_s);
}

std::optional<QStringList> dateTokens(const QString &plain)
{
    static const QRegularExpression token(
        u"'\\d\\d(?!\\d)|\\d+(?:[-/.]\\d+)*|\\p{L}+|[?~±]|([\\s.,()/-]+)|(.)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList tokens;
    for (auto each = token.globalMatch(plain); each.hasNext();) {
        const auto match = each.next();
        if (match.hasCaptured(2))
            return std::nullopt;
        if (!match.hasCaptured(1))
            tokens.append(match.captured());
    }
    return tokens;
}

} // namespace wd
