// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/describe.h"

namespace wd
{

/// Describes what may not be changed to a visitor that changes nothing; lists it walks as std::as_const, for
/// an ordinary loop would make them its own under whoever reads them too.
template <typename V, typename T> void describeConst(V &visitor, const T &value)
{
    describe(visitor, const_cast<T &>(value));
}

/// A visitor that passes over every member. One that looks for something derives from it and declares anew
/// what it stops at.
class PassOver
{
public:
    template <typename T> void plain(const char *, T &, const Facts & = {}) { }
    void rich(const char *, RichText &, const Facts & = {}) { }
    template <typename T> void record(const char *, T &, const Facts & = {}) { }
    template <typename T> void whole(const char *, T &, const Facts & = {}) { }
    void file(const char *, FileRef &, const Facts & = {}) { }
    void set(const char *, QStringList &, const Facts & = {}) { }
    template <typename T> void parts(const char *, QList<T> &, const Facts & = {}) { }
    template <typename T> void byWijk(const char *, QList<T> &, const Facts & = {}) { }
};

/// The members of one value in the order of their description: beside a visitor of another value of the same
/// type it hands out each member's twin.
class Twin
{
public:
    template <typename T> explicit Twin(T &value) { describe(*this, value); }
    template <typename T> [[nodiscard]] T &next() { return *static_cast<T *>(m_members[m_next++]); }

    template <typename T> void plain(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void rich(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void record(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void whole(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void file(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void set(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void parts(const char *, T &member, const Facts & = {}) { add(member); }
    template <typename T> void byWijk(const char *, T &member, const Facts & = {}) { add(member); }

private:
    template <typename T> void add(T &member) { m_members.append(&member); }

    QList<void *> m_members;
    qsizetype m_next = 0;
};

/// What a part is called: its title, or else its first text, which may be internal; and the member that its
/// slug, which everybody reads, may be made of: its public title, or none.
class TitleOfPart : public PassOver
{
public:
    template <typename T> explicit TitleOfPart(const T &part) { describeConst(*this, part); }
    [[nodiscard]] QString text() const { return m_text ? *m_text : QString(); }
    [[nodiscard]] QString publicMember() const { return QString::fromLatin1(m_publicMember); }

    template <typename T> void plain(const char *name, T &value, const Facts &facts = {})
    {
        if constexpr (std::is_same_v<T, QString>) {
            const bool isTitle = facts.text == TextKind::Title;
            if (isTitle && facts.isPublic && !*m_publicMember)
                m_publicMember = name;
            if (m_found || (!isTitle && (m_text || !holdsWords(facts.text))))
                return;
            m_text = &value;
            m_found = isTitle;
        }
    }

private:
    const char *m_publicMember = "";
    const QString *m_text = nullptr;
    bool m_found = false;
};

/// Visits every list of parts, in whatever record of the dossier, and hands it on with its path. Parts hold
/// none of their own: tst_describe refuses such a description.
template <typename Visit> class ListVisitor : public PassOver
{
public:
    explicit ListVisitor(const Visit &visit)
        : m_visit(visit)
    {
    }
    template <typename T> void record(const char *name, T &value, const Facts & = {})
    {
        const QString outer = m_path;
        m_path += QString::fromLatin1(name) + u'/';
        describe(*this, value);
        m_path = outer;
    }
    template <typename T> void parts(const char *name, QList<T> &list, const Facts &facts = {})
    {
        m_visit(m_path + QString::fromLatin1(name), list, facts);
    }

private:
    const Visit &m_visit;
    QString m_path;
};

/// Calls `visit(path, list, facts)` with every list of parts.
template <typename Visit> void eachList(Dossier &dossier, const Visit &visit)
{
    ListVisitor<Visit> visitor(visit);
    describe(visitor, dossier);
}
template <typename Visit> void eachList(const Dossier &dossier, const Visit &visit)
{
    eachList(
        const_cast<Dossier &>(dossier),
        [&visit](const QString &path, const auto &list, const Facts &facts) { visit(path, list, facts); });
}

} // namespace wd
