// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// What residents may see of the visibility a document has on `date`. What this version does not know is not
/// public.
bool isPublic(const Document &document, const QDate &date)
{
    if (document.visibility == u"public")
        return true;
    const QDate until = QDate::fromString(document.embargoUntil, Qt::ISODate);
    return document.visibility == u"embargo" && until.isValid() && date.isValid() && until <= date;
}

/// Takes what residents may not see out of one dossier: first whole parts, then, when it is known which parts
/// stand, the references to the others. Every struct passes through `clean`, which drops its unknown members.
class Gate
{
public:
    Gate(const Dossier &dossier, const QDate &date);
    Dossier result() &&;

private:
    void dropParts(const QDate &date);
    void collectIds();
    void cleanText();
    void cleanParts();

    template <typename T> void drop(QList<T> &parts)
    {
        parts.removeIf([](const T &part) { return !part.deleted.isEmpty(); });
    }
    template <typename T> void collect(const QList<T> &parts, QSet<QString> &ids)
    {
        for (const T &part : parts)
            ids.insert(part.id);
        m_parts.unite(ids);
    }
    template <typename T, typename F> void cleanAll(QList<T> &elements, F &&cleanRest)
    {
        for (T &element : elements) {
            element.extra = {};
            cleanRest(element);
        }
    }
    static void keepIf(const QSet<QString> &present, QString &reference)
    {
        if (!present.contains(reference))
            reference.clear();
    }
    void clean(Spans &spans) const;
    void clean(ItemList &list) const;
    void clean(RichText &text) const;

    Dossier m_dossier;
    QSet<QString> m_parts, m_phases, m_documents, m_images;
};

Gate::Gate(const Dossier &dossier, const QDate &date)
    : m_dossier(dossier)
{
    dropParts(date);
    collectIds();
    cleanText();
    cleanParts();
}

Dossier Gate::result() &&
{
    return std::move(m_dossier);
}

void Gate::dropParts(const QDate &date)
{
    Dossier &d = m_dossier;
    d.internal = {};
    d.roles = Roles{.owner = {}, .publicist = {}, .editor = {}, .contact = d.roles.contact};
    d.documents.removeIf([&](const Document &document) { return !isPublic(document, date); });
    drop(d.planning.phases);
    drop(d.planning.milestones);
    drop(d.planning.procedure);
    drop(d.documents);
    drop(d.reports);
    drop(d.images);
    drop(d.films);
    drop(d.questions);
    drop(d.news);
    drop(d.links);
    drop(d.outcome);
    drop(d.changes);
}

void Gate::collectIds()
{
    const Dossier &d = m_dossier;
    collect(d.planning.phases, m_phases);
    collect(d.documents, m_documents);
    collect(d.images, m_images);
    QSet<QString> others;
    collect(d.planning.milestones, others);
    collect(d.planning.procedure, others);
    collect(d.reports, others);
    collect(d.films, others);
    collect(d.questions, others);
    collect(d.news, others);
    collect(d.links, others);
    collect(d.outcome, others);
}

void Gate::cleanText()
{
    Dossier &d = m_dossier;
    d.extra = {};
    d.sjabloon.extra = {};
    d.about.extra = {};
    for (RichText *text : {&d.about.what, &d.about.why, &d.about.who, &d.about.when, &d.status.text,
                           &d.participation.fixed, &d.participation.open})
        clean(*text);
    d.status.extra = {};
    d.roles.contact.extra = {};
    d.wijken.extra = {};
    cleanAll(d.wijken.affected, [](AffectedWijk &) { });
    d.participation.extra = {};
    d.reaction.extra = {};
    d.validity.extra = {};
}

void Gate::cleanParts()
{
    Dossier &d = m_dossier;
    d.planning.extra = {};
    cleanAll(d.planning.phases, [](Phase &) { });
    cleanAll(d.planning.milestones, [this](Milestone &milestone) {
        keepIf(m_phases, milestone.phase);
        cleanAll(milestone.delays, [](Delay &) { });
    });
    cleanAll(d.planning.procedure, [](ProcedureStep &) { });
    cleanAll(d.documents, [this](Document &document) {
        keepIf(m_documents, document.supersedes);
        document.visibility = u"public"_s;
        document.embargoUntil.clear();
        document.file.extra = {};
    });
    cleanAll(d.reports, [this](MeetingReport &report) {
        clean(report.discussed);
        clean(report.response);
        report.file.extra = {};
    });
    cleanAll(d.images, [](Image &image) { image.file.extra = {}; });
    cleanAll(d.films, [this](Film &film) {
        keepIf(m_images, film.poster);
        clean(film.transcript);
    });
    cleanAll(d.questions, [this](Question &question) { clean(question.answer); });
    cleanAll(d.news, [this](NewsItem &item) {
        keepIf(m_images, item.image);
        clean(item.body);
    });
    cleanAll(d.links, [](Link &) { });
    cleanAll(d.outcome, [this](Outcome &outcome) {
        clean(outcome.text);
        cleanAll(outcome.counts, [](Count &) { });
    });
    cleanAll(d.changes, [](Change &) { });
}

void Gate::clean(Spans &spans) const
{
    for (Span &span : spans) {
        span.extra = {};
        if (span.href.startsWith(u"part:") && !m_parts.contains(span.href.sliced(5)))
            span.href.clear();
    }
}

void Gate::clean(ItemList &list) const
{
    list.extra = {};
    for (ListItem &item : list.items) {
        clean(item.spans);
        for (ItemList &nested : item.nested)
            clean(nested);
    }
}

void Gate::clean(RichText &text) const
{
    text.removeIf([this](const Block &block) {
        return block.kind == BlockKind::Image && !m_images.contains(block.ref);
    });
    for (Block &block : text) {
        block.extra = {};
        clean(block.spans);
        clean(block.list);
        std::for_each(block.header.begin(), block.header.end(), [this](Spans &cell) { clean(cell); });
        for (QList<Spans> &row : block.rows)
            std::for_each(row.begin(), row.end(), [this](Spans &cell) { clean(cell); });
    }
    text = normalised(text);
}

} // namespace

Dossier publicView(const Dossier &dossier, const QDate &date)
{
    if (!dossier.deleted.isEmpty()) {
        Dossier nothing;
        nothing.schema = dossier.schema;
        nothing.id = dossier.id;
        nothing.slug = dossier.slug;
        return nothing;
    }
    return Gate(dossier, date).result();
}

} // namespace wd
