// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/list/dossiersearch.h"

#include "model/sjabloon/places.h"
#include "views/dossiers/foundplaces.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The first of the words that were found, as it stands in the text.
QString foundIn(const QString &snippet)
{
    const qsizetype from = snippet.indexOf(QChar(0x2068)), to = snippet.indexOf(QChar(0x2069), from);
    return from < 0 || to < 0 ? QString() : snippet.mid(from + 1, to - from - 1);
}

/// Says in which section and field of the dossier a hit stands; of one in a paper that a part names, in which
/// section.
FoundWords placed(const SjabloonText &sjabloon, const SearchHit &hit, const Dossier &dossier)
{
    FoundWords found{.dossier = hit.dossier,
                     .title = hit.title,
                     .section
                     = hit.part.isEmpty() ? QString() : sectionOfPlace(sjabloon, dossier, {hit.part, {}}),
                     .place = {hit.part, {}},
                     .partTitle = titleOfPart(dossier, hit.part).simplified(),
                     .sjabloon = dossier.sjabloon,
                     .snippet = hit.snippet};
    for (const WordPlace &place : findInDossier(sjabloon, dossier, foundIn(hit.snippet))) {
        if (place.place.part == hit.part) {
            found.section = place.section;
            found.place = place.place;
            break;
        }
    }
    return found;
}

Result<QList<FoundWords>> search(const SjabloonCatalogue &sjablonen, Store &store, const QString &words)
{
    WD_ASSIGN(const QList<SearchHit> hits, store.search(words));
    QList<DossierId> order;
    QHash<DossierId, QList<FoundWords>> byDossier;
    QHash<DossierId, Dossier> read;
    for (const SearchHit &hit : hits) {
        if (!read.contains(hit.dossier)) {
            order.append(hit.dossier);
            const auto local = store.read(hit.dossier);
            read.insert(hit.dossier, local ? local->work : Dossier());
        }
        const Dossier dossier = read.value(hit.dossier);
        byDossier[hit.dossier].append(placed(sjablonen.of(dossier), hit, dossier));
    }
    QList<FoundWords> all;
    for (const DossierId &id : order)
        all += byDossier.value(id);
    return all;
}

} // namespace

DossierSearch::DossierSearch(StoreThread &store, const SjabloonCatalogue &sjablonen, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sjablonen(sjablonen)
{
}

void DossierSearch::ask(const QString &words)
{
    m_question = words;
    if (words.trimmed().isEmpty()) {
        Q_EMIT found(words, {});
        return;
    }
    m_store.ask<QList<FoundWords>>(
        this, [words, sjablonen = m_sjablonen](Store &store) { return search(sjablonen, store, words); },
        [this, words](const Result<QList<FoundWords>> &places) {
            if (words != m_question)
                return; // somebody typed on
            if (places)
                Q_EMIT found(words, *places);
            else
                Q_EMIT failed(places.error());
        });
}

} // namespace wd
