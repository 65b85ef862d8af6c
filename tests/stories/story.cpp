// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"

#include <cstdio>

namespace wd::stories
{

using namespace Qt::StringLiterals;

Story::Story(quint32 seed, Way way, Webmaster edits, bool tells)
    : m_random(seed)
    , m_also(~seed)
    , m_edits(edits)
    , m_tells(tells)
    , m_site(seed % 2 == 1, way == Way::Processes, [this] { return systemClock()().addSecs(m_seconds); })
{
    const auto line = [this, way]() -> std::unique_ptr<StoryLine> {
        if (way == Way::Processes)
            return std::make_unique<ProcessLine>(m_site.url());
        return std::make_unique<CallLine>(
            m_site.url(), [this](const SiteRequest &request) { return m_site.answer(request); });
    };
    const RandomSource random = [this] { return (quint64(m_random()) << 32) | m_random(); };
    for (const PracticeAccount &account : PracticeSite::accounts()) {
        if (account.user != u"webmaster"_s && account.user != u"lezer"_s)
            m_desks.push_back(std::make_unique<StoryDesk>(line(), account.user, account.password,
                                                          account.roles.contains(u"Reviewer"_s), random));
    }
}

void Story::tell(const QString &what)
{
    if (m_tells)
        std::fprintf(stderr, "  %s\n", qPrintable(what));
}

Verdict Story::run()
{
    begin();
    const int events = 24 + below(24);
    for (int i = 0; i < events; ++i) {
        anything();
        m_seconds += 20 + below(400);
        ++m_verdict.events;
    }
    finish();
    lookAtTheEnd();
    return m_verdict;
}

void Story::begin()
{
    const RandomSource random = [this] { return (quint64(m_random()) << 32) | m_random(); };
    const IdMaker ids(systemClock(), random);
    Dossier dossier = newDossier(u"Speelplekken"_s, u"fysiek"_s, ids);
    dossier.summary = u"Kort "_s + m_words.newWord();
    dossier.about.what = richTextFromPlain(
        u"Eerst %1.\n\nDan %2.\n\nSlot %3."_s.arg(m_words.newWord(), m_words.newWord(), m_words.newWord()));
    dossier.roles.owner.name = u"E. Eigenaar"_s;
    dossier.wijken.primary = u"paddepoel"_s;
    dossier.reaction
        = {.open = true, .channel = ReactionChannel::Mail, .address = u"spelen@gemeente.example"_s};
    Question question;
    question.id = ids.uuid();
    question.slug = slugFor(u"vraag"_s, question.id);
    question.question = u"Vraag "_s + m_words.newWord();
    question.answer = richTextFromPlain(u"Antwoord "_s + m_words.newWord());
    dossier.questions = {question};
    NewsItem news;
    news.id = ids.uuid();
    news.slug = slugFor(u"nieuws"_s, news.id);
    news.title = u"Nieuws "_s + m_words.newWord();
    news.lead = u"Lees "_s + m_words.newWord();
    dossier.news = {news};
    m_id = dossier.id;
    m_slug = dossier.slug;
    if (!m_desks[0]->store(m_seconds)->add({.work = dossier}))
        qFatal("the dossier could not be added");
    addFile(*m_desks[0]);
    addFile(*m_desks[0]);
    sync(*m_desks[0], below(3) == 0);
}

void Story::anything()
{
    StoryDesk &desk = anyDesk();
    if (!desk.has(m_id)) {
        sync(desk, true);
        return;
    }
    const int dice = below(100);
    if (dice < 24)
        type(desk);
    else if (dice < 28)
        addFile(desk);
    else if (dice < 31)
        throwAway(desk);
    else if (dice < 36)
        turnInternal(desk);
    else if (dice < 46)
        decide(desk);
    else if (dice < 49)
        withdraw(desk);
    else if (dice < 54)
        settleOne(desk);
    else if (dice < 84)
        sync(desk, true);
    else if (dice < 91)
        editOnSite();
    else if (dice < 94)
        restoreDesk(desk);
    else if (dice < 97)
        restoreSite();
    else
        jump(desk);
}

QString Story::root()
{
    return StorySite::base() + u"/dossiers/"_s + m_slug;
}

void Story::finish()
{
    tell(u"-- the trouble ends"_s);
    for (const auto &desk : m_desks) {
        desk->clockOff = 0;
        deliverHeld(*desk);
    }
    becomeQuiet();
    if (m_edits == Webmaster::TitlesAlone || !m_verdict.stuck.isEmpty() || alsoBelow(2) == 0)
        return;
    // Whatever still stands on the site is met by a publication, at most asked about by the first.
    for (int time = 0; time < 2; ++time) {
        const auto record = newestRecord();
        if (time > 0 && record && record->isPublished())
            return;
        agree(*m_desks[0]);
        becomeQuiet();
    }
}

void Story::becomeQuiet()
{
    QStringList why;
    for (int round = 0; round < 16; ++round) {
        m_seconds += 4000;
        for (const auto &desk : m_desks) {
            for (int card = 0; card < 10 && desk->has(m_id) && !desk->read(m_id).conflicts.isEmpty(); ++card)
                settleOne(*desk);
            sync(*desk, false);
        }
        why.clear();
        if (round >= 2 && isQuiet(why))
            return;
    }
    m_verdict.stuck = why;
}

void Story::lookAsStranger(const QString &when)
{
    const Words seen = wordsIn(m_site.readableToStrangers());
    const Words wrong = seen - m_words.agreed - m_words.webmasters;
    for (const QString &word : wrong)
        m_verdict.leaked.append(u"%1, never agreed, read %2"_s.arg(word, when));
}

} // namespace wd::stories
