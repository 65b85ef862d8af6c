// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/storethread.h"

namespace wd
{

/// A moment to go back to: what an agreed revision said.
struct HistoryEntry {
    int revision = 0;
    QDateTime at; ///< UTC, when this desk agreed on it
    Dossier dossier;
};

/// The agreed revisions of a dossier that this computer still has.
class DossierHistory : public QObject
{
    Q_OBJECT

public:
    explicit DossierHistory(StoreThread &store, QObject *parent = nullptr);

    void ask(const DossierId &id); ///< told(), newest first, or failed()

Q_SIGNALS:
    void told(const QList<wd::HistoryEntry> &entries);
    void failed(const wd::Error &error);

private:
    StoreThread &m_store;
};

} // namespace wd
