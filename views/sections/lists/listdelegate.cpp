// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/listdelegate.h"

#include "views/look/look.h"
#include "views/sections/lists/listmodel.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr int mostHeight = 4096;
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int scaled(int pixels)
{
    return qRound(pixels * typeScale());
}

struct Places {
    QRect picture, title, lock, mark, meta;
    int height = 0;
};

/// Where everything stands in a row that begins at `origin` and is `width` wide.
Places placesOf(const QModelIndex &index, QPoint origin, int width)
{
    Places places;
    const int side = scaled(measure::tallRow - measure::gap12);
    const int top = origin.y() + measure::gap8;
    places.picture = {origin.x() + measure::gap12, top - measure::gap4 / 2, side, side};
    const int left = places.picture.right() + 1 + measure::gap12;
    const int room = std::max(origin.x() + width - measure::gap12 - left, side);
    const auto textAt = [&](int x, int y, int wide, Type type, const QString &text) {
        return QFontMetrics(typeFont(type)).boundingRect(QRect(x, y, wide, mostHeight), wrapping, text);
    };
    const QString title = index.data().toString();
    places.title = textAt(left, top, room, Type::Text, title.isEmpty() ? u" "_s : title);
    int bottom = places.title.bottom() + 1;
    int x = left;
    const QString mark = index.data(ListModel::MarkRole).toString();
    const QString meta = index.data(ListModel::MetaRole).toString();
    if (!mark.isEmpty()) {
        const int lock = scaled(measure::icon);
        const QRect words = textAt(x + lock + measure::gap4, bottom, room - lock, Type::Help, mark);
        places.lock = {x, words.top() + (QFontMetrics(typeFont(Type::Help)).height() - lock) / 2, lock, lock};
        places.mark = words;
        x = words.right() + 1 + measure::gap12;
        const int wanted = QFontMetrics(typeFont(Type::Help)).horizontalAdvance(meta);
        if (x + wanted > left + room) { // the rest goes under it
            x = left;
            bottom = words.bottom() + 1;
        }
    }
    if (!meta.isEmpty())
        places.meta = textAt(x, bottom, left + room - x, Type::Help, meta);
    const int end = std::max(
        {places.title.bottom(), places.mark.bottom(), places.meta.bottom(), places.picture.bottom()});
    places.height = std::max(end + 1 + measure::gap8 - origin.y(), scaled(measure::tallRow));
    return places;
}

void paintPicture(QPainter *painter, const QModelIndex &index, const QRect &place, const QColor &ink)
{
    const QImage picture = index.data(ListModel::PictureRole).value<QImage>();
    if (picture.isNull()) {
        const int side = scaled(measure::bigIcon);
        QRect sign(0, 0, side, side);
        sign.moveCenter(place.center());
        icon(index.data(ListModel::SignRole).toString(), ink).paint(painter, sign);
        return;
    }
    const QSize size = picture.size().scaled(place.size(), Qt::KeepAspectRatio);
    QRect frame({}, size);
    frame.moveCenter(place.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(frame, picture);
    painter->setPen(colours().edge);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(frame.adjusted(0, 0, -1, -1));
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &c = colours();
    const bool internal = index.data(ListModel::InternalRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Places places = placesOf(index, option.rect.topLeft(), option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (internal || selected) {
        painter->setBrush(selected ? c.selection : c.internalGround);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), measure::radius, measure::radius);
    }
    if (internal) {
        painter->setBrush(c.internal);
        painter->drawRect(option.rect.left(), option.rect.top() + 1, measure::gap4, option.rect.height() - 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), measure::radius, measure::radius);
    }
    // On the selection's ground violet is hard to read; the lock and the edge stay.
    const QColor markInk = selected ? c.text : c.internal;
    paintPicture(painter, index, places.picture, internal ? c.internal : c.secondary);
    painter->setFont(typeFont(Type::Text));
    painter->setPen(c.text);
    painter->drawText(places.title, wrapping, index.data().toString());
    painter->setFont(typeFont(Type::Help));
    if (!places.mark.isEmpty()) {
        icon(u"internal"_s, c.internal).paint(painter, places.lock);
        painter->setPen(markInk);
        painter->drawText(places.mark, wrapping, index.data(ListModel::MarkRole).toString());
    }
    painter->setPen(selected ? c.text : c.secondary);
    painter->drawText(places.meta, wrapping, index.data(ListModel::MetaRole).toString());
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, placesOf(index, {}, width).height};
}

} // namespace wd
