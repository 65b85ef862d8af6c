// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"

#include "model/dossier/described/dossierjson.h"
#include "tests/support/fulldossier.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;

namespace wd::test
{
namespace
{

/// Writes out the shorthands of fulldossier.h: "@d01" for an id, "nota.pdf" for a file.
QJsonValue writtenOut(const QJsonValue &value, const QString &member = {})
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = writtenOut(it.value(), it.key());
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(writtenOut(element));
        return array;
    }
    const QString text = value.toString();
    if (member == u"file") {
        const FileRef file = fixtureFile(text);
        return QJsonObject{{u"name"_s, file.name},
                           {u"sha256"_s, file.sha256},
                           {u"size"_s, file.size},
                           {u"mediaType"_s, file.mediaType}};
    }
    static const QRegularExpression shortId(u"^(part:)?@([0-9a-f]+)$"_s);
    if (const auto match = shortId.match(text); match.hasMatch())
        return match.captured(1) + fixtureId(match.captured(2));
    return value;
}

} // namespace

IdMaker seededIds(quint64 seed)
{
    auto engine = std::make_shared<std::mt19937_64>(seed);
    return {FakeClock().clock(), [engine] { return (*engine)(); }};
}

Clock FakeClock::clock()
{
    return [now = m_now] { return *now; };
}

QString fixtureId(const QString &shortId)
{
    return u"01936a2e-5b1c-7c44-9a51-"_s + shortId.rightJustified(12, u'0');
}

QByteArray fixtureBytes(const QString &fileName)
{
    return "Bytes of " + fileName.toUtf8() + '\n';
}

FileRef fixtureFile(const QString &fileName)
{
    const QByteArray bytes = fixtureBytes(fileName);
    return {.name = fileName,
            .sha256 = sha256Of(bytes),
            .size = bytes.size(),
            .mediaType = fileName.endsWith(u".jpg") ? u"image/jpeg"_s : u"application/pdf"_s};
}

Dossier fullDossier()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(fullDossierText, &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "fullDossier", qPrintable(error.errorString()));
    return dossierFromCheckedJson(writtenOut(document.object()).toObject());
}

} // namespace wd::test
