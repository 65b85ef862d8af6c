// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/foldermapping.h"

#include "model/dossier/described/parts.h"
#include "model/page/documentframe.h"
#include "model/page/page.h"
#include "model/sjabloon/places.h"

#include <QJsonArray>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto filesName = u"files"_s; // as the links of a page document have it

QString oneLine(const QString &text)
{
    return text.simplified().left(1024);
}

/// Without the files of these parts: nothing of the page leads there then. What is refused is refused for its
/// bytes, wherever they stand.
Dossier without(const QStringList &parts, Dossier view)
{
    QSet<QString> gone;
    eachFile(view, [&](const AnyFile &one) {
        if (parts.contains(one.part.id))
            gone.insert(one.file.sha256);
    });
    changeFiles(view, [&gone](FileRef &file) {
        if (gone.contains(file.sha256))
            file = {};
    });
    return view;
}

QList<WantedObject> pageAndFolder(const QJsonObject &identity, const QString &document, const QString &root)
{
    QJsonObject page = identity;
    page.insert(u"text"_s, document);
    return {{.key = u"page"_s, .path = root + u'/' + folderPageName, .type = u"Document"_s, .fields = page},
            {.key = u"folder"_s, .path = root, .type = u"Folder"_s, .fields = identity}};
}

} // namespace

QList<WantedObject> FolderMapping::objectsOf(const Dossier &publicView, const MappingContext &context) const
{
    const Dossier shown = without(context.absent, withoutHeldBack(context.sjabloon, publicView));
    QList<WantedObject> objects;
    eachFile(shown, [&](const AnyFile &one) {
        if (one.file.isEmpty() || one.part.id.isEmpty())
            return;
        const bool picture = one.part.list == u"images"_s;
        objects.append({.key = one.part.id,
                        .container = filesName,
                        .path = context.root + u'/' + filesName + u'/' + exportedName(one),
                        .type = picture ? u"Image"_s : u"File"_s,
                        .fields = {{u"title"_s, oneLine(one.part.title)}},
                        .file = one.file,
                        .fileField = picture ? u"image"_s : u"file"_s});
    });
    const QJsonObject identity{{u"title"_s, oneLine(shown.title)}, {u"description"_s, shown.summary}};
    return objects
        + pageAndFolder(identity,
                        pageDocument(context.sjabloon, shown, context.date, Language::Dutch,
                                     Audience::Residents, context.wijken),
                        context.root);
}

QList<WantedObject> FolderMapping::noticeOf(const Dossier &dossier, const QString &reason,
                                            const MappingContext &context) const
{
    const QJsonObject identity{{u"title"_s, oneLine(dossier.title)}, {u"description"_s, QString()}};
    return pageAndFolder(
        identity, framed(dossier.title, noticeHtml(context.date, reason), {}, Language::Dutch), context.root);
}

QJsonObject FolderMapping::placeholderOf(const Dossier &) const
{
    return {{u"text"_s, placeholderHtml()}};
}

QStringList FolderMapping::textFields() const
{
    return {u"text"_s};
}

QJsonObject FolderMapping::fieldsOf(const SiteObject &there, const QJsonObject &like) const
{
    QJsonObject fields;
    for (auto it = like.begin(); it != like.end(); ++it) {
        if (it.key() != u"sha256"_s)
            fields.insert(it.key(), there.json.value(it.key()));
    }
    return fields;
}

bool FolderMapping::sameField(const QString &, const QJsonValue &a, const QJsonValue &b) const
{
    return a == b;
}

bool FolderMapping::sameContent(const QString &field, const QJsonObject &a, const QJsonObject &b) const
{
    return a.value(field) == b.value(field);
}

bool FolderMapping::isNotice(const SiteObject &page) const
{
    return page.json.value(u"description"_s).toString().isEmpty()
        && page.json.value(u"text"_s).toString().contains(u"<p>"_s + noticeOpening());
}

std::optional<MemberPlace> FolderMapping::memberOf(const QString &, const QString &, const QString &,
                                                   const QString &) const
{
    return {};
}

QList<MemberEdit> FolderMapping::memberEdits(const MemberPlace &, const QString &, const QJsonObject &,
                                             const QJsonObject &, const QJsonObject &,
                                             const PartAtAddress &) const
{
    return {};
}

bool FolderMapping::isReadWhole(const QString &, const QJsonObject &, const RichText &, const Dossier &,
                                const AddressOfPart &, const PartAtAddress &) const
{
    return false; // no field of a folder is read back into a dossier
}

} // namespace wd
