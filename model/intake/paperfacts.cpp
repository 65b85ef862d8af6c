// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/paperfacts.h"

#include "model/dossier/files/mediatype.h"
#include "model/intake/papersteps.h"

#include <QFile>
#include <QFileInfo>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestFact = 300; ///< of a name or a title

bool isSameTitle(const QString &title, const QString &name)
{
    const auto bare
        = [](QString text) { return text.replace(u'_', u' ').replace(u'-', u' ').simplified().toLower(); };
    return bare(title) == bare(name) || bare(title) == bare(QFileInfo(name).completeBaseName());
}

} // namespace

Result<PaperFacts> paperFacts(const QString &path, const QString &name)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, name, u"missing-file"_s);
    const QByteArray head = file.peek(mediaTypeHead);
    PaperFacts facts{.kind = u"other"_s};
    if (head.first(std::min<qsizetype>(head.size(), 1024)).contains("%PDF-"))
        facts = pdfFacts(path);
    else if (head.startsWith("PK\x03\x04"))
        facts = packedFacts(path);
    else if (head.startsWith("{\\rtf"))
        facts = rtfFacts(file.read(mostOfAPart));
    else if (head.startsWith("\xd0\xcf\x11\xe0"))
        facts = {.kind = u"old-office"_s, .unseen = true};
    else if (mediaTypeOf(head, name).startsWith(u"text/"_s))
        facts.kind = u"text"_s;
    facts.author = facts.author.simplified().left(longestFact);
    facts.internalTitle = facts.internalTitle.simplified().left(longestFact);
    return facts;
}

QStringList worthSaying(const PaperFacts &facts, const QString &name)
{
    QStringList words;
    const auto add = [&words](bool is, const QString &word) {
        if (is)
            words.append(word);
    };
    add(facts.trackedChanges, u"tracked-changes"_s);
    add(facts.comments, u"comments"_s);
    add(facts.hiddenContent, u"hidden-content"_s);
    add(facts.macros, u"macros"_s);
    add(facts.unseen, u"unseen"_s);
    add(facts.scanned, u"scan"_s);
    add(!facts.author.isEmpty(), u"author:"_s + facts.author);
    add(!facts.internalTitle.isEmpty() && !isSameTitle(facts.internalTitle, name),
        u"title:"_s + facts.internalTitle);
    return words;
}

QJsonObject toJson(const PaperFacts &facts)
{
    return {{u"kind"_s, facts.kind},         {u"trackedChanges"_s, facts.trackedChanges},
            {u"comments"_s, facts.comments}, {u"hiddenContent"_s, facts.hiddenContent},
            {u"macros"_s, facts.macros},     {u"unseen"_s, facts.unseen},
            {u"author"_s, facts.author},     {u"internalTitle"_s, facts.internalTitle},
            {u"pages"_s, facts.pages},       {u"scanned"_s, facts.scanned}};
}

PaperFacts paperFactsFromJson(const QJsonObject &json)
{
    return {.kind = json[u"kind"_s].toString(),
            .trackedChanges = json[u"trackedChanges"_s].toBool(),
            .comments = json[u"comments"_s].toBool(),
            .hiddenContent = json[u"hiddenContent"_s].toBool(),
            .macros = json[u"macros"_s].toBool(),
            .unseen = json[u"unseen"_s].toBool(),
            .author = json[u"author"_s].toString(),
            .internalTitle = json[u"internalTitle"_s].toString(),
            .pages = json[u"pages"_s].toInt(),
            .scanned = json[u"scanned"_s].toBool()};
}

} // namespace wd
