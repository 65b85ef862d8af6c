// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/style.h"

#include "views/look/look.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostChoices = 12; ///< more are scrolled to

/// A box with a tick, a dash for "some of these", or nothing; the accent fills what is on.
void drawTick(const QStyleOption &option, bool list, QPainter &painter)
{
    const Colours &c = colours();
    const bool some = option.state & QStyle::State_NoChange;
    const bool on = some || (option.state & QStyle::State_On);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? c.accent : c.edge, list ? 1 : 1.5));
    painter.setBrush(on ? (enabled ? c.accent : c.edge) : c.surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(c.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (some)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (on)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    painter.restore();
}

/// A ring with a dot in the accent for the one that is chosen.
void drawChoice(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor &ink = on && enabled ? c.accent : c.edge;
    const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(c.surface);
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(ring.center(), ring.width() / 4, ring.height() / 4);
    }
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawTick(*option, element == PE_IndicatorItemViewItemCheck, *painter);
    if (element == PE_IndicatorRadioButton)
        return drawChoice(*option, *painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// A choice opens as a list under its box, of so many whole rows; Fusion's own may fill the screen and cuts
/// off the last one.
int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *more) const
{
    return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto scaled = [](int size) { return qRound(size * typeScale()); };
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth
        || metric == PM_ExclusiveIndicatorHeight)
        return scaled(18);
    const auto *button = qobject_cast<const QPushButton *>(widget);
    if (metric == PM_ButtonIconSize && button && !button->text().isEmpty())
        return scaled(measure::wordsIcon);
    if (metric == PM_ButtonIconSize || metric == PM_SmallIconSize || metric == PM_ListViewIconSize
        || metric == PM_ToolBarIconSize)
        return scaled(measure::icon);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), measure::gap4, measure::gap4);
    painter->restore();
}

Suggestions::Suggestions(QWidget *parent)
    : QListView(parent)
{
    setRole(this, "suggestions");
    setItemDelegate(new QStyledItemDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// QCompleter guesses a height, by rows as they were before the style sheet came.
void Suggestions::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    const int row = model() ? sizeHintForRow(0) : 0;
    if (row <= 0)
        return;
    const int around = height() - viewport()->height();
    const int rows = std::clamp(viewport()->height() / row, 1, model()->rowCount());
    if (height() != rows * row + around)
        resize(width(), rows * row + around);
}

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this)); // its own does not hear of the style sheet
    setMaxVisibleItems(mostChoices);
}

void ComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    const int size = qRound(measure::icon * typeScale());
    const QRect place(width() - size - measure::gap8, (height() - size) / 2, size, size);
    QPainter painter(this);
    icon(u"down"_s).paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace wd
