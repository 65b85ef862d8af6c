// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/filecheck.h"
#include "views/dossiers/fileinspector.h"
#include "views/dossiers/open/opendossier.h"

#include <QVBoxLayout>
#include <QWidget>

#include <variant>

namespace wd
{

/// What waits for an answer above a section: requests of colleagues, what a sync met on the site, and the
/// conflicts of that section. A card stays the same widget for as long as its question does, so that focus
/// and half-typed words survive what happens elsewhere.
class CardStack : public QWidget
{
    Q_OBJECT

public:
    CardStack(OpenDossier &openDossier, SitePort &site, const FileCheck &files, FileInspector &papers,
              Language language, QWidget *parent = nullptr);

    void showSection(const QString &key);

Q_SIGNALS:
    void lookAsked();
    void editAsked(const QString &part, const QString &field);

private:
    /// A request depends on what this account may, and on what can be done here.
    struct Asked {
        DossierId dossier;
        OpenRequest request;
        QString user;
        std::optional<bool> mayPublish;
        bool readOnly = false;
        bool operator==(const Asked &) const = default;
    };
    struct Clash {
        DossierId dossier;
        NumberedConflict conflict;
        bool operator==(const Clash &) const = default;
    };
    /// What a sync met on the site.
    struct SyncQuestions {
        DossierId dossier;
        QList<SyncEvent> questions;
        bool readOnly = false;
        bool operator==(const SyncQuestions &) const = default;
    };
    using Question = std::variant<Asked, SyncQuestions, Clash>;
    struct Placed {
        Question question;
        QWidget *card;
    };
    void refresh();
    [[nodiscard]] std::vector<Question> questions() const;
    [[nodiscard]] QWidget *cardFor(const Question &question);

    OpenDossier &m_openDossier;
    SitePort &m_site;
    FileCheck m_files;
    FileInspector &m_papers;
    Language m_language;
    QString m_section;
    QVBoxLayout *m_column;
    std::vector<Placed> m_placed;
};

} // namespace wd
