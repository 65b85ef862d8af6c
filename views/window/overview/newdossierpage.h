// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/workspacedraft.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWidget>

namespace wd
{

/// A new dossier: what it is called and what kind of plan it is. The name is kept while it is typed, and
/// stands here again when one comes back before the dossier was made.
class NewDossierPage : public QWidget
{
    Q_OBJECT

public:
    NewDossierPage(StoreThread &store, const SjabloonCatalogue &sjablonen, QWidget *parent = nullptr);

    /// Begins anew, with the name that was not made a dossier yet; `welcome` is a sentence above it, for the
    /// first start.
    void begin(const QString &welcome = {});
    /// A dossier was made, in this window or another: if it is that of this page its name is kept there now.
    void made(const wd::DossierId &id);

Q_SIGNALS:
    void makeAsked(const QString &title, const wd::Sjabloon &sjabloon, const QString &profile);
    void madeHere(const wd::DossierId &id);
    void cancelled();
    void failed(const wd::Error &error);

private:
    void layOut();
    void offerNewest();
    void make();
    /// What a new dossier can be: a sjabloon, and a profile of it where it has some.
    struct Kind {
        Sjabloon sjabloon;
        bool isInternal = false; ///< of the sjabloon
        QString profile = {};
    };
    [[nodiscard]] QRadioButton *choice(const QString &name, const QString &label, const Kind &kind);
    void tellWhoReadsTheName();

    const SjabloonCatalogue &m_sjablonen;
    QLabel *m_welcome, *m_help, *m_error;
    QLineEdit *m_title;
    QVBoxLayout *m_choices;
    QButtonGroup *m_profiles;
    QList<Sjabloon> m_offered; ///< what the buttons are of
    QList<Kind> m_kinds; ///< by number of button
    QPushButton *m_make, *m_cancel;
    WorkspaceDraft m_kept; ///< the name
    bool m_making = false;
};

} // namespace wd
