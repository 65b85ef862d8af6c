// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"
#include "sync/engine/synccontext.h"
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/look/look.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// So many of a list that has some.
template <typename T> void manyOf(QList<T> &list, int many)
{
    const T one = list.isEmpty() ? T() : list.first();
    for (int i = 0; list.size() < many; ++i) {
        list.append(one);
        list.last().id = u"00000000-0000-4000-8000-%1"_s.arg(qHash(quintptr(&list)) % 1000000 * 1000 + i, 12,
                                                             10, QChar(u'0'));
    }
}

/// A dossier with a dozen of everything, of which residents see another version.
LocalDossier fullDesk(bool asked)
{
    LocalDossier local{.work = fullDossier()};
    local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = local.work};
    Dossier &work = local.work;
    manyOf(work.documents, 12);
    manyOf(work.reports, 12);
    manyOf(work.images, 12);
    manyOf(work.films, 12);
    manyOf(work.questions, 12);
    manyOf(work.news, 12);
    manyOf(work.outcome, 12);
    manyOf(work.links, 12);
    manyOf(work.changes, 12);
    manyOf(work.internal.tasks, 12);
    manyOf(work.planning.phases, 6);
    manyOf(work.planning.milestones, 30);
    manyOf(work.planning.procedure, 12);
    SiteNotes notes;
    notes.record = PublicRecord{.number = 1,
                                .intent = IntentKind::Publish,
                                .revision = 1,
                                .hash = u"h"_s,
                                .date = QDate(2026, 11, 1)};
    const QStringList users{u"a.voorbeeld"_s, u"b.proef"_s};
    for (const QString &user : asked ? users : QStringList())
        notes.open.append(Intent{.revision = 2, .kind = IntentKind::Request, .user = user});
    notes.keepIn(local);
    return local;
}

QStringList greenOn(const QWidget &window)
{
    QStringList names;
    for (const QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->property("role").toString() == u"primary"_s)
            names.append(u"%1 (%2)"_s.arg(button->objectName(), button->text()));
    }
    return names;
}

bool scrolls(const QAbstractScrollArea &area)
{
    return area.verticalScrollBar()->maximum() > area.verticalScrollBar()->minimum();
}

/// Lists and pages that scroll within a page that scrolls.
QStringList scrollsWithin(const QWidget &window)
{
    QStringList names;
    for (const QAbstractScrollArea *inner : window.findChildren<QAbstractScrollArea *>()) {
        const bool counts
            = qobject_cast<const QAbstractItemView *>(inner) || qobject_cast<const QScrollArea *>(inner);
        if (!counts || !inner->isVisible() || !scrolls(*inner))
            continue;
        for (const QWidget *above = inner->parentWidget(); above; above = above->parentWidget()) {
            const auto *page = qobject_cast<const QScrollArea *>(above);
            if (page && scrolls(*page))
                names.append(u"%1 in %2"_s.arg(inner->objectName(), page->objectName()));
        }
    }
    return names;
}

} // namespace

/// What holds on every page and at every part, in every look: one green button at most, for there is one next
/// step; and where a list scrolls its page does not. With WIJKDOSSIER_SCREENS=FOLDER it keeps pictures there.
class EveryViewTest : public QObject
{
    Q_OBJECT

private:
    QStringList m_wrong;

    void look(Actor &actor, const QString &where)
    {
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS"); !folder.isEmpty())
            (void)actor.window().grab().save(u"%1/many-%2-%3.png"_s.arg(
                folder, QString::fromLatin1(QTest::currentDataTag()), where.section(u' ', -1)));
        const QStringList green = greenOn(actor.window());
        if (green.size() > 1)
            m_wrong.append(u"%1: %2"_s.arg(where, green.join(u", "_s)));
        const QStringList nested = scrollsWithin(actor.window());
        if (!nested.isEmpty())
            m_wrong.append(u"%1: %2"_s.arg(where, nested.join(u", "_s)));
    }

private Q_SLOTS:
    void oneGreenButtonAndOneThingThatScrolls_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("asked"); ///< two colleagues ask to publish
        QTest::newRow("light") << Theme::Light << 1.0 << QSize(1280, 800) << false;
        QTest::newRow("dark") << Theme::Dark << 1.0 << QSize(1280, 800) << true;
        QTest::newRow("large") << Theme::Light << 2.0 << QSize(1600, 1000) << false;
        QTest::newRow("folded") << Theme::Light << 1.0 << QSize(900, 800) << true;
        QTest::newRow("narrow") << Theme::Light << 1.0 << QSize(640, 800) << false;
        QTest::newRow("wide") << Theme::Light << 1.0 << QSize(1560, 900) << true;
    }
    void oneGreenButtonAndOneThingThatScrolls()
    {
        QFETCH(const Theme, theme);
        QFETCH(const double, scale);
        QFETCH(const QSize, size);
        QFETCH(const bool, asked);
        m_wrong.clear();
        QTemporaryDir folder;
        {
            const auto store = Store::open(folder.path());
            QVERIFY(store && (*store)->add(fullDesk(asked)));
        }
        keepWindowSettings(folder.path(), {.theme = theme, .typeScale = scale});
        Actor actor(folder.path());
        actor.window().resize(size);
        look(actor, u"no dossier"_s);
        actor.window().open(fullDossier().id);
        QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().isOpen(), 20000);
        QStringList sections{u"title"_s};
        for (const Section &section : test::sjabloon().sections)
            sections.append(section.key);
        for (const QString &section : sections) {
            QVERIFY(actor.section(section));
            look(actor, section);
        }
        QTRY_COMPARE(actor.window().findChildren<QPushButton *>(u"requestAgree"_s).size(), asked ? 2 : 0);
        QVERIFY(actor.command(u"publish"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"publishLog"_s), 20000);
        look(actor, u"publish"_s);
        for (const QString &page :
             {u"withdraw"_s, u"history"_s, u"historyWhole"_s, u"trash"_s, u"newDossier"_s, u"about"_s,
              u"helpTopics"_s, u"copies"_s, u"settings"_s, u"wijkenList"_s}) {
            QVERIFY2(actor.command(page), qPrintable(page));
            look(actor, page);
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
    }

    void theFirstStartHasOneNextStepToo()
    {
        m_wrong.clear();
        Actor actor;
        QTRY_VERIFY(actor.find(u"practiceFirst"_s));
        look(actor, u"the first start"_s);
        QVERIFY(actor.click(u"logInLater"_s));
        look(actor, u"later"_s);
        QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    }
};

QTEST_MAIN(EveryViewTest)
#include "tst_everyview.moc"
