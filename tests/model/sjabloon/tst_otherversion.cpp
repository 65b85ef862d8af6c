// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/sjabloon/otherversion.h"
#include "model/sjabloon/writtensjabloon.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"
#include "tests/support/newersjabloon.h"
#include "tests/support/sjablonen.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;
using Kind = SjabloonChangeKind;

namespace
{

SjabloonText second()
{
    return readSjabloon(newerSjabloon()).value();
}

Section &in(SjabloonText &sjabloon, const QString &key)
{
    return *std::ranges::find(sjabloon.sections, key, &Section::key);
}

/// "Comes Bereikbaarheid", as a row of a table has it.
QStringList said(const QList<SjabloonChange> &changes)
{
    QStringList all;
    for (const SjabloonChange &one : changes) {
        QStringList words{wordOf(one.kind), one.section, one.before};
        words.removeAll(QString());
        all.append(words.join(u": "_s) + (one.holds ? u" *"_s : QString()));
    }
    return all;
}

using Edit = std::function<void(SjabloonText &)>;

} // namespace

/// From one version of a sjabloon to another, and back.
class OtherVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsSaid_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Edit &edit, const QStringList &expected) {
            QTest::newRow(name) << edit << expected;
        };
        row("nothing", [](SjabloonText &) { }, {});
        row("one comes", [](SjabloonText &to) { to = second(); }, {u"comes: Bereikbaarheid"_s});
        row("another name",
            [](SjabloonText &to) { in(to, u"about"_s).label.byCode = {{u"nl"_s, u"Het plan"_s}}; },
            {u"renamed: Het plan: Wat en waarom *"_s});
        row("another key is no change", [](SjabloonText &to) { in(to, u"about"_s).key = u"plan"_s; }, {});
        row("must be there", [](SjabloonText &to) { in(to, u"films"_s).required = true; },
            {u"required: Filmpjes *"_s});
        row("need not be there", [](SjabloonText &to) { in(to, u"planning"_s).required = false; },
            {u"not-required: Planning *"_s});
        row("must be there for another kind of plan",
            [](SjabloonText &to) { in(to, u"films"_s).requiredIn = {u"beheer"_s}; }, {});
        row("kept from residents", [](SjabloonText &to) { in(to, u"news"_s).isPublic = false; },
            {u"for-colleagues: Nieuws *"_s});
        row("shown to residents", [](SjabloonText &to) { in(to, u"roles"_s).isPublic = true; },
            {u"for-residents: Wie doet wat *"_s});
        row("all for colleagues",
            [](SjabloonText &to) {
                to.isInternal = true;
                for (Section &section : to.sections)
                    section.isPublic = false;
            },
            {u"for-colleagues"_s});
        row("one to the front", [](SjabloonText &to) { to.sections.move(3, 0); }, {u"moved: Planning *"_s});
        row("one back", [](SjabloonText &to) { to.sections.move(0, 2); },
            {u"moved: Stand van zaken: Wat en waarom *"_s});
        row("another kind of the same data",
            [](SjabloonText &to) {
                to = second();
                in(to, u"bereikbaarheid"_s).binding.kind = u"links"_s;
            },
            {u"comes: Bereikbaarheid"_s});
        row("no such kind of plan any more", [](SjabloonText &to) { to.profiles.removeFirst(); },
            {u"profile-gone: Bouwen en inrichten"_s});
    }
    void whatChangesIsSaid()
    {
        QFETCH(const Edit, edit);
        Dossier dossier = fullDossier();
        dossier.profile = u"fysiek"_s;
        SjabloonText to = test::sjabloon();
        edit(to);
        const auto found = said(sjabloonChanges(test::sjabloon(), to, dossier, Language::Dutch));
        QTEST(found, "expected");
    }

    void whatGoesOrComesSaysWhoSeesIt_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Edit &edit, const QStringList &expected) {
            QTest::newRow(name) << edit << expected;
        };
        row("one goes in which something stands",
            [](SjabloonText &to) {
                to.sections.removeIf([](const Section &s) { return s.key == u"films"; });
            },
            {u"for-colleagues: Filmpjes *"_s, u"goes: Filmpjes *"_s});
        row("one for colleagues goes: no resident sees it then",
            [](SjabloonText &to) {
                to.sections.removeIf([](const Section &s) { return s.key == u"internal"; });
            },
            {u"goes: Intern *"_s});
        row("one that residents see in what it stands in goes",
            [](SjabloonText &to) {
                to.sections.removeIf([](const Section &s) { return s.key == u"procedure"; });
            },
            {u"goes: Procedure *"_s});
        row("one that must be there comes",
            [](SjabloonText &to) {
                to = second();
                in(to, u"bereikbaarheid"_s).required = true;
            },
            {u"comes: Bereikbaarheid"_s, u"required: Bereikbaarheid"_s});
    }
    void whatGoesOrComesSaysWhoSeesIt() { whatChangesIsSaid(); }

    /// From one for colleagues to one for residents: of another kind, or one of two on the same data.
    void whoSeesItIsSaidThoughNoSectionIsTheSame_data()
    {
        QTest::addColumn<Edit>("before");
        QTest::addColumn<Edit>("after");
        const Edit internal = [](SjabloonText &one) { in(one, u"bereikbaarheid"_s).isPublic = false; };
        QTest::newRow("another kind")
            << internal
            << Edit([](SjabloonText &one) { in(one, u"bereikbaarheid"_s).binding.kind = u"table"_s; });
        QTest::newRow("of two the one for colleagues goes") << Edit([](SjabloonText &one) {
            Section twin = in(one, u"bereikbaarheid"_s);
            twin.key = u"tweede"_s;
            twin.isPublic = false;
            one.sections.append(twin);
        }) << Edit([](SjabloonText &) {});
    }
    void whoSeesItIsSaidThoughNoSectionIsTheSame()
    {
        QFETCH(const Edit, before);
        QFETCH(const Edit, after);
        Dossier dossier = fullDossier();
        SectionText text;
        text.id = u"t"_s;
        text.section = u"bereikbaarheid"_s;
        text.text = richTextFromPlain(u"Via de Eikenlaan."_s);
        dossier.sections.texts.append(text);
        SjabloonText from = second(), to = second();
        before(from);
        after(to);
        QVERIFY(said(sjabloonChanges(from, to, dossier, Language::Dutch))
                    .contains(u"for-residents: Bereikbaarheid *"_s));
        QVERIFY(said(sjabloonChanges(to, from, dossier, Language::Dutch))
                    .contains(u"for-colleagues: Bereikbaarheid *"_s));
    }

    void whatComesBackHoldsWhatStoodInIt()
    {
        Dossier dossier = following(second(), fullDossier());
        SectionText text;
        text.id = u"t"_s;
        text.section = u"bereikbaarheid"_s;
        text.text = richTextFromPlain(u"Via de Eikenlaan."_s);
        dossier.sections.texts.append(text);
        const Dossier back = following(test::sjabloon(), dossier);
        QCOMPARE(said(sjabloonChanges(second(), test::sjabloon(), dossier, Language::Dutch)),
                 (QStringList{u"for-colleagues: Bereikbaarheid *"_s, u"goes: Bereikbaarheid *"_s}));
        QCOMPARE(said(sjabloonChanges(test::sjabloon(), second(), back, Language::English)),
                 (QStringList{u"for-residents: Access *"_s, u"comes: Access *"_s}));
        QCOMPARE(following(second(), back), dossier);
    }

    void thereAndBackEveryWordStays()
    {
        const QList<SjabloonText> all = test::sjablonen().all() + QList{second()};
        QVERIFY(rc::check("no take-over loses anything", [&all] {
            const auto seed = *rc::gen::arbitrary<quint64>();
            Dice dice(seed);
            const Dossier dossier = randomDossier(dice);
            const SjabloonText first = dice.oneOf(all), last = dice.oneOf(all);
            const Dossier there = following(last, following(first, dossier));
            Dossier asBefore = there;
            asBefore.sjabloon = dossier.sjabloon;
            // It is kept as it is, also where the sjabloon does not show it.
            const auto kept = readDossier(canonicalBytes(there));
            return asBefore == dossier && there.sjabloon.key == last.key
                && there.sjabloon.version == last.version && kept && *kept == there;
        }));
    }

    void whatIsThereIsTheSameInBothWays()
    {
        QVERIFY(rc::check("what comes on the way there goes on the way back", [] {
            const auto seed = *rc::gen::arbitrary<quint64>();
            Dice dice(seed);
            const Dossier dossier = randomDossier(dice);
            SjabloonText from = test::sjabloon(), to = second();
            for (SjabloonText *one : {&from, &to}) {
                for (int i = dice.below(4); i > 0; --i)
                    one->sections.removeAt(dice.below(int(one->sections.size())));
                one->sections.move(dice.below(int(one->sections.size())), 0);
            }
            const auto named = [](const QList<SjabloonChange> &changes, Kind kind) {
                QStringList names;
                for (const SjabloonChange &one : changes) {
                    if (one.kind == kind)
                        names.append(one.section + (one.holds ? u'*' : u' '));
                }
                names.sort();
                return names;
            };
            const auto there = sjabloonChanges(from, to, dossier, Language::Dutch);
            const auto back = sjabloonChanges(to, from, dossier, Language::Dutch);
            return named(there, Kind::Comes) == named(back, Kind::Goes)
                && named(there, Kind::Goes) == named(back, Kind::Comes)
                && named(there, Kind::Moved).size() == named(back, Kind::Moved).size();
        }));
    }
};

QTEST_GUILESS_MAIN(OtherVersionTest)
#include "tst_otherversion.moc"
