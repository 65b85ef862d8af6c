// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/sjabloonpage.h"

#include "model/sjabloon/otherversion.h"
#include "views/look/look.h"
#include "views/words/sjabloonwords.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

SjabloonPage::SjabloonPage(OpenDossier &openDossier, Language language, QWidget *parent)
    : PageFrame({}, parent)
    , m_openDossier(openDossier)
    , m_language(language)
    , m_changes(new QVBoxLayout)
    , m_take(button(u"takeSjabloon"_s, tr("Neem over"), "primary", this))
    , m_later(button(u"sjabloonLater"_s, tr("Later"), "secondary", this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    m_changes->setSpacing(measure::gap8);
    column()->addLayout(m_changes);
    column()->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &SjabloonPage::takeOver);
    connect(m_later, &QPushButton::clicked, this, &SjabloonPage::closeAsked);
    connect(&m_openDossier, &OpenDossier::changed, this, [this] {
        if (isVisible())
            begin();
    });
}

void SjabloonPage::begin()
{
    clear(m_changes);
    const SjabloonText *newer = m_openDossier.sjablonen().newerThan(m_openDossier.work().sjabloon);
    m_shown = newer ? newer->reference() : m_openDossier.work().sjabloon;
    const QString name = nameOfSjabloon(newer ? *newer : m_openDossier.sjabloon(), m_language);
    setHeading(tr("Sjabloon %1").arg(name));
    m_take->setEnabled(newer && !m_openDossier.readOnly());
    if (!newer) {
        m_changes->addWidget(label(tr("Dit dossier volgt dit sjabloon."), "text", this));
        return;
    }
    const QList<SjabloonChange> changes
        = sjabloonChanges(m_openDossier.sjabloon(), *newer, m_openDossier.work(), m_language);
    m_changes->addWidget(label(changes.isEmpty() ? tr("Er verandert niets dat u ziet.")
                                                 : tr("Dit verandert er in dit dossier:"),
                               "text", this));
    for (const SjabloonChange &change : changes) {
        auto *card = new Card("card-info", this);
        card->column()->addWidget(label(sjabloonChangeInWords(change, m_language), "text", card));
        m_changes->addWidget(card);
    }
    m_changes->addWidget(
        label(tr("Er gaat niets verloren, en u kunt het ongedaan maken. Collega's krijgen het "
                 "met het dossier; bewoners merken het pas als u weer publiceert."),
              "help", this));
}

void SjabloonPage::takeOver()
{
    const SjabloonText *newer = m_openDossier.sjablonen().newerThan(m_openDossier.work().sjabloon);
    if (!newer || newer->reference() != m_shown) {
        begin();
        return;
    }
    m_openDossier.save(); // what is being typed is a step of its own
    m_openDossier.edit(tr("nieuw sjabloon"),
                       [newer](Dossier &dossier) { dossier = following(*newer, dossier); });
    Q_EMIT closeAsked();
}

} // namespace wd
