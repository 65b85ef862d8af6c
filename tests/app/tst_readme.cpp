// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitethread.h"
#include "sync/plone/ploneclient.h"
#include "tests/app/commandrunner.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The commands of the walk through the command line, without what stands behind them in words.
QStringList commandsOfReadme()
{
    QFile file(QStringLiteral(WD_SOURCE) + u"/README.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList commands;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"    wijkdossier "_s))
            commands.append(line.mid(16).section(u"  "_s, 0, 0));
    }
    return commands;
}

/// As a shell takes a line apart: blanks, and quotes of both kinds.
QStringList wordsOf(const QString &command)
{
    static const QRegularExpression word(u"'([^']*)'|\"([^\"]*)\"|(\\S+)"_s);
    QStringList words;
    auto each = word.globalMatch(command);
    while (each.hasNext()) {
        const auto found = each.next();
        words.append(found.captured(1) + found.captured(2) + found.captured(3));
    }
    return words;
}

} // namespace

/// What the README tells a publicist to type does what it says there.
class TestReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkThroughTheCommandLineEndsOnline();
};

void TestReadme::theWalkThroughTheCommandLineEndsOnline()
{
    const QTemporaryDir data;
    const SiteThread site(data.path());
    CommandRunner desk(PracticeSite::accounts().first().password);
    const QString nota = desk.write(u"nota.pdf"_s, pdfWith("speelplek"));
    QString id;
    QList<int> publishes;
    const QStringList commands = commandsOfReadme();
    QVERIFY(commands.size() > 10);
    for (const QString &command : commands) {
        QStringList words = wordsOf(command);
        words.replaceInStrings(u"NUMMER"_s, id);
        words.replaceInStrings(u"nota.pdf"_s, nota);
        words.replaceInStrings(QRegularExpression(u"^http.*$"_s), site.url().toString());
        const Answer answer = desk.run(words);
        if (words.first() == u"new"_s)
            id = answer.line();
        if (words.first() == u"publish"_s)
            publishes.append(answer.code);
        else
            QVERIFY2(answer.code == 0, qPrintable(command + u'\n' + answer.err));
    }
    QCOMPARE(publishes, (QList<int>{3, 0}));
    const QJsonObject status = desk.must({u"status"_s, id, u"--json"_s}).object();
    QCOMPARE(status[u"published"_s].toBool(), true);
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
