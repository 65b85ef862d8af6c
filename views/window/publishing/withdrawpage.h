// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/window/page.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace wd
{

/// *Intrekken...*: why, and whether a notice stays; then nothing of the dossier can be read by residents.
/// Who may not do it asks a colleague who may.
class WithdrawPage : public PageFrame
{
    Q_OBJECT

public:
    WithdrawPage(OpenDossier &openDossier, SitePort &site, Language language, QWidget *parent = nullptr);

    void begin();

private:
    void act();
    void reported(const DossierId &id, const QList<SyncEvent> &events, const QString &address,
                  const std::optional<Error> &error);
    void follow();
    [[nodiscard]] bool asks() const; ///< this account may only ask

    OpenDossier &m_openDossier;
    SitePort &m_site;
    Language m_language;
    QLabel *m_who;
    QPlainTextEdit *m_reason;
    QCheckBox *m_notice;
    QLabel *m_answer;
    QPushButton *m_act;
    bool m_waiting = false; ///< the decision was taken here and the site has not answered
    bool m_leavesNotice = false; ///< as far as is known
};

} // namespace wd
