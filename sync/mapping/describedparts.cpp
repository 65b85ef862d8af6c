// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/describedparts.h"

#include "model/dossier/described/visitors.h"
#include "sync/mapping/pageobjects.h"
#include "sync/site/conceptlog.h"

#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Fills in what the members of a part are on the site.
class MembersOf : public PassOver
{
public:
    template <typename T>
    MembersOf(const T &part, DescribedPart &into)
        : m_into(into)
    {
        describeConst(*this, part);
        const bool isFile = !m_hasText && !m_files.isEmpty();
        const bool isLink = m_into.fields.contains(u"remoteUrl"_s);
        m_into.type = isFile ? u"File"_s : isLink ? u"Link"_s : u"Document"_s;
        const QString own = !isFile ? QString() : m_files.contains(u"file"_s) ? u"file"_s : m_files.first();
        for (qsizetype i = 0; i < m_files.size(); ++i)
            add(m_files.at(i), *m_refs.at(i), m_files.at(i) == own);
    }

    template <typename T> void plain(const char *, T &value, const Facts &facts = {})
    {
        if constexpr (std::is_same_v<T, QString>) {
            const QString field = QString::fromLatin1(facts.onSite.front());
            if (facts.isPublic && !field.isEmpty())
                m_into.fields.insert(field, field == u"title" ? oneLine(value) : value);
        }
    }
    void rich(const char *, RichText &text, const Facts &facts = {})
    {
        if (!facts.isPublic || !facts.onSite.front())
            return;
        m_into.text = text;
        m_hasText = true;
    }
    void file(const char *name, FileRef &file, const Facts &facts = {})
    {
        if (facts.isPublic)
            m_files.append(QString::fromLatin1(name)), m_refs.append(&file);
    }

private:
    void add(const QString &member, const FileRef &file, bool isPart)
    {
        const QString end = isPart || member == u"file" ? QString() : u'-' + member;
        if (!file.isEmpty())
            m_into.files.append({.key = isPart ? m_into.id : m_into.id + u':' + member,
                                 .name = m_into.slug + end + idExtension(file),
                                 .file = file});
    }

    DescribedPart &m_into;
    bool m_hasText = false;
    QStringList m_files; ///< members
    QList<const FileRef *> m_refs;
};

/// Of which an object is made of more than its members; siteobjects does that.
bool isMappedByHand(const QString &list)
{
    static const QSet<QString> byHand{u"planning/milestones"_s, u"reports"_s, u"images"_s, u"news"_s};
    return byHand.contains(list);
}

} // namespace

QList<DescribedPart> describedParts(const Dossier &publicView)
{
    QList<DescribedPart> found;
    eachList(publicView, [&found](const QString &path, const auto &list, const Facts &facts) {
        using P = typename std::decay_t<decltype(list)>::value_type;
        if constexpr (std::is_base_of_v<Part, P>) {
            if (!facts.onSite.front() || isMappedByHand(path))
                return;
            for (const P &part : list) {
                DescribedPart one{
                    .id = part.id, .slug = part.slug, .container = QString::fromLatin1(facts.onSite.front())};
                (void)MembersOf(part, one);
                found.append(one);
            }
        }
    });
    return found;
}

} // namespace wd
