// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/planpaint.h"

#include "views/look/look.h"
#include "views/sections/planning/plantablemodel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

bool isGroup(const QModelIndex &index)
{
    return index.data(PlanTableModel::RowKindRole).toInt() == static_cast<int>(PlanRow::Kind::Group);
}

PlanCell::Kind kindOf(const QModelIndex &index)
{
    return static_cast<PlanCell::Kind>(index.data(PlanTableModel::CellKindRole).toInt());
}

QFont fontOf(const QModelIndex &index)
{
    QFont font = typeFont(Type::Text);
    if (isGroup(index) && index.column() == 0)
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Room at the left of the text: a milestone stands in from its phase, a state behind its shape.
int indentOf(const QModelIndex &index)
{
    const int shape = QFontMetrics(typeFont(Type::Text)).ascent() + measure::gap8;
    if (kindOf(index) == PlanCell::Kind::State)
        return index.data(Qt::DisplayRole).toString().isEmpty() ? 0 : shape;
    return index.column() == 0 && !isGroup(index) ? measure::gap4 + shape : 0;
}

QRect inner(const QRect &rect, const QModelIndex &index)
{
    return rect.adjusted(measure::gap8 + indentOf(index), measure::gap8, -measure::gap8, -measure::gap8);
}

void drawState(QPainter &painter, const QRectF &box, PlanState state, const QColor &quiet,
               const QColor &strong)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = std::max(1.5, box.width() / 10);
    const QRectF round = box.adjusted(line, line, -line, -line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(quiet, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case PlanState::Planned:
        painter.drawEllipse(round);
        break;
    case PlanState::Current:
        painter.setPen(QPen(strong, line));
        painter.drawEllipse(round);
        painter.setBrush(strong);
        painter.drawEllipse(round.center(), round.width() / 4, round.width() / 4);
        break;
    case PlanState::Done: {
        painter.setPen(QPen(strong, line * 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tick(round.topLeft() + QPointF(0, round.height() * 0.55));
        tick.lineTo(round.topLeft() + QPointF(round.width() * 0.38, round.height() * 0.9));
        tick.lineTo(round.topLeft() + QPointF(round.width(), round.height() * 0.12));
        painter.drawPath(tick);
        break;
    }
    case PlanState::Cancelled:
        painter.drawLine(round.topLeft(), round.bottomRight());
        painter.drawLine(round.topRight(), round.bottomLeft());
        break;
    }
}

void drawDiamond(QPainter &painter, const QRectF &box)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().secondary);
    const QPointF middle = box.center();
    const double half = box.width() * 0.28;
    painter.drawPolygon(QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0),
                                   middle + QPointF(0, half), middle - QPointF(half, 0)}));
}

/// The box of a shape before the first line of text.
QRectF shapeBox(const QRect &text)
{
    const QFontMetrics metrics(typeFont(Type::Text));
    const double size = metrics.ascent();
    return {text.left() - measure::gap8 - size, text.top() + (metrics.height() - size) / 2.0, size, size};
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colours().selection);
    const QStyle::State focused = QStyle::State_HasFocus | QStyle::State_Active;
    if ((option.state & focused) == focused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), measure::gap4,
                                measure::gap4);
    }
}

QString shownText(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty() || index.column() > 0)
        return text;
    return isGroup(index) ? PlanTableModel::tr("Nieuwe fase") : PlanTableModel::tr("Nog geen naam");
}

} // namespace

QIcon stateIcon(PlanState state)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap picture(measure::icon * scale, measure::icon * scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawState(painter, QRectF(picture.rect()), state, colours().secondary, colours().accent);
        icon.addPixmap(picture);
    }
    return icon;
}

void paintPlanCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.save();
    drawGround(painter, option);
    if (kindOf(index) == PlanCell::Kind::None) {
        painter.restore();
        return;
    }
    const QRect room = inner(option.rect, index);
    const OpenEnum<PlanState> state(index.data(PlanTableModel::StateRole).toString());
    if (kindOf(index) == PlanCell::Kind::State && state.known())
        drawState(painter, shapeBox(room), *state.known(), colours().secondary, colours().accent);
    else if (index.column() == 0 && !isGroup(index))
        drawDiamond(painter, shapeBox(room));

    const bool quiet = index.data(Qt::DisplayRole).toString().isEmpty() || state == PlanState::Cancelled;
    QFont font = fontOf(index);
    font.setItalic(index.data(PlanTableModel::DraftRole).toBool());
    painter.setFont(font);
    painter.setPen(quiet ? colours().secondary : colours().text);
    QRect used;
    painter.drawText(room, textFlags, shownText(index), &used);
    const QString meta = index.data(PlanTableModel::MetaRole).toString();
    if (!meta.isEmpty()) {
        painter.setFont(typeFont(Type::Help));
        painter.setPen(colours().attention);
        painter.drawText(room.adjusted(0, used.height(), 0, 0), textFlags, meta);
    }
    painter.restore();
}

QSize planCellSize(const QModelIndex &index, int width)
{
    const int aside = 2 * measure::gap8 + indentOf(index);
    const QFontMetrics metrics(fontOf(index));
    const QFontMetrics small(typeFont(Type::Help));
    const QString text = shownText(index);
    const QString meta = index.data(PlanTableModel::MetaRole).toString();
    const int wide = std::max(metrics.horizontalAdvance(text), small.horizontalAdvance(meta)) + 2;
    int high = metrics.height() + (meta.isEmpty() ? 0 : small.height());
    if (width > 0 && wide > width - aside) {
        const QRect room(0, 0, std::max(width - aside, 1), 100000);
        high = metrics.boundingRect(room, textFlags, text).height();
        high += meta.isEmpty() ? 0 : small.boundingRect(room, textFlags, meta).height();
    }
    return {wide + aside, std::max(measure::row, high + 2 * measure::gap8)};
}

} // namespace wd
