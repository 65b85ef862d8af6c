// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datetokens.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{

QString plainDateText(const QString &typed)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 9> written{{{u"a.s.", u"as"},
                                                                                 {u"n.n.b.", u"nnb"},
                                                                                 {u"n.t.b.", u"ntb"},
                                                                                 {u"n.n.t.b.", u"ntb"},
                                                                                 {u"o.v.b.", u"ovb"},
                                                                                 {u"m.i.v.", u"miv"},
                                                                                 {u"b & w", u"b&w"},
                                                                                 {u"+/-", u"±"},
                                                                                 {u"+-", u"±"}}};
    QString text = typed.normalized(QString::NormalizationForm_C).simplified().toLower();
    for (const QChar dash : {u'–', u'—', u'‐', u'‑', u'−'})
        text.replace(dash, u'-');
    for (const QChar quote : {u'’', u'‘', u'`', u'´'})
        text.replace(quote, u'\'');
    for (const auto &[from, to] : written)
        text.replace(from.toString(), to.toString());
    static const QRegularExpression glued(
        u"\\b(begin|eind|medio)(?=(?:januari|februari|maart|april|mei|juni|juli|augustus|"
        "september|oktober|november|december)\\b)"_s);
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
