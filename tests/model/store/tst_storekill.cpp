// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/types.h>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kills = 25;

/// The child: counts up in one dossier and tells each count after it was stored, until killed.
int countForEver(const QString &path)
{
    const auto store = Store::open(path);
    if (!store)
        return 1;
    const DossierId id = localWith(u"Telling"_s, 1).work.id;
    while (true) {
        const auto counted = (*store)->change(id, [](LocalDossier &local) -> Result<void> {
            const int next = local.site.value(u"count"_s).toInt() + 1;
            local.site.insert(u"count"_s, next);
            local.work.summary = u"stand%1 "_s.arg(next) + QString(20'000, u'x');
            local.base = revisionOf(next, local.work);
            return {};
        });
        if (!counted)
            return 1;
        std::printf("%d\n", counted->site.value(u"count"_s).toInt());
        std::fflush(stdout);
    }
}

int lastTold(const QByteArray &output)
{
    // The last line may be cut off by the kill.
    const QByteArray whole = output.left(output.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
}

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldSurvivesAKillAtAnyMoment();
};

void TestStoreKill::whatWasToldSurvivesAKillAtAnyMoment()
{
    Workspace workspace;
    LocalDossier local = localWith(u"Telling"_s, 1);
    QVERIFY(workspace.open()->add(local));
    QRandomGenerator random(7);
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--count"_s, workspace.path()});
        QVERIFY(child.waitForReadyRead(30'000));
        // Killed after so many more of its commits, at whatever it is then doing.
        for (quint32 more = random.bounded(8u); more > 0; --more)
            QVERIFY(child.waitForReadyRead(30'000));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        const int told = lastTold(child.readAllStandardOutput());
        const auto store = workspace.open();
        QVERIFY(store && !store->repair());
        const auto read = store->read(local.work.id);
        const int stored = read->site.value(u"count"_s).toInt();
        QVERIFY2(stored == told || stored == told + 1, qPrintable(u"%1 %2"_s.arg(told).arg(stored)));
        QVERIFY(read->work.summary.startsWith(u"stand%1 "_s.arg(stored)));
        QCOMPARE(read->base->number, stored);
        QVERIFY(!store->rows()->first().dirty);
        QCOMPARE(store->search(u"stand%1 "_s.arg(stored))->size(), 1);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--count"_s)
        return countForEver(arguments.at(2));
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storekill.moc"
