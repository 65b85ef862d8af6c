// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrunner.h"
#include "tests/support/fixtures.h"
#include "views/words/plainly.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Whether a text has something in it that steers a terminal or turns direction.
bool steers(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            || c.category() == QChar::Other_Format;
    });
}

/// Clears a screen, rings, sets the window's title, turns the line around, and begins a C1 sequence.
const auto hostile = u"Bomen\x1b[2J\x07 \x1b]0;weg\x07 \x202egpj.txt\x202c \x2066q\x2069\x200f\x9b"
                     u"31m"_s;

} // namespace

/// Titles and names are those of others: none of them steers the terminal they are printed on.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandPrintsWhatSteersATerminal()
    {
        CommandRunner desk;
        Dossier dossier = newDossier(hostile, u"fysiek"_s, seededIds(3));
        dossier.summary = hostile;
        QVERIFY((*Store::open(desk.workspace()))->add({.work = dossier}));
        const QString id = dossier.id.value;
        const QList<QStringList> commands{{u"list"_s},
                                          {u"show"_s, id},
                                          {u"status"_s},
                                          {u"status"_s, id},
                                          {u"search"_s, u"bomen"_s},
                                          {u"conflicts"_s, id},
                                          {u"show"_s, hostile},
                                          {u"set"_s, id, hostile, u"1"_s},
                                          {u"export"_s, id, u"--as"_s, hostile, u"-o"_s, hostile},
                                          {hostile}};
        for (const QStringList &command : commands) {
            for (const bool json : {false, true}) {
                const Answer answer = desk.run(json ? QStringList{u"--json"_s} + command : command);
                QVERIFY2(!steers(answer.out) && !steers(answer.err), qPrintable(command.join(u' ')));
                QVERIFY(!answer.out.isEmpty() || !answer.err.isEmpty());
            }
        }
    }

    void jsonStillSaysWhatItSaid()
    {
        CommandRunner desk;
        const Dossier dossier = newDossier(hostile, u"fysiek"_s, seededIds(3));
        QVERIFY((*Store::open(desk.workspace()))->add({.work = dossier}));
        QCOMPARE(desk.must({u"show"_s, dossier.id.value}).object()[u"title"_s].toString(), hostile);
        QCOMPARE(desk.must({u"--json"_s, u"list"_s}).array()[0][u"title"_s].toString(), hostile);
    }

    void ordinaryTextIsLeftAlone()
    {
        const QString text = u"Één straat – «plein» \U0001F333\n\tعربي"_s;
        QCOMPARE(plainly(text), text);
        QCOMPARE(plainlyInJson(text), text);
        QCOMPARE(plainly(u"a\x1b"
                         u"b\x202e"
                         u"c"_s),
                 u"a\xfffd"
                 u"b\xfffd"
                 u"c"_s);
        QCOMPARE(plainlyInJson(u"\"\x202e\""_s), u"\"\\u202e\""_s);
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
