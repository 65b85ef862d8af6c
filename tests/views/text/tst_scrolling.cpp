// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look.h"
#include "views/text/richtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Block paragraph(const QString &words)
{
    return {.kind = BlockKind::Paragraph, .spans = {{.text = words}}};
}

RichText longText(int before, int behind)
{
    RichText text;
    for (int i = 0; i < before; ++i)
        text.append(paragraph(u"Regel %1 voor de foto."_s.arg(i)));
    text.append({.kind = BlockKind::Image, .ref = u"foto"_s});
    for (int i = 0; i < behind; ++i)
        text.append(paragraph(u"Regel %1 na de foto."_s.arg(i)));
    return text;
}

/// A page that scrolls with a text between a heading and a foot.
struct Page {
    Page()
    {
        auto *whole = new QWidget;
        auto *column = new QVBoxLayout(whole);
        column->addWidget(new QWidget(whole));
        column->addWidget(&edit);
        column->addStretch(1);
        area.setWidgetResizable(true);
        area.setWidget(whole);
        area.resize(500, 340);
        edit.setThumbnails([this](const QString &) { return picture; });
        area.show();
        edit.setFocus();
    }
    ~Page() { edit.setParent(nullptr); }
    [[nodiscard]] bool begin() { return QTest::qWaitForWindowActive(&area) && edit.hasFocus(); }
    /// A rectangle of the text, where it is seen on the page.
    [[nodiscard]] QRect onPage(const QRect &place) const
    {
        return {edit.viewport()->mapTo(area.viewport(), place.topLeft()), place.size()};
    }
    [[nodiscard]] bool isSeen(const QRect &place) const
    {
        return area.viewport()->rect().contains(onPage(place));
    }
    [[nodiscard]] QTextBlock pictureBlock() const
    {
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            if (block.text().contains(QChar::ObjectReplacementCharacter))
                return block;
        }
        return {};
    }
    [[nodiscard]] QRect placeOfPicture() const
    {
        const QTextBlock block = pictureBlock();
        const QPointF corner = edit.document()->documentLayout()->blockBoundingRect(block).topLeft();
        return block.layout()->lineAt(0).naturalTextRect().translated(corner).toRect();
    }
    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }

    QImage picture;
    RichTextEdit edit;
    QScrollArea area;
};

QImage tallPicture()
{
    QImage made(180, 240, QImage::Format_RGB32);
    made.fill(Qt::darkGreen);
    return made;
}

} // namespace

/// A text does not scroll itself: the page it stands in follows the caret, to pictures too.
class ScrollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Theme::Light); }

    void theCaretStaysInSightWhileOneTypesAtTheEnd()
    {
        Page page;
        page.edit.takeOver(longText(3, 3));
        QVERIFY(page.begin());
        page.edit.moveCursor(QTextCursor::End);
        for (int line = 0; line < 40; ++line) {
            QTest::keyClick(&page.edit, Qt::Key_Return);
            QTest::keyClicks(&page.edit, u"Nog een regel."_s);
            Page::settle();
            const QRect caret = page.onPage(page.edit.cursorRect());
            QVERIFY2(page.isSeen(page.edit.cursorRect()),
                     qPrintable(u"line %1: from %2 to %3"_s.arg(line).arg(caret.top()).arg(caret.bottom())));
        }
        QVERIFY(page.area.verticalScrollBar()->value() > 0);
    }

    void oneWalksToAPictureByArrows_data()
    {
        QTest::addColumn<bool>("down");
        QTest::newRow("down") << true;
        QTest::newRow("up") << false;
    }
    void oneWalksToAPictureByArrows()
    {
        QFETCH(const bool, down);
        Page page;
        page.picture = tallPicture();
        page.edit.takeOver(longText(20, 20));
        QVERIFY(page.begin());
        page.edit.moveCursor(down ? QTextCursor::Start : QTextCursor::End);
        Page::settle();
        QVERIFY(!page.isSeen(page.placeOfPicture()));
        for (int step = 0; step < 80 && page.edit.textCursor().block() != page.pictureBlock(); ++step)
            QTest::keyClick(&page.edit, down ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(page.edit.textCursor().block(), page.pictureBlock());
        Page::settle();
        QVERIFY(page.placeOfPicture().height() >= 240);
        QVERIFY(page.isSeen(page.placeOfPicture()));
    }

    void aPictureThatComesLaterGetsItsRoom()
    {
        Page page;
        page.edit.takeOver(longText(2, 2));
        QVERIFY(page.begin());
        Page::settle();
        const int before = page.edit.height();
        QSignalSpy edited(&page.edit, &RichTextEdit::edited);
        page.picture = tallPicture();
        page.edit.lookAtPictures();
        Page::settle();
        QVERIFY(page.edit.height() > before + 150);
        QVERIFY(page.placeOfPicture().height() >= 240);
        QCOMPARE(page.edit.text(), longText(2, 2));
        QVERIFY(edited.isEmpty());
    }
};

QTEST_MAIN(ScrollingTest)
#include "tst_scrolling.moc"
