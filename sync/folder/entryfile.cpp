// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/entryfile.h"

#include "model/dossier/described/dossierjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

QByteArray entryFile(const QString &uid, bool decides, const QByteArray &bytes)
{
    const QJsonObject head{{u"uid"_s, uid},
                           {u"decides"_s, decides},
                           {u"size"_s, qint64(bytes.size())},
                           {u"sha256"_s, sha256Of(bytes)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + bytes;
}

std::optional<EntryHead> entryHeadOf(const QByteArray &beginning)
{
    const qsizetype end = beginning.indexOf('\n');
    if (end <= 0)
        return {};
    const QJsonObject said = QJsonDocument::fromJson(beginning.first(end)).object();
    EntryHead head{.uid = said.value(u"uid"_s).toString(),
                   .decides = said.value(u"decides"_s).toBool(),
                   .size = said.value(u"size"_s).toInteger(-1),
                   .sha256 = said.value(u"sha256"_s).toString()};
    if (head.uid.isEmpty() || head.size < 0 || head.sha256.isEmpty())
        return {};
    return head;
}

std::optional<QByteArray> entryBytesOf(const QByteArray &file)
{
    const auto head = entryHeadOf(file.first(std::min<qsizetype>(file.size(), entryHeadAtMost)));
    if (!head)
        return {};
    const QByteArray bytes = file.sliced(file.indexOf('\n') + 1);
    if (bytes.size() != head->size || sha256Of(bytes) != head->sha256)
        return {};
    return bytes;
}

std::optional<LogKey> entryKeyOf(const QString &name)
{
    static const QRegularExpression wanted(u"^(concept|publiek)-([0-9]{6})\\.json$"_s);
    const auto match = wanted.match(name);
    if (!match.hasMatch())
        return {};
    return LogKey{.row = match.captured(1) == u"publiek"_s ? LogRow::Records : LogRow::Concepts,
                  .number = match.captured(2).toInt()};
}

} // namespace wd
