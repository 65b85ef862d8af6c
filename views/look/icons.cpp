// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resource.h"
#include "views/look/look.h"

#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// One of our own icons, drawn when it is asked for: in its own colour, or in the text colour that is in
/// force then.
class DrawnIcon : public QIconEngine
{
public:
    enum class Place { Whole, BeforeWords };

    DrawnIcon(QString name, std::optional<QColor> colour, Place place = Place::Whole)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
        , m_place(place)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = resource(u"icons/%1.svg"_s.arg(m_name));
        drawing.replace("currentColor", colourFor(mode).name().toUtf8());
        QSvgRenderer(drawing).render(painter, placeIn(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"wd-icon-%1-%2-%3-%4"_s.arg(m_name, colourFor(mode).name())
                                .arg(size.width())
                                .arg(int(m_place));
        QPixmap found;
        if (QPixmapCache::find(key, &found))
            return found;
        found = QPixmap(size);
        found.fill(Qt::transparent);
        QPainter painter(&found);
        paint(&painter, QRect({0, 0}, size), mode, state);
        painter.end();
        QPixmapCache::insert(key, found);
        return found;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(m_name, m_colour, m_place); }

private:
    [[nodiscard]] QRectF placeIn(const QRectF &rect) const
    {
        if (m_place == Place::Whole)
            return rect;
        const double side = rect.width() * measure::icon / measure::wordsIcon;
        return {rect.left(), rect.center().y() - side / 2, side, side};
    }

    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return colours().edge;
        return m_colour.value_or(colours().text);
    }

    QString m_name;
    std::optional<QColor> m_colour;
    Place m_place;
};

QIcon made(const QString &name, const std::optional<QColor> &colour,
           DrawnIcon::Place place = DrawnIcon::Place::Whole)
{
    return iconNames().contains(name) ? QIcon(new DrawnIcon(name, colour, place)) : QIcon();
}

} // namespace

QStringList iconNames()
{
    static const QStringList names = [] {
        (void)resource(u"icons/add.svg"_s); // registers the resources
        QStringList found;
        for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}))
            found.append(file.chopped(4));
        return found;
    }();
    return names;
}

QIcon icon(const QString &name)
{
    return made(name, std::nullopt);
}

QIcon icon(const QString &name, const QColor &colour)
{
    return made(name, colour);
}

QIcon wordsIcon(const QString &name)
{
    return made(name, std::nullopt, DrawnIcon::Place::BeforeWords);
}

} // namespace wd
