// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/page.h"
#include "tests/support/sjablonen.h"
#include "tests/views/window/pagedesk.h"
#include "views/window/preview/paperpage.h"
#include "views/window/preview/previewpane.h"

#include <QScrollBar>
#include <QTextBlock>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(u"[\\s\\x{fffc}]"_s);
    return text.remove(blank);
}

/// The words of the page as the site gets it.
QString published(const Dossier &work, const QDate &today)
{
    const Dossier shown = publicView(work, today);
    const auto nowhere = [](const QString &) { return QString(u"#"_s); };
    QTextDocument document;
    document.setHtml(shown.title.toHtmlEscaped()
                     + pageHtml(test::sjabloon(), shown,
                                {.dossier = u"#"_s, .part = nowhere, .image = nowhere}, today,
                                Language::Dutch));
    return withoutBlanks(document.toPlainText());
}

struct Previewing : PageDesk {
    explicit Previewing(const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
        , files(folder.path(), store)
        , pane(add(new PreviewPane(openDossier, files, Language::Dutch, &form)))
        , view(*pane.findChild<QTextBrowser *>(u"preview"_s))
    {
    }
    QString words() { return withoutBlanks(view.document()->toPlainText()); }
    /// Of the first line that is no heading, in points; 0 as long as there is none.
    double typeSize()
    {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0 && !block.begin().atEnd())
                return block.begin().fragment().charFormat().fontPointSize();
        }
        return 0;
    }
    void choose(const char *width) { buttonOn(pane, width)->click(); }

    WorkspaceFiles files;
    PreviewPane &pane;
    QTextBrowser &view;
};

} // namespace

/// The page beside the text.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatThePageSays()
    {
        Previewing on;
        QTRY_COMPARE(on.words(), published(on.openDossier.work(), on.openDossier.today()));
        QVERIFY(on.words().size() > 500);
        QVERIFY(!on.words().contains(u"geheim"_s) && !on.words().contains(u"embargo"_s));
    }

    void itFollowsWhatIsTypedAndStaysWhereItWas()
    {
        Previewing on;
        on.form.resize(700, 300);
        QTRY_VERIFY(on.view.verticalScrollBar()->maximum() > 400);
        on.view.verticalScrollBar()->setValue(350);
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nieuwe sluis"_s; });
        QTRY_VERIFY(on.words().startsWith(u"Nieuwesluis"_s));
        QCOMPARE(on.view.verticalScrollBar()->value(), 350);
    }

    void aSectionIsScrolledTo()
    {
        Previewing on;
        on.form.resize(700, 300);
        QTRY_VERIFY(on.view.verticalScrollBar()->maximum() > 400);
        on.pane.showSection(u"questions"_s);
        const int place = on.view.verticalScrollBar()->value();
        QVERIFY2(place > 0, "the questions stand further down");
        on.pane.showSection(u"planning"_s);
        QVERIFY(on.view.verticalScrollBar()->value() != place);
    }

    void onPaperItSaysWhenItIsForColleaguesAlone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isForColleagues");
        QTest::newRow("for residents") << test::sjabloon().key << false;
        QTest::newRow("none: it gets the first") << QString() << false;
        QTest::newRow("an internal plan") << u"communicatieplan"_s << true;
        QTest::newRow("nobody here knows it") << u"campagneplan"_s << true;
    }
    void onPaperItSaysWhenItIsForColleaguesAlone()
    {
        QFETCH(const QString, key);
        QFETCH(const bool, isForColleagues);
        Dossier dossier = fullDossier();
        dossier.sjabloon = {.key = key, .version = 1};
        const QString html = paperPage(test::sjablonen().of(dossier), dossier, QDate(2026, 11, 23), {}).html;
        const QString warning = u"</h1><p><strong>Intern: alleen voor collega"_s;
        QVERIFY2(html.contains(warning) == isForColleagues, qPrintable(html.left(400)));
    }

    void aPhoneIsNarrowAndLargeTypeIsLarger()
    {
        Previewing on;
        on.form.resize(1000, 600);
        QTRY_COMPARE(on.typeSize(), 11.0);
        QTRY_VERIFY(on.view.width() > 600);
        on.choose("previewPhone");
        QTRY_COMPARE(on.view.width(), 375);
        on.choose("previewLarge");
        QTRY_VERIFY(on.view.width() > 600);
        QTRY_COMPARE(on.typeSize(), 16.0);
        on.choose("previewDesktop");
        QTRY_COMPARE(on.typeSize(), 11.0);
    }
};

QTEST_MAIN(PreviewTest)
#include "tst_preview.moc"
