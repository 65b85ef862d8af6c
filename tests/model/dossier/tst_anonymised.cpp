// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/anonymised.h"
#include "model/dossier/described/dossierjson.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Every text at the end of a path of members, whatever it means.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue one : value.toArray())
        collectTexts(one, texts);
    for (const QJsonValue one : value.toObject())
        collectTexts(one, texts);
}

bool isCode(const QString &text)
{
    static const QRegularExpression code(
        QRegularExpression::anchoredPattern(u"[a-z][a-z-]*(/[a-z0-9.+-]+)?"_s));
    return code.match(text).hasMatch();
}

QSet<QString> wordsIn(const QString &text)
{
    static const QRegularExpression letters(u"[^\\p{L}]+"_s);
    const QStringList words = text.split(letters, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// The words that somebody wrote: of every text that is no code, without the names of members.
QSet<QString> wordsOf(const Dossier &dossier)
{
    QStringList texts;
    collectTexts(dossierToJson(dossier), texts);
    QSet<QString> words, ours;
    for (const QString &text : texts)
        (isCode(text) ? ours : words) += wordsIn(text);
    static const QRegularExpression member(u"\"(\\w+)\":"_s);
    auto members = member.globalMatch(QString::fromUtf8(canonicalBytes(dossier)));
    while (members.hasNext())
        ours += wordsIn(members.next().captured(1));
    words -= ours;
    words.removeIf([](const QString &word) { return word.size() < 3; });
    return words;
}

/// Those of them that are left in it.
QStringList leftOf(const Dossier &dossier)
{
    QSet<QString> left = wordsOf(dossier);
    left &= wordsIn(QString::fromUtf8(QJsonDocument(anonymised(dossier)).toJson()));
    return {left.begin(), left.end()};
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

/// What of a dossier goes to who helps: how it is built, and no word of it.
class AnonymisedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordOfItIsLeft();
    void howItIsBuiltIsLeft();
    void theSameIdIsTheSameNumber();
    void aMemberNobodyThoughtOfSaysNothing();
    void noRandomDossierTellsAWord();
};

void AnonymisedTest::noWordOfItIsLeft()
{
    const Dossier dossier = fullDossier();
    const QString made = QString::fromUtf8(bytesOf(anonymised(dossier)));
    QVERIFY(wordsOf(dossier).size() > 100);
    QCOMPARE(leftOf(dossier), QStringList());
    for (const QString &way : {u"@"_s, u"http"_s, dossier.documents.first().file.sha256, dossier.id.value})
        QVERIFY2(!made.contains(way), qPrintable(way));
}

void AnonymisedTest::howItIsBuiltIsLeft()
{
    const Dossier dossier = fullDossier();
    const QJsonObject made = anonymised(dossier);
    QCOMPARE(made.keys(), dossierToJson(dossier).keys());
    QCOMPARE(made[u"title"_s].toString().size(), dossier.title.size());
    const QJsonArray milestones = made[u"planning"_s][u"milestones"_s].toArray();
    QCOMPARE(milestones.size(), dossier.planning.milestones.size());
    QCOMPARE(milestones.first()[u"date"_s].toString(), dossier.planning.milestones.first().date.text());
    const QJsonValue file = made[u"documents"_s][0][u"file"_s];
    QCOMPARE(file[u"size"_s].toInteger(), dossier.documents.first().file.size);
    QCOMPARE(file[u"mediaType"_s].toString(), dossier.documents.first().file.mediaType);
    const QJsonArray what = made[u"about"_s][u"what"_s].toArray();
    QCOMPARE(what.size(), dossier.about.what.size());
    QCOMPARE(what.first()[u"kind"_s].toString(), u"paragraph"_s);
    QVERIFY(what.first()[u"spans"_s][0][u"text"_s].toString().startsWith(u'x'));
}

void AnonymisedTest::theSameIdIsTheSameNumber()
{
    const Dossier dossier = fullDossier();
    const QJsonObject made = anonymised(dossier);
    const QJsonArray phases = made[u"planning"_s][u"phases"_s].toArray();
    bool found = false;
    for (qsizetype i = 0; i < dossier.planning.milestones.size(); ++i) {
        for (qsizetype phase = 0; phase < phases.size(); ++phase) {
            if (dossier.planning.milestones[i].phase != dossier.planning.phases[phase].id)
                continue;
            found = true;
            QCOMPARE(made[u"planning"_s][u"milestones"_s][i][u"phase"_s], phases[phase][u"id"_s]);
        }
    }
    QVERIFY(found);
}

void AnonymisedTest::aMemberNobodyThoughtOfSaysNothing()
{
    Dossier dossier = fullDossier();
    const QJsonObject strange{{u"Jansen"_s, u"Kortestraat 7"_s}, {u"telefoon"_s, 503141592}};
    dossier.extra.insert(u"omwonenden"_s, QJsonArray{strange, u"Pietersen"_s});
    dossier.about.extra = strange;
    dossier.documents.first().extra = strange;
    dossier.about.what.first().extra = strange;
    const QByteArray made = bytesOf(anonymised(dossier));
    for (const char *told : {"omwonenden", "Jansen", "Kortestraat", "telefoon", "503141592", "Pietersen"})
        QVERIFY2(!made.contains(told), told);
}

void AnonymisedTest::noRandomDossierTellsAWord()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        Dice dice(seed);
        const Dossier dossier = randomDossier(dice);
        QCOMPARE(leftOf(dossier), QStringList());
    }
}

QTEST_GUILESS_MAIN(AnonymisedTest)
#include "tst_anonymised.moc"
