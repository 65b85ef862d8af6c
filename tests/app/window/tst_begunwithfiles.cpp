// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/package.h"
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The program when it is started with a file, as a file manager does.
class BegunWithFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPackageIsBroughtInAndTheLastIsOpen()
    {
        const QTemporaryDir folder;
        QStringList packages;
        for (const QString &title : {u"Bomen"_s, u"Speelplek"_s}) {
            packages.append(folder.filePath(title + u".wijkdossier"_s));
            const Dossier dossier = newDossier(title, u"fysiek"_s, seededIds(int(title.size())));
            QVERIFY(writePackage(dossier, [](const QString &) { return QString(); }, packages.last()));
        }
        Actor actor({}, Language::Dutch, systemClock(), packages);
        QTRY_VERIFY_WITH_TIMEOUT(
            actor.openDossier().isOpen() && actor.openDossier().work().title == u"Speelplek"_s, 20000);
        const auto rows = (*Store::open(actor.workspace()))->rows();
        QVERIFY(rows && rows->size() == 2);
    }

    void whatIsNoPackageIsSaidUntilItIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("no zip") << u"nota.wijkdossier"_s
                                << u"nota.wijkdossier is geen pakket van Wijkdossier"_s;
        QTest::newRow("another file") << u"nota.txt"_s << u"nota.txt"_s;
        QTest::newRow("nothing") << u"weg.wijkdossier"_s << u"weg.wijkdossier"_s;
        QTest::newRow("a folder") << u"map.wijkdossier"_s << u"map.wijkdossier"_s;
    }
    void whatIsNoPackageIsSaidUntilItIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"map.wijkdossier"_s));
        for (const QString &file : {u"nota.wijkdossier"_s, u"nota.txt"_s}) {
            QFile written(folder.filePath(file));
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write("Beste bewoner,") > 0);
        }
        Actor actor({}, Language::Dutch, systemClock(), {folder.filePath(name)});
        QTRY_VERIFY(actor.sees(said));
        QVERIFY(actor.sees(u"Er is niets "_s));
        QVERIFY(!actor.openDossier().isOpen());
        QVERIFY(actor.click(u"statusLineAct"_s));
        QTRY_VERIFY(!actor.sees(said));
    }
};

QTEST_MAIN(BegunWithFilesTest)
#include "tst_begunwithfiles.moc"
