// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/unfinished.h"

#include "model/dossier/describe.h"
#include "model/sjabloon/places.h"

#include <QSet>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The visitor that looks for a part that is not in the trash, in whatever list the description has.
class PartSearch
{
public:
    PartSearch(const Dossier &dossier, const QString &id)
        : m_id(id)
    {
        describe(*this, const_cast<Dossier &>(dossier));
    }
    [[nodiscard]] bool found() const { return m_found; }

    template <typename T> void plain(const char *, const T &, const Facts & = {}) { }
    void rich(const char *, const RichText &, const Facts & = {}) { }
    void set(const char *, const QStringList &, const Facts & = {}) { }
    void file(const char *, const FileRef &, const Facts & = {}) { }
    template <typename T> void whole(const char *, const T &, const Facts & = {}) { }
    template <typename T> void byWijk(const char *, const QList<T> &, const Facts & = {}) { }
    template <typename T> void record(const char *, const T &value, const Facts & = {})
    {
        describe(*this, const_cast<T &>(value));
    }
    template <typename T> void parts(const char *, const QList<T> &list, const Facts & = {})
    {
        m_found = m_found || std::any_of(list.begin(), list.end(), [this](const T &part) {
                      return part.id == m_id && part.deleted.isEmpty();
                  });
    }

private:
    const QString &m_id;
    bool m_found = false;
};

bool isStanding(const Dossier &dossier, const QString &part)
{
    return PartSearch(dossier, part).found();
}

bool isStandingMilestone(const Dossier &dossier, const QString &id)
{
    const QList<Milestone> &all = dossier.planning.milestones;
    return std::any_of(all.begin(), all.end(),
                       [&](const Milestone &one) { return one.id == id && one.deleted.isEmpty(); });
}

} // namespace

QList<Draft> standingDrafts(const Dossier &work, const QList<Draft> &drafts)
{
    QList<Draft> standing;
    for (const Draft &draft : drafts) {
        const bool ofDelay = draft.field == u"reason"_s && isStandingMilestone(work, draft.part);
        if (!ofDelay && (draft.part.isEmpty() || isStanding(work, draft.part)))
            standing.append(draft);
    }
    return standing;
}

QStringList unfinishedSections(const Dossier &work, const QList<Draft> &drafts)
{
    QSet<std::pair<QString, QString>> parts;
    QStringList sections;
    for (const Draft &draft : standingDrafts(work, drafts)) {
        const QString section = sectionOfPlace(work, draft.part, draft.field);
        const qsizetype before = parts.size();
        parts.insert({section, draft.part});
        if (parts.size() > before)
            sections.append(section);
    }
    return sections;
}

} // namespace wd
