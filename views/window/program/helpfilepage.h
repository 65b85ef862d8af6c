// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/list/dossierlist.h"
#include "views/dossiers/supportport.h"
#include "views/look/style.h"
#include "views/window/page.h"

#include <QPlainTextEdit>

namespace wd
{

/// What a person may send to who helps: shows exactly what goes in before it is saved, with a dossier without
/// its words where they choose one.
class HelpFilePage : public PageFrame
{
    Q_OBJECT

public:
    HelpFilePage(SupportPort &support, const DossierList &dossiers, Language language,
                 QWidget *parent = nullptr);

    void begin(const DossierId &open); ///< `open`: the dossier that is open, offered first; may be empty

    /// Saves what is shown; askSave() asks where.
    void saveTo(const QString &path);

private:
    void offerDossiers(const DossierId &open);
    void make();
    void askSave();

    SupportPort &m_support;
    const DossierList &m_dossiers;
    Language m_language;
    ComboBox *m_dossier;
    QPlainTextEdit *m_shown;
    QPushButton *m_save;
    QLabel *m_told;
    HelpFile m_file; ///< what is shown
};

} // namespace wd
