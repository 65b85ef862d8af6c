// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

#include <functional>

namespace wd
{

/// Draws what stands in a text but is no text: a picture by its thumbnail, else by its title in a frame; a
/// block of a newer version by its words in a frame.
class TextObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    std::function<QString(const QString &part)> titleOf;
    std::function<QImage(const QString &part)> thumbnailOf;
    int textWidth = 600; ///< pixels there are for it

    QSizeF intrinsicSize(QTextDocument *document, int place, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int place,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] QImage thumbnail(const Block &block) const;
    [[nodiscard]] QString words(const Block &block) const;
};

} // namespace wd
