// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/filecheck.h"
#include "views/dossiers/fileinspector.h"
#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"
#include "views/window/publishing/gatecard.h"

#include <QPlainTextEdit>

namespace wd
{

class WorkspaceFiles;

/// *Publiceren...*: what residents will see change, what has to be put right first, where it appears, and one
/// button; then what was done, and the address. Who may not publish asks a colleague who may.
class PublishPage : public PageFrame
{
    Q_OBJECT

public:
    PublishPage(OpenDossier &openDossier, SitePort &site, FileCheck files, FileInspector &papers,
                Language language, QWidget *parent = nullptr);

    /// Pictures stand small beside what is said of them.
    void showPicturesOf(WorkspaceFiles &files);
    /// Looks at what would change now.
    void begin();

Q_SIGNALS:
    void placeAsked(const QString &section, const QString &part, const QString &field);
    void changesCounted(int count, bool otherPage);

private:
    enum class Stage { Looking, Ready, Working, Done, Failed };

    [[nodiscard]] QList<Overruled> reasonsAsked() const;
    void lookLater();
    void publicationStatusChanged();
    void look();
    void lookWhole();
    void count(const PublicationQuestion &question, bool whole);
    void show(const PublicationSeen &seen, bool whole);
    void showChanges();
    void showPicture(QLabel &place, const FileRef &file);
    void draftsChanged();
    void beginLog();
    void proposeLog();
    void showLog(const QString &words);
    void keepLog();
    [[nodiscard]] QList<Change> logAsWritten() const;
    void writeLog();
    void takeBack();
    void takeWordsBack(const QList<Overruled> &reasons);
    void decisionRefused(const PendingIntent &intent);
    [[nodiscard]] QString leadWords() const;
    [[nodiscard]] QString actWords() const;
    void showAside();
    void showButton();
    void act();
    void reported(const DossierId &id, const QList<SyncEvent> &events, const QString &address,
                  const std::optional<Error> &error);
    [[nodiscard]] QString doneWords(const SyncEvent &event) const;
    [[nodiscard]] QString thereWords() const; ///< what to say once what is seen now is there
    void finish();
    [[nodiscard]] bool asks() const; ///< this account may only ask
    /// What was met on the site and goes with the next publication; of what is only read here nothing.
    [[nodiscard]] QList<SyncEvent> siteAsks() const;
    /// Publishing puts back what somebody did on the page, also when that was read.
    [[nodiscard]] bool putsBack() const;
    [[nodiscard]] bool isNothing() const; ///< there is nothing to publish, and nothing to answer by it

    OpenDossier &m_openDossier;
    SitePort &m_site;
    FileCheck m_files;
    FileInspector &m_papers;
    Language m_language;
    Stage m_stage = Stage::Looking;
    PublicationSeen m_seen;
    QTimer m_soon;
    int m_look = 0; ///< number of the newest look
    int m_publication = 0; ///< against which was counted
    bool m_showsNow = false; ///< the list is of what would be published, all of it, not of a moment ago
    bool m_stopped = false; ///< the person pressed Stop since the decision
    QLabel *m_lead, *m_progress, *m_result;
    GateCard *m_gate;
    QVBoxLayout *m_changes, *m_aside;
    QLabel *m_logLabel;
    QPlainTextEdit *m_log; ///< one line each
    QList<Draft> m_half; ///< half typed in the dossier, as last heard
    QString m_proposed; ///< what was put in it, as long as the person left it so
    QStringList m_written; ///< ids of the lines this decision put in the log
    WorkspaceFiles *m_pictures = nullptr;
    QPushButton *m_act, *m_stop, *m_back, *m_open, *m_copy;
    QString m_address;
    QString m_there; ///< what to say once the newest decision is carried out; empty: none is known here
};

} // namespace wd
