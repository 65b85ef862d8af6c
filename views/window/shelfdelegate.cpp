// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/shelfdelegate.h"

#include "views/look/look.h"

#include <QPainter>

namespace wd
{

using namespace Qt::StringLiterals;

ShelfDelegate::ShelfDelegate(int firstRole, int secondRole, int attentionRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_first(firstRole)
    , m_second(secondRole)
    , m_attention(attentionRole)
{
}

QString ShelfDelegate::below(const QModelIndex &index) const
{
    QStringList texts;
    for (const int role : {m_first, m_second}) {
        if (const QString text = role < 0 ? QString() : index.data(role).toString(); !text.isEmpty())
            texts.append(text);
    }
    QString line = texts.join(u" · "_s).simplified();
    // The marks of a hit are for the eye; in one line of small type the words themselves are enough.
    line.remove(QChar(0x2068));
    line.remove(QChar(0x2069));
    return line;
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines
        = QFontMetrics(typeFont(Type::Text)).height() + 2 * QFontMetrics(typeFont(Type::Help)).height();
    return {measure::gap32, lines + measure::gap4 + 2 * measure::gap8};
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const QRect row = option.rect.adjusted(measure::gap8, 1, -measure::gap8, -1);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? c.selection : c.surface);
        painter->drawRoundedRect(row, measure::radius, measure::radius);
    }
    if (chosen) {
        painter->setBrush(c.accent);
        painter->drawRoundedRect(
            QRect(row.left(), row.top() + measure::gap8, measure::gap4, row.height() - 2 * measure::gap8),
            measure::gap4 / 2.0, measure::gap4 / 2.0);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), measure::radius, measure::radius);
    }
    QRect text = row.adjusted(measure::gap8, 0, -measure::gap8, 0);
    if (m_attention >= 0 && index.data(m_attention).toBool()) {
        icon(u"attention"_s, c.attention)
            .paint(
                painter,
                QRect(text.right() - iconSide(), row.center().y() - iconSide() / 2, iconSide(), iconSide()));
        text.setRight(text.right() - iconSide() - measure::gap8);
    }
    QFont title = typeFont(Type::Text);
    title.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics titleMetrics(title);
    const QString words = below(index);
    const int wordsHeight
        = QFontMetrics(typeFont(Type::Help))
              .boundingRect(QRect(0, 0, text.width(), row.height()), Qt::TextWordWrap, words)
              .height();
    const int height = titleMetrics.height() + measure::gap4 / 2 + wordsHeight;
    text.setTop(row.top() + std::max<int>(measure::gap4, (row.height() - height) / 2));
    painter->setFont(title);
    painter->setPen(c.text);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    text.setTop(text.top() + titleMetrics.height() + measure::gap4 / 2);
    painter->setFont(typeFont(Type::Help));
    painter->setPen(c.secondary);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    painter->restore();
}

} // namespace wd
