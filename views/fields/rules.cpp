// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace wd
{

using namespace Qt::StringLiterals;

QString mailRefusal(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    if (text.isEmpty() || shape.match(text.trimmed()).hasMatch())
        return {};
    return QCoreApplication::translate("Rules",
                                       "Dit e-mailadres is niet af. Schrijf het zo: naam@gemeente.nl.");
}

QString phoneRefusal(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9 +()./-]*$"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    constexpr int leastDigits = 5;
    if (text.isEmpty() || (shape.match(text).hasMatch() && text.count(digit) >= leastDigits))
        return {};
    return QCoreApplication::translate(
        "Rules", "Dit telefoonnummer is niet af. Schrijf het zo: 14 050 of 050 123 45 67.");
}

QString webRefusal(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (web && url.isValid() && url.host().contains(u'.'))
        return {};
    return QCoreApplication::translate(
        "Rules", "Dit webadres is niet af. Kopieer het uit de browser; het begint met https://.");
}

} // namespace wd
