// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/page/page.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const QDate today(2026, 11, 23);

PageAddresses site()
{
    return {
        .dossier = u"https://site.example/d"_s,
        .part = [](const QString &id) { return u"https://site.example/d/"_s + id; },
        .image
        = [](const QString &id) { return u"https://site.example/d/"_s + id + u"/@@images/image/large"_s; }};
}

Dossier exampleDossier()
{
    QFile file(QFINDTESTDATA("../dossier/example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example dossier cannot be read");
    return readDossier(file.readAll()).value();
}

/// The golden file, after it was written anew when WIJKDOSSIER_WRITE_GOLDEN is set: look at the difference.
QByteArray golden(const QString &name, const QByteArray &now)
{
    const QString folder = QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/golden/"_s;
    QFile file(qEnvironmentVariableIsSet("WIJKDOSSIER_WRITE_GOLDEN") ? folder + name
                                                                     : QFINDTESTDATA(u"golden/"_s + name));
    if (qEnvironmentVariableIsSet("WIJKDOSSIER_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        file.write(now);
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no golden file");
}

} // namespace

/// The whole page, to the letter: what changes here changes for every resident.
class PageGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsTheGoldenOne_data();
    void thePageIsTheGoldenOne();
};

void PageGoldenTest::thePageIsTheGoldenOne_data()
{
    QTest::addColumn<QByteArray>("dossier");
    QTest::addColumn<Language>("language");
    QTest::newRow("example") << canonicalBytes(exampleDossier()) << Language::Dutch;
    QTest::newRow("full") << canonicalBytes(test::fullDossier()) << Language::Dutch;
    QTest::newRow("full-english") << canonicalBytes(test::fullDossier()) << Language::English;
    QTest::newRow("empty") << canonicalBytes(newDossier(u"Leeg"_s, u"fysiek"_s, test::seededIds()))
                           << Language::Dutch;
}

void PageGoldenTest::thePageIsTheGoldenOne()
{
    QFETCH(QByteArray, dossier);
    QFETCH(Language, language);
    const auto read = readDossier(dossier);
    QVERIFY(read);
    const Dossier view = publicView(*read, today);
    const QString name = QString::fromUtf8(QTest::currentDataTag());

    const QByteArray html = pageHtml(test::sjabloon(), view, site(), today, language).toUtf8();
    QCOMPARE(html, golden(name + u".html"_s, html));
    const QByteArray blocks
        = QJsonDocument(pageBlocks(test::sjabloon(), view, site(), today, language)).toJson();
    QCOMPARE(blocks, golden(name + u".json"_s, blocks));
}

QTEST_GUILESS_MAIN(PageGoldenTest)
#include "tst_pagegolden.moc"
