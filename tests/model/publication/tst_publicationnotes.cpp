// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/publicationnotes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// What is kept of publications, for the history.
class PublicationNotesTest : public QObject
{
    Q_OBJECT

private:
    static PublicationNote note(int number, int revision)
    {
        return {.number = number,
                .revision = revision,
                .at = QDateTime(QDate(2026, 1, 1), QTime(9, number % 60), Qt::UTC)};
    }

private Q_SLOTS:
    void eachIsKeptOnceAndTheOldestGo()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        const DossierId one{u"een"_s}, other{u"ander"_s};
        for (int number = 1; number <= 60; ++number) {
            QVERIFY(notePublication(**store, one, note(number, 2 * number)));
            QVERIFY(notePublication(**store, one, note(number, 2 * number)));
        }
        const QList<PublicationNote> kept = *publicationNotes(**store, one);
        QCOMPARE(kept.size(), 50);
        QCOMPARE(kept.first(), note(11, 22));
        QCOMPARE(kept.last(), note(60, 120));
        QVERIFY(publicationNotes(**store, other)->isEmpty());
    }

    void aSiteThatWasSetBackWritesItsNumbersAnew()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        const DossierId id{u"een"_s};
        for (int number : {1, 2, 3})
            QVERIFY(notePublication(**store, id, note(number, number)));
        QVERIFY(notePublication(**store, id, note(2, 9)));
        QCOMPARE(*publicationNotes(**store, id), (QList<PublicationNote>{note(1, 1), note(2, 9)}));
    }
};

QTEST_GUILESS_MAIN(PublicationNotesTest)
#include "tst_publicationnotes.moc"
