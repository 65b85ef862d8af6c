// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/site/ploneplace.h"

#include "sync/mapping/fieldmapping.h"
#include "sync/plone/plonejson.h"
#include "sync/plone/putfile.h"
#include "sync/plone/strangersight.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto voltoWord = u"volto"_s;
const auto itself = u"include_items=false"_s; ///< and not what lies in it

} // namespace

PlonePlace::PlonePlace(PloneClient &site, QString organisation)
    : m_site(site)
    , m_organisation(std::move(organisation))
{
    become(Dialect::Classic);
}

void PlonePlace::become(Dialect dialect)
{
    const bool volto = dialect == Dialect::Volto;
    m_dialect = dialect;
    m_mapping
        = std::make_unique<FieldMapping>(SiteWriting{.siteUrl = publicUrl({}),
                                                     .form = volto ? TextForm::Blocks : TextForm::Html,
                                                     .pageName = volto ? QString() : SiteWriting().pageName});
}

Result<void> PlonePlace::prepare(SiteMemory &memory)
{
    WD_ASSIGN(const QJsonValue kept, memory.recall(dialectMemory()));
    if (kept.isString()) {
        become(kept.toString() == voltoWord ? Dialect::Volto : Dialect::Classic);
        return {};
    }
    WD_ASSIGN(const Dialect dialect, m_site.dialect());
    become(dialect);
    return memory.keep(dialectMemory(), dialect == Dialect::Volto ? voltoWord : u"classic"_s);
}

Result<void> PlonePlace::proveIdentity()
{
    return m_site.proveIdentity();
}

QString PlonePlace::fullName() const
{
    return m_site.fullName();
}

QDateTime PlonePlace::saidTime() const
{
    return m_site.saidTime();
}

int PlonePlace::requests() const
{
    return m_site.transport().sentCount() - m_site.logInCount();
}

void PlonePlace::watchWrites(const WriteWatch &watch)
{
    m_site.mayWrite = watch.mayWrite;
    m_site.writeFailed = watch.writeFailed;
    m_site.transport().heartbeat = watch.heartbeat;
}

DossierPlaces PlonePlace::placesOf(const QString &root) const
{
    return {.root = root, .pageName = m_dialect == Dialect::Volto ? QString() : SiteWriting().pageName};
}

QString PlonePlace::publicUrl(const QString &path) const
{
    return m_site.publicUrl(path).toString();
}

qint64 PlonePlace::atOnceAtMost() const
{
    return m_site.limits().inlineAtMost;
}

qint64 PlonePlace::pieceAtMost() const
{
    return m_site.limits().chunk;
}

QString PlonePlace::misfitIn(const WantedObject &object, const SiteRow &row) const
{
    return misfitOnPlone(object, row);
}

Result<SiteObject> PlonePlace::get(const QString &path)
{
    return m_site.get(path, itself);
}

Result<QList<SiteRow>> PlonePlace::rows(const QString &below, const QDateTime &since)
{
    if (!since.isValid())
        return m_site.search(below, {});
    return m_site.search(below,
                         {{u"modified.query"_s, since.toUTC().toString(Qt::ISODate)},
                          {u"modified.range"_s, u"min"_s},
                          {u"sort_on"_s, u"modified"_s}});
}

Result<QList<SiteRow>> PlonePlace::rowsOf(const QString &uid)
{
    return m_site.search({}, {{u"UID"_s, uid}});
}

QJsonObject PlonePlace::bodyOf(const NewObject &object) const
{
    const bool container = object.type == u"Folder"_s;
    QJsonObject body = onTheWire(object.fields);
    body.insert(u"@type"_s, container ? containerType(m_dialect) : object.type);
    body.insert(u"id"_s, object.id);
    body.insert(u"creators"_s, QJsonArray{m_organisation});
    if (!object.isListed)
        body.insert(u"exclude_from_nav"_s, true);
    if (!object.text.isEmpty())
        body.insert(u"file"_s, inlineFile(object.text, object.id, u"text/plain"_s));
    return body;
}

Result<SiteObject> PlonePlace::create(const QString &parent, const NewObject &object)
{
    return m_site.create(parent, bodyOf(object));
}

Result<SiteObject> PlonePlace::patch(const QString &path, const QJsonObject &fields, const QString &lockToken)
{
    return m_site.patch(path, onTheWire(fields), lockToken);
}

Result<void> PlonePlace::remove(const QString &path)
{
    return m_site.remove(path);
}

Result<QList<PublicPlace::Moved>> PlonePlace::move(const QString &container, const QString &source)
{
    WD_ASSIGN(const QList<PloneClient::Moved> moved, m_site.move(container, {source}));
    QList<Moved> all;
    for (const PloneClient::Moved &one : moved)
        all.append({.source = one.source, .target = one.target});
    return all;
}

Result<SiteObject> PlonePlace::putFile(const QString &container, const NewObject &object,
                                       const FileUpload &upload)
{
    return wd::putFile(m_site, container, bodyOf(object), upload);
}

Result<SiteObject> PlonePlace::putFileAtOnce(const QString &container, const NewObject &object,
                                             const FileUpload &upload)
{
    return wd::putFileAtOnce(m_site, container, bodyOf(object), upload);
}

Result<SiteObject> PlonePlace::replaceFile(const QString &path, const QJsonObject &fields,
                                           const FileUpload &upload)
{
    return wd::replaceFile(m_site, path, onTheWire(fields), upload);
}

bool PlonePlace::holds(const SiteObject &there, const FileUpload &upload) const
{
    return wd::holds(there, upload);
}

Result<void> PlonePlace::fetch(const QString &path, const QString &field, QIODevice &target)
{
    return m_site.downloadTo(path, target, field);
}

Result<QString> PlonePlace::show(const QString &path)
{
    return m_site.transition(path, u"publish"_s);
}

Result<QString> PlonePlace::hide(const QString &path)
{
    const auto state = m_site.transition(path, u"retract"_s);
    const bool notOffered = !state && state.error().kind == ErrorKind::Rejected;
    return notOffered ? m_site.transition(path, u"reject"_s) : state;
}

Result<bool> PlonePlace::mayShow(const QString &path)
{
    WD_ASSIGN(const QStringList offered, m_site.transitions(path));
    // On a published page nobody is offered "publish"; "reject" asks for the same right.
    return offered.contains(u"publish"_s) || offered.contains(u"reject"_s);
}

Result<SiteLock> PlonePlace::lock(const QString &path, int timeoutSeconds)
{
    return m_site.lock(path, timeoutSeconds);
}

Result<void> PlonePlace::refreshLock(const QString &path, const QString &token)
{
    WD_TRY(m_site.refreshLock(path, token));
    return {};
}

Result<void> PlonePlace::unlock(const QString &path, const QString &token)
{
    return m_site.unlock(path, token);
}

Result<StrangerSight> PlonePlace::seenByStrangers(const QString &path)
{
    WD_ASSIGN(const HttpReply reply, m_site.anonymous(path));
    return strangerSight(reply, m_site.account().site);
}

QSet<QString> PlonePlace::foundByStrangers(const QString &below)
{
    auto found = m_site.foundByStrangers(below);
    if (!found) // a folder that strangers may not ask themselves
        found = m_site.foundByStrangers(below, true);
    const QStringList paths = found.value_or(QStringList{});
    return QSet<QString>(paths.begin(), paths.end());
}

} // namespace wd
