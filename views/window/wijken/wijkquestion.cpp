// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/wijken/wijkquestion.h"

#include "views/look/look.h"
#include "views/window/moments.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

WijkQuestion::WijkQuestion(OpenWijkList &wijken, const NumberedConflict &question, Language language,
                           QWidget *parent)
    : Card("card-attention", parent)
    , m_wijken(wijken)
{
    const Conflict &conflict = question.conflict;
    const QString who = conflict.who.isEmpty() ? tr("een collega") : conflict.who;
    const Wijk *wijk = wijken.list().find(conflict.place.part);
    const QString name = wijk ? wijk->name : conflict.place.part;
    setAccessibleName(tr("Keuze: wijk %1").arg(name));
    column()->addWidget(
        PageFrame::label(tr("De wijk %1 is ook gewijzigd door %2, %3.")
                             .arg(name, who, momentWords(conflict.when, wijken.clock()(), language)),
                         "text", this));
    column()->addWidget(
        PageFrame::label(tr("U: %1").arg(said(conflict.place.field, conflict.mine)), "text", this));
    column()->addWidget(
        PageFrame::label(tr("%1: %2").arg(who, said(conflict.place.field, conflict.theirs)), "text", this));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &button, const QString &words, ConflictChoice keep) {
        auto *choice = PageFrame::button(button, words, "secondary", this);
        connect(choice, &QPushButton::clicked, this,
                [this, number = question.number, keep] { m_wijken.settle(number, keep); });
        choice->setEnabled(!wijken.readOnly());
        row->addWidget(choice);
    };
    add(u"keepMine"_s, tr("Houd het mijne"), ConflictChoice::Mine);
    add(u"keepTheirs"_s, tr("Neem dat van %1").arg(QString(who).replace(u'&', u"&&"_s)),
        ConflictChoice::Theirs);
    row->addStretch(1);
    column()->addLayout(row);
}

QString WijkQuestion::said(const QString &field, const QJsonValue &value) const
{
    if (field == u"listed"_s)
        return value.toBool() ? tr("in de keuzelijst") : tr("niet in de keuzelijst");
    if (field == u"mergedInto"_s && !value.toString().isEmpty())
        return tr("hoort bij %1").arg(m_wijken.list().nameOf(value.toString()));
    return value.toString().isEmpty() ? tr("niets") : value.toString();
}

} // namespace wd
