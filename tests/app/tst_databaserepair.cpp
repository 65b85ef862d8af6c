// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/repairwords.h"
#include "app/site/sitethread.h"
#include "model/store/copies.h"
#include "tests/app/commandrunner.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

constexpr auto wide = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// What lies where others can come: closed folders close what is in them.
QStringList openToOthers(const QString &folder)
{
    if (!(QFile::permissions(folder) & wide))
        return {};
    QStringList open{folder};
    const QFileInfoList all
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : all) {
        if (one.isDir())
            open += openToOthers(one.filePath());
        else if (one.permissions() & wide)
            open.append(one.filePath());
    }
    return open;
}

} // namespace

/// What the command line says of a database that was damaged, and who may read what it leaves behind.
class TestDatabaseRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestoredDatabaseIsSaidWithItsMomentAndWhatItLacks()
    {
        CommandRunner desk;
        const QString id = desk.must({u"new"_s, u"--title"_s, u"Speelplekken"_s}).line();
        QFile(desk.workspace() + u"/desk.sqlite"_s).remove();
        const Answer list = desk.run({u"list"_s});
        QCOMPARE(list.code, 0);
        QVERIFY2(list.err.contains(u"teruggezet"_s) && list.err.contains(u"kan ontbreken"_s),
                 qPrintable(list.err));
        QVERIFY2(list.err.contains(QString::number(QDate::currentDate().year())), qPrintable(list.err));
        QVERIFY(list.out.contains(u"Speelplekken"_s));
        QVERIFY(desk.run({u"list"_s}).err.isEmpty());
    }

    void nothingIsCalledPutBackWhenNothingWas()
    {
        CommandRunner desk;
        QFile file(desk.workspace() + u"/desk.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(9000, 'x')), 9000);
        file.close();
        const Answer list = desk.run({u"list"_s});
        QCOMPARE(list.code, 0);
        QVERIFY2(!list.err.contains(u"teruggezet"_s) && list.err.contains(u"goede kopie is er niet"_s),
                 qPrintable(list.err));
        QVERIFY2(list.err.contains(u"desk.sqlite.damaged-"_s), qPrintable(list.err));
    }

    void everySentenceNamesWhatItKnows()
    {
        const DatabaseRepair all{.aside = u"/werk/desk.sqlite.damaged-1"_s,
                                 .copyAt = QDateTime(QDate(2026, 11, 24), QTime(12, 5), Qt::UTC),
                                 .readBack = {u"Fietspad"_s},
                                 .lost = {u"Bomen"_s, u"Speelplekken"_s},
                                 .sawAll = true};
        for (const Language &language : {Language::Dutch, Language::English}) {
            const QString said = repairInWords(all, language).join(u' ');
            for (const QString &word :
                 {u"2026"_s, u"Fietspad"_s, u"Bomen, Speelplekken"_s, all.aside, u"24 november"_s})
                QVERIFY2(said.contains(word, Qt::CaseInsensitive), qPrintable(said));
            QCOMPARE(repairInWords(all, language).size(), 4);
        }
    }

    void withoutACopyWhatWasReadBackIsNamedAndWhatIsLost()
    {
        const DatabaseRepair some{
            .aside = u"/werk/desk.sqlite.damaged-1"_s, .readBack = {u"Fietspad"_s}, .lost = {u"Bomen"_s}};
        for (const Language &language : {Language::Dutch, Language::English}) {
            const QString said = repairInWords(some, language).join(u' ');
            QVERIFY2(!said.contains(u"leeg"_s) && !said.contains(u"empty"_s), qPrintable(said));
            QVERIFY2(said.contains(u"Fietspad"_s) && said.contains(u"Bomen"_s), qPrintable(said));
            QCOMPARE(repairInWords(some, language).size(), 4);
        }
        const DatabaseRepair none{.aside = some.aside, .lost = some.lost};
        const QString said = repairInWords(none, Language::Dutch).join(u' ');
        QVERIFY2(said.contains(u"leeg"_s) && said.contains(u"Bomen"_s), qPrintable(said));
    }

    void theOefensiteIsReadByItsUserAlone()
    {
        CommandRunner desk(PracticeSite::accounts().at(0).password);
        const QString data = desk.place(u"oefensite"_s);
        const SiteThread site(data);
        desk.must({u"site"_s, u"add"_s, u"oefen"_s, u"--url"_s, site.url().toString(), u"--user"_s,
                   PracticeSite::accounts().at(0).user});
        desk.must({u"new"_s, u"--title"_s, u"Bomen"_s});
        desk.must({u"sync"_s});
        QVERIFY(QFileInfo::exists(data + u"/site.sqlite"_s));
        QCOMPARE(openToOthers(data), QStringList());
    }

    void whatACommandLeavesIsReadByItsUserAlone()
    {
        CommandRunner desk;
        QVERIFY(QFile::setPermissions(desk.workspace(),
                                      wide | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
        desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("bomen"))});
        QVERIFY(QFileInfo::exists(desk.workspace() + u"/files"_s));
        QCOMPARE(openToOthers(desk.workspace()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDatabaseRepair)
#include "tst_databaserepair.moc"
