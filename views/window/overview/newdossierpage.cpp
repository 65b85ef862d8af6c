// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/overview/newdossierpage.h"

#include "views/look/look.h"

namespace wd
{

using namespace Qt::StringLiterals;

NewDossierPage::NewDossierPage(StoreThread &store, const SjabloonCatalogue &sjablonen, QWidget *parent)
    : QWidget(parent)
    , m_sjablonen(sjablonen)
    , m_welcome(new QLabel(this))
    , m_help(new QLabel(this))
    , m_error(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_choices(new QVBoxLayout)
    , m_profiles(new QButtonGroup(this))
    , m_make(new QPushButton(tr("Maak dossier"), this))
    , m_cancel(new QPushButton(tr("Annuleer"), this))
    , m_kept(store, u"new dossier"_s)
{
    layOut();
    m_title->setObjectName(u"newTitle"_s);
    m_title->setPlaceholderText(tr("Bijvoorbeeld: Speelplekken Paddepoel"));
    m_help->setObjectName(u"newTitleHelp"_s);
    m_make->setObjectName(u"makeDossier"_s);
    m_cancel->setObjectName(u"cancelNewDossier"_s);
    setRole(m_make, "primary");
    setRole(m_cancel, "quiet");
    connect(m_make, &QPushButton::clicked, this, &NewDossierPage::make);
    connect(m_title, &QLineEdit::returnPressed, this, &NewDossierPage::make);
    connect(m_title, &QLineEdit::textEdited, m_error, &QLabel::clear);
    connect(m_profiles, &QButtonGroup::idToggled, this, &NewDossierPage::tellWhoReadsTheName);
    connect(m_title, &QLineEdit::textEdited, &m_kept, &WorkspaceDraft::keep);
    connect(&m_kept, &WorkspaceDraft::failed, this, &NewDossierPage::failed);
    connect(&m_kept, &WorkspaceDraft::read, this, [this](const QString &title) {
        if (m_title->text().isEmpty() && !m_title->isModified())
            m_title->setText(title);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_kept.keep({});
        Q_EMIT cancelled();
    });
    begin();
}

void NewDossierPage::layOut()
{
    auto *page = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * measure::textWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(measure::gap8);
    column->addStretch(1);
    auto *heading = new QLabel(tr("Nieuw dossier"), this);
    setRole(heading, "title");
    column->addWidget(heading);
    m_welcome->setWordWrap(true);
    column->addWidget(m_welcome);
    column->addSpacing(measure::gap16);
    auto *caption = new QLabel(tr("Hoe heet het plan?"), this);
    caption->setBuddy(m_title);
    m_help->setWordWrap(true);
    setRole(m_help, "help");
    column->addWidget(caption);
    column->addWidget(m_help);
    column->addWidget(m_title);
    m_error->setWordWrap(true);
    setRole(m_error, "error");
    column->addWidget(m_error);
    column->addSpacing(measure::gap16);
    column->addWidget(new QLabel(tr("Wat voor plan is het?"), this));
    m_choices->setSpacing(measure::gap8);
    column->addLayout(m_choices);
    column->addSpacing(measure::gap24);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);
    page->addStretch(1);
    page->addWidget(middle, 4);
    page->addStretch(1);
}

/// A sjabloon may have come since the page was last shown.
void NewDossierPage::offerNewest()
{
    const QList<SjabloonText> newest = m_sjablonen.newest();
    QList<Sjabloon> offered;
    for (const SjabloonText &sjabloon : newest)
        offered.append(sjabloon.reference());
    if (offered == m_offered)
        return;
    m_offered = offered;
    qDeleteAll(m_profiles->buttons());
    m_kinds.clear();
    const Language language = Language::of(locale());
    for (const SjabloonText &sjabloon : newest) {
        for (const Profile &profile : sjabloon.profiles)
            m_choices->addWidget(choice(u"profile_"_s + profile.key, profile.label.in(language),
                                        {sjabloon.reference(), sjabloon.isInternal, profile.key}));
        if (sjabloon.profiles.isEmpty())
            m_choices->addWidget(choice(u"sjabloon_"_s + sjabloon.key, sjabloon.title.in(language),
                                        {sjabloon.reference(), sjabloon.isInternal}));
    }
}

QRadioButton *NewDossierPage::choice(const QString &name, const QString &label, const Kind &kind)
{
    auto *button = new QRadioButton(label, this);
    button->setObjectName(name);
    m_profiles->addButton(button, int(m_kinds.size()));
    m_kinds.append(kind);
    return button;
}

void NewDossierPage::begin(const QString &welcome)
{
    offerNewest();
    m_welcome->setText(welcome);
    m_welcome->setVisible(!welcome.isEmpty());
    m_title->setText({}); // not modified, as clear() would leave it
    m_kept.ask();
    m_making = false;
    m_error->clear();
    m_profiles->button(0)->setChecked(true);
    tellWhoReadsTheName();
    m_title->setFocus();
}

void NewDossierPage::tellWhoReadsTheName()
{
    m_help->setText(m_kinds.value(m_profiles->checkedId()).isInternal
                        ? tr("Alleen collega's zien deze naam. Noem de plek of de wijk.")
                        : tr("Bewoners zien deze naam. Noem de plek of de wijk."));
}

void NewDossierPage::make()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty()) {
        m_error->setText(tr("Geef het dossier een naam. U kunt die later nog veranderen."));
        m_title->setFocus();
        return;
    }
    m_making = true;
    const Kind kind = m_kinds.value(m_profiles->checkedId());
    Q_EMIT makeAsked(title, kind.sjabloon, kind.profile);
}

void NewDossierPage::made(const DossierId &id)
{
    if (!std::exchange(m_making, false))
        return;
    m_kept.keep({});
    Q_EMIT madeHere(id);
}

} // namespace wd
