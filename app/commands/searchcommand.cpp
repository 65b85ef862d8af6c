// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The store marks hits with isolates, which a terminal does not show; brackets do not hide.
QString marked(QString snippet)
{
    return snippet.replace(QChar(0x2068), u'[').replace(QChar(0x2069), u']').simplified();
}

} // namespace

CommandResult searchDossiers(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const QList<SearchHit> hits, store->search(line.words.join(u' ')));
    QJsonArray all;
    for (const SearchHit &hit : hits) {
        session.say(hit.dossier.value + u"  "_s + hit.title);
        session.say(u"  "_s + marked(hit.snippet));
        all.append(QJsonObject{{u"id"_s, hit.dossier.value},
                               {u"title"_s, hit.title},
                               {u"part"_s, hit.part},
                               {u"snippet"_s, marked(hit.snippet)}});
    }
    if (hits.isEmpty())
        session.say(Say::NothingFound);
    session.answer(all);
    return ExitCode::Done;
}

} // namespace wd
