// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentences.h"

#include "views/words/plainly.h"
#include "views/words/sentencerows.h"
#include "views/words/translated.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The row of its own, else the general one; `rest` becomes what %2 stands for.
SentenceRow rowOf(const Error &error, QString &rest)
{
    rest = error.detail;
    const auto fits = [&](const SentenceRow &row) {
        const QStringView detail(row.detail);
        if (row.kind != error.kind)
            return false;
        return detail.endsWith(u':') ? error.detail.startsWith(detail) : error.detail == detail;
    };
    for (const auto rows : {sentenceRowsOfSite(), sentenceRowsOfDesk(), sentenceRowsOfFiles()}) {
        const auto found = std::find_if(rows.begin(), rows.end(), fits);
        if (found == rows.end())
            continue;
        rest.remove(0, QStringView(found->detail).size());
        return *found;
    }
    return generalSentence(error.kind);
}

/// One line, no longer than a person reads, and nothing that steers a terminal.
QString named(const QString &text)
{
    const QString line = plainly(text.simplified());
    return line.size() > 200 ? line.left(199) + u'…' : line;
}

/// %1 and %2 in one pass: a subject may itself hold a '%'.
QString filled(QStringView text, const QString &subject, const QString &rest)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == u'%' && i + 1 < text.size();
        if (place && text[i + 1] == u'1')
            said += subject;
        else if (place && text[i + 1] == u'2')
            said += rest;
        else {
            said += text[i];
            continue;
        }
        ++i;
    }
    return said;
}

} // namespace

QString sentence(const Error &error, Language language)
{
    QString rest;
    const SentenceRow row = rowOf(error, rest);
    QString subject = named(error.subject);
    const bool nameless = subject.isEmpty();
    if (nameless)
        subject = translated("Sentence", QT_TRANSLATE_NOOP("Sentence", "dit onderdeel"), language);
    rest = named(rest);
    if (rest.isEmpty())
        rest = translated("Sentence", QT_TRANSLATE_NOOP("Sentence", "zonder uitleg"), language);
    QString said = filled(translated("Sentence", row.dutch, language), subject, rest);
    if (nameless) // a name keeps its own first letter
        said[0] = said.at(0).toUpper();
    return said;
}

} // namespace wd
