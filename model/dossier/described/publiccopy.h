// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/publictext.h"
#include "model/dossier/described/visitors.h"

namespace wd
{

// How publicView makes its copy, of whatever is described: apart, so that a test can run it on a struct with
// members of every shape. The rules that are not in the description stand first. All others: a member that is
// not public, an unknown one, or one in the trash is not taken along.

/// Whether residents may see a part that is not in the trash, on `date`. Where a part says who may see it,
/// what this version does not know of that is not public.
template <typename T> bool mayBeSeen(const T &part, const QDate &date)
{
    if constexpr (requires { part.embargoUntil; }) {
        const QDate until = QDate::fromString(part.embargoUntil, Qt::ISODate);
        if (part.visibility == Visibility::Embargo)
            return until.isValid() && date.isValid() && until <= date;
    }
    if constexpr (requires { part.visibility; })
        return part.visibility == Visibility::Public;
    return true;
}
/// What is seen is public: nobody can tell that it was not before.
template <typename T> void settleAsSeen(T &seen)
{
    if constexpr (requires { seen.visibility; })
        seen.visibility = Visibility::Public;
}

template <typename T> bool isSeen(const T &part, const QDate &date)
{
    return part.deleted.isEmpty() && mayBeSeen(part, date);
}

/// Gathers the ids of the parts that are seen and may be linked to.
class SeenIdsOf : public PassOver
{
public:
    template <typename Root>
    SeenIdsOf(const Root &root, const QDate &date)
        : m_date(date)
    {
        describeConst(*this, root);
    }
    SeenIds found;

    template <typename T> void record(const char *name, T &value, const Facts &facts = {})
    {
        if (!facts.isPublic)
            return;
        const QString outer = m_path;
        m_path += QString::fromLatin1(name) + u'/';
        describe(*this, value);
        m_path = outer;
    }
    template <typename T> void parts(const char *name, QList<T> &list, const Facts &facts = {})
    {
        if constexpr (std::is_base_of_v<Part, T>) {
            QSet<QString> &ids = found.byList[m_path + QString::fromLatin1(name)];
            for (const T &part : std::as_const(list)) {
                if (facts.isPublic && isSeen(part, m_date))
                    ids.insert(part.id);
            }
        }
    }

private:
    QDate m_date;
    QString m_path;
};

/// Visits an empty value and fills in what is public of its twin. Of what is not visited, or not marked, it
/// knows nothing.
class PublicCopy
{
public:
    template <typename T> static T of(const T &from, const SeenIds &seen, const QDate &date)
    {
        T into;
        PublicCopy copy(const_cast<T &>(from), seen, date);
        describe(copy, into);
        return into;
    }

    template <typename T> void plain(const char *, T &into, const Facts &facts = {})
    {
        const T &from = m_from.next<T>();
        if (!facts.isPublic)
            return;
        if constexpr (std::is_same_v<T, QString>) {
            if (!maySay(from, facts))
                return;
        }
        into = from;
    }
    void rich(const char *, RichText &into, const Facts &facts = {})
    {
        const RichText &from = m_from.next<RichText>();
        if (facts.isPublic)
            into = publicText(from, m_seen);
    }
    void set(const char *, QStringList &into, const Facts &facts = {}) { texts(into, facts); }
    void file(const char *, FileRef &into, const Facts &facts = {}) { one(into, facts); }
    template <typename T> void record(const char *, T &into, const Facts &facts = {}) { one(into, facts); }
    template <typename T> void whole(const char *, T &into, const Facts &facts = {}) { one(into, facts); }
    void whole(const char *, QStringList &into, const Facts &facts = {}) { texts(into, facts); }
    template <typename T> void whole(const char *, QList<T> &into, const Facts &facts = {})
    {
        all(into, facts);
    }
    template <typename T> void byWijk(const char *, QList<T> &into, const Facts &facts = {})
    {
        all(into, facts);
    }
    template <typename T> void parts(const char *, QList<T> &into, const Facts &facts = {})
    {
        for (const T &from : std::as_const(m_from.next<QList<T>>())) {
            if (!facts.isPublic || !isSeen(from, m_date))
                continue;
            into.append(of(from, m_seen, m_date));
            settleAsSeen(into.last());
        }
    }

private:
    template <typename T>
    PublicCopy(T &from, const SeenIds &seen, const QDate &date)
        : m_from(from)
        , m_seen(seen)
        , m_date(date)
    {
    }
    /// A reference leads nowhere where what it names is not seen.
    [[nodiscard]] bool maySay(const QString &text, const Facts &facts) const
    {
        return !facts.idIn || m_seen.holds(text, QString::fromLatin1(facts.idIn));
    }
    void texts(QStringList &into, const Facts &facts)
    {
        const QStringList &from = m_from.next<QStringList>();
        if (!facts.isPublic)
            return;
        for (const QString &text : from) {
            if (maySay(text, facts))
                into.append(text);
        }
    }
    template <typename T> void one(T &into, const Facts &facts)
    {
        const T &from = m_from.next<T>();
        if (facts.isPublic)
            into = of(from, m_seen, m_date);
    }
    template <typename T> void all(QList<T> &into, const Facts &facts)
    {
        for (const T &from : std::as_const(m_from.next<QList<T>>())) {
            if (facts.isPublic)
                into.append(of(from, m_seen, m_date));
        }
    }

    Twin m_from;
    const SeenIds &m_seen;
    QDate m_date;
};

} // namespace wd
