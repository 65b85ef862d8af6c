// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/publicationnotes.h"
#include "views/dossiers/open/dossierhistory.h"
#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"

namespace wd
{

/// What a section, or the whole dossier, said before: every agreed revision in which it was different, with
/// the differences to what it says now, when residents were shown it, and the way back.
class HistoryPage : public PageFrame
{
    Q_OBJECT

public:
    HistoryPage(OpenDossier &openDossier, StoreThread &store, Language language, QWidget *parent = nullptr);

    void showSection(const QString &key); ///< empty: the whole dossier

Q_SIGNALS:
    void failed(const wd::Error &error);

private:
    /// What a revision said otherwise, and the way back to it.
    struct Said {
        HistoryEntry entry;
        UndoStep step;
        QList<int> revisions; ///< all in a row that said the same
    };
    void show(const QList<HistoryEntry> &entries);
    void showSaid(const QList<Said> &said);
    void addEntry(const Said &said);
    [[nodiscard]] QStringList publicationsOf(const QList<int> &revisions) const;
    void putBack(const UndoStep &step);

    OpenDossier &m_openDossier;
    StoreThread &m_store;
    DossierHistory m_history;
    Language m_language;
    QString m_section;
    QList<PublicationNote> m_published;
    QVBoxLayout *m_entries;
};

} // namespace wd
