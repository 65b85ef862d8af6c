// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"

#include "model/dossier/described/shape.h"
#include "model/dossier/described/visitors.h"
#include "model/dossier/files/mediatype.h"

#include <QSet>

#include <optional>

namespace wd
{
namespace
{

/// Visits every file of one value, also in what merges as one field, with its path and whether that is
/// public; not those of lists of parts. To change it or only to look.
enum class Touch { Change, Look };
template <Touch touch, typename Visit> class FileVisitor : public PassOver
{
public:
    explicit FileVisitor(const Visit &visit)
        : m_visit(visit)
    {
    }
    void file(const char *name, FileRef &file, const Facts &facts = {}) { into(name, file, facts); }
    template <typename T> void record(const char *name, T &value, const Facts &facts = {})
    {
        into(name, value, facts);
    }
    template <typename T> void whole(const char *name, T &value, const Facts &facts = {})
    {
        into(name, value, facts);
    }
    void whole(const char *, QStringList &, const Facts & = {}) { }
    template <typename T> void whole(const char *name, QList<T> &list, const Facts &facts = {})
    {
        intoAll(name, list, facts);
    }
    template <typename T> void byWijk(const char *name, QList<T> &list, const Facts &facts = {})
    {
        intoAll(name, list, facts);
    }

private:
    template <typename T> void into(const char *name, T &value, const Facts &facts)
    {
        const QString outer = m_path;
        const bool outerIsPublic = m_isPublic;
        m_path += QString::fromLatin1(name);
        m_isPublic = m_isPublic && facts.isPublic;
        if constexpr (std::is_same_v<T, FileRef>) {
            m_visit(m_path, value, m_isPublic);
        } else {
            m_path += u'/';
            describe(*this, value);
        }
        m_path = outer;
        m_isPublic = outerIsPublic;
    }
    template <typename T> void intoAll(const char *name, QList<T> &list, const Facts &facts)
    {
        if constexpr (touch == Touch::Change) {
            for (T &one : list)
                into(name, one, facts);
        } else {
            for (const T &one : std::as_const(list))
                into(name, const_cast<T &>(one), facts);
        }
    }

    const Visit &m_visit;
    QString m_path;
    bool m_isPublic = true; ///< all that is stood in
};

/// Looks at the files of one part, or at those of the dossier itself.
template <typename T, typename Visit> void lookAtFiles(const T &value, const Visit &visit)
{
    FileVisitor<Touch::Look, Visit> visitor(visit);
    describeConst(visitor, value);
}

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

template <typename T> bool saysInternal(const T &part)
{
    if constexpr (requires { part.visibility; })
        return part.visibility == Visibility::Internal;
    return false;
}

template <typename T> AnyPart anyPart(const QString &list, const T &part, const Facts &facts)
{
    const TitleOfPart title(part);
    return {.list = list,
            .place = placeOf(list, part),
            .id = part.id,
            .slug = slugOf(part),
            .deleted = part.deleted,
            .title = title.text(),
            .titleMember = title.publicMember(),
            .onSite = facts.onSite.front() != nullptr,
            .isInternal = !facts.isPublic || saysInternal(part)};
}

} // namespace

void eachPart(const Dossier &dossier, const std::function<void(const AnyPart &)> &visit)
{
    eachList(dossier, [&visit](const QString &path, const auto &list, const Facts &facts) {
        for (const auto &part : list)
            visit(anyPart(path, part, facts));
    });
}

namespace
{

QString containersTitle(const QString &name, const Shape &shape)
{
    for (const Shape::Member &member : shape.members) {
        if (member.shape.kind == ShapeKind::Parts && member.shape.onSite.contains(name))
            // As nobody would spell it in an address.
            return name == u"fotos" ? QStringLiteral("Foto's") : name.left(1).toUpper() + name.mid(1);
        const QString below
            = member.shape.kind == ShapeKind::Record ? containersTitle(name, member.shape) : QString();
        if (!below.isEmpty())
            return below;
    }
    return {};
}

} // namespace

QString containerTitle(const QString &name)
{
    const QString title = containersTitle(name, dossierShape());
    return title.isEmpty() ? name : title;
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

bool AnyFile::isImage() const
{
    return part.list == QStringLiteral("images") || isImageType(file.mediaType);
}

void eachFile(const Dossier &dossier, const std::function<void(const AnyFile &)> &visit)
{
    const QString none;
    const AnyPart whole{
        .list = none, .place = {}, .id = none, .slug = dossier.slug, .deleted = none, .title = dossier.title};
    lookAtFiles(dossier, [&](const QString &field, const FileRef &file, bool isPublic) {
        visit({.part = whole, .field = field, .file = file, .isPublic = isPublic});
    });
    eachList(dossier, [&visit](const QString &path, const auto &list, const Facts &facts) {
        for (const auto &one : list) {
            std::optional<AnyPart> part; // most parts hold none: their titles need not be looked for
            lookAtFiles(one, [&](const QString &field, const FileRef &file, bool isPublic) {
                if (!part)
                    part.emplace(anyPart(path, one, facts));
                visit({.part = *part, .field = field, .file = file, .isPublic = isPublic && facts.isPublic});
            });
        }
    });
}

void changeFiles(Dossier &dossier, const std::function<void(FileRef &)> &change)
{
    const auto each = [&change](const QString &, FileRef &file, bool) { change(file); };
    FileVisitor<Touch::Change, decltype(each)> visitor(each);
    describe(visitor, dossier);
    eachList(dossier, [&visitor](const QString &, auto &list, const Facts &) {
        for (auto &part : list)
            describe(visitor, part);
    });
}

QList<FileRef> filesOf(const Dossier &dossier)
{
    QList<FileRef> files;
    QSet<QString> seen;
    eachFile(dossier, [&](const AnyFile &one) {
        if (one.file.isEmpty() || seen.contains(one.file.sha256))
            return;
        seen.insert(one.file.sha256);
        files.append(one.file);
    });
    return files;
}

} // namespace wd
