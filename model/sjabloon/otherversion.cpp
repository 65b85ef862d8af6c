// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/otherversion.h"

#include "model/sjabloon/completeness.h"
#include "model/sjabloon/places.h"

#include <algorithm>
#include <optional>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;
using Kind = SjabloonChangeKind;

/// A section of the new sjabloon beside the same one of the old, by their places there.
struct Pair {
    qsizetype before = -1; ///< -1: it comes
    qsizetype after = -1;
};

class Comparison
{
public:
    Comparison(const SjabloonText &from, const SjabloonText &to, const Dossier &dossier,
               const Language &language)
        : m_from(from)
        , m_to(to)
        , m_dossier(dossier)
        , m_language(language)
        , m_statesBefore(completeness(from, dossier))
        , m_statesAfter(completeness(to, dossier))
    {
        pair();
    }

    QList<SjabloonChange> changes()
    {
        sayWhole();
        if (m_from.isInternal == m_to.isInternal)
            sayWhoSees();
        for (const Pair &pair : m_pairs) {
            if (pair.before < 0)
                sayComes(pair);
            else
                compare(pair);
        }
        for (qsizetype i = 0; i < m_from.sections.size(); ++i) {
            if (!m_paired.contains(i))
                m_changes.append({.kind = Kind::Goes,
                                  .section = m_from.sections[i].label.in(m_language),
                                  .before = {},
                                  .holds = holds(m_statesBefore[i])});
        }
        sayMoved();
        std::ranges::stable_sort(m_changes, {}, &SjabloonChange::kind);
        return m_changes;
    }

private:
    /// Two of one binding are the same in their order.
    void pair()
    {
        for (qsizetype i = 0; i < m_to.sections.size(); ++i) {
            Pair found{.after = i};
            for (qsizetype j = 0; j < m_from.sections.size() && found.before < 0; ++j) {
                if (m_from.sections[j].binding == m_to.sections[i].binding && !m_paired.contains(j))
                    found.before = j;
            }
            if (found.before >= 0)
                m_paired.insert(found.before);
            m_pairs.append(found);
        }
    }

    static bool holds(const SectionState &state)
    {
        return state.filled == Filled::Started || state.filled == Filled::Whole;
    }

    void add(Kind kind, const Pair &pair, const QString &before = {})
    {
        m_changes.append({.kind = kind,
                          .section = m_to.sections[pair.after].label.in(m_language),
                          .before = before,
                          .holds = holds(m_statesAfter[pair.after])});
    }

    /// What is said of the dossier is not said again of every section.
    void sayWhole()
    {
        if (m_from.isInternal != m_to.isInternal)
            m_changes.append({.kind = m_to.isInternal ? Kind::ForColleagues : Kind::ForResidents});
        const auto isChosen = [this](const Profile &one) { return one.key == m_dossier.profile; };
        const auto had = std::ranges::find_if(m_from.profiles, isChosen);
        if (had != m_from.profiles.end() && std::ranges::none_of(m_to.profiles, isChosen))
            m_changes.append({.kind = Kind::ProfileGone, .section = had->label.in(m_language)});
    }

    [[nodiscard]] static bool isShown(const SjabloonText &sjabloon, const QString &member)
    {
        return isShownAt(sjabloon, member.mid(1));
    }

    /// Whether something stands in that member, as a section of it says in one of the two.
    [[nodiscard]] bool holdsAt(const QString &member) const
    {
        const auto isIn = [&member](const SjabloonText &sjabloon, const QList<SectionState> &states) {
            for (qsizetype i = 0; i < sjabloon.sections.size(); ++i) {
                if (sjabloon.sections[i].binding.member == member && holds(states[i]))
                    return true;
            }
            return false;
        };
        return isIn(m_from, m_statesBefore) || isIn(m_to, m_statesAfter);
    }

    /// Who sees what stands in a member is asked of both sjablonen, not of sections that are the same:
    /// several may show one, and none. Of a section that comes or goes only where something stands in it.
    void sayWhoSees()
    {
        QSet<QString> said;
        for (const SjabloonText *sjabloon : {&m_to, &m_from}) {
            const SjabloonText &other = sjabloon == &m_to ? m_from : m_to;
            for (const Section &section : sjabloon->sections) {
                const QString &member = section.binding.member;
                if (said.contains(member))
                    continue;
                said.insert(member);
                const bool isShownAfter = isShown(m_to, member), holdsSome = holdsAt(member);
                const bool inBoth = std::ranges::any_of(
                    other.sections, [&](const Section &one) { return one.binding.member == member; });
                if (isShown(m_from, member) != isShownAfter && (inBoth || holdsSome))
                    m_changes.append({.kind = isShownAfter ? Kind::ForResidents : Kind::ForColleagues,
                                      .section = section.label.in(m_language),
                                      .before = {},
                                      .holds = holdsSome});
            }
        }
    }

    void sayComes(const Pair &pair)
    {
        const Section &section = m_to.sections[pair.after];
        add(Kind::Comes, pair);
        m_changes.last().isPublic = isShown(m_to, section.binding.member);
        if (section.isRequired(m_dossier.profile))
            add(Kind::Required, pair);
    }

    void compare(const Pair &pair)
    {
        const Section &before = m_from.sections[pair.before], &after = m_to.sections[pair.after];
        if (const QString was = before.label.in(m_language); was != after.label.in(m_language))
            add(Kind::Renamed, pair, was);
        const bool required = after.isRequired(m_dossier.profile);
        if (required != before.isRequired(m_dossier.profile))
            add(required ? Kind::Required : Kind::NotRequired, pair);
    }

    /// Of what both have, as few as can be are said to have moved: the others stand in their order already.
    void sayMoved()
    {
        QList<qsizetype> best(m_pairs.size(), 0), behind(m_pairs.size(), -1);
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            if (m_pairs[i].before < 0)
                continue;
            best[i] = 1;
            for (qsizetype j = 0; j < i; ++j) {
                if (m_pairs[j].before >= 0 && m_pairs[j].before < m_pairs[i].before && best[j] >= best[i]) {
                    best[i] = best[j] + 1;
                    behind[i] = j;
                }
            }
            if (last < 0 || best[i] > best[last])
                last = i;
        }
        QSet<qsizetype> stays;
        for (; last >= 0; last = behind[last])
            stays.insert(last);
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            if (m_pairs[i].before >= 0 && !stays.contains(i))
                add(Kind::Moved, m_pairs[i], i == 0 ? QString() : m_to.sections[i - 1].label.in(m_language));
        }
    }

    const SjabloonText &m_from, &m_to;
    const Dossier &m_dossier;
    const Language &m_language;
    QList<SectionState> m_statesBefore, m_statesAfter;
    QList<Pair> m_pairs;
    QSet<qsizetype> m_paired;
    QList<SjabloonChange> m_changes;
};

} // namespace

QString wordOf(SjabloonChangeKind kind)
{
    switch (kind) {
    case Kind::ForColleagues:
        return u"for-colleagues"_s;
    case Kind::ForResidents:
        return u"for-residents"_s;
    case Kind::Comes:
        return u"comes"_s;
    case Kind::Goes:
        return u"goes"_s;
    case Kind::Renamed:
        return u"renamed"_s;
    case Kind::Required:
        return u"required"_s;
    case Kind::NotRequired:
        return u"not-required"_s;
    case Kind::Moved:
        return u"moved"_s;
    case Kind::ProfileGone:
        return u"profile-gone"_s;
    }
    Q_UNREACHABLE();
}

QList<SjabloonChange> sjabloonChanges(const SjabloonText &from, const SjabloonText &to,
                                      const Dossier &dossier, const Language &language)
{
    return Comparison(from, to, dossier, language).changes();
}

Dossier following(const SjabloonText &to, const Dossier &dossier)
{
    Dossier after = dossier;
    after.sjabloon.key = to.key;
    after.sjabloon.version = to.version;
    return after;
}

} // namespace wd
