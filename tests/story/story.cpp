// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/story.h"

#include "app/commands/untilstopped.h"
#include "app/site/sitethread.h"
#include "model/dossier/described/dossierjson.h"
#include "resources/samples/samples.h"
#include "sync/plone/ploneclient.h"
#include "tests/story/resident.h"
#include "tests/story/storyfilling.h"
#include "tests/story/storyteller.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

struct Told {
    QString id, slug;
    QByteArray json;
};

class Story : private StoryTeller
{
public:
    Story(const QUrl &url, const QString &first, const QString &second, const QString &password,
          const QString &password2, const StoryOptions &options, QTextStream &out, QTextStream &err)
        : StoryTeller(options.language, out, err)
        , m_url(url)
        , m_agreed(options.unencrypted ? QStringList{u"--unencrypted"_s} : QStringList())
        , m_resident(url)
        , m_firstUser(first)
        , m_secondUser(second)
        , m_first(say(u"eerste werkplek"_s, u"first desk"_s), password, localeName())
        , m_second(say(u"tweede werkplek"_s, u"second desk"_s), password2, localeName())
    {
    }

    bool tell()
    {
        return connectDesks() && makeDossiers() && share() && publish() && secondDeskReads()
            && secondDeskChanges() && firstDeskAgrees() && sumUp();
    }

private:
    bool set(const StoryDesk &desk, const QString &id, const QString &pointer, const QString &json)
    {
        return must(desk, {u"set"_s, id, pointer, json}).has_value();
    }

    bool connectDesks()
    {
        const auto add = [&](const StoryDesk &desk, const QString &user) {
            QStringList asked{u"site"_s, u"add"_s, u"verhaal"_s, u"--url"_s, m_url.toString()};
            asked += m_agreed;
            return must(desk, asked + QStringList{u"--user"_s, user}).has_value();
        };
        line(u"Site: %1"_s.arg(m_url.toString()), u"Site: %1"_s.arg(m_url.toString()));
        return add(m_first, m_firstUser) && add(m_second, m_secondUser);
    }

    bool makeDossiers()
    {
        for (const QString &name : sampleNames()) {
            const QString file = unpackSample(name, m_folder.path());
            const auto id = must(m_first, {u"import"_s, file});
            if (!id)
                return false;
            m_dossiers.append({.id = QString::fromUtf8(*id).section(u'\n', 0, 0), .slug = {}, .json = {}});
            line(u"Ingelezen: %1"_s.arg(name), u"Imported: %1"_s.arg(name));
        }
        return makeNew();
    }

    bool makeNew()
    {
        const auto made = must(
            m_first, {u"new"_s, u"--title"_s, u"Groenstrook Vinkhuizen"_s, u"--profile"_s, u"beheer"_s});
        if (!made)
            return false;
        const QString id = QString::fromUtf8(*made);
        const auto filling = storyFilling();
        const bool filled = std::all_of(filling.begin(), filling.end(), [&](const auto &one) {
            return set(m_first, id, one.first, one.second);
        });
        const QString nota = m_folder.filePath(u"nota speelplekken.pdf"_s);
        const QString photo = m_folder.filePath(u"oude-speelplek.jpg"_s);
        const QString secret = m_folder.filePath(u"raming-speelplekken.pdf"_s);
        if (!filled || !must(m_first, {u"add-file"_s, id, u"documents"_s, nota})
            || !must(m_first, {u"add-file"_s, id, u"documents"_s, secret, u"--internal"_s})
            || !must(m_first, {u"add-file"_s, id, u"photos"_s, photo})
            || !set(m_first, id, u"/images/0/alt"_s, u"\"Een oude schommel op een grasveld\""_s))
            return false;
        m_dossiers.append({.id = id, .slug = {}, .json = {}});
        line(u"Gemaakt en gevuld: Groenstrook Vinkhuizen, met twee stukken (een intern) en een foto"_s,
             u"Made and filled: Groenstrook Vinkhuizen, with two documents (one internal) and a photo"_s);
        return true;
    }

    /// What a stranger gets at the dossier's own address.
    HttpReply read(const Told &dossier, const QString &below = {}) const
    {
        return m_resident.read(dossier.slug, below);
    }

    /// Every public file must come whole, no other may come at all.
    bool readFiles(const Told &dossier)
    {
        const auto known = readDossier(dossier.json);
        if (!known)
            return wrong(u"Een dossier is niet te lezen:"_s, u"A dossier cannot be read:"_s, dossier.json);
        const Resident::Files files = m_resident.readFiles(*known, QDate::currentDate());
        if (!files.wrong.isEmpty())
            return wrong(u"Een bestand komt niet heel aan bij een bewoner:"_s,
                         u"A file does not reach a resident whole:"_s, files.wrong.join(u", "_s).toUtf8());
        if (!files.leaked.isEmpty())
            return wrong(u"Een intern bestand is te lezen:"_s, u"An internal file can be read:"_s,
                         files.leaked.join(u", "_s).toUtf8());
        m_filesRead += files.whole;
        return true;
    }

    bool sync(const StoryDesk &desk)
    {
        const auto said = must(desk, {u"--json"_s, u"sync"_s});
        if (!said)
            return false;
        const int requests = QJsonDocument::fromJson(*said).object().value(u"requests"_s).toInt();
        m_requests += requests;
        line(u"Gesynchroniseerd op de %1: %2 verzoeken"_s.arg(desk.name()).arg(requests),
             u"Synchronised on the %1: %2 requests"_s.arg(desk.name()).arg(requests));
        return true;
    }

    bool share()
    {
        if (!sync(m_first))
            return false;
        for (Told &dossier : m_dossiers) {
            const auto shown = must(m_first, {u"show"_s, dossier.id});
            if (!shown)
                return false;
            dossier.json = *shown;
            dossier.slug = QJsonDocument::fromJson(*shown).object().value(u"slug"_s).toString();
            if (read(dossier).status == 200 || read(dossier, u"/intern"_s).status == 200)
                return wrong(u"Een gedeeld dossier is al te lezen:"_s,
                             u"A shared dossier can already be read:"_s, dossier.slug.toUtf8());
        }
        line(u"Gedeeld: 3 dossiers. Bewoners kunnen nog niets lezen."_s,
             u"Shared: 3 dossiers. Residents cannot read anything yet."_s);
        return true;
    }

    bool publish()
    {
        for (const Told &dossier : m_dossiers) {
            if (!must(m_first, {u"publish"_s, dossier.id}))
                return false;
        }
        if (!sync(m_first))
            return false;
        for (const Told &dossier : m_dossiers) {
            const HttpReply page = read(dossier);
            if (page.status != 200)
                return wrong(u"Een gepubliceerd dossier is niet te lezen:"_s,
                             u"A published dossier cannot be read:"_s, dossier.slug.toUtf8());
            if (read(dossier, u"/intern/bestanden"_s).status == 200)
                return wrong(u"Iets interns is te lezen:"_s, u"Something internal can be read:"_s,
                             dossier.slug.toUtf8());
            if (!readFiles(dossier))
                return false;
            const QString address = m_url.toString() + u"/mijnwijk/dossiers/"_s + dossier.slug;
            line(u"Op de site: %1"_s.arg(address), u"On the site: %1"_s.arg(address));
        }
        return true;
    }

    bool secondDeskReads()
    {
        if (!sync(m_second))
            return false;
        for (const Told &dossier : m_dossiers) {
            const auto shown = must(m_second, {u"show"_s, dossier.id});
            if (!shown || *shown != dossier.json)
                return wrong(u"De tweede werkplek heeft een ander dossier:"_s,
                             u"The second desk has another dossier:"_s, dossier.slug.toUtf8());
        }
        line(u"De tweede werkplek heeft dezelfde 3 dossiers, tot op de byte."_s,
             u"The second desk has the same 3 dossiers, to the byte."_s);
        return true;
    }

    bool secondDeskChanges()
    {
        const Told &dossier = m_dossiers.last();
        const bool changed
            = set(m_second, dossier.id, u"/planning/milestones/0/date"_s, u"\"2027-11-13\""_s)
            && set(
                  m_second, dossier.id, u"/planning/milestones/0/delays"_s,
                  uR"([{"from":"2027-03-20","to":"2027-11-13","reason":"De grond is nog te nat.","on":"2026-11-23"}])"_s)
            && must(m_second, {u"publish"_s, dossier.id}) && sync(m_second);
        if (!changed)
            return false;
        const QByteArray page = read(dossier, pageBelow(dossier)).body;
        if (!page.contains("13 november 2027") || !page.contains("De grond is nog te nat."))
            return wrong(u"De nieuwe datum staat niet op de pagina."_s,
                         u"The new date is not on the page."_s);
        line(
            u"De tweede werkplek heeft de planning veranderd en gepubliceerd: oude datum, nieuwe datum en reden staan op de site."_s,
            u"The second desk changed the planning and published it: old date, new date and reason are on the site."_s);
        return true;
    }

    /// On a classic site the page is a child of the dossier's folder; an API answer of the folder does not
    /// hold its text.
    QString pageBelow(const Told &dossier)
    {
        return read(dossier, u"/index_html"_s).status == 200 ? u"/index_html"_s : QString();
    }

    bool firstDeskAgrees()
    {
        if (!sync(m_first))
            return false;
        const Told &dossier = m_dossiers.last();
        const auto first = must(m_first, {u"show"_s, dossier.id});
        const auto second = must(m_second, {u"show"_s, dossier.id});
        if (!first || !second || *first != *second)
            return wrong(u"De werkplekken zijn het niet eens."_s, u"The desks do not agree."_s);
        line(u"Beide werkplekken zijn gelijk."_s, u"Both desks agree."_s);
        return true;
    }

    bool sumUp()
    {
        line(
            u"Klaar: 3 dossiers gedeeld, gepubliceerd en gelezen, met %1 bestanden; %2 verzoeken zonder inloggen."_s
                .arg(m_filesRead)
                .arg(m_requests),
            u"Done: 3 dossiers shared, published and read, with %1 files; %2 requests, log-in aside."_s
                .arg(m_filesRead)
                .arg(m_requests));
        return true;
    }

    QUrl m_url;
    QStringList m_agreed;
    Resident m_resident;
    QString m_firstUser, m_secondUser;
    StoryDesk m_first, m_second;
    QTemporaryDir m_folder;
    QList<Told> m_dossiers;
    int m_requests = 0, m_filesRead = 0;
};

} // namespace

int tellStory(const StoryOptions &options, QTextStream &out, QTextStream &err)
{
    if (!options.url.isEmpty()) {
        const QString password = qEnvironmentVariable("WIJKDOSSIER_PASSWORD");
        Story story(options.url, options.user, options.user, password, password, options, out, err);
        return story.tell() ? 0 : 1;
    }
    const QTemporaryDir data;
    const SiteThread site(data.path());
    if (site.url().isEmpty()) {
        err << (options.language == Language::Dutch ? u"De Oefensite kon niet starten."_s
                                                    : u"The Oefensite could not start."_s)
            << Qt::endl;
        return 1;
    }
    const QList<PracticeAccount> accounts = PracticeSite::accounts();
    const PracticeAccount first = accounts.at(0), second = accounts.at(1);
    const bool good
        = Story(site.url(), first.user, second.user, first.password, second.password, options, out, err)
              .tell();
    if (good && options.keep) {
        const QString address = site.url().toString();
        out << (options.language == Language::Dutch ? u"De Oefensite blijft open: %1 (stop met Ctrl+C)"_s
                                                    : u"The Oefensite stays open: %1 (stop with Ctrl+C)"_s)
                   .arg(address)
            << Qt::endl;
        runUntilStopped();
    }
    return good ? 0 : 1;
}

} // namespace wd
