// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitesettings.h"
#include "model/dossier/described/dossierjson.h"
#include "model/publication/announcement.h"
#include "model/publication/notes/sitenotes.h"
#include "tests/app/commandrunner.h"
#include "tests/app/zipreader.h"
#include "tests/support/fixtures.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A workspace of somebody with a name, on a site, with a dossier about which a sync asked something.
void fillDesk(CommandRunner &desk)
{
    const auto store = Store::open(desk.workspace());
    QVERIFY(store);
    LocalDossier local{.work = fullDossier()};
    SiteNotes notes;
    notes.root = u"/mijnwijk/dossiers/brug-van-pietersen"_s;
    notes.asked.insert(u"x"_s, {.kind = SyncEventKind::AskOlderText, .what = u"Bezwaar van Pietersen"_s});
    notes.open = {{.kind = IntentKind::Request, .user = u"pietersen"_s, .name = u"Piet Pietersen"_s}};
    notes.keepIn(local);
    QVERIFY((*store)->add(local));
    QVERIFY((*store)->setDraft(local.work.id, {{}, u"summary"_s}, u"Half bij Pietersen"_s));
    const SiteSettings site{.name = u"Site van Jantine"_s,
                            .url = QUrl(u"https://www.gemeente.example/plone/~jantine"_s),
                            .user = u"jantine"_s};
    QVERIFY((*store)->setSetting(u"site"_s, toJson(site)));
    QVERIFY((*store)->setSetting(u"account"_s,
                                 QJsonObject{{u"variant"_s, u"classic"_s}, {u"mayPublish"_s, true}}));
    const KeptAnnouncement kept{.announced = ProgramAnnouncement{
                                    .version = u"9.0"_s, .what = u"Bel Pietersen"_s, .where = u"kamer 7"_s}};
    QVERIFY((*store)->setSetting(keptAnnouncementKey(), kept.toSetting()));
}

/// The words of the texts of the dossier that are no codes of ours.
QSet<QString> wordsToHide()
{
    static const QRegularExpression texts(u"\"(?:[^\"\\\\]|\\\\.)*[ @][^\"]*\""_s), word(u"\\p{L}{5,}"_s);
    QSet<QString> words;
    auto each = texts.globalMatch(QString::fromUtf8(canonicalBytes(fullDossier())));
    while (each.hasNext()) {
        auto in = word.globalMatch(each.next().captured());
        while (in.hasNext())
            words.insert(in.next().captured());
    }
    return words;
}

QSet<QString> wordsIn(const QByteArray &bytes)
{
    static const QRegularExpression word(u"\\p{L}+"_s);
    QSet<QString> words;
    auto each = word.globalMatch(QString::fromUtf8(bytes));
    while (each.hasNext())
        words.insert(each.next().captured());
    return words;
}

} // namespace

/// The file for who helps: what is in it, and above all what is not.
class TestHelpFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfPersonsOrDossiersIsInIt();
    void itTellsHowThingsStand();
    void itIsShownAsItIsWritten();
    void aDossierGoesAlongOnlyWhenItIsNamed();
    void whereItCannotBeWrittenThatIsSaid();
};

void TestHelpFile::nothingOfPersonsOrDossiersIsInIt()
{
    CommandRunner desk;
    fillDesk(desk);
    const QString path = desk.place(u"hulp.zip"_s);
    desk.must({u"help-file"_s, path, u"--dossier"_s, fullDossier().id.value});
    QByteArray all;
    const auto entries = unzipped(path);
    for (const QByteArray &bytes : entries)
        all += bytes;
    QVERIFY(!all.contains('@'));
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    all += raw.readAll();
    for (const char *told : {"jantine", "Jantine", "ietersen", "geheim", "kamer", "gemeente.example/",
                             "mijnwijk", "050 ", "nieuwe-brug"})
        QVERIFY2(!all.contains(told), told);
    QVERIFY(!all.contains(fullDossier().id.value.toUtf8()) && !all.contains(desk.workspace().toUtf8()));
    // A member is called embargo, and the site's name is told.
    const QSet<QString> hidden = wordsToHide() - QSet<QString>{u"embargo"_s, u"gemeente"_s, u"example"_s};
    QVERIFY2(hidden.size() > 50, qPrintable(QString::number(hidden.size())));
    QSet<QString> left = wordsIn(all);
    left &= hidden;
    QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.begin(), left.end()).join(u' ')));
}

void TestHelpFile::itTellsHowThingsStand()
{
    CommandRunner desk;
    fillDesk(desk);
    const QString path = desk.place(u"hulp.zip"_s);
    desk.must({u"help-file"_s, path, u"--dossier"_s, fullDossier().id.value});
    const auto entries = unzipped(path);
    QCOMPARE(
        entries.keys(),
        (QStringList{u"dossier.json"_s, u"dossiers.json"_s, u"instellingen.json"_s, u"programma.json"_s}));
    const QJsonObject program = QJsonDocument::fromJson(entries[u"programma.json"_s]).object();
    QCOMPARE(program[u"libraries"_s][u"Qt"_s].toString(), QString::fromLatin1(qVersion()));
    QCOMPARE(program[u"site"_s][u"address"_s].toString(), u"https://www.gemeente.example"_s);
    QCOMPARE(program[u"site"_s][u"variant"_s].toString(), u"classic"_s);
    const QJsonValue standing = QJsonDocument::fromJson(entries[u"dossiers.json"_s])[0];
    QCOMPARE(standing[u"asked"_s].toArray(), QJsonArray{u"asked:older-text"_s});
    QCOMPARE(standing[u"halfTyped"_s].toInt(), 1);
    QVERIFY(standing[u"dirty"_s].toBool());
    const QJsonObject dossier = QJsonDocument::fromJson(entries[u"dossier.json"_s]).object();
    QCOMPARE(dossier[u"documents"_s].toArray().size(), fullDossier().documents.size());
}

void TestHelpFile::itIsShownAsItIsWritten()
{
    CommandRunner desk;
    fillDesk(desk);
    const QString path = desk.place(u"hulp.zip"_s);
    const QString shown = desk.must({u"help-file"_s, path}).out;
    const auto entries = unzipped(path);
    QVERIFY(!entries.isEmpty());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        QVERIFY2(shown.contains(entry.key() + u'\n' + QString::fromUtf8(*entry)), qPrintable(entry.key()));
}

void TestHelpFile::aDossierGoesAlongOnlyWhenItIsNamed()
{
    CommandRunner desk;
    fillDesk(desk);
    const QString path = desk.place(u"hulp.zip"_s);
    desk.must({u"help-file"_s, path});
    QVERIFY(!unzipped(path).contains(u"dossier.json"_s));
    const Answer unknown = desk.run({u"help-file"_s, path, u"--dossier"_s, u"elders"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains(u"elders"_s), qPrintable(unknown.err));
}

void TestHelpFile::whereItCannotBeWrittenThatIsSaid()
{
    CommandRunner desk;
    fillDesk(desk);
    const Answer answer = desk.run({u"help-file"_s, desk.place(u"geen/map/hulp.zip"_s)});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY(!answer.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestHelpFile)
#include "tst_helpfile.moc"
