// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sentences.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kindCount = int(ErrorKind::Stopped) + 1;

QString dutch(const Error &error)
{
    return sentence(error, Language::Dutch);
}

} // namespace

/// Every error becomes one sentence a publicist can act on.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceInBothLanguages_data();
    void everyKindHasASentenceInBothLanguages();
    void everyKnownDetailHasASentenceOfItsOwn_data();
    void everyKnownDetailHasASentenceOfItsOwn();
    void theSentenceNamesWhatItIsAbout_data();
    void theSentenceNamesWhatItIsAbout();
    void theSitesOwnWordsAreShown();
    void anObjectThatMovedSaysWhereTo();
    void whoHasItOpenIsSaid();
    void aPercentSignInANameIsJustAName();
    void aNameOfManyLinesStaysOneLine();
    void withoutASubjectTheSentenceStillReads();
    void afterATimeOutItIsNotKnownWhatArrived();
};

void TestSentences::everyKindHasASentenceInBothLanguages_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestSentences::everyKindHasASentenceInBothLanguages()
{
    QFETCH(int, kind);
    const Error error{ErrorKind(kind), u"nota.pdf"_s, u"zz-unknown"_s};
    const QString nl = sentence(error, Language::Dutch);
    const QString en = sentence(error, Language::English);
    QVERIFY(nl != en);
    for (const QString &said : {nl, en}) {
        QVERIFY2(said.endsWith(u'.') && said.size() > 30, qPrintable(said));
        QVERIFY2(!said.contains(u'!') && !said.contains(u'\n') && !said.contains(u'%'), qPrintable(said));
        QVERIFY2(said.at(0).isUpper(), qPrintable(said));
    }
    QVERIFY2(!nl.contains(u"fout"_s, Qt::CaseInsensitive), qPrintable(nl));
}

void TestSentences::everyKnownDetailHasASentenceOfItsOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto add = [](ErrorKind kind, std::initializer_list<const char *> details) {
        for (const char *detail : details)
            QTest::addRow("%d %s", int(kind), detail) << int(kind) << QString::fromLatin1(detail);
    };
    add(ErrorKind::Offline,
        {"port-in-use", "dns", "refused", "tls", "proxy", "portal", "not-https", "network-login", "share"});
    add(ErrorKind::Unauthorised, {"keychain", "keychain-silent", "no-password"});
    add(ErrorKind::NotFound, {"moved:/a/b", "no-site", "password"});
    add(ErrorKind::Conflict, {"in-use", "busy-dossier"});
    add(ErrorKind::Locked, {"", "lost"});
    add(ErrorKind::Rejected, {"not-private", "open-to-all", "readable"});
    add(ErrorKind::ServerFault, {"conflict", "status:503"});
    add(ErrorKind::BadReply,
        {"no-addon", "not-json", "no-dialect", "elsewhere:https://b.example", "broken-off", "hash", "size",
         "echo", "record", "not-public", "not-private", "not-proven:503"});
    add(ErrorKind::Storage,
        {"full", "no-room", "busy", "no-locks", "readonly", "newer", "corrupt", "short-file"});
    add(ErrorKind::BadInput,
        {"schema",
         "json",
         "surrogate",
         "newer",
         "pointer",
         "read-only",
         "unknown-member",
         "one-value",
         "escapes-folder",
         "missing-file",
         "section-text",
         "not-a-file",
         "empty",
         "broken-image",
         "not-a-package",
         "hash",
         "too-large",
         "usage",
         "url",
         "no-site",
         "other-site",
         "site-kind",
         "file-exists",
         "deleted",
         "no-request",
         "whole-dossier",
         "picture-format",
         "many-pages",
         "program",
         "web-page",
         "not-a-pdf",
         "archive",
         "archive-programs",
         "film",
         "too-many-dots",
         "mail",
         "drawing-format",
         "not-a-folder",
         "private-in-public",
         "public-in-private",
         "synchronised:OneDrive",
         "read-by-everybody",
         "no-exclusive-create",
         "marks-differ",
         "wijk-taken",
         "wijk-website",
         "wijken-twice",
         "wijken-name"});
    add(ErrorKind::NeedsUser,
        {"publication-changed",
         "conflicts-open",
         "request-only",
         "no-password",
         "web-edit:x",
         "publication-held",
         "picture-uncleaned",
         "for-colleagues",
         "newer-page",
         "returned:Te vroeg.",
         "request-gone",
         "may-not-return",
         "removed-on-site:Nota",
         "gone-from-site",
         "set-back",
         "many-removals:5",
         "withdraw-first",
         "plain-http",
         "found-site:https://b.example",
         "new-site:/mnt/web",
         "new-public:/mnt/web"});
}

void TestSentences::everyKnownDetailHasASentenceOfItsOwn()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    const Error known{ErrorKind(kind), u"nota.pdf"_s, detail};
    const Error unknown{ErrorKind(kind), u"nota.pdf"_s, u"zz-unknown"_s};
    for (const Language &language : {Language::Dutch, Language::English}) {
        const QString said = sentence(known, language);
        QVERIFY2(said != sentence(unknown, language).replace(u"zz-unknown"_s, detail), qPrintable(said));
        QVERIFY2(said.endsWith(u'.') && !said.contains(u'%'), qPrintable(said));
        QVERIFY2(detail.isEmpty() || detail.size() < 5 || !said.contains(detail + u')'), qPrintable(said));
    }
    QVERIFY(dutch(known) != sentence(known, Language::English));
}

void TestSentences::theSentenceNamesWhatItIsAbout_data()
{
    everyKnownDetailHasASentenceOfItsOwn_data();
}

void TestSentences::theSentenceNamesWhatItIsAbout()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    const QString said = dutch({ErrorKind(kind), u"gvo-nota.pdf"_s, detail});
    // A site that points elsewhere is about the other address; a missing site has no name yet.
    if (detail.startsWith(u"elsewhere:"_s))
        QVERIFY2(said.contains(u"https://b.example"_s), qPrintable(said));
    else if (ErrorKind(kind) != ErrorKind::BadInput || detail != u"no-site"_s)
        QVERIFY2(said.contains(u"vo-nota.pdf"_s), qPrintable(said));
}

void TestSentences::theSitesOwnWordsAreShown()
{
    const QString said
        = dutch({ErrorKind::Rejected, u"/mijnwijk/x"_s, u"title: Verplichte invoer ontbreekt."_s});
    QVERIFY2(said.contains(u"title: Verplichte invoer ontbreekt."_s), qPrintable(said));
}

void TestSentences::anObjectThatMovedSaysWhereTo()
{
    const QString said = dutch({ErrorKind::NotFound, u"/a/oud"_s, u"moved:/a/nieuw"_s});
    QVERIFY2(said.contains(u"/a/oud"_s) && said.contains(u"/a/nieuw"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"moved:"_s), qPrintable(said));
}

void TestSentences::whoHasItOpenIsSaid()
{
    const QString said = dutch({ErrorKind::Locked, u"de pagina"_s, u"A. Voorbeeld, sinds 10:15"_s});
    QVERIFY2(said.contains(u"A. Voorbeeld, sinds 10:15"_s), qPrintable(said));
}

void TestSentences::aPercentSignInANameIsJustAName()
{
    const QString said = dutch({ErrorKind::BadInput, u"korting %2 van 50%1.pdf"_s, u"missing-file"_s});
    QVERIFY2(said.contains(u"korting %2 van 50%1.pdf"_s), qPrintable(said));
}

void TestSentences::aNameOfManyLinesStaysOneLine()
{
    const QString said = dutch({ErrorKind::Rejected, u"a\nb"_s, u"c\r\n  d "_s + QString(5000, u'x')});
    QVERIFY(!said.contains(u'\n') && !said.contains(u'\r'));
    QVERIFY(said.contains(u"a b"_s) && said.contains(u"c d"_s));
    QVERIFY(said.size() < 500);
}

void TestSentences::withoutASubjectTheSentenceStillReads()
{
    QVERIFY(dutch({ErrorKind::Storage, {}, u"full"_s}).contains(u"dit onderdeel"_s));
    QVERIFY(dutch({ErrorKind::Rejected, {}, {}}).contains(u"zonder uitleg"_s));
}

void TestSentences::afterATimeOutItIsNotKnownWhatArrived()
{
    const Error error{ErrorKind::TimedOut, u"Bomen"_s, {}};
    QVERIFY2(dutch(error).contains(u"niet bekend"_s) && dutch(error).contains(u"deel opnieuw"_s),
             qPrintable(dutch(error)));
    const QString english = sentence(error, Language::English);
    QVERIFY2(english.contains(u"not known"_s) && english.contains(u"share again"_s), qPrintable(english));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
