// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/richtextedit.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Block paragraph(const QString &words)
{
    return {.spans = {{.text = words}}};
}
Block heading(const QString &words)
{
    return {.kind = BlockKind::Heading, .spans = {{.text = words}}, .level = 3};
}

} // namespace

class TestLongText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWithItsTextAndNeverScrollsInside()
    {
        QScrollArea area;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *edit = new RichTextEdit;
        column->addWidget(edit);
        column->addStretch(1);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        RichText text;
        for (int i = 0; i < 40; ++i)
            text.append(paragraph(u"Een regel van de tekst die groeit."_s));
        edit->takeOver(text);
        edit->moveCursor(QTextCursor::End);
        QTRY_VERIFY(edit->viewport()->height() >= qRound(edit->document()->size().height()));
        QCOMPARE(edit->verticalScrollBar()->value(), 0);
        edit->takeOver({paragraph(u"kort"_s)});
        QTRY_VERIFY(edit->height() < 200);
    }

    void keysInTwentyPagesStandWhereTheCaretIs()
    {
        RichText text;
        for (int i = 0; i < 200; ++i)
            text.append(i % 10 == 0 ? heading(u"Kop"_s)
                                    : paragraph(QStringList(100, u"speelplek"_s).join(u' ')));
        QScrollArea area;
        auto *edit = new RichTextEdit;
        area.setWidget(edit);
        area.setWidgetResizable(true);
        area.resize(900, 700);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        edit->takeOver(text);
        for (const int block : {3, 100, 198}) {
            QTextCursor cursor(edit->document()->findBlockByNumber(block));
            cursor.movePosition(QTextCursor::EndOfBlock);
            edit->setTextCursor(cursor);
            edit->setFocus();
            QApplication::processEvents();
            for (int i = 0; i < 30; ++i)
                QTest::keyClick(edit, i % 6 == 5 ? ' ' : 'a');
            QVERIFY(edit->document()->findBlockByNumber(block).text().endsWith(u"aaaaa "_s));
        }
    }
};

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
