// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/wijken/otherlistcard.h"

#include "model/shared/wijkacts.h"
#include "views/look/look.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

OtherListCard::OtherListCard(OpenWijkList &wijken, const WijkTable &table, QWidget *parent)
    : Card("card-attention", parent)
    , m_wijken(wijken)
    , m_table(table)
{
    setObjectName(u"otherList"_s);
    setAccessibleName(tr("Lijst uit een bestand"));
    const WijkList theirs{.wijken = asInList(wijken.list(), table)};
    const WijkListChange change = changeBy(wijken.list(), theirs.wijken);
    if (change.isNothing())
        column()->addWidget(PageFrame::label(tr("Deze lijst is gelijk aan de uwe."), "text", this));
    tell(tr("Er komen %n wijken bij.", nullptr, int(change.come.size())), theirs.namesOf(change.come));
    tell(tr("%n wijken gaan uit de keuzelijst. Dossiers die ze noemen, houden hun naam.", nullptr,
            int(change.go.size())),
         wijken.list().namesOf(change.go));
    tell(tr("%n wijken krijgen een andere naam.", nullptr, int(change.renamed.size())),
         theirs.namesOf(change.renamed));
    tell(tr("%n wijken krijgen een ander stadsdeel.", nullptr, int(change.moved.size())),
         theirs.namesOf(change.moved));
    if (change.otherOrder)
        column()->addWidget(PageFrame::label(tr("De volgorde wordt anders."), "text", this));
    tell(tr("%n wijken blijven.", nullptr, int(change.stay.size())), theirs.namesOf(change.stay));
    auto *row = new QHBoxLayout;
    if (!change.isNothing()) {
        auto *taken = PageFrame::button(u"takeList"_s, tr("Neem deze lijst over"), "secondary", this);
        connect(taken, &QPushButton::clicked, this, [this] {
            m_wijken.act(tr("lijst uit een bestand"),
                         [table = m_table, today = m_wijken.today()](const WijkList &standing) {
                             return Result<WijkList>(withTaken(standing, asInList(standing, table), today));
                         });
            Q_EMIT closeAsked();
        });
        row->addWidget(taken);
    }
    auto *left = PageFrame::button(u"leaveList"_s, tr("Laat het zo"), "quiet", this);
    connect(left, &QPushButton::clicked, this, &OtherListCard::closeAsked);
    row->addWidget(left);
    row->addStretch(1);
    column()->addLayout(row);
}

void OtherListCard::tell(const QString &words, const QStringList &names)
{
    if (names.isEmpty())
        return;
    column()->addWidget(PageFrame::label(words, "text", this));
    column()->addWidget(PageFrame::label(names.join(u", "_s), "help", this));
}

} // namespace wd
