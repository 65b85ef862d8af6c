// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentences.h"

#include "views/words/filled.h"
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
    for (const auto rows :
         {sentenceRowsOfSite(), sentenceRowsOfDesk(), sentenceRowsOfFiles(), sentenceRowsOfFolders()}) {
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
    QString said = filled(translated("Sentence", row.dutch, language), {subject, rest});
    if (nameless) // a name keeps its own first letter
        said[0] = said.at(0).toUpper();
    return said;
}

} // namespace wd
