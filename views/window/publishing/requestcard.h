// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/filecheck.h"
#include "model/publication/findings/findings.h"
#include "views/dossiers/fileinspector.h"
#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"

#include <QLineEdit>

#include <functional>

namespace wd
{

/// A colleague asks to publish: look, agree, or send it back with a reason. For who may publish, who also
/// reads here what to beware of; others see that it waits. Of a dossier of a newer program or in the trash
/// there is nothing to look at, and only a withdrawal to agree to.
class RequestCard : public Card
{
    Q_OBJECT

public:
    RequestCard(const OpenRequest &request, OpenDossier &openDossier, SitePort &site, const FileCheck &files,
                FileInspector &papers, Language language, QWidget *parent = nullptr);

    /// Whether this account may agree to it.
    [[nodiscard]] bool mayAnswer() const { return !m_agree->isHidden(); }
    /// Of several the first is the next step: its button is the green one.
    void setNext(bool next);

Q_SIGNALS:
    void lookAsked();

private:
    [[nodiscard]] static QString askedWords(const OpenRequest &request, bool mine);
    [[nodiscard]] bool isFitFor(const OpenRequest &request) const;
    void agree(const OpenRequest &request);
    void lookAtFiles(const std::function<void(const QList<Finding> &found)> &then);
    void warn(const QList<Finding> &found);
    void filesSeen(const OpenRequest &request, const DossierId &dossier,
                   const std::optional<PendingIntent> &decided, bool fit);
    void sendBack();

    OpenDossier &m_openDossier;
    FileCheck m_files;
    FileInspector &m_papers;
    Language m_language;
    QVBoxLayout *m_beware;
    QPushButton *m_agree = nullptr;
    QLabel *m_said;
    QString m_kept; ///< under which words the reason is kept while it is typed
    bool m_agreed = false; ///< the person agreed here
    QLineEdit *m_reason;
    QPushButton *m_send;
};

} // namespace wd
