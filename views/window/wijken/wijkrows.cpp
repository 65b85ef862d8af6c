// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/wijken/wijkrows.h"

#include "model/dossier/dates/saiddates.h"
#include "model/shared/wijkacts.h"
#include "views/fields/inputs/inputs.h"
#include "views/look/look.h"
#include "views/window/wijken/wijkcard.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

WijkRows::WijkRows(OpenWijkList &wijken, Language language, QWidget *parent)
    : QWidget(parent)
    , m_wijken(wijken)
    , m_language(language)
    , m_search(new QLineEdit(this))
    , m_all(new QCheckBox(tr("Laat ook zien wat niet in de keuzelijst staat"), this))
    , m_rows(new QVBoxLayout)
{
    makeSearch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap12);
    column->addWidget(m_search);
    column->addWidget(m_all);
    column->addLayout(m_rows);
    m_rows->setSpacing(measure::gap8);
}

void WijkRows::makeSearch()
{
    m_search->setObjectName(u"searchWijken"_s);
    m_search->setPlaceholderText(tr("Zoek een wijk…"));
    m_search->setAccessibleName(tr("Zoek een wijk, ook bij een oude naam"));
    makeSearchLine(*m_search);
    m_all->setObjectName(u"allWijken"_s);
    connect(m_search, &QLineEdit::textChanged, this, &WijkRows::fill);
    connect(m_all, &QCheckBox::toggled, this, &WijkRows::fill);
}

void WijkRows::fill()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const QString name = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    WijkCard *typedIn = m_card && m_card->isTouched() ? m_card.get() : nullptr;
    if (typedIn)
        m_rows->removeWidget(typedIn);
    PageFrame::clear(m_rows);
    m_card = nullptr;
    addRows(typedIn);
    if (!m_card)
        m_open.clear(); // it is in the list no more
    if (typedIn && !m_card) {
        typedIn->hide();
        typedIn->deleteLater();
    }
    if (!name.isEmpty() && (!focus || focus->isHidden()))
        (void)focusOn(name);
}

void WijkRows::addRows(WijkCard *typedIn)
{
    const QString words = m_search->text().simplified();
    QSet<QString> found;
    for (const Wijk &wijk : foundWijken(m_wijken.list(), words))
        found.insert(wijk.slug);
    QSet<QString> choices;
    for (const Wijk &wijk : m_wijken.list().offered())
        choices.insert(wijk.slug);
    QString stadsdeel;
    int count = 0;
    for (const Wijk &wijk : m_wijken.list().wijken) {
        const bool offered = choices.contains(wijk.slug) || m_all->isChecked() || !words.isEmpty();
        if (wijk.slug != m_open && !(found.contains(wijk.slug) && offered))
            continue;
        if (wijk.stadsdeel != stadsdeel || count == 0)
            m_rows->addWidget(PageFrame::label(wijk.stadsdeel, "help", this));
        stadsdeel = wijk.stadsdeel;
        addRow(wijk, typedIn);
        ++count;
    }
    if (count == 0)
        m_rows->addWidget(PageFrame::label(tr("Er is geen wijk met deze letters."), "help", this));
}

/// "hoort bij Binnenstad · eerder Hortusbuurt (tot 30 november 2026)".
QString WijkRows::remarkOn(const Wijk &wijk) const
{
    QStringList remarks;
    const Wijk *into = m_wijken.list().find(wijk.mergedInto);
    const Wijk *present = m_wijken.list().present(wijk.slug);
    if (into && present && present->slug == wijk.slug)
        remarks.append(tr("hoort bij %1, en die hoort bij deze: kies welke blijft").arg(into->name));
    else if (into)
        remarks.append(tr("hoort bij %1").arg(m_wijken.list().nameOf(wijk.slug)));
    else if (!wijk.listed)
        remarks.append(tr("niet in de keuzelijst"));
    for (const EarlierName &earlier : wijk.earlierNames())
        remarks.append(tr("eerder %1 (tot %2)").arg(earlier.name, dayInWords(earlier.until, m_language)));
    return remarks.join(u" · "_s);
}

void WijkRows::addRow(const Wijk &wijk, WijkCard *typedIn)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->addWidget(PageFrame::label(wijk.name, "text", row));
    if (const QString remark = remarkOn(wijk); !remark.isEmpty())
        words->addWidget(PageFrame::label(remark, "help", row));
    across->addLayout(words, 1);
    auto *change = PageFrame::button(u"change_"_s + wijk.slug, tr("Wijzig"), "quiet", row);
    change->setAccessibleName(tr("Wijzig %1").arg(wijk.name));
    change->setEnabled(!m_wijken.readOnly());
    connect(change, &QPushButton::clicked, this, [this, slug = wijk.slug] { open(slug); });
    across->addWidget(change, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    if (wijk.slug != m_open)
        return;
    change->setEnabled(false);
    m_card = typedIn;
    if (!m_card) {
        m_card = new WijkCard(m_wijken, wijk, this);
        connect(m_card, &WijkCard::closeAsked, this, [this] { open({}); });
    }
    m_card->setEnabled(!m_wijken.readOnly());
    m_rows->addWidget(m_card);
}

void WijkRows::open(const QString &slug)
{
    const QString before = std::exchange(m_open, slug);
    if (m_card) { // what was typed in it was kept, or left
        m_rows->removeWidget(m_card);
        m_card->hide();
        m_card->deleteLater();
        m_card = nullptr;
    }
    fill();
    // A wijk that went out of the list of choices has no row any more.
    if (!focusOn(slug.isEmpty() ? u"change_"_s + before : u"wijkName"_s))
        m_search->setFocus();
    Q_EMIT walked();
}

bool WijkRows::focusOn(const QString &name)
{
    for (QWidget *widget : findChildren<QWidget *>(name)) {
        if (!widget->isHidden() && widget->isEnabled()) {
            widget->setFocus();
            return true;
        }
    }
    return false;
}

} // namespace wd
