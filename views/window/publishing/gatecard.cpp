// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/gatecard.h"

#include "views/look/look.h"
#include "views/window/linkbutton.h"
#include "views/window/page.h"

#include <QLineEdit>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString keyOf(const QString &kind, const QString &part)
{
    return kind + u'\n' + part;
}

} // namespace

GateCard::GateCard(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::gap12);
    hide();
}

bool GateCard::showFound(const QList<FindingSeen> &found)
{
    if (found == m_found)
        return false;
    m_found = found;
    PageFrame::clear(m_column);
    setVisible(!found.isEmpty());
    const QList<FindingSeen> never = ofWeight(Weight::Never), unless = ofWeight(Weight::Unless),
                             beware = ofWeight(Weight::Beware);
    int number = 0;
    if (!never.isEmpty() || !unless.isEmpty()) {
        auto *card = new Card("card-attention", this);
        if (!never.isEmpty())
            card->column()->addWidget(PageFrame::label(tr("Eerst nog dit:"), "text", card));
        for (const FindingSeen &seen : never)
            add(card->column(), u"blocker%1"_s.arg(++number), seen);
        if (!unless.isEmpty())
            card->column()->addWidget(PageFrame::label(
                tr("Doe dit liever eerst. Kan dat niet, schrijf dan waarom:"), "text", card));
        for (const FindingSeen &seen : unless)
            addWithReason(card->column(), ++number, seen);
        m_column->addWidget(card);
    }
    if (!beware.isEmpty())
        m_column->addWidget(PageFrame::label(tr("Let op:"), "help", this));
    number = 0;
    for (const FindingSeen &seen : beware)
        add(m_column, u"beware%1"_s.arg(++number), seen);
    return true;
}

void GateCard::beginWith(const QList<Overruled> &reasons)
{
    m_reasons.clear();
    for (const Overruled &one : reasons) {
        QString &known = m_reasons[keyOf(one.kind, one.part)];
        known = known.isEmpty() ? one.reason : known;
    }
    const QList<FindingSeen> found = std::exchange(m_found, {});
    PageFrame::clear(m_column);
    showFound(found);
}

QList<Overruled> GateCard::overruled() const
{
    QList<Overruled> all;
    for (const FindingSeen &seen : ofWeight(Weight::Unless)) {
        const QString kind = seen.finding.word(), part = seen.finding.place.part;
        if (const QString reason = m_reasons.value(keyOf(kind, part)).simplified(); !reason.isEmpty())
            all.append({.kind = kind, .part = part, .reason = reason});
    }
    return all;
}

bool GateCard::holdsBack() const
{
    return !heldBackBy(findingsShown(), overruled()).isEmpty();
}

void GateCard::add(QVBoxLayout *column, const QString &name, const FindingSeen &seen)
{
    auto *link = new LinkButton(name, seen.sentence, this);
    connect(link, &QPushButton::clicked, this,
            [this, at = seen.finding] { Q_EMIT placeAsked(at.section, at.place.part, at.place.field); });
    column->addWidget(link);
}

void GateCard::addWithReason(QVBoxLayout *column, int number, const FindingSeen &seen)
{
    add(column, u"blocker%1"_s.arg(number), seen);
    const QString kind = seen.finding.word(), part = seen.finding.place.part;
    auto *reason = new QLineEdit(m_reasons.value(keyOf(kind, part)), this);
    reason->setObjectName(u"evenThough%1"_s.arg(number));
    reason->setPlaceholderText(tr("Toch publiceren, want…"));
    reason->setAccessibleName(tr("Toch publiceren, want: %1").arg(seen.sentence));
    connect(reason, &QLineEdit::textChanged, this, [this, kind, part](const QString &text) {
        m_reasons.insert(keyOf(kind, part), text);
        Q_EMIT reasonTyped({.kind = kind, .part = part, .reason = text});
    });
    column->addWidget(reason);
}

QList<Finding> GateCard::findingsShown() const
{
    QList<Finding> all;
    for (const FindingSeen &seen : m_found)
        all.append(seen.finding);
    return all;
}

QList<FindingSeen> GateCard::ofWeight(Weight weight) const
{
    QList<FindingSeen> all = m_found;
    all.removeIf([weight](const FindingSeen &seen) { return seen.finding.weight() != weight; });
    return all;
}

} // namespace wd
