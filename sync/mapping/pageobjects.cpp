// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/pageobjects.h"

#include "sync/mapping/eventtimes.h"
#include "sync/mapping/fieldvalues.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject identityFields(const Dossier &view)
{
    QStringList subjects;
    if (view.wijken.all)
        subjects.append(u"wijk:alle"_s);
    if (!view.wijken.primary.isEmpty())
        subjects.append(u"wijk:"_s + view.wijken.primary);
    for (const AffectedWijk &wijk : view.wijken.affected)
        subjects.append(u"wijk:"_s + wijk.wijk);
    subjects += view.theme;
    subjects.removeDuplicates();
    QJsonObject fields{
        {u"title"_s, oneLine(view.title)},
        {u"description"_s, view.summary},
        {u"subjects"_s, QJsonArray::fromStringList(subjects)},
        {u"contributors"_s,
         view.roles.contact.name.isEmpty() ? QJsonArray() : QJsonArray{view.roles.contact.name}}};
    if (const QDate end = QDate::fromString(view.validity.end, Qt::ISODate); end.isValid())
        fields.insert(u"expires"_s, atEndOf(end));
    return fields;
}

QList<WantedObject> pageAndFolder(const QJsonObject &identity, const QJsonObject &text,
                                  const MappingContext &context, const SiteWriting &writing)
{
    const bool apart = !writing.pageName.isEmpty();
    QJsonObject page{{u"title"_s, identity.value(u"title"_s)},
                     {u"description"_s, identity.value(u"description"_s)}};
    if (!apart)
        page = identity;
    for (auto it = text.begin(); it != text.end(); ++it)
        page.insert(it.key(), it.value());
    const QString path = apart ? context.root + u'/' + writing.pageName : context.root;
    QList<WantedObject> objects{{.key = u"page"_s, .path = path, .type = u"Document"_s, .fields = page}};
    if (apart)
        objects.append({.key = u"folder"_s, .path = context.root, .type = u"Folder"_s, .fields = identity});
    return objects;
}

} // namespace

// Offset-qualified: sites before restapi 9.12 shift times that come without one.
QString siteTime(const QDate &day, const QTime &time)
{
    const QDateTime local(day, time, siteZone());
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString atMidnight(const QDate &day)
{
    return siteTime(day, QTime(0, 0));
}

QString atEndOf(const QDate &day)
{
    return siteTime(day, QTime(23, 59));
}

QString oneLine(const QString &text)
{
    return text.simplified().left(1024);
}

QList<WantedObject> pageObjects(const Dossier &publicView, const PageAddresses &where,
                                const MappingContext &context, const SiteWriting &writing)
{
    QJsonObject text;
    if (writing.form == TextForm::Blocks)
        text = pageBlocks(context.sjabloon, publicView, where, context.date, Language::Dutch, context.wijken);
    else
        text.insert(u"text"_s,
                    pageHtml(context.sjabloon, publicView, where, context.date, Language::Dutch,
                             Audience::Residents, context.wijken));
    return pageAndFolder(identityFields(publicView), text, context, writing);
}

QList<WantedObject> noticeObjects(const Dossier &dossier, const QString &reason,
                                  const MappingContext &context, const SiteWriting &writing)
{
    const QJsonObject identity{{u"title"_s, oneLine(dossier.title)},
                               {u"description"_s, QString()},
                               {u"subjects"_s, QJsonArray()},
                               {u"contributors"_s, QJsonArray()}};
    QJsonObject text;
    if (writing.form == TextForm::Blocks)
        text = noticeBlocks(dossier, context.date, reason);
    else
        text.insert(u"text"_s, noticeHtml(context.date, reason));
    return pageAndFolder(identity, text, context, writing);
}

bool isNotice(const QJsonObject &page)
{
    if (!page.value(u"description"_s).toString().isEmpty())
        return false;
    const QString html = htmlIn(page.value(u"text"_s));
    if (html.trimmed().startsWith(u"<p>"_s + noticeOpening()))
        return true;
    const QJsonObject blocks = page.value(u"blocks"_s).toObject();
    return std::any_of(blocks.begin(), blocks.end(), [](const QJsonValue &block) {
        return block[u"plaintext"_s].toString().startsWith(noticeOpening());
    });
}

} // namespace wd
