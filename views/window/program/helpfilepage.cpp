// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/helpfilepage.h"

#include "views/look/look.h"
#include "views/words/sentences.h"

#include <QFileDialog>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

HelpFilePage::HelpFilePage(SupportPort &support, const DossierList &dossiers, Language language,
                           QWidget *parent)
    : PageFrame(tr("Hulp vragen"), parent)
    , m_support(support)
    , m_dossiers(dossiers)
    , m_language(language)
    , m_dossier(new ComboBox(this))
    , m_shown(new QPlainTextEdit(this))
    , m_save(button(u"saveHelpFile"_s, tr("Bewaar dit bestand…"), "primary", this))
    , m_told(label({}, "help", this))
{
    column()->addWidget(label(
        tr("Loopt er iets mis, bewaar dan dit bestand en stuur het naar uw helpdesk. Wij versturen niets. "
           "Er staat geen woord uit uw dossiers in, geen naam en geen wachtwoord."),
        "text", this));
    QLabel *which = label(tr("Dossier dat erbij gaat, met een x voor elke letter"), "field", this);
    which->setBuddy(m_dossier);
    m_dossier->setObjectName(u"helpFileDossier"_s);
    m_dossier->setAccessibleName(which->text());
    column()->addWidget(which);
    column()->addWidget(m_dossier);
    QLabel *shown = label(tr("Dit staat in het bestand, en niets anders"), "field", this);
    shown->setBuddy(m_shown);
    m_shown->setObjectName(u"helpFileShown"_s);
    m_shown->setAccessibleName(shown->text());
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_shown->setMinimumHeight(fontMetrics().height() * 16);
    column()->addWidget(shown);
    column()->addWidget(m_shown, 1);
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    m_told->setObjectName(u"helpFileTold"_s);
    column()->addWidget(m_told);
    connect(m_dossier, &QComboBox::activated, this, &HelpFilePage::make);
    connect(m_save, &QPushButton::clicked, this, &HelpFilePage::askSave);
}

void HelpFilePage::begin(const DossierId &open)
{
    m_told->clear();
    offerDossiers(open);
    make();
}

/// None is chosen before the person does: also without its words a dossier goes along only when they say so.
void HelpFilePage::offerDossiers(const DossierId &open)
{
    m_dossier->clear();
    m_dossier->addItem(tr("Geen dossier"), QString());
    QList<DossierRow> rows;
    for (const DossierListRow &row : m_dossiers.rows())
        rows.append(row.row);
    std::ranges::sort(rows, [&open](const DossierRow &one, const DossierRow &other) {
        if ((one.id == open) != (other.id == open))
            return one.id == open;
        return QString::localeAwareCompare(one.title, other.title) < 0;
    });
    for (const DossierRow &row : rows)
        m_dossier->addItem(row.title, row.id.value);
}

void HelpFilePage::make()
{
    m_save->setEnabled(false);
    const QString id = m_dossier->currentData().toString();
    m_support.askHelpFile(this, id.isEmpty() ? std::nullopt : std::optional(DossierId{id}),
                          [this, id](const Result<HelpFile> &file) {
                              if (id != m_dossier->currentData().toString())
                                  return; // another was chosen since
                              m_file = file.value_or(HelpFile());
                              m_shown->setPlainText(m_file.asText());
                              m_save->setEnabled(file.has_value());
                              m_told->setText(file ? QString() : sentence(file.error(), m_language));
                          });
}

void HelpFilePage::askSave()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Bewaar dit bestand"), u"wijkdossier-hulp.zip"_s);
    if (!path.isEmpty())
        saveTo(path);
}

void HelpFilePage::saveTo(const QString &path)
{
    m_support.saveHelpFile(this, m_file, path, [this, path](const Result<bool> &saved) {
        m_told->setText(saved ? tr("Bewaard: %1").arg(path) : sentence(saved.error(), m_language));
    });
}

} // namespace wd
