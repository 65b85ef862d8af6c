// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/textobjects.h"

#include "views/look/look.h"
#include "views/text/paste/formats.h"

#include <QPainter>

namespace wd
{
namespace
{

constexpr int tallest = 240;

Block blockOf(const QTextFormat &format)
{
    return format.property(carry::Object).value<Block>();
}

QRect wordsRect(const QTextDocument &document, int width, const QString &words)
{
    const QFontMetrics metrics(document.defaultFont());
    return metrics.boundingRect(QRect(0, 0, width - 2 * measure::gap12, 10'000), Qt::TextWordWrap, words);
}

} // namespace

QImage TextObjects::thumbnail(const Block &block) const
{
    if (block.kind != BlockKind::Image || !thumbnailOf)
        return {};
    return thumbnailOf(block.ref);
}

QString TextObjects::words(const Block &block) const
{
    if (block.kind == BlockKind::Image) {
        const QString title = titleOf ? titleOf(block.ref) : QString();
        return title.isEmpty() ? tr("Afbeelding") : tr("Afbeelding: %1").arg(title);
    }
    const QString plain = plainText({block});
    return plain.isEmpty() ? tr("Onderdeel uit een nieuwere versie van Wijkdossier")
                           : tr("Onderdeel uit een nieuwere versie van Wijkdossier: %1").arg(plain);
}

QSizeF TextObjects::intrinsicSize(QTextDocument *document, int place, const QTextFormat &format)
{
    Q_UNUSED(place)
    const Block block = blockOf(format);
    if (const QImage image = thumbnail(block); !image.isNull())
        return image.size().scaled(qMin(textWidth, image.width()), qMin(tallest, image.height()),
                                   Qt::KeepAspectRatio);
    const QSize size = wordsRect(*document, textWidth, words(block)).size();
    return {size.width() + 2.0 * measure::gap12, size.height() + 2.0 * measure::gap8};
}

void TextObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int place,
                             const QTextFormat &format)
{
    Q_UNUSED(place)
    const Block block = blockOf(format);
    painter->save();
    if (const QImage image = thumbnail(block); !image.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, image);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(document->defaultFont());
        painter->setPen(colours().edge);
        painter->setBrush(colours().window);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
        painter->setPen(colours().text);
        painter->drawText(rect.adjusted(measure::gap12, measure::gap8, -measure::gap12, -measure::gap8),
                          Qt::TextWordWrap | Qt::AlignVCenter, words(block));
    }
    painter->restore();
}

} // namespace wd
