// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A site refuses what has no name, or gives it the name of its file: before anything is sent it has one.
#include "model/publication/looking.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

class Names
{
public:
    explicit Names(QList<Finding> &found)
        : m_found(found)
    {
    }
    void look(const QString &section, const QString &part, const QString &name, bool hasAddress,
              const QString &field = u"title"_s)
    {
        if (!name.trimmed().isEmpty())
            return;
        if (hasAddress)
            m_found.append({.kind = FindingKind::Title, .section = section, .part = part, .field = field});
        else
            m_found.append({.kind = FindingKind::Unfinished,
                            .section = section,
                            .part = part,
                            .field = field,
                            .facts = {u"title"_s}});
    }

private:
    QList<Finding> &m_found;
};

} // namespace

void lookAtNames(const Looking &looking, QList<Finding> &found)
{
    Names names(found);
    const Dossier &d = looking.view;
    names.look(u"title"_s, {}, d.title, true);
    for (const Phase &part : d.planning.phases)
        names.look(looking.section(u"planning"_s), part.id, part.title, false);
    for (const Milestone &part : d.planning.milestones)
        names.look(looking.section(u"planning"_s), part.id, part.title, part.date.exactDay().has_value());
    for (const ProcedureStep &part : d.planning.procedure)
        names.look(looking.section(u"planning/procedure"_s), part.id, part.title, false);
    for (const Document &part : d.documents)
        names.look(looking.section(u"documents"_s), part.id, part.title, !part.file.isEmpty());
    for (const MeetingReport &part : d.reports)
        names.look(looking.section(u"reports"_s), part.id, part.title, true);
    for (const Image &part : d.images) {
        if (!part.file.isEmpty())
            names.look(looking.section(u"images"_s), part.id, part.title + part.alt, true);
    }
    for (const Film &part : d.films)
        names.look(looking.section(u"films"_s), part.id, part.title, true);
    for (const Question &part : d.questions)
        names.look(looking.section(u"questions"_s), part.id, part.question, true, u"question"_s);
    for (const NewsItem &part : d.news)
        names.look(looking.section(u"news"_s), part.id, part.title, true);
    for (const Link &part : d.links)
        names.look(looking.section(u"links"_s), part.id, part.title, false);
    const auto lookIn = [&](const auto &parts, auto hasAddress) {
        for (const auto &part : parts) {
            const QString place = u"sections/"_s + part.section;
            if (looking.isShownAt(place))
                names.look(looking.section(place), part.id, part.title, hasAddress(part));
        }
    };
    lookIn(d.sections.links, [](const SectionLink &) { return false; });
    lookIn(d.sections.files, [](const SectionFile &part) { return !part.file.isEmpty(); });
    for (const Outcome &part : d.outcome)
        names.look(looking.section(u"outcome"_s), part.id, part.title, false);
}

} // namespace wd
