// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/places.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

template <typename P, typename Title>
bool lookIn(const QList<P> &list, const QString &part, Title P::*title, QString &found)
{
    const auto one
        = std::find_if(list.begin(), list.end(), [&](const P &candidate) { return candidate.id == part; });
    if (one == list.end())
        return false;
    if constexpr (std::is_same_v<Title, QString>)
        found = (*one).*title;
    return true;
}

/// The section of a part, and its title.
QString sectionOfPart(const Dossier &d, const QString &part, QString &title)
{
    if (lookIn(d.planning.phases, part, &Phase::title, title)
        || lookIn(d.planning.milestones, part, &Milestone::title, title))
        return u"planning"_s;
    if (lookIn(d.planning.procedure, part, &ProcedureStep::title, title))
        return u"procedure"_s;
    if (lookIn(d.documents, part, &Document::title, title))
        return u"documents"_s;
    if (lookIn(d.reports, part, &MeetingReport::title, title))
        return u"reports"_s;
    if (lookIn(d.images, part, &Image::title, title))
        return u"images"_s;
    if (lookIn(d.films, part, &Film::title, title))
        return u"films"_s;
    if (lookIn(d.questions, part, &Question::question, title))
        return u"questions"_s;
    if (lookIn(d.news, part, &NewsItem::title, title))
        return u"news"_s;
    if (lookIn(d.links, part, &Link::title, title))
        return u"links"_s;
    if (lookIn(d.outcome, part, &Outcome::title, title))
        return u"outcome"_s;
    if (lookIn(d.changes, part, &Change::text, title))
        return u"changes"_s;
    if (lookIn(d.internal.tasks, part, &Task::text, title))
        return u"internal"_s;
    return {};
}

} // namespace

QString sectionOfPlace(const Dossier &dossier, const QString &part, const QString &field)
{
    QString title;
    if (!part.isEmpty())
        return sectionOfPart(dossier, part, title);
    const QString member = field.section(u'/', 0, 0);
    if (member == u"roles"_s)
        return field.section(u'/', 1, 1) == u"contact"_s ? u"contact"_s : u"roles"_s;
    if (member == u"planning"_s)
        return field.section(u'/', 1, 1) == u"procedure"_s ? u"procedure"_s : u"planning"_s;
    if (member.isEmpty() || member == u"title"_s || member == u"profile"_s || member == u"theme"_s
        || member == u"deleted"_s || member == u"sjabloon"_s)
        return u"title"_s;
    return member;
}

QString titleOfPart(const Dossier &dossier, const QString &part)
{
    QString title;
    (void)sectionOfPart(dossier, part, title);
    return title;
}

} // namespace wd
