// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"
#include "tests/app/window/passwords.h"
#include "tests/bench/fill.h"
#include "tests/bench/watch.h"
#include "tests/support/fixtures.h"
#include "views/text/richtextedit.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <cstdio>

using namespace wd;
using namespace wd::bench;
using namespace Qt::StringLiterals;

// From a key to what is painted of it, in the real window: a rich text of twenty pages in a dossier of two
// hundred parts, with the preview beside it; and what handing over the typed text, some time after the last
// key, costs. Beside a plain QTextEdit of the same text.

namespace
{

constexpr int pages = 20, paragraphsOfPage = 8, wordsOfParagraph = 60, parts = 200, keys = 200,
              pauseAfter = 20;
constexpr int betweenKeys = 40; ///< ms; a fast typist

Dossier bigDossier()
{
    Writer writer;
    const IdMaker ids = test::seededIds(77);
    Dossier dossier = newDossier(u"Groenplan"_s, u"fysiek"_s, ids);
    dossier.summary = writer.words(30);
    for (int i = 0; i < pages * paragraphsOfPage; ++i) {
        if (i % paragraphsOfPage == 0)
            dossier.about.what.append(
                {.kind = BlockKind::Heading, .spans = {{.text = writer.words(4)}}, .level = 3});
        dossier.about.what.append({.spans = {{.text = writer.words(wordsOfParagraph)}}});
    }
    for (int i = 0; i < parts; ++i) {
        if (i % 2 == 0) {
            Question question;
            question.id = ids.part().value;
            question.slug = u"vraag-%1"_s.arg(i);
            question.question = writer.words(8);
            question.answer = richTextFromPlain(writer.words(60));
            dossier.questions.append(question);
        } else {
            NewsItem item;
            item.id = ids.part().value;
            item.slug = u"bericht-%1"_s.arg(i);
            item.title = writer.words(5);
            item.lead = writer.words(20);
            item.body = richTextFromPlain(writer.words(80));
            item.date = u"2026-11-20"_s;
            dossier.news.append(item);
        }
    }
    return dossier;
}

struct Typed {
    std::vector<double> wall, computed;
};

/// Types into `edit`; after every twentieth key there is a pause in which what was typed is handed over.
Typed typed(WatchedApplication &application, QTextEdit &edit)
{
    Typed all;
    for (int i = 0; i < keys; ++i) {
        const Stopwatch watch;
        QTest::keyClick(&edit, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        if (!application.untilPainted(edit.viewport()))
            qFatal("the key was not painted");
        const Took took = watch.took();
        all.wall.push_back(took.wall);
        all.computed.push_back(took.computed);
        application.during(i % pauseAfter == pauseAfter - 1 ? 1500 : betweenKeys);
    }
    return all;
}

void atTheMiddle(QTextEdit &edit)
{
    QTextCursor caret(edit.document()->findBlockByNumber(edit.document()->blockCount() / 2));
    caret.movePosition(QTextCursor::EndOfBlock);
    edit.setTextCursor(caret);
}

void report(const char *what, const Typed &ours, const Typed &theirs)
{
    std::printf("%-26s median %6.2f ms, worst %6.2f ms   plain QTextEdit %6.2f and %6.2f ms   ratio %.2f\n",
                what, median(ours.wall), worst(ours.wall), median(theirs.wall), worst(theirs.wall),
                median(ours.wall) / median(theirs.wall));
    std::printf("%-26s median %6.2f ms, worst %6.2f ms   plain QTextEdit %6.2f and %6.2f ms   ratio %.2f\n",
                "  of which computed", median(ours.computed), worst(ours.computed), median(theirs.computed),
                worst(theirs.computed), median(ours.computed) / median(theirs.computed));
}

void reportBlock(const char *what, const WatchedApplication &application)
{
    std::printf("%-26s longest event %.1f ms, computed %.1f ms; longest turn %.1f ms (%s)\n", what,
                application.longest().wall, application.longest().computed, application.longestTurn(),
                qPrintable(application.worstEvents()));
}

Typed inPlainEdit(WatchedApplication &application, const QString &text)
{
    QTextEdit edit;
    edit.setPlainText(text);
    edit.resize(760, 800);
    edit.show();
    if (!QTest::qWaitForWindowExposed(&edit))
        qFatal("no window");
    edit.setFocus();
    atTheMiddle(edit);
    application.during(200);
    application.startOver();
    const Typed all = typed(application, edit);
    reportBlock("plain QTextEdit", application);
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    const Dossier dossier = bigDossier();
    {
        const auto store = Store::open(folder.path());
        if (!store || !(*store)->add({.work = dossier}))
            return 1;
    }
    WindowProgram program(application, {.workspace = folder.path(), .passwords = test::keptInMemory()});
    program.begin();
    MainWindow *window = program.window();
    window->restore({.preview = true, .section = u"about"_s});
    window->resize(1680, 1000);
    window->open(dossier.id);
    if (!QTest::qWaitFor([&] { return window->findChild<RichTextEdit *>(u"aboutWhatInput"_s); }, 20000))
        return 1;
    auto *edit = window->findChild<RichTextEdit *>(u"aboutWhatInput"_s);
    edit->setFocus();
    atTheMiddle(*edit);
    application.during(2000);
    application.startOver();
    const Typed ours = typed(application, *edit);
    reportBlock("window", application);
    const QString text = edit->toPlainText();
    window->openDossier().save();
    if (!QTest::qWaitFor([&] { return window->openDossier().isSaved(); }, 20000))
        return 1;
    if (!plainText(window->openDossier().work().about.what).contains(u"aaaaa a"_s))
        qFatal("what was typed did not arrive");
    window->hide();
    const Typed theirs = inPlainEdit(application, text);
    std::printf("%lld characters, %d parts, %d keys\n", static_cast<long long>(text.size()), parts, keys);
    report("key to paint", ours, theirs);
    return 0;
}
