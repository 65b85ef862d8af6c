// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/language.h"
#include "model/dossier/plurals.h"
#include "model/dossier/wordlist.h"
#include "resources/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

QByteArray fileOf(const Language &language)
{
    return resource(u"words/page-%1.json"_s.arg(language.code()));
}

QJsonObject dutch()
{
    return QJsonDocument::fromJson(fileOf(Language::Dutch)).object();
}

/// Every member that all languages have, also within others, as a path.
QStringList membersIn(const QJsonObject &list, const QString &path = {})
{
    QStringList members;
    for (const QString &key : list.keys()) {
        const QString member = path + u'/' + key;
        members.append(member);
        if (list[key].isObject() && !path.endsWith(u"/meanings"_s))
            members.append(membersIn(list[key].toObject(), member));
    }
    return members;
}

/// The list with another value at a path; undefined: without it.
QJsonObject with(QJsonObject list, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(u'/', 1, 1), rest = path.mid(key.size() + 1);
    list.insert(key, rest.isEmpty() ? value : with(list[key].toObject(), rest, value));
    if (list[key].isUndefined())
        list.remove(key);
    return list;
}

QString wrongIn(const QJsonObject &list)
{
    const auto read = readWordList(QJsonDocument(list).toJson(), dutch());
    return read ? QString() : read.error().subject;
}

} // namespace

class TestWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseOfTheProgramAreWhole()
    {
        for (const Language &language : Language::all()) {
            const auto list = readWordList(fileOf(language), dutch());
            QVERIFY2(list, list ? "" : qPrintable(list.error().subject));
        }
    }

    void oneThatLacksAMemberIsRefused()
    {
        const QJsonObject english = QJsonDocument::fromJson(fileOf(Language::English)).object();
        const QStringList members = membersIn(dutch());
        QVERIFY(members.size() > 150);
        for (const QString &member : members)
            QCOMPARE(wrongIn(with(english, member, QJsonValue::Undefined)), member);
    }

    void oneThatSaysSomethingElseIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *what, const QString &member, const QJsonValue &value) {
            QTest::newRow(what) << member << value;
        };
        row("an empty text", u"/summary"_s, u" "_s);
        row("a place too few", u"/as-of"_s, u"As of then"_s);
        row("a place too many", u"/summary"_s, u"In short %1"_s);
        row("a number for a text", u"/summary"_s, 3);
        row("eleven months", u"/dates/months"_s, QJsonArray{u"January"_s});
        row("a word for words", u"/dates/read/phrases/fillers"_s, u"on"_s);
        row("an empty phrase", u"/dates/read/phrases/fillers"_s, QJsonArray{u"on"_s, QString()});
        row("a word that means no number", u"/dates/read/meanings/counts"_s, QJsonObject{{u"one"_s, u"1"_s}});
        row("a word that means what nobody knows", u"/dates/read/meanings/spans"_s,
            QJsonObject{{u"fortnight"_s, u"fortnight"_s}});
        row("a plural of no rule", u"/language/plurals"_s, QJsonArray{QJsonObject()});
        row("a rule nobody knows", u"/language/plurals"_s,
            QJsonArray{QJsonObject{{u"odd"_s, QJsonArray{1}}}});
        row("a form too few", u"/counted/weeks"_s, QJsonArray{u"%1 weeks"_s});
        row("a form without its number", u"/counted/weeks"_s, QJsonArray{u"1 week"_s, u"weeks"_s});
        row("a form with another place", u"/counted/weeks"_s, QJsonArray{u"%2 week"_s, u"%1 weeks"_s});
    }
    void oneThatSaysSomethingElseIsRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        const QJsonObject english = QJsonDocument::fromJson(fileOf(Language::English)).object();
        QCOMPARE(wrongIn(with(english, member, value)), member);
    }

    void otherWordsAreFine()
    {
        const QJsonObject english = QJsonDocument::fromJson(fileOf(Language::English)).object();
        for (const auto &[member, value] :
             {std::pair<QString, QJsonValue>{u"/dates/read/phrases/fillers"_s, QJsonArray()},
              std::pair<QString, QJsonValue>{u"/dates/read/meanings/counts"_s,
                                             QJsonObject{{u"dozen"_s, 12}}}})
            QCOMPARE(wrongIn(with(english, member, value)), QString());
    }

    void aLanguageWithAFormMoreHasThemAll()
    {
        const QJsonObject english = QJsonDocument::fromJson(fileOf(Language::English)).object();
        const QJsonArray rules{QJsonObject{{u"is"_s, QJsonArray{1}}},
                               QJsonObject{{u"ends"_s, QJsonArray{2, 3}}}};
        QJsonObject list = with(english, u"/language/plurals"_s, rules);
        QCOMPARE(wrongIn(list), u"/counted/log-documents"_s);
        for (const QString &key : english[u"counted"].toObject().keys()) {
            QJsonArray forms = english[u"counted"][key].toArray();
            forms.append(forms.last());
            list = with(list, u"/counted/"_s + key, forms);
        }
        QCOMPARE(wrongIn(list), QString());
    }

    void aCountTakesTheFormOfItsLanguage_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("form");
        for (const auto &[count, form] : {std::pair{0, 2},
                                          {1, 0},
                                          {2, 1},
                                          {4, 1},
                                          {5, 2},
                                          {11, 2},
                                          {12, 2},
                                          {14, 2},
                                          {21, 2},
                                          {22, 1},
                                          {112, 2},
                                          {124, 1}})
            QTest::addRow("%d", count) << count << form;
    }
    void aCountTakesTheFormOfItsLanguage()
    {
        QFETCH(const int, count);
        QFETCH(const int, form);
        const QJsonArray polish{
            QJsonObject{{u"is"_s, QJsonArray{1}}},
            QJsonObject{{u"ends"_s, QJsonArray{2, 3, 4}}, {u"endsNot"_s, QJsonArray{12, 13, 14}}}};
        QCOMPARE(pluralForm(polish, count), form);
        for (const Language &language : {Language::Dutch, Language::English})
            QCOMPARE(language.counted(u"weeks"_s, count).contains(u"%1"_s), count != 1);
    }

    void whatIsNoListIsRefused()
    {
        for (const QByteArray &file : {QByteArray(), QByteArray("[]"), QByteArray("{\"dates\": ")}) {
            const auto list = readWordList(file, dutch());
            QVERIFY(!list);
            QCOMPARE(list.error(), (Error{ErrorKind::BadInput, QString(), u"json"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_wordlist.moc"
