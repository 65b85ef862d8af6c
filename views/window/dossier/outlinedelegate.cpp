// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/outlinedelegate.h"

#include "views/look/look.h"
#include "views/window/dossier/outlinemodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What stands under the name: the choices that wait, what is half typed, or what lacks.
QString noteOf(const QModelIndex &index)
{
    if (const int conflicts = index.data(OutlineModel::ConflictsRole).toInt(); conflicts > 0)
        return OutlineModel::tr("%n keuze(s) voor u", nullptr, conflicts);
    const int unfinished = index.data(OutlineModel::UnfinishedRole).toInt();
    return unfinished > 0 ? OutlineModel::unfinishedWords(unfinished)
                          : index.data(OutlineModel::LackRole).toString();
}

QString numberOf(const QModelIndex &index)
{
    const int count = index.data(OutlineModel::CountRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

/// Of words that may need a second line.
int heightOf(const QString &words, const QFontMetrics &metrics, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000), Qt::TextWordWrap, words).height();
}

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics name(typeFont(Type::Text)), small(typeFont(Type::Help));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    int width = (view ? view->viewport()->width() : option.rect.width()) - iconSide() - 5 * measure::gap8;
    if (const QString number = numberOf(index); !number.isEmpty())
        width -= small.horizontalAdvance(number) + measure::gap8;
    int height = heightOf(index.data().toString(), name, width) + 2 * measure::gap8;
    if (const QString note = noteOf(index); !note.isEmpty())
        height += heightOf(note, small, width);
    return {measure::gap32, std::max(height, measure::row)};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const bool internal = index.data(OutlineModel::InternalRole).toBool();
    const QRect row = option.rect.adjusted(measure::gap8, 1, -measure::gap8, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? (internal ? c.internalGround : c.selection) : c.surface);
        painter->drawRoundedRect(row, measure::radius, measure::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), measure::radius, measure::radius);
    }
    const QString mark = index.data(OutlineModel::MarkRole).toString();
    const bool attention = mark == u"missing"_s || mark == u"attention"_s
        || index.data(OutlineModel::ConflictsRole).toInt() > 0;
    const QColor markColour = attention ? c.attention
        : internal                      ? c.internal
        : mark == u"circle"_s           ? c.edge
                                        : c.accent;
    const QFontMetrics nameMetrics(typeFont(Type::Text));
    QRect place(row.left() + measure::gap8,
                row.top() + measure::gap8 + (nameMetrics.height() - iconSide()) / 2, iconSide(), iconSide());
    icon(mark, markColour).paint(painter, place);

    QRect text = row.adjusted(2 * measure::gap8 + iconSide(), measure::gap8, -measure::gap8, -measure::gap4);
    painter->setFont(typeFont(Type::Help));
    painter->setPen(c.secondary);
    if (const QString number = numberOf(index); !number.isEmpty()) {
        painter->drawText(text, Qt::AlignRight | Qt::AlignTop, number);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(number) - measure::gap8);
    }
    QFont name = typeFont(Type::Text);
    painter->setFont(name);
    painter->setPen(internal ? c.internal : c.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    if (const QString note = noteOf(index); !note.isEmpty()) {
        text.setTop(text.top() + heightOf(index.data().toString(), nameMetrics, text.width()));
        painter->setFont(typeFont(Type::Help));
        painter->setPen(attention ? c.attention : c.secondary);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note);
    }
    painter->restore();
}

} // namespace wd
