// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"

#include <QAbstractItemView>
#include <QLabel>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// Of the dossiers in the list at the left.
QStringList titles(const Actor &actor)
{
    const auto *shownDossiers = qobject_cast<QAbstractItemView *>(actor.find(u"dossiers"_s));
    QStringList found;
    for (int row = 0; shownDossiers && row < shownDossiers->model()->rowCount(); ++row)
        found.append(shownDossiers->model()->index(row, 0).data(Qt::DisplayRole).toString());
    return found;
}

} // namespace

/// What the window says of a database that was damaged.
class RestoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysWhatWasPutBackUntilItIsRead()
    {
        const QTemporaryDir folder;
        QVERIFY((*Store::open(folder.path()))
                    ->add({.work = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds(7))}));
        QVERIFY(QFile::remove(folder.filePath(u"desk.sqlite"_s)));
        Actor actor(folder.path());
        QTRY_VERIFY(actor.sees(u"teruggezet"_s));
        actor.window().tell(u"Iets anders."_s);
        QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"teruggezet"_s), 20000); // it comes back after another sentence
        QVERIFY(actor.click(u"statusLineAct"_s));
        QTRY_VERIFY(!actor.sees(u"teruggezet"_s));
        QTRY_COMPARE(titles(actor), QStringList{u"Speelplek"_s});
    }

    void aSoundDatabaseIsOpenedWithoutAWord()
    {
        const QTemporaryDir folder;
        QVERIFY((*Store::open(folder.path()))
                    ->add({.work = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds(7))}));
        Actor actor(folder.path());
        QTRY_COMPARE(titles(actor), QStringList{u"Speelplek"_s});
        QVERIFY(actor.find(u"told"_s) == nullptr);
    }

    void theWindowsOwnFilesAreReadByTheirUserAlone()
    {
        const QTemporaryDir around;
        const QString folder = around.filePath(u"wijkdossier"_s);
        keepWindowSettings(folder, {.dossier = u"geheim"_s});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder) & others));
        QVERIFY(!(QFile::permissions(folder + u"/window.ini"_s) & others));
        QCOMPARE(readWindowSettings(folder).dossier, u"geheim"_s);
    }
};

QTEST_MAIN(RestoredTest)
#include "tst_restored.moc"
