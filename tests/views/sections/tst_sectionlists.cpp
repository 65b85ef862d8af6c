// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/sections/planningdesk.h"
#include "views/sections/lists/listeditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

Section section(const QString &kind, const QString &name, bool isPublic)
{
    return {.key = name,
            .binding = {.kind = kind, .member = u"/sections/"_s + name},
            .label = {{{u"nl"_s, name}}},
            .help = {},
            .example = {},
            .isPublic = isPublic};
}

/// The editor such a section gets, as the window shows it.
struct SectionDesk {
    explicit SectionDesk(const Section &section)
        : made(makeEditor(section, {.openDossier = seat.openDossier, .files = seat.files}, nullptr))
        , editor(qobject_cast<ListEditor *>(made.get()))
    {
        if (!editor)
            qFatal("no such editor");
        QObject::connect(&seat.openDossier, &OpenDossier::changed, editor, &SectionEditor::takeOver);
        QObject::connect(&seat.openDossier, &OpenDossier::flushAsked, editor, &SectionEditor::flush);
        editor->resize(760, 800);
        editor->show();
    }
    [[nodiscard]] const Sections &sections() const { return seat.openDossier.work().sections; }

    PlanningDesk desk;
    Seat seat{desk};
    std::unique_ptr<SectionEditor> made;
    ListEditor *editor;
};

QString pdf(const QTemporaryDir &folder, const QString &name)
{
    QPdfWriter writer(folder.filePath(name));
    QPainter painter(&writer);
    painter.drawText(400, 400, u"Drie groepen meer dan vorig jaar."_s);
    return folder.filePath(name);
}

} // namespace

/// The lists of sections that a sjabloon made with data alone are edited as those of the dossier.
class SectionListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"nl_NL"_s)); }

    void linksOfOneSectionAreItsOwn_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<QString>("visibility");
        QTest::newRow("for residents") << true << u"public"_s;
        QTest::newRow("for colleagues") << false << u"internal"_s;
    }
    void linksOfOneSectionAreItsOwn()
    {
        QFETCH(const bool, isPublic);
        SectionDesk desk(section(u"links"_s, u"bronnen"_s, isPublic));
        QCOMPARE(desk.editor->list().model()->rowCount(), 0);
        desk.editor->findChild<QPushButton *>(u"partAdd"_s)->click();
        auto *title = desk.editor->findChild<QLineEdit *>(u"titleInput"_s);
        QVERIFY(title);
        QTest::keyClicks(title, u"Register"_s);
        desk.editor->flush();
        QCOMPARE(desk.sections().links.size(), 1);
        const SectionLink &link = desk.sections().links.first();
        QCOMPARE(link.title, u"Register"_s);
        QCOMPARE(link.section, u"bronnen"_s);
        QTEST(link.visibility.text(), "visibility");
        QCOMPARE(desk.seat.openDossier.work().links, fullDossier().links);
        SectionDesk other(section(u"links"_s, u"elders"_s, isPublic));
        other.seat.openDossier.edit(u"x"_s, [&](Dossier &dossier) { dossier.sections.links.append(link); });
        QCOMPARE(other.editor->list().model()->rowCount(), 0);
        QTest::keyClick(&desk.editor->list(), Qt::Key_Delete);
        QCOMPARE(desk.sections().links.first().deleted, u"2026-11-23"_s);
    }

    void aLinkSaysWhetherResidentsSeeIt()
    {
        SectionDesk desk(section(u"links"_s, u"bronnen"_s, true));
        desk.editor->findChild<QPushButton *>(u"partAdd"_s)->click();
        const auto mark = [&desk] {
            return desk.editor->list().model()->index(0, 0).data(ListModel::MarkRole).toString();
        };
        const auto cardIsShown = [&desk] {
            const QList<QLabel *> labels = desk.editor->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"Deze link is intern."_s);
            });
        };
        auto *who = desk.editor->findChild<QComboBox *>(u"visibilityInput"_s);
        QVERIFY(who);
        QCOMPARE(who->currentData().toString(), u"public"_s);
        QVERIFY(mark().isEmpty() && !cardIsShown());
        who->setCurrentIndex(who->findData(u"internal"_s));
        Q_EMIT who->activated(who->currentIndex());
        QCOMPARE(desk.sections().links.first().visibility.text(), u"internal"_s);
        QCOMPARE(mark(), u"intern"_s);
        QVERIFY(cardIsShown());
        desk.seat.openDossier.edit(u"x"_s, [](Dossier &d) {
            d.sections.links.first().visibility = OpenEnum<Visibility>(u"wijk"_s);
        });
        QCOMPARE(mark(), u"intern"_s); // what is not known to be public is not
        desk.seat.openDossier.edit(
            u"x"_s, [](Dossier &d) { d.sections.links.first().visibility = Visibility::Public; });
        QVERIFY(mark().isEmpty() && !cardIsShown());
    }

    void nobodyChoosesWhoSeesALinkWhereItsSectionDecides_data()
    {
        QTest::addColumn<Section>("of");
        QTest::addColumn<QString>("mark");
        Section ofTheDossier = section(u"list"_s, u"links"_s, true);
        ofTheDossier.binding.member = u"/links"_s;
        QTest::newRow("of the dossier") << ofTheDossier << QString();
        QTest::newRow("of an internal section") << section(u"links"_s, u"bronnen"_s, false) << u"intern"_s;
    }
    void nobodyChoosesWhoSeesALinkWhereItsSectionDecides()
    {
        QFETCH(const Section, of);
        SectionDesk desk(of);
        desk.editor->findChild<QPushButton *>(u"partAdd"_s)->click();
        QVERIFY(desk.editor->findChild<QWidget *>(u"titleInput"_s));
        QVERIFY(!desk.editor->findChild<QWidget *>(u"visibilityInput"_s));
        QTEST(desk.editor->list().model()->index(0, 0).data(ListModel::MarkRole).toString(), "mark");
    }

    void filesOfAnInternalSectionStayInside()
    {
        SectionDesk desk(section(u"files"_s, u"metingen"_s, false));
        const QTemporaryDir folder;
        QVERIFY(desk.editor->acceptFiles({pdf(folder, u"meting.pdf"_s)}));
        QTRY_COMPARE(desk.editor->list().model()->rowCount(), 1);
        const SectionFile &file = desk.sections().files.first();
        QCOMPARE(file.section, u"metingen"_s);
        QCOMPARE(file.visibility.text(), u"internal"_s);
        QCOMPARE(desk.editor->list().model()->index(0, 0).data(ListModel::MarkRole).toString(), u"intern"_s);
        QVERIFY(!desk.editor->findChild<QWidget *>(u"visibilityInput"_s));
        QCOMPARE(desk.seat.openDossier.work().documents, fullDossier().documents);
    }

    void filesOfAPublicSectionGoAlongUnlessTheirNameSaysOtherwise()
    {
        SectionDesk desk(section(u"files"_s, u"metingen"_s, true));
        const QTemporaryDir folder;
        QVERIFY(desk.editor->acceptFiles({pdf(folder, u"meting.pdf"_s), pdf(folder, u"concept plan.pdf"_s)}));
        QTRY_COMPARE(desk.editor->list().model()->rowCount(), 2);
        QCOMPARE(desk.sections().files.at(0).visibility.text(), u"public"_s);
        QCOMPARE(desk.sections().files.at(1).visibility.text(), u"internal"_s);
    }
};

QTEST_MAIN(SectionListsTest)
#include "tst_sectionlists.moc"
