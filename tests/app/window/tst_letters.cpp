// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"
#include "tests/app/window/actor.h"
#include "tests/support/sjablonen.h"
#include "views/look/look.h"
#include "views/text/richtextedit.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

bool hasWords(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty())
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// The smallest letters there are at a size: those of help.
double least(double scale)
{
    return 9.5 * scale - 0.01;
}

double lineHeight(const QTextBlock &block)
{
    return block.layout()->lineAt(0).height();
}

} // namespace

/// Larger letters reach everything in an open window at once, and headings stay the largest.
class LettersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Actor> m_actor;

    void choose(double scale)
    {
        Q_EMIT m_actor->window().lookChanged(Theme::Light, scale);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        choosePractice(m_folder->path());
        m_actor = std::make_unique<Actor>(m_folder->path());
        QVERIFY(m_actor->openFirst({1600, 1000}));
    }
    void cleanupTestCase()
    {
        choose(1.0);
        m_actor.reset();
    }

    void theyReachAnOpenPart_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("title") << u"title"_s;
        for (const Section &section : test::sjabloon().sections)
            QTest::newRow(qPrintable(section.key)) << section.key;
    }
    void theyReachAnOpenPart()
    {
        QFETCH(const QString, section);
        choose(1.0);
        QVERIFY(m_actor->section(section));
        QTRY_VERIFY(m_actor->find(u"partTitle"_s));
        choose(2.0);
        QStringList small;
        const double heading = m_actor->find(u"partTitle"_s)->font().pointSizeF();
        for (const QWidget *widget : m_actor->window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !hasWords(widget))
                continue;
            const double size = widget->font().pointSizeF();
            const bool text = !qobject_cast<const QLabel *>(widget);
            if (size < least(2.0) || (text && size >= heading))
                small.append(
                    u"%1 (%2): %3 pt"_s
                        .arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()))
                        .arg(size));
        }
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    }

    void theyReachWhatIsWritten()
    {
        choose(1.0);
        QVERIFY(m_actor->section(u"status"_s));
        RichTextEdit *edit = nullptr;
        QTRY_VERIFY((edit = qobject_cast<RichTextEdit *>(m_actor->find(u"statusTextInput"_s))));
        edit->takeOver({{.kind = BlockKind::Heading, .spans = {{.text = u"Kop"_s}}, .level = 3},
                        {.kind = BlockKind::Paragraph, .spans = {{.text = u"Tekst"_s}}}});
        const auto heading = [edit] { return lineHeight(edit->document()->firstBlock()); };
        const auto text = [edit] { return lineHeight(edit->document()->lastBlock()); };
        QCoreApplication::processEvents();
        const double headingBefore = heading(), textBefore = text();
        QVERIFY(headingBefore > textBefore);
        const int before = edit->height();
        choose(2.0);
        QVERIFY(text() > 1.8 * textBefore);
        QVERIFY(heading() > 1.8 * headingBefore && heading() > text());
        QVERIFY(edit->height() > before);
        choose(1.0);
        QCOMPARE(text(), textBefore);
    }
};

QTEST_MAIN(LettersTest)
#include "tst_letters.moc"
