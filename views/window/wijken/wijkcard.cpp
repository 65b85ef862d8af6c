// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/wijken/wijkcard.h"

#include "model/shared/wijkacts.h"
#include "views/look/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace wd
{

using namespace Qt::StringLiterals;

WijkCard::WijkCard(OpenWijkList &wijken, const Wijk &wijk, QWidget *parent)
    : Card("card-info", parent)
    , m_wijken(wijken)
    , m_wijk(wijk)
    , m_name(addLine(u"wijkName"_s, tr("Naam"), wijk.name))
    , m_stadsdeel(addLine(u"wijkStadsdeel"_s, tr("Stadsdeel"), wijk.stadsdeel))
    , m_website(addLine(u"wijkWebsite"_s, tr("Website van de wijk"), wijk.website))
{
    setAccessibleName(tr("Wijk %1").arg(wijk.name));
    column()->addWidget(PageFrame::label(
        tr("Geeft u een andere naam, dan blijft de oude bewaard, met de dag van vandaag. Dossiers laten de "
           "nieuwe naam zien; op de site staat die na hun volgende publicatie."),
        "help", this));
    addButtons();
    addJoining();
}

bool WijkCard::isTouched() const
{
    return m_name->text() != m_wijk.name || m_stadsdeel->text() != m_wijk.stadsdeel
        || m_website->text() != m_wijk.website || (m_into && m_into->currentIndex() > 0);
}

/// What is done closes the card; what is refused leaves it as it is.
void WijkCard::act(const QString &name, const OpenWijkList::Act &act)
{
    m_wijken.act(name, act, [self = QPointer<WijkCard>(this)] {
        if (self)
            Q_EMIT self->closeAsked();
    });
}

QLineEdit *WijkCard::addLine(const QString &name, const QString &label, const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    auto *caption = PageFrame::label(label, "text", this);
    caption->setBuddy(line);
    column()->addWidget(caption);
    column()->addWidget(line);
    connect(line, &QLineEdit::returnPressed, this, &WijkCard::keep);
    return line;
}

void WijkCard::addButtons()
{
    auto *row = new QHBoxLayout;
    auto *kept = PageFrame::button(u"keepWijk"_s, tr("Bewaar"), "secondary", this);
    connect(kept, &QPushButton::clicked, this, &WijkCard::keep);
    row->addWidget(kept);
    const bool listed = m_wijk.listed;
    auto *offered = PageFrame::button(
        u"listWijk"_s, listed ? tr("Haal uit de keuzelijst") : tr("Zet in de keuzelijst"), "quiet", this);
    connect(offered, &QPushButton::clicked, this, [this, listed, slug = m_wijk.slug] {
        act(listed ? tr("%1 uit de keuzelijst").arg(m_wijk.name) : tr("%1 in de keuzelijst").arg(m_wijk.name),
            [slug, listed](const WijkList &list) { return listedWijk(list, slug, !listed); });
    });
    row->addWidget(offered);
    auto *close = PageFrame::button(u"closeWijk"_s, tr("Sluit"), "quiet", this);
    connect(close, &QPushButton::clicked, this, &WijkCard::closeAsked);
    row->addWidget(close);
    row->addStretch(1);
    column()->addLayout(row);
}

void WijkCard::addJoining()
{
    auto *row = new QHBoxLayout;
    if (!m_wijk.mergedInto.isEmpty()) {
        auto *part = PageFrame::button(u"partWijk"_s, tr("Maak er weer een eigen wijk van"), "quiet", this);
        connect(part, &QPushButton::clicked, this, [this, slug = m_wijk.slug] {
            act(tr("%1 weer een eigen wijk").arg(m_wijk.name),
                [slug](const WijkList &list) { return partedWijk(list, slug); });
        });
        row->addWidget(part);
        row->addStretch(1);
        return column()->addLayout(row);
    }
    m_into = new QComboBox(this);
    m_into->setObjectName(u"wijkInto"_s);
    m_into->setAccessibleName(tr("Hoort voortaan bij"));
    m_into->addItem(tr("Kies een wijk"), QString());
    for (const Wijk &other : m_wijken.list().offered()) {
        if (other.slug != m_wijk.slug)
            m_into->addItem(other.name, other.slug);
    }
    auto *caption = PageFrame::label(tr("Is deze wijk opgegaan in een andere? Dossiers van deze wijk laten "
                                        "dan de naam van die andere zien."),
                                     "help", this);
    caption->setBuddy(m_into);
    column()->addWidget(caption);
    auto *joined = PageFrame::button(u"joinWijk"_s, tr("Voeg samen"), "secondary", this);
    connect(joined, &QPushButton::clicked, this, &WijkCard::join);
    row->addWidget(m_into);
    row->addWidget(joined);
    row->addStretch(1);
    column()->addLayout(row);
}

/// What nobody touched here stays as it stands by now: a colleague may have changed it meanwhile.
void WijkCard::keep()
{
    const auto typed = [](const QLineEdit &line, const QString &before) {
        return line.text() == before ? std::optional<QString>() : line.text();
    };
    act(tr("wijk %1").arg(m_wijk.name),
        [slug = m_wijk.slug, today = m_wijken.today(), name = typed(*m_name, m_wijk.name),
         stadsdeel = typed(*m_stadsdeel, m_wijk.stadsdeel),
         website = typed(*m_website, m_wijk.website)](WijkList list) -> Result<WijkList> {
            if (name) {
                WD_ASSIGN(list, renamedWijk(list, slug, *name, today));
            }
            if (stadsdeel) {
                WD_ASSIGN(list, withStadsdeel(list, slug, *stadsdeel));
            }
            if (website) {
                WD_ASSIGN(list, withWebsite(list, slug, *website));
            }
            return list;
        });
}

void WijkCard::join()
{
    const QString into = m_into->currentData().toString();
    if (into.isEmpty())
        return m_into->setFocus();
    act(tr("%1 bij %2").arg(m_wijk.name, m_into->currentText()),
        [slug = m_wijk.slug, into](const WijkList &list) { return mergedWijk(list, slug, into); });
}

} // namespace wd
