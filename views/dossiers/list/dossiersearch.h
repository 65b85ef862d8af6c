// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/place.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/storethread.h"

namespace wd
{

/// A place where searched words stand.
struct FoundWords {
    DossierId dossier;
    QString title; ///< of the dossier
    QString section; ///< key of the sjabloon, or "title"; empty: edited nowhere
    Place place; ///< no field: not known which
    QString partTitle; ///< as titleOfPart
    Sjabloon sjabloon = {}; ///< that the dossier follows
    QString snippet; ///< plain text; what was found between U+2068 and U+2069
    bool operator==(const FoundWords &) const = default;
};

/// Searches all dossiers while somebody types in one window; only the newest question is answered. What is
/// found in one dossier stands together, the dossier with the best place first.
class DossierSearch : public QObject
{
    Q_OBJECT

public:
    DossierSearch(StoreThread &store, const SjabloonCatalogue &sjablonen, QObject *parent = nullptr);

    void ask(const QString &words);

Q_SIGNALS:
    void found(const QString &words, const QList<wd::FoundWords> &places);
    void failed(const wd::Error &error);

private:
    StoreThread &m_store;
    const SjabloonCatalogue &m_sjablonen;
    QString m_question; ///< the newest
};

} // namespace wd
