// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/workspace.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The child: another program on the same workspace, that adds a dossier and tells how many there are.
int addOne(const QString &path, const QString &title, int seed)
{
    const auto store = Store::open(path);
    if (!store || !(*store)->add(localWith(title, quint64(seed))))
        return 1;
    std::printf("%d\n", int((*store)->rows()->size()));
    return 0;
}

int addedElsewhere(const QString &path, const QString &title, int seed)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--add"_s, path, title, QString::number(seed)});
    const bool ended = child.waitForFinished(30'000) && child.exitCode() == 0;
    return ended ? child.readAllStandardOutput().trimmed().toInt() : -1;
}

} // namespace

/// Several stores of one program and those of another on the same workspace.
class TestStoreLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneProgramWritesIsThereAfterAnotherCameAndWent()
    {
        Workspace workspace;
        const auto first = workspace.open();
        QVERIFY(first && first->add(localWith(u"Bomen"_s, 1)));
        const auto second = workspace.open(); // its opening must leave the locks of the first
        QVERIFY(second);
        QCOMPARE(addedElsewhere(workspace.path(), u"Fietspad"_s, 2), 2);
        QVERIFY(first->add(localWith(u"Speelplekken"_s, 3)));
        QCOMPARE(addedElsewhere(workspace.path(), u"Riool"_s, 4), 4);
        QCOMPARE(second->rows()->size(), 4);
        QVERIFY(!first->repair());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--add"_s)
        return addOne(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    TestStoreLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storelocks.moc"
