// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/dossier/alsoopenline.h"
#include "views/window/dossier/presencereporter.h"

#include <QLineEdit>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// An open dossier with the line above it.
struct Line : PageDesk {
    Line()
        : line(new AlsoOpenLine(openDossier, Language::Dutch, &form))
    {
        form.layout()->addWidget(line);
    }
    bool openAt(const QList<AlsoOpen> &others)
    {
        PublicationStatus publicationStatus = openDossier.publicationStatus();
        publicationStatus.alsoOpen = others;
        return stands(publicationStatus);
    }
    /// An hour of this day, as the clock of the desk has it.
    QDateTime today(int hour, int minute) const
    {
        return QDateTime(openDossier.clock()().toLocalTime().date(), QTime(hour, minute)).toUTC();
    }

    AlsoOpenLine *line;
};

} // namespace

/// Who else has the dossier open, and saying that it is open here.
class AlsoOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }

    void withoutAnybodyElseThereIsNoLine()
    {
        Line on;
        QVERIFY(!on.line->isVisible());
    }

    void aColleagueIsCalledByNameWithTheTime()
    {
        Line on;
        QVERIFY(on.openAt({{.name = u"Jantine de Vries"_s, .since = on.today(10, 15)}}));
        QVERIFY(on.line->isVisible());
        QCOMPARE(wordsOn(*on.line).trimmed(), u"Ook open bij Jantine de Vries, sinds 10:15."_s);
        QVERIFY(on.openAt({}));
        QVERIFY(!on.line->isVisible());
    }

    void whatStandsBelowDoesNotJump()
    {
        Line on;
        auto &below = on.add(new QLineEdit(&on.form));
        QCoreApplication::sendPostedEvents();
        on.form.layout()->activate();
        const int before = below.y();
        QVERIFY(on.openAt({{.name = u"Jantine de Vries"_s, .since = on.today(10, 15)}}));
        on.form.layout()->activate();
        QVERIFY(on.line->isVisible());
        QCOMPARE(below.y(), before);
        QVERIFY(on.openAt({}));
        on.form.layout()->activate();
        QCOMPARE(below.y(), before);
    }

    void sinceYesterdayIsSaidSo()
    {
        Line on;
        QVERIFY(on.openAt({{.name = u"Jantine de Vries"_s, .since = on.today(16, 20).addDays(-1)}}));
        QCOMPARE(wordsOn(*on.line).trimmed(), u"Ook open bij Jantine de Vries, sinds gisteren 16:20."_s);
    }

    void eachOfTwoHasALineAndOneselfIsNotAColleague()
    {
        Line on;
        QVERIFY(on.openAt({{.name = u"Jantine de Vries"_s, .since = on.today(10, 15)},
                           {.name = u"Ik"_s, .since = on.today(11, 5), .self = true}}));
        QCOMPARE(wordsOn(*on.line).trimmed(),
                 u"Ook open bij Jantine de Vries, sinds 10:15.\n"
                 u"Ook open op een andere computer van u, sinds 11:05."_s);
    }

    void aNameIsNotReadAsHtml()
    {
        Line on;
        QVERIFY(on.openAt({{.name = u"<b>Jan</b>"_s, .since = on.today(10, 15)}}));
        for (const QLabel *label : on.line->findChildren<QLabel *>()) {
            if (label->text().contains(u"Jan"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void theSiteHearsWhatIsOpenWhileTheWindowIsInSight()
    {
        PageDesk on;
        const DossierId id = on.openDossier.work().id;
        PresenceReporter presence(on.openDossier, on.site, &on.form);
        presence.setParent(nullptr);
        on.form.hide();
        on.form.show();
        QTRY_COMPARE(on.site.saidOpen, id);
        on.form.hide();
        QTRY_COMPARE(on.site.saidOpen, DossierId());
        on.form.show();
        QTRY_COMPARE(on.site.saidOpen, id);
        on.openDossier.open({});
        QTRY_COMPARE(on.site.saidOpen, DossierId());
    }

    void keysSayOnceAMinuteThatSomebodyIsThere()
    {
        PageDesk on;
        auto &input = on.add(new QLineEdit(&on.form));
        PresenceReporter presence(on.openDossier, on.site, &on.form);
        presence.setParent(nullptr);
        QApplication::setActiveWindow(&on.form);
        QTRY_VERIFY(on.form.isActiveWindow());
        const auto heard = [&] {
            on.site.saidOpen = {};
            QTest::keyClick(&input, Qt::Key_A);
            return !on.site.saidOpen.isEmpty();
        };
        QVERIFY(heard());
        QVERIFY(!heard());
        on.time.advance(61);
        QVERIFY(heard());
        QVERIFY(!heard());
        on.time.advance(-3600); // the clock was set right
        QVERIFY(heard());
    }
};

QTEST_MAIN(AlsoOpenTest)
#include "tst_alsoopen.moc"
