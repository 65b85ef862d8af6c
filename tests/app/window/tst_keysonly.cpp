// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/actor.h"

#include <QAbstractItemView>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// Somebody without a mouse: keys go to whatever has the focus.
class Keys
{
public:
    explicit Keys(Actor &actor)
        : m_actor(actor)
    {
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(target(), text); }
    /// Tab until a widget of this name has the focus; false when one comes round without it.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 200; ++i) {
            if (target()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// The command palette: its key, some letters, Enter.
    void command(const QString &letters) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(letters);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }

private:
    [[nodiscard]] QWidget *target() const
    {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : &m_actor.window();
    }
    Actor &m_actor;
};

} // namespace

/// The main story without a mouse: log in, make, write, publish.
class KeysOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainStoryIsDoneByKeys()
    {
        const StorySite site;
        const PracticeAccount publicist = StorySite::account(0);
        Actor actor;
        const Keys keys(actor);
        QTRY_VERIFY(actor.find(u"siteUrl"_s));
        QVERIFY(keys.tabTo(u"siteUrl"_s));
        keys.type(site.url().toString());
        QVERIFY(keys.tabTo(u"siteUser"_s));
        keys.type(publicist.user);
        QVERIFY(keys.tabTo(u"sitePassword"_s));
        keys.type(publicist.password);
        keys.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(actor.find(u"newTitle"_s), 20000);
        QVERIFY(keys.tabTo(u"newTitle"_s));
        keys.type(u"Bomen in Vinkhuizen"_s);
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(actor.openDossier().isOpen());
        QTRY_VERIFY(actor.find(u"summaryInput"_s));
        QVERIFY(keys.tabTo(u"summaryInput"_s));
        keys.type(u"Wij planten vijftig bomen."_s);
        keys.command(u"stand van zaken"_s);
        QTRY_VERIFY(actor.find(u"statusTextInput"_s));
        QVERIFY(keys.tabTo(u"statusTextInput"_s));
        keys.type(u"Het plan is klaar."_s);
        keys.command(u"reageren"_s);
        QTRY_VERIFY(actor.find(u"reactionOpenInput"_s));
        QVERIFY(keys.tabTo(u"reactionOpenInput"_s));
        keys.press(Qt::Key_Space);
        QTRY_VERIFY(actor.find(u"reactionAddressInput"_s));
        QVERIFY(keys.tabTo(u"reactionAddressInput"_s));
        keys.type(u"groen@gemeente.example"_s);
        keys.command(u"wijken"_s);
        QTRY_VERIFY(actor.find(u"wijkenPrimaryInput"_s));
        QVERIFY(keys.tabTo(u"wijkenPrimaryInput"_s) || keys.tabTo(u"wijkenAllInput"_s));
        keys.type(u"Vinkhuizen"_s);
        keys.press(Qt::Key_Return);
        actor.openDossier().save();
        QTRY_COMPARE(actor.openDossier().work().wijken.primary, u"vinkhuizen"_s);
        QCOMPARE(actor.openDossier().work().summary, u"Wij planten vijftig bomen."_s);
        QCOMPARE(actor.openDossier().work().reaction.address, u"groen@gemeente.example"_s);
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(actor.openDossier().work().wijken.primary.isEmpty());
    }
};

QTEST_MAIN(KeysOnlyTest)
#include "tst_keysonly.moc"
