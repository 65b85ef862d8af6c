// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of files, and images in the sizes a page asks for.
#include "sync/practice/content/pictures.h"
#include "sync/practice/site/sitefields.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

/// What a browser may show itself: nothing that can run.
bool isShown(const QString &mediaType)
{
    static const QStringList shown{u"image/gif"_s,  u"image/jpeg"_s, u"image/png"_s,
                                   u"image/webp"_s, u"text/plain"_s, u"application/pdf"_s};
    return shown.contains(mediaType);
}

QByteArray headerValue(const QString &text)
{
    QByteArray value = text.toLatin1();
    return value.replace('\r', "").replace('\n', "");
}

SiteReply bytesReply(const QByteArray &bytes, const QString &mediaType, const QString &name, bool attached)
{
    const QByteArray how = attached ? "attachment" : "inline";
    return {.headers = {{"Content-Type", headerValue(mediaType)},
                        {"Content-Disposition", how + "; filename*=UTF-8''" + QUrl::toPercentEncoding(name)},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy", "sandbox"}},
            .body = bytes};
}

} // namespace

SiteReply fileReply(SiteCall &call, const SiteObject &object, bool attached)
{
    const QString primary = object.type == u"File"_s ? u"file"_s : u"image"_s;
    const QString field = call.service.value(1, primary);
    const QJsonObject kept = object.fields[field].toObject();
    if (!kept.contains(u"blob"_s))
        return notFound(call);
    const QString media = kept[u"content-type"_s].toString();
    return bytesReply(call.store.blob(kept[u"blob"_s].toString()), media,
                      kept[u"filename"_s].toString(object.id), attached || !isShown(media));
}

SiteReply imageReply(SiteCall &call, const SiteObject &object)
{
    const QJsonObject kept = object.fields[call.service.value(1, u"image"_s)].toObject();
    if (!kept.contains(u"blob"_s))
        return notFound(call);
    const QByteArray bytes = call.store.blob(kept[u"blob"_s].toString());
    const QString media = kept[u"content-type"_s].toString(), name = kept[u"filename"_s].toString(object.id);
    const QString scale = call.service.value(2);
    if (scale.isEmpty())
        return bytesReply(bytes, media, name, !isShown(media));
    const int width = scaleWidths().value(scale);
    if (width == 0 || !hasSmallerSizes(bytes))
        return notFound(call);
    QBuffer source;
    source.setData(bytes);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return notFound(call);
    if (image.width() <= width)
        return bytesReply(bytes, media, name, !isShown(media));
    image = image.scaledToWidth(width, Qt::SmoothTransformation);
    QBuffer target;
    const bool opaque = media == u"image/jpeg"_s;
    if (!image.save(&target, opaque ? "JPEG" : "PNG"))
        return notFound(call);
    return bytesReply(target.data(), opaque ? media : u"image/png"_s, name, false);
}

} // namespace wd::practice
