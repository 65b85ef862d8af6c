// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/overview/dossierdelegate.h"

#include "views/look/look.h"

#include <QPainter>

namespace wd
{

using namespace Qt::StringLiterals;

QRect paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const QRect row = option.rect.adjusted(measure::gap8, 1, -measure::gap8, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? c.selection : c.surface);
        painter.drawRoundedRect(row, measure::radius, measure::radius);
    }
    if (chosen) {
        painter.setBrush(c.accent);
        painter.drawRoundedRect(
            QRect(row.left(), row.top() + measure::gap8, measure::gap4, row.height() - 2 * measure::gap8),
            measure::gap4 / 2.0, measure::gap4 / 2.0);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), measure::radius, measure::radius);
    }
    return row.adjusted(measure::gap8, measure::gap4, -measure::gap8, -measure::gap4);
}

DossierDelegate::DossierDelegate(int belowRole, int attentionRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_below(belowRole)
    , m_attention(attentionRole)
{
}

QSize DossierDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(typeFont(Type::Text)).height() + betweenLines
        + QFontMetrics(typeFont(Type::Help)).height();
    return {measure::gap32, lines + 2 * measure::gap4 + 2};
}

void DossierDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    QRect text = paintRowGround(*painter, option);
    if (index.data(m_attention).toBool()) {
        const QRect sign(text.right() - iconSide(), text.center().y() - iconSide() / 2, iconSide(),
                         iconSide());
        icon(u"attention"_s, colours().attention).paint(painter, sign);
        text.setRight(sign.left() - measure::gap8);
    }
    QFont title = typeFont(Type::Text);
    title.setWeight(option.state.testFlag(QStyle::State_Selected) ? QFont::DemiBold : QFont::Medium);
    const auto line = [&](const QFont &font, const QColor &colour, const QString &words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.height() + betweenLines);
    };
    line(title, colours().text, index.data().toString());
    line(typeFont(Type::Help), colours().secondary, index.data(m_below).toString());
    painter->restore();
}

} // namespace wd
