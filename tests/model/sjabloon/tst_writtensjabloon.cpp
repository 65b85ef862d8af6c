// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/keptsjablonen.h"
#include "tests/support/newersjabloon.h"
#include "tests/support/sjablonen.h"

#include <QTest>

#include <functional>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

using Edit = std::function<void(QJsonObject &)>;

/// With the first section of the structure changed.
Edit section(const QString &member, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        QJsonArray sections = json.value(u"sections"_s).toArray();
        QJsonObject first = sections.first().toObject();
        first.insert(member, value);
        sections.replace(0, first);
        json.insert(u"sections"_s, sections);
    };
}

Edit whole(const QString &member, const QJsonValue &value)
{
    return [=](QJsonObject &json) { json.insert(member, value); };
}

/// With what is said of the first section in Dutch changed.
Edit said(const QString &what, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        QJsonObject sections = json.value(u"sections"_s).toObject();
        QJsonObject status = sections.value(u"status"_s).toObject();
        status.insert(what, value);
        sections.insert(u"status"_s, status);
        json.insert(u"sections"_s, sections);
    };
}

QByteArray edited(const QByteArray &bytes, const Edit &edit)
{
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    edit(json);
    return QJsonDocument(json).toJson();
}

WrittenSjabloon withStructure(const Edit &edit)
{
    WrittenSjabloon written = test::newerSjabloon();
    written.structure = edited(written.structure, edit);
    return written;
}

WrittenSjabloon withDutch(const Edit &edit)
{
    WrittenSjabloon written = test::newerSjabloon();
    written.labels[u"nl"_s] = edited(written.labels[u"nl"_s], edit);
    return written;
}

} // namespace

/// Sjablonen that come from elsewhere: whoever may put a file on the site can put anything in it.
class WrittenSjabloonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsWellWrittenIsRead()
    {
        const auto read = readSjabloon(test::newerSjabloon());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->reference().key, u"communicatiedossier"_s);
        QCOMPARE(read->version, 2);
        QCOMPARE(read->sections.size(), test::sjabloon().sections.size() + 1);
        const Section *more = read->section(u"bereikbaarheid"_s);
        QVERIFY(more && more->isPublic);
        QCOMPARE(more->label.in(Language::English), u"Access"_s);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<WrittenSjabloon>("written");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char *name, const WrittenSjabloon &written, const char *wrong) {
            QTest::newRow(name) << written << QString::fromLatin1(wrong);
        };
        WrittenSjabloon other = test::newerSjabloon();
        other.name = u"../communicatiedossier-2"_s;
        row("a name that climbs", other, "name");
        other = test::newerSjabloon();
        other.name = u"communicatiedossier-3"_s;
        row("another version than its name says", other, "version");
        other = test::newerSjabloon();
        other.structure += QByteArray(sjabloonFileAtMost, ' ');
        row("far too large", other, "too-large");
        other = test::newerSjabloon();
        other.labels[u"xx"_s] = QByteArray(sjabloonFileAtMost + 1, ' ');
        row("labels far too large", other, "too-large");
        other = test::newerSjabloon();
        other.structure = "{";
        row("no JSON", other, "not-json");
        other.structure = QByteArray(100'000, '[');
        row("nothing but brackets", other, "not-json");
        other.structure = "[]";
        row("a list", other, "not-json");
        row("no sections", withStructure(whole(u"sections"_s, QJsonArray())), "sections");
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(QJsonObject());
        row("far too many sections", withStructure(whole(u"sections"_s, many)), "sections");
        row("sections that are words", withStructure(whole(u"sections"_s, QJsonArray{u"swot"_s})), "key");
        row("a kind of tomorrow", withStructure(section(u"kind"_s, u"survey"_s)), "kind:status");
        row("a member that is not there", withStructure(section(u"member"_s, u"/geheim"_s)), "member:status");
        row("a member of another kind", withStructure(section(u"member"_s, u"/summary"_s)), "member:status");
        row("a member that climbs", withStructure([](QJsonObject &json) {
                section(u"kind"_s, u"richtext"_s)(json);
                section(u"member"_s, u"/sections/../internal"_s)(json);
            }),
            "member:status");
        row("own data without a name", withStructure([](QJsonObject &json) {
                section(u"kind"_s, u"richtext"_s)(json);
                section(u"member"_s, u"/sections/"_s)(json);
            }),
            "member:status");
        row("a key twice", withStructure(section(u"key"_s, u"summary"_s)), "twice:summary");
        row("a key that is no name", withStructure(section(u"key"_s, u"\"><script>"_s)), "key:\"><script>");
        row("a key of the window", withStructure(section(u"key"_s, u"title"_s)), "key:title");
        row("a profile that is not there", withStructure(section(u"requiredIn"_s, QJsonArray{u"onbekend"_s})),
            "profile:status");
        row("a profile twice", withStructure(whole(u"profiles"_s, QJsonArray{u"fysiek"_s, u"fysiek"_s})),
            "profile:fysiek");
        row("a profile nobody named", withStructure(whole(u"profiles"_s, QJsonArray{u"water"_s})),
            "label:water");
        row("a length below nothing", withStructure(section(u"maxLength"_s, -1)), "length:status");
        row("no title", withDutch(whole(u"title"_s, QString())), "label:title");
        row("no label", withDutch(said(u"label"_s, u" "_s)), "label:status");
        row("a label that is markup", withDutch(said(u"label"_s, u"<img src=x>"_s)), "label:status");
        row("a label without end", withDutch(said(u"label"_s, QString(200, u'a'))), "label:status");
        row("help that turns the line", withDutch(said(u"help"_s, u"a\u202Eb"_s)), "label:status");
        other = test::newerSjabloon();
        other.labels.remove(u"nl"_s);
        row("no Dutch", other, "label:title");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const WrittenSjabloon, written);
        const auto read = readSjabloon(written);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QCOMPARE(read.error().subject, written.name);
        QTEST(read.error().detail, "wrong");
    }

    void aFileIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("sjabloon");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *sjabloon, const char *language) {
            QTest::newRow(name) << QString::fromLatin1(sjabloon) << QString::fromLatin1(language);
        };
        row("plan-1.json", "plan-1", "");
        row("plan-van-ons-12.nl.json", "plan-van-ons-12", "nl");
        row("plan.json", "", "");
        row("plan-0.json", "", "");
        row("plan-1.json.exe", "", "");
        row("plan-1.txt", "", "");
        row("../plan-1.json", "", "");
        row("plan-1.nl.json\n", "", "");
    }
    void aFileIsKnownByItsName()
    {
        const auto file = sjabloonFile(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(file.value_or(SjabloonFile()).sjabloon, "sjabloon");
        QTEST(file.value_or(SjabloonFile()).language, "language");
    }

    void whatIsKeptIsLearned()
    {
        KeptSjablonen kept;
        WrittenSjabloon bad = test::newerSjabloon(3);
        bad.structure = "{}";
        kept.written = {{u"communicatiedossier-2"_s, test::newerSjabloon()}, {bad.name, bad}};
        kept.seen = {{u"communicatiedossier-2"_s, u"gisteren"_s}};
        kept.refused = {{u"plan-1"_s, u"vandaag"_s}};
        const QJsonValue setting = kept.toSetting();
        QCOMPARE(KeptSjablonen::from(setting), kept);
        SjabloonCatalogue sjablonen = SjabloonCatalogue::carried();
        const SjabloonCatalogue copy = sjablonen;
        const SjabloonText &before = sjablonen.of(Sjabloon());
        const QList<SjabloonText> news = learnKept(sjablonen, setting);
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().version, 2);
        QVERIFY(sjablonen.knows({.key = u"communicatiedossier"_s, .version = 2}));
        QCOMPARE(&copy.of(Sjabloon()), &before); // what was given before lives on in the copy
        QVERIFY(!copy.knows({.key = u"communicatiedossier"_s, .version = 2}));
        QVERIFY(learnKept(sjablonen, setting).isEmpty());
    }

    void aSettingThatIsNoneIsNothing()
    {
        for (const QJsonValue &setting :
             {QJsonValue(QJsonValue::Undefined), QJsonValue(7), QJsonValue(QJsonArray{1}),
              QJsonValue(QJsonObject{{u"written"_s, QJsonArray{1}}, {u"seen"_s, 3}})})
            QCOMPARE(KeptSjablonen::from(setting), KeptSjablonen());
    }

    void whatTheProgramCarriesGoesBeforeWhatASiteCallsTheSame()
    {
        WrittenSjabloon same = test::newerSjabloon(1);
        SjabloonCatalogue sjablonen = SjabloonCatalogue::carried();
        KeptSjablonen kept;
        kept.written = {{same.name, same}};
        QVERIFY(learnKept(sjablonen, kept.toSetting()).isEmpty());
        QVERIFY(!sjablonen.of(Sjabloon()).section(u"bereikbaarheid"_s));
    }
};

QTEST_GUILESS_MAIN(WrittenSjabloonTest)
#include "tst_writtensjabloon.moc"
