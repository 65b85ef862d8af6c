// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/completeness.h"
#include "views/dossiers/open/opendossier.h"

#include <QAbstractListModel>

namespace wd
{

/// The sections of the open dossier in the sjabloon's order: "title" first, what is not for residents last.
/// Per section how far it is, in a mark and in words.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        MarkRole, ///< name of an icon
        LackRole, ///< what lacks, as words; empty when nothing
        CountRole,
        InternalRole, ///< bool
        ConflictsRole, ///< number of choices that wait
        UnfinishedRole, ///< number of parts in which something is half typed
        PartRole, ///< the part that lacks something
    };

    OutlineModel(OpenDossier &openDossier, Language language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] static QString unfinishedWords(int parts);

private:
    struct Row {
        QString key, label;
        bool internal = false;
        SectionState state;
        int conflicts = 0;
        int unfinished = 0;
    };
    void refresh();
    void follow();
    [[nodiscard]] static QString mark(const Row &row);
    [[nodiscard]] static QString stateWords(const SectionState &state);
    [[nodiscard]] static QString lackWords(const QString &lacks);

    OpenDossier &m_openDossier;
    Language m_language;
    Sjabloon m_followed; ///< of which the rows are
    QList<Row> m_rows;
    QTimer m_soon;
};

} // namespace wd
