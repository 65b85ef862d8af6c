// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/practiceworkspace.h"
#include "tests/app/window/actor.h"
#include "tests/support/newersjabloon.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemView>
#include <QPointer>

#include <functional>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList sectionsOf(Actor &actor)
{
    const auto *outline = actor.window().findChild<QAbstractItemView *>(u"outline"_s);
    QStringList names;
    for (int row = 0; row < outline->model()->rowCount(); ++row)
        names.append(outline->model()->index(row, 0).data().toString());
    return names;
}

/// Another program on this workspace keeps that of the site.
void keeps(Actor &actor, const QJsonValue &kept)
{
    const auto store = Store::open(practiceWorkspace(actor.workspace()));
    QVERIFY(store && (*store)->setSetting(keptSjablonenKey(), kept));
}

/// A sync there read a newer one.
void comes(Actor &actor)
{
    keeps(actor, newerSjabloonKept());
}

/// Somebody types on, so that there is always a key that was not handed over yet, until something is so (or
/// it does not come). What was typed.
QString typedUntil(const std::function<bool()> &isSo, Actor &actor, const QPointer<QWidget> &input)
{
    if (!input || !actor.type(u"summaryInput"_s, u"begin"_s))
        return {};
    QString typed = u"begin"_s;
    (void)QTest::qWaitFor(
        [&] {
            if (isSo() || !input)
                return true;
            QTest::keyClick(input, Qt::Key_A);
            typed += u'a';
            return false;
        },
        20000);
    return typed;
}

} // namespace

/// A newer sjabloon in a window that is open: it is told, looked at, taken over and undone.
class WindowSjablonenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerOneIsTakenOverAndUndone()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1280, 800}));
        QVERIFY(actor.section(u"about"_s));
        QVERIFY(!actor.find(u"newerSjabloon"_s));
        const Sjabloon before = actor.openDossier().work().sjabloon;
        comes(actor);
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"newerSjabloon"_s), 20000);
        QVERIFY(!sectionsOf(actor).contains(u"Bereikbaarheid"_s)); // not by itself
        actor.countFromHere();
        QVERIFY(actor.click(u"newerSjabloon"_s));
        QTRY_VERIFY(actor.sees(u"“Bereikbaarheid” komt erbij, voor bewoners."_s));
        QVERIFY(actor.click(u"takeSjabloon"_s));
        QCOMPARE(actor.acts(), 2);
        QCOMPARE(actor.openDossier().work().sjabloon.version, 2);
        QTRY_VERIFY(sectionsOf(actor).contains(u"Bereikbaarheid"_s));
        QVERIFY(!actor.find(u"newerSjabloon"_s));
        QVERIFY(actor.command(u"section_bereikbaarheid"_s));
        QTRY_VERIFY(actor.sees(u"Hoe komen bewoners tijdens het werk bij hun huis?"_s));
        QVERIFY(actor.saved());

        QVERIFY(actor.command(u"undo"_s));
        QCOMPARE(actor.openDossier().work().sjabloon, before);
        QTRY_VERIFY(!sectionsOf(actor).contains(u"Bereikbaarheid"_s));
        QTRY_VERIFY(actor.find(u"newerSjabloon"_s));
        QVERIFY(actor.command(u"redo"_s));
        QTRY_VERIFY(sectionsOf(actor).contains(u"Bereikbaarheid"_s));
        QVERIFY(actor.saved());
    }

    void whatIsBeingTypedStays()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1280, 800}));
        QVERIFY(actor.section(u"summary"_s));
        QTRY_VERIFY(actor.find(u"summaryInput"_s));
        const QPointer<QWidget> input = actor.find(u"summaryInput"_s);
        comes(actor);
        const QString typed
            = typedUntil([&] { return actor.find(u"newerSjabloon"_s) != nullptr; }, actor, input);
        QVERIFY(actor.find(u"newerSjabloon"_s));
        QCOMPARE(actor.find(u"summaryInput"_s), input.data()); // the same widget, the caret where it was
        QVERIFY(actor.click(u"newerSjabloon"_s) && actor.click(u"takeSjabloon"_s));
        QCOMPARE(actor.openDossier().work().summary, typed);
        QCOMPARE(actor.openDossier().work().sjabloon.version, 2);
        QVERIFY(actor.saved());
    }

    void whatIsBeingTypedGoesAlongWithWhatTheDossierFollows()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1280, 800}));
        actor.openDossier().edit(u"proef"_s, [](Dossier &dossier) {
            dossier.sjabloon = {.key = u"communicatiedossier"_s, .version = 2};
        });
        QVERIFY(actor.section(u"summary"_s));
        QTRY_VERIFY(actor.find(u"unknownSjabloon"_s));
        QTRY_VERIFY(actor.find(u"summaryInput"_s));
        const QPointer<QWidget> input = actor.find(u"summaryInput"_s);
        comes(actor);
        const QString typed = typedUntil([&] { return !actor.find(u"unknownSjabloon"_s); }, actor, input);
        QVERIFY(!actor.find(u"unknownSjabloon"_s));
        QTRY_VERIFY(!input); // by the newer one
        QCOMPARE(actor.openDossier().work().summary, typed);
        QVERIFY(actor.saved());
    }

    void aDossierOfOneThatComesIsShownAsAWhole()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1280, 800}));
        actor.openDossier().edit(u"proef"_s, [](Dossier &dossier) {
            dossier.sjabloon = {.key = u"communicatiedossier"_s, .version = 2};
        });
        QVERIFY(actor.section(u"about"_s));
        QTRY_VERIFY(actor.find(u"unknownSjabloon"_s));
        comes(actor);
        QTRY_VERIFY_WITH_TIMEOUT(sectionsOf(actor).contains(u"Bereikbaarheid"_s), 20000);
        QTRY_VERIFY(!actor.find(u"unknownSjabloon"_s));
    }

    /// The workspace belongs to another site since, which has one of the same name.
    void whatAnotherSiteToldIsInForceNoLonger()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1280, 800}));
        const auto accessTo = [&]() -> QString {
            for (const SjabloonText &one : actor.openDossier().sjablonen().all()) {
                if (const Section *found = one.version == 2 ? one.section(u"bereikbaarheid"_s) : nullptr)
                    return found->isPublic ? u"residents"_s : u"colleagues"_s;
            }
            return u"nobody"_s;
        };
        comes(actor);
        QTRY_COMPARE_WITH_TIMEOUT(accessTo(), u"residents"_s, 20000);
        WrittenSjabloon other = newerSjabloon();
        other.structure.replace("\"key\": \"bereikbaarheid\"",
                                "\"key\": \"bereikbaarheid\", \"internal\": true");
        keeps(actor, KeptSjablonen{.written = {{other.name, other}}, .seen = {}, .refused = {}}.toSetting());
        QTRY_COMPARE_WITH_TIMEOUT(accessTo(), u"colleagues"_s, 20000);
        keeps(actor, QJsonValue::Null);
        QTRY_COMPARE_WITH_TIMEOUT(accessTo(), u"nobody"_s, 20000);
    }

    void aNewDossierFollowsTheNewest()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1280, 800}));
        const DossierId before = actor.openDossier().work().id;
        comes(actor);
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"newerSjabloon"_s), 20000);
        QVERIFY(actor.command(u"newDossier"_s));
        QVERIFY(actor.typeAndEnter(u"newTitle"_s, u"Bomen"_s));
        QTRY_VERIFY(actor.openDossier().work().id != before);
        QCOMPARE(actor.openDossier().work().sjabloon.version, 2);
        QVERIFY(actor.saved());
    }
};

QTEST_MAIN(WindowSjablonenTest)
#include "tst_windowsjablonen.moc"
