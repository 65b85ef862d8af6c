// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/cardstack.h"

#include "views/dossiers/places.h"
#include "views/look/look.h"
#include "views/window/dossier/conflictcard.h"
#include "views/window/dossier/questionscard.h"
#include "views/window/publishing/requestcard.h"

#include <algorithm>

namespace wd
{

CardStack::CardStack(OpenDossier &openDossier, SitePort &site, const FileCheck &files, FileInspector &papers,
                     Language language, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_site(site)
    , m_files(files)
    , m_papers(papers)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, measure::gap16);
    m_column->setSpacing(measure::gap12);
    for (const auto signal :
         {&OpenDossier::opened, &OpenDossier::conflictsChanged, &OpenDossier::publicationStatusChanged})
        connect(&m_openDossier, signal, this, &CardStack::refresh);
    connect(&m_site, &SitePort::siteStateChanged, this, &CardStack::refresh);
    connect(&m_openDossier, &OpenDossier::changed, this, [this, follows = Sjabloon()]() mutable {
        if (std::exchange(follows, m_openDossier.work().sjabloon) != follows)
            refresh(); // it says where a choice is asked
    });
    hide();
}

void CardStack::showSection(const QString &key)
{
    m_section = key;
    refresh();
}

std::vector<CardStack::Question> CardStack::questions() const
{
    std::vector<Question> all;
    if (!m_openDossier.isOpen())
        return all;
    const DossierId id = m_openDossier.work().id;
    const SiteAccount account = m_site.account();
    for (const OpenRequest &request : m_openDossier.publicationStatus().requests)
        all.emplace_back(Asked{.dossier = id,
                               .request = request,
                               .user = account.user,
                               .mayPublish = account.mayPublish,
                               .readOnly = m_openDossier.readOnly()});
    if (const QList<SyncEvent> &asked = m_openDossier.publicationStatus().asked; !asked.isEmpty())
        all.emplace_back(
            SyncQuestions{.dossier = id, .questions = asked, .readOnly = m_openDossier.readOnly()});
    for (const NumberedConflict &one : m_openDossier.conflicts()) {
        if (sectionToSettle(m_openDossier.sjabloon(), m_openDossier.work(), one.conflict.place) == m_section)
            all.emplace_back(Clash{.dossier = id, .conflict = one});
    }
    return all;
}

QWidget *CardStack::cardFor(const Question &question)
{
    if (const auto *asked = std::get_if<Asked>(&question)) {
        auto *card
            = new RequestCard(asked->request, m_openDossier, m_site, m_files, m_papers, m_language, this);
        connect(card, &RequestCard::lookAsked, this, &CardStack::lookAsked);
        return card;
    }
    if (const auto *met = std::get_if<SyncQuestions>(&question)) {
        auto *card = new QuestionsCard(met->dossier, met->questions, met->readOnly, m_site, m_language, this);
        connect(card, &QuestionsCard::lookAsked, this, &CardStack::lookAsked);
        return card;
    }
    auto *card = new ConflictCard(std::get<Clash>(question).conflict, m_openDossier, m_language, this);
    connect(card, &ConflictCard::editAsked, this, &CardStack::editAsked);
    return card;
}

void CardStack::refresh()
{
    std::vector<Placed> before = std::exchange(m_placed, {});
    for (Question &question : questions()) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const Placed &one) { return one.question == question; });
        QWidget *card = same == before.end() ? cardFor(question) : same->card;
        if (same != before.end())
            before.erase(same);
        m_column->insertWidget(int(m_placed.size()), card);
        m_placed.push_back({.question = std::move(question), .card = card});
    }
    bool next = true;
    for (const Placed &placed : m_placed) {
        PageFrame::tabBefore(this, *placed.card);
        if (auto *card = qobject_cast<RequestCard *>(placed.card); card && card->mayAnswer())
            card->setNext(std::exchange(next, false));
    }
    for (const Placed &gone : before) {
        gone.card->hide();
        gone.card->deleteLater();
    }
    setVisible(!m_placed.empty());
}

} // namespace wd
