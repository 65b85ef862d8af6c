// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/structurehash.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

QString structureHash(const SjabloonText &sjabloon)
{
    QJsonArray sections;
    for (const Section &one : sjabloon.sections)
        sections.append(QJsonArray{one.binding.kind, one.binding.member, one.isPublic});
    const QByteArray bytes = QJsonDocument(sections).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace wd
