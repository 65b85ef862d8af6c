// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/membersonsite.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// Which member of the dossier a webmaster changed who changed a field of an object.
class WebEditMemberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldOfTheSiteShowsAMember_data();
    void aFieldOfTheSiteShowsAMember();
};

void WebEditMemberTest::aFieldOfTheSiteShowsAMember_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("member"); // with the path of its list; empty: it is asked
    QTest::addColumn<QString>("how");
    const auto row = [](const QString &type, const QString &place, const QString &field,
                        const QString &member, const QString &how = {}) {
        const bool whole = place == u"folder"_s || place == u"page"_s;
        const QString path = u"/plone/mijnwijk/proef"_s + (whole ? QString() : u'/' + place + u"/een"_s);
        QTest::newRow(qPrintable(type + u' ' + place + u' ' + field))
            << type << (whole ? place : u"0190"_s) << path << field << member << how;
    };
    row(u"Folder"_s, u"folder"_s, u"title"_s, u"title"_s);
    row(u"Folder"_s, u"folder"_s, u"description"_s, u"summary"_s);
    row(u"Document"_s, u"page"_s, u"title"_s, u"title"_s);
    row(u"Document"_s, u"page"_s, u"text"_s, {});
    row(u"Document"_s, u"page"_s, u"blocks"_s, {});
    row(u"Folder"_s, u"folder"_s, u"subjects"_s, {});
    row(u"File"_s, u"stukken"_s, u"title"_s, u"documents/title"_s);
    row(u"File"_s, u"stukken"_s, u"description"_s, u"documents/description"_s);
    row(u"Document"_s, u"verslagen"_s, u"title"_s, u"reports/title"_s);
    row(u"Document"_s, u"verslagen"_s, u"text"_s, {}); // made of five members
    row(u"Image"_s, u"fotos"_s, u"title"_s, u"images/title"_s);
    row(u"Image"_s, u"impressies"_s, u"title"_s, u"images/title"_s);
    row(u"Image"_s, u"fotos"_s, u"description"_s, {}); // of what it shows and whose it is
    row(u"Link"_s, u"filmpjes"_s, u"remoteUrl"_s, u"films/url"_s);
    row(u"Document"_s, u"vragen"_s, u"title"_s, u"questions/question"_s);
    row(u"Document"_s, u"vragen"_s, u"text"_s, u"questions/answer"_s, u"rich"_s);
    row(u"Document"_s, u"vragen"_s, u"blocks"_s, u"questions/answer"_s, u"rich"_s);
    row(u"News Item"_s, u"nieuws"_s, u"description"_s, u"news/lead"_s);
    row(u"News Item"_s, u"nieuws"_s, u"text"_s, u"news/body"_s, u"rich"_s);
    row(u"News Item"_s, u"nieuws"_s, u"subjects"_s, {});
    row(u"Event"_s, u"planning"_s, u"location"_s, u"planning/milestones/place"_s);
    row(u"Event"_s, u"planning"_s, u"start"_s, u"planning/milestones/date"_s, u"moment"_s);
    row(u"Event"_s, u"planning"_s, u"end"_s, u"planning/milestones/date"_s, u"moment"_s);
    row(u"Event"_s, u"planning"_s, u"whole_day"_s, u"planning/milestones/date"_s, u"moment"_s);
    row(u"Document"_s, u"elders"_s, u"title"_s, {});
    QTest::newRow("the file of a report")
        << u"File"_s << u"0190:file"_s << u"/plone/mijnwijk/proef/verslagen/een.pdf"_s << u"title"_s
        << QString() << QString();
}

void WebEditMemberTest::aFieldOfTheSiteShowsAMember()
{
    QFETCH(const QString, type);
    QFETCH(const QString, key);
    QFETCH(const QString, path);
    QFETCH(const QString, field);
    QFETCH(const QString, member);
    QFETCH(const QString, how);
    const auto place = memberOf(type, key, field, path);
    QCOMPARE(place.has_value(), !member.isEmpty());
    if (!place)
        return;
    QCOMPARE((place->list + QStringList(place->member)).join(u'/'), member);
    QCOMPARE(place->rich, how == u"rich"_s);
    QCOMPARE(place->moment, how == u"moment"_s);
}

QTEST_GUILESS_MAIN(WebEditMemberTest)
#include "tst_webeditmember.moc"
