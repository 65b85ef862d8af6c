// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/testdesk.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/described/publicview.h"
#include "model/intake/storedpictures.h"
#include "sync/engine/synccontext.h"
#include "sync/plone/site/plonesite.h"
#include "tests/support/sjablonen.h"

#include <QTest>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

template <typename T> T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().subject), qPrintable(result.error().detail));
    return std::move(*result);
}

FileRef takeFile(const FileStore &files, const QByteArray &bytes, const QString &name)
{
    return must(files.takeBytes(bytes, name), "a file could not be taken in");
}

} // namespace

TestDesk::TestDesk(const TestSite &site, const QString &user, const QUrl &through)
    : m_store(must(Store::open(m_folder.path()), "the store does not open"))
    , m_files(m_folder.path())
    , m_site({.name = u"proef"_s,
              .url = through.isEmpty() ? site.url() : through,
              .user = user,
              .base = site.base()})
    , m_connect(through.isEmpty()
                    ? site.connector()
                    : [](const SiteSettings &at,
                         const QString &password) { return ploneSites(at, password, overHttp()); })
    , m_password(site.passwordOf(user))
    , m_deskId(ids().uuid())
{
}

EngineContext TestDesk::contextAs(const TestSite &site, const QString &user) const
{
    SiteSettings settings = m_site;
    settings.user = user;
    return contextOf(settings, site.passwordOf(user));
}

EngineContext TestDesk::contextOf(const SiteSettings &site, const QString &password) const
{
    return {.workspace = m_folder.path(),
            .sjablonen = test::sjablonen(),
            .site = site,
            .deskId = m_deskId,
            .clock = [ahead = m_ahead] { return systemClock()().addSecs(*ahead); },
            .random = systemRandom(),
            .connect = m_connect(site, password),
            .lookAtPictures = lookAtPictures,
            .proofs = m_proofs};
}

DossierId TestDesk::addDossier(const QString &title, const QByteArray &bytes)
{
    const IdMaker make = ids();
    Dossier dossier = newDossier(title, u"fysiek"_s, make);
    dossier.summary = u"Wij maken drie speelplekken nieuw."_s;
    dossier.reaction
        = {.open = true, .channel = ReactionChannel::Mail, .address = u"spelen@gemeente.example"_s};
    dossier.wijken.primary = u"paddepoel"_s;
    const WithPart nota = withFile(dossier, FilePart::Documents, takeFile(m_files, bytes, u"nota één.pdf"_s),
                                   u"Nota"_s, false, make);
    const WithPart raming
        = withFile(nota.dossier, FilePart::Documents, takeFile(m_files, bytes + "geheim", u"raming.pdf"_s),
                   u"Geheime raming"_s, true, make);
    dossier = raming.dossier;
    const auto part = [&make](const QString &words) {
        Part made;
        made.id = make.uuid();
        made.slug = slugFor(words, made.id);
        return made;
    };
    Question question;
    static_cast<Part &>(question) = part(u"Blijft de schommel staan"_s);
    question.question = u"Blijft de schommel staan?"_s;
    question.answer = richTextFromPlain(u"Nee. Er komt een nieuwe."_s);
    dossier.questions = {question};
    NewsItem news;
    static_cast<Part &>(news) = part(u"Kom naar de inloopavond"_s);
    news.title = u"Kom naar de inloopavond"_s;
    news.lead = u"U kunt de ontwerpen zien."_s;
    news.date = u"2026-11-20"_s;
    dossier.news = {news};
    dossier.internal.notes = richTextFromPlain(u"Nog niet delen met de aannemer."_s);
    const auto added = m_store->add({.work = dossier});
    if (!added)
        qFatal("the dossier could not be added: %s", qPrintable(added.error().detail));
    return dossier.id;
}

void TestDesk::set(const DossierId &id, const QString &pointer, const QByteArray &json)
{
    const auto changed = m_store->edit(
        id, [&](const Dossier &work) { return setAt(work, pointer, json, ids(), QDate::currentDate()); });
    QVERIFY2(changed.has_value(),
             changed ? "" : qPrintable(changed.error().subject + u' ' + changed.error().detail));
}

void TestDesk::agreeToPublish(const DossierId &id)
{
    QList<Overruled> reasons;
    for (const Image &image : work(id).images)
        reasons.append({.kind = u"uncleaned"_s, .part = image.id, .reason = u"Een foto van een proef."_s});
    agreeToPublish(id, reasons);
}

void TestDesk::agreeToPublish(const DossierId &id, const QList<Overruled> &reasons)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QVERIFY(m_store->change(id, [&](LocalDossier &local) -> Result<void> {
        local.intent = PendingIntent{.kind = IntentKind::Publish,
                                     .date = today,
                                     .shown = canonicalBytes(publicView(local.work, today)),
                                     .overruled = reasons};
        return {};
    }));
}

void TestDesk::agreeToWithdraw(const DossierId &id, const QString &reason, bool notice)
{
    QVERIFY(m_store->change(id, [&](LocalDossier &local) -> Result<void> {
        local.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                     .reason = reason,
                                     .notice = notice,
                                     .date = QDateTime::currentDateTimeUtc().date()};
        return {};
    }));
}

void TestDesk::sendBack(const DossierId &id, const QString &reason)
{
    QVERIFY(m_store->change(id, [&reason](LocalDossier &local) -> Result<void> {
        const QList<Intent> open = SiteNotes::from(local).open;
        local.intent = PendingIntent{.kind = IntentKind::Returned,
                                     .reason = reason,
                                     .date = QDateTime::currentDateTimeUtc().date(),
                                     .answers = open.isEmpty() ? 0 : open.last().revision};
        return {};
    }));
}

SyncOutcome TestDesk::sync(const QList<DossierId> &only)
{
    return synchronise(context(), only);
}

QString TestDesk::troubleIn(const SyncOutcome &outcome)
{
    QStringList trouble;
    const auto add = [&trouble](const std::optional<Error> &error) {
        if (error)
            trouble.append(u"kind %1, %2, %3"_s.arg(int(error->kind)).arg(error->subject, error->detail));
    };
    add(outcome.error);
    for (const SyncReport &report : outcome.reports)
        add(report.error);
    return trouble.join(u"; "_s);
}

QStringList TestDesk::stepsIn(const SyncOutcome &outcome)
{
    QStringList steps;
    for (const SyncReport &report : outcome.reports)
        steps += codesOf(report.steps);
    return steps;
}

SyncOutcome TestDesk::mustSync()
{
    const SyncOutcome outcome = sync();
    const QString trouble = troubleIn(outcome);
    [&] { QVERIFY2(trouble.isEmpty(), qPrintable(trouble + u" after "_s + stepsIn(outcome).join(u' '))); }();
    return outcome;
}

void TestDesk::settle()
{
    QVERIFY(QTest::qWaitFor([this] { return mustSync().requests == 1; }));
}

void TestDesk::syncUntil(const QString &step)
{
    std::stop_source stop;
    bool reached = false;
    EngineContext broken = context();
    broken.stop = stop.get_token();
    broken.progress = [&](const SyncReport &soFar) {
        reached = reached || codeOf(soFar.steps.last()).startsWith(step);
        if (reached)
            stop.request_stop();
    };
    const SyncOutcome outcome = synchronise(broken);
    QVERIFY2(reached, qPrintable(step + u" was not among "_s + stepsIn(outcome).join(u' ')));
}

LocalDossier TestDesk::local(const DossierId &id)
{
    return must(m_store->read(id), "the dossier is not on this desk");
}

Dossier TestDesk::work(const DossierId &id)
{
    return local(id).work;
}

QByteArray TestDesk::show(const DossierId &id)
{
    return canonicalBytes(work(id));
}

} // namespace wd::test
