// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/parts.h"

#include "model/dossier/visitors.h"

#include <QSet>

namespace wd
{
namespace
{

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

/// Visits every file, also in a value that merges as one field; to change it or only to look.
enum class Touch { Change, Look };
template <Touch touch, typename Visit> class FileVisitor : public PassOver
{
public:
    explicit FileVisitor(const Visit &visit)
        : m_visit(visit)
    {
    }
    void file(const char *, FileRef &file, const Facts & = {}) { m_visit(file); }
    template <typename T> void record(const char *, T &value, const Facts & = {}) { into(value); }
    template <typename T> void whole(const char *, T &value, const Facts & = {}) { into(value); }
    void whole(const char *, QStringList &, const Facts & = {}) { }
    template <typename T> void whole(const char *, QList<T> &list, const Facts & = {}) { intoAll(list); }
    template <typename T> void parts(const char *, QList<T> &list, const Facts & = {}) { intoAll(list); }
    template <typename T> void byWijk(const char *, QList<T> &list, const Facts & = {}) { intoAll(list); }

private:
    template <typename T> void into(T &value)
    {
        if constexpr (std::is_same_v<T, FileRef>)
            m_visit(value);
        else
            describe(*this, value);
    }
    template <typename T> void intoAll(QList<T> &list)
    {
        if constexpr (touch == Touch::Change) {
            for (T &one : list)
                into(one);
        } else {
            for (const T &one : std::as_const(list))
                into(const_cast<T &>(one));
        }
    }

    const Visit &m_visit;
};

/// The file a part has in a member of its own, null when it has none.
class FileOfPart : public PassOver
{
public:
    template <typename T> explicit FileOfPart(const T &part) { describeConst(*this, part); }
    void file(const char *, FileRef &file, const Facts & = {}) { found = &file; }
    const FileRef *found = nullptr;
};

template <typename T> QString placeOf(const QString &list, const T &part)
{
    if constexpr (requires { part.section; })
        return QStringLiteral("sections/") + part.section;
    else
        return list;
}

template <typename T> QString slugOf(const T &part)
{
    if constexpr (std::is_base_of_v<Part, T>)
        return part.slug;
    else
        return {};
}

} // namespace

void eachPart(const Dossier &dossier, const std::function<void(const AnyPart &)> &visit)
{
    eachList(dossier, [&visit](const QString &path, const auto &list, const Facts &facts) {
        for (const auto &part : list)
            visit({.list = path,
                   .place = placeOf(path, part),
                   .id = part.id,
                   .slug = slugOf(part),
                   .deleted = part.deleted,
                   .title = TitleOfPart(part).text(),
                   .file = FileOfPart(part).found,
                   .onSite = facts.onSite.front() != nullptr});
    });
}

NamedPart namedPart(const Dossier &dossier, const QString &id)
{
    NamedPart found;
    eachList(dossier, [&](const QString &path, const auto &list, const Facts &) {
        const auto part
            = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.id == id; });
        if (found.list.isEmpty() && part != list.end())
            found = {.list = path,
                     .place = placeOf(path, *part),
                     .title = TitleOfPart(*part).text(),
                     .inTrash = !part->deleted.isEmpty()};
    });
    return found;
}

Dossier withoutTrash(const Dossier &dossier)
{
    Dossier standing = dossier;
    eachList(standing, [](const QString &, auto &list, const Facts &) {
        list.removeIf([](const auto &part) { return !part.deleted.isEmpty(); });
    });
    return standing;
}

void restorePart(Dossier &dossier, const QString &id)
{
    eachList(dossier, [&](const QString &, auto &list, const Facts &) {
        for (auto &part : list) {
            if (part.id == id)
                part.deleted.clear();
        }
    });
}

void keepParts(Dossier &dossier, const std::function<bool(const QString &list, const QString &id)> &keep)
{
    eachList(dossier, [&](const QString &path, auto &list, const Facts &) {
        list.removeIf([&](const auto &part) { return !keep(path, part.id); });
    });
}

void changeFiles(Dossier &dossier, const std::function<void(FileRef &)> &change)
{
    FileVisitor<Touch::Change, std::function<void(FileRef &)>> visitor(change);
    describe(visitor, dossier);
}

QList<FileRef> filesOf(const Dossier &dossier)
{
    QList<FileRef> files;
    QSet<QString> seen;
    const auto add = [&](const FileRef &file) {
        if (file.isEmpty() || seen.contains(file.sha256))
            return;
        seen.insert(file.sha256);
        files.append(file);
    };
    FileVisitor<Touch::Look, decltype(add)> visitor(add);
    describeConst(visitor, dossier);
    return files;
}

} // namespace wd
