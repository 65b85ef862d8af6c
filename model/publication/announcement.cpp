// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/announcement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestWhat = 500, longestWhere = 300;

/// Whether a member is a text that may be shown; one that is not there is an empty one.
bool isShowable(const QJsonValue &member, qsizetype longest)
{
    const QString text = member.toString();
    const bool steers = std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return (member.isUndefined() || member.isString()) && text.size() <= longest && !steers;
}

QJsonObject announcementToJson(const ProgramAnnouncement &one)
{
    return {{u"version"_s, one.version}, {u"what"_s, one.what}, {u"where"_s, one.where}};
}

} // namespace

std::optional<QUrl> ProgramAnnouncement::address() const
{
    const QUrl url(where, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    // A name before the host looks like the host to who reads it.
    if (!web || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    return url;
}

bool ProgramAnnouncement::isNewerThan(const QString &program) const
{
    return QVersionNumber::fromString(version).normalized()
        > QVersionNumber::fromString(program).normalized();
}

Result<ProgramAnnouncement> readAnnouncement(const QByteArray &bytes)
{
    const auto wrong = [](const QString &what) { return fail(ErrorKind::BadInput, announcementFile, what); };
    if (bytes.size() > announcementAtMost)
        return wrong(u"too-large"_s);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        return wrong(u"not-json"_s);
    static const QRegularExpression number(
        QRegularExpression::anchoredPattern(u"[0-9]{1,4}(\\.[0-9]{1,4}){1,3}"_s));
    const ProgramAnnouncement read{.version = json[u"version"_s].toString(),
                                   .what = json[u"what"_s].toString().trimmed(),
                                   .where = json[u"where"_s].toString().trimmed()};
    if (!number.match(read.version).hasMatch())
        return wrong(u"version"_s);
    if (!isShowable(json[u"what"_s], longestWhat))
        return wrong(u"what"_s);
    if (!isShowable(json[u"where"_s], longestWhere))
        return wrong(u"where"_s);
    return read;
}

QString keptAnnouncementKey()
{
    return u"program-announced"_s;
}

KeptAnnouncement KeptAnnouncement::from(const QJsonValue &setting)
{
    KeptAnnouncement kept{.announced = {}, .seen = setting[u"seen"_s].toString()};
    const auto read
        = readAnnouncement(QJsonDocument(setting[u"announced"_s].toObject()).toJson(QJsonDocument::Compact));
    if (read)
        kept.announced = *read;
    return kept;
}

QJsonValue KeptAnnouncement::toSetting() const
{
    QJsonObject json{{u"seen"_s, seen}};
    if (announced)
        json.insert(u"announced"_s, announcementToJson(*announced));
    return json;
}

} // namespace wd
