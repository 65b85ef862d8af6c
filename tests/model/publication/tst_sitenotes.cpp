// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/sitenotes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, 0), Qt::UTC);
}

/// Notes with every member, as a workspace of November 2026 has them.
const QByteArray all = R"({
    "asked": {"#decision": "asked:publication-changed", "/mijnwijk/dossiers/plein/index_html": "asked:older-text:Plein"},
    "dueChecks": ["2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z"],
    "filesInDoubt": true,
    "filesThere": ["aa.pdf", "bb.jpg"],
    "goneSince": "2026-11-23T05:00:00Z",
    "goneWith": "f00d",
    "head": 7,
    "headChain": ["66", "55"],
    "headMadeAt": "2026-11-23T07:00:00Z",
    "headUid": "uid-7",
    "leftOut": ["part-1", "part-1:file"],
    "lock": {"token": "t", "creator": "publicist"},
    "madeOnSite": true,
    "mayPublish": true,
    "needs": ["planning/weather"],
    "open": [{"answers": 3, "date": "2026-11-22", "desk": "d", "kind": "request", "name": "A. Proef", "notice": true,
              "overruled": [{"kind": "alt", "part": "p1", "reason": "Het is een sfeerbeeld."}],
              "reason": "Graag weg.", "revision": 6, "user": "a.proef"}],
    "openToAll": ["/mijnwijk/dossiers/plein/intern"],
    "prunedAt": "2026-11-23T06:00:00Z",
    "record": {"at": "2026-11-20T08:00:00Z", "attempt": "x", "date": "2026-11-20", "desk": "d", "hash": "cafe",
               "intent": "publish", "lacks": ["part-1:file"], "name": "B. Proef", "notice": true, "number": 2,
               "objects": {"page": {"echo": {"title": "Plein"}, "modified": "2026-11-20T08:00:00Z",
                                    "path": "/mijnwijk/dossiers/plein/index_html", "sent": {"title": "Plein"},
                                    "type": "Document", "uid": "u"}},
               "reason": "r", "revision": 5, "user": "b.proef"},
    "recordInDoubt": true,
    "recordUid": "uid-r2",
    "refused": {"cc.zip": "2026-11-23T08:00:00Z"},
    "returned": {"at": "2026-11-21T08:00:00Z", "by": "b.proef", "name": "B. Proef", "reason": "Nog niet.", "revision": 6},
    "root": "/elders/plein",
    "seen": {"/mijnwijk/dossiers/plein": "2026-11-20T08:00:00Z"},
    "standing": {"/mijnwijk/dossiers/plein/x": {"title": "Anders"}},
    "takenOff": true,
    "trashedAt": "2026-11-23T09:00:00Z",
    "underway": {"/mijnwijk/dossiers/plein/intern/onderweg/aa.pdf": "aa"}
})";

} // namespace

/// What a desk knows of a dossier on the site, as it lies in the store.
class SiteNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredTodayIsReadAndWrittenAsItWas()
    {
        QCOMPARE(bytes(SiteNotes::fromJson(object(all)).toJson()), bytes(object(all)));
    }

    void everyMemberIsUnderstood()
    {
        const SiteNotes notes = SiteNotes::fromJson(object(all));
        QCOMPARE(notes.extra, QJsonObject());
        QCOMPARE(notes.head, 7);
        QCOMPARE(notes.headUid, u"uid-7"_s);
        QCOMPARE(notes.headMadeAt, at(7));
        QCOMPARE(notes.headChain, (QStringList{u"66"_s, u"55"_s}));
        QCOMPARE(notes.needs, QStringList{u"planning/weather"_s});
        QCOMPARE(notes.recordUid, u"uid-r2"_s);
        QVERIFY(notes.mayPublish && notes.filesInDoubt && notes.recordInDoubt && notes.takenOff
                && notes.madeOnSite);
        QCOMPARE(notes.filesThere, (QSet<QString>{u"aa.pdf"_s, u"bb.jpg"_s}));
        QCOMPARE(notes.refused.value(u"cc.zip"_s), at(8));
        QCOMPARE(notes.leftOut, (QSet<QString>{u"part-1"_s, u"part-1:file"_s}));
        QCOMPARE(notes.underway.size(), 1);
        QCOMPARE(notes.lock[u"token"_s].toString(), u"t"_s);
        QCOMPARE(notes.asked.size(), 2);
        QCOMPARE(notes.seen.size(), 1);
        QCOMPARE(notes.standing.size(), 1);
        QCOMPARE(notes.dueChecks, (QList<QDateTime>{at(10), at(11)}));
        QCOMPARE(notes.root, u"/elders/plein"_s);
        QCOMPARE(notes.prunedAt, at(6));
        QCOMPARE(notes.goneSince, at(5));
        QCOMPARE(notes.goneWith, u"f00d"_s);
        QCOMPARE(notes.openToAll, QStringList{u"/mijnwijk/dossiers/plein/intern"_s});
        QCOMPARE(notes.trashedAt, at(9));
    }

    void whatPeopleDecidedIsUnderstood()
    {
        const SiteNotes notes = SiteNotes::fromJson(object(all));
        QCOMPARE(notes.open.size(), 1);
        QVERIFY(notes.open.first().kind == IntentKind::Request);
        QCOMPARE(notes.open.first().overruled.size(), 1);
        QVERIFY(notes.returned && notes.returned->reason == u"Nog niet."_s);
        QVERIFY(notes.record && notes.record->isPublished());
        QCOMPARE(notes.record->objects.value(u"page"_s).uid, u"u"_s);
        QCOMPARE(notes.record->lacks, QStringList{u"part-1:file"_s});
    }

    void aDossierThatNeverMetTheSiteHasNotesThatSayNothing()
    {
        const QJsonObject written = SiteNotes::fromJson({}).toJson();
        QCOMPARE(
            written.keys(),
            (QStringList{u"dueChecks"_s, u"filesThere"_s, u"head"_s, u"headChain"_s, u"headUid"_s, u"lock"_s,
                         u"madeOnSite"_s, u"mayPublish"_s, u"open"_s, u"recordUid"_s, u"seen"_s}));
        QCOMPARE(bytes(SiteNotes().toJson()), bytes(written));
    }

    void aDecisionOfANewerProgramIsCarriedOn()
    {
        const QJsonArray open{
            QJsonObject{{u"kind"_s, u"archive"_s}, {u"revision"_s, 9}, {u"user"_s, u"u"_s}}};
        const SiteNotes notes = SiteNotes::fromJson({{u"open"_s, open}});
        QVERIFY(notes.open.first().kind != IntentKind::Publish
                && notes.open.first().kind != IntentKind::Withdraw);
        QCOMPARE(notes.toJson()[u"open"_s].toArray(), open);
    }

    void whatANewerProgramNotedIsKept()
    {
        QJsonObject stored = object(all);
        stored.insert(u"weather"_s, QJsonArray{u"rain"_s});
        SiteNotes notes = SiteNotes::fromJson(stored);
        notes.head = 8;
        stored.insert(u"head"_s, 8);
        QCOMPARE(bytes(notes.toJson()), bytes(stored));
    }
};

QTEST_GUILESS_MAIN(SiteNotesTest)
#include "tst_sitenotes.moc"
