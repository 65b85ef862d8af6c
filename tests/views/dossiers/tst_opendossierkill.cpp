// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sjablonen.h"
#include "tests/views/dossiers/opendossierfixture.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/types.h>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kills = 10;

void tell(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The child: opens the dossier, types one word and says so, then types nothing and waits to be killed.
int typeAndWait(const QString &workspace, const QString &id, const QString &word)
{
    FakeSite site;
    StoreThread store(workspace);
    OpenDossier openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(), systemClock());
    QObject::connect(&openDossier, &OpenDossier::opened, &openDossier, [&] {
        openDossier.edit(u"titel"_s, [&](Dossier &d) { d.title = word; }, OpenDossier::EditKind::Typing);
        openDossier.setDraft({}, u"goal"_s, word);
        tell(u"typed"_s);
    });
    openDossier.open({id});
    return QCoreApplication::exec();
}

/// The child that never pauses: a letter every 50 ms, told with its number.
int typeForEver(const QString &workspace, const QString &id)
{
    FakeSite site;
    StoreThread store(workspace);
    OpenDossier openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(), systemClock());
    QTimer keys;
    int count = 0;
    QObject::connect(&keys, &QTimer::timeout, &openDossier, [&] {
        ++count;
        openDossier.edit(
            u"titel"_s, [&](Dossier &d) { d.title = QString::number(count); }, OpenDossier::EditKind::Typing);
        tell(QString::number(count));
    });
    QObject::connect(&openDossier, &OpenDossier::opened, &keys, [&keys] { keys.start(50ms); });
    openDossier.open({id});
    return QCoreApplication::exec();
}

LocalDossier deskIn(const QString &workspace, const DossierId &id)
{
    const auto store = Store::open(workspace);
    return store ? (*store)->read(id).value_or(LocalDossier()) : LocalDossier();
}

void killed(QProcess &child)
{
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
}

} // namespace

/// What was typed survives the program being killed a second later.
class OpenDossierKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto store = Store::open(m_folder->path());
        QVERIFY(store && (*store)->add({.work = fullDossier()}));
    }

    void aWordTypedASecondBeforeAKillIsThere()
    {
        for (int i = 0; i < kills; ++i) {
            const QString word = u"woord%1"_s.arg(i);
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--type"_s, m_folder->path(), m_id.value, word});
            QVERIFY(child.waitForReadyRead(30'000));
            // One second is what is promised; nothing can be waited for but the clock.
            QVERIFY(!child.waitForFinished(1000));
            killed(child);
            QCOMPARE(deskIn(m_folder->path(), m_id).work.title, word);
            const auto store = Store::open(m_folder->path());
            QCOMPARE((*store)->draft(m_id, {{}, u"goal"_s}).value(), word);
        }
    }

    void whoTypesOnWithoutAPauseLosesAtMostTheLastSecond()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--on"_s, m_folder->path(), m_id.value});
        QByteArray told;
        while (told.count('\n') < 60) {
            QVERIFY(child.waitForReadyRead(30'000));
            told += child.readAllStandardOutput();
        }
        killed(child);
        const int stored = deskIn(m_folder->path(), m_id).work.title.toInt();
        QVERIFY2(stored >= 40, qPrintable(QString::number(stored)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DossierId m_id = fullDossier().id;
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 5 && words[1] == u"--type")
        return typeAndWait(words[2], words[3], words[4]);
    if (words.size() == 4 && words[1] == u"--on")
        return typeForEver(words[2], words[3]);
    OpenDossierKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_opendossierkill.moc"
