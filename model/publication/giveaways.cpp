// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a name or a text gives away that nobody may have meant for residents.
#include "model/dossier/dossierjson.h"
#include "model/dossier/telltale.h"
#include "model/publication/looking.h"
#include "model/publication/overtaken.h"
#include "model/sjabloon/places.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Walks over all that residents would read, and finds addresses that are not those they are to write to.
class MailSearch
{
public:
    MailSearch(const Dossier &view, QList<Finding> &found)
        : m_view(view)
        , m_found(found)
    {
        for (const QString &meant : {view.roles.contact.email, view.reaction.address})
            m_meant += mailAddressesIn(meant);
    }

    void look()
    {
        const QJsonObject whole = dossierToJson(m_view);
        for (auto it = whole.begin(); it != whole.end(); ++it) {
            if (it.key() != u"roles"_s)
                look(*it, {}, it.key());
        }
    }

private:
    /// `field` from the part, or the dossier, down.
    void look(const QJsonValue &value, const QString &part, const QString &field)
    {
        if (value.isString())
            return add(value.toString(), part, field);
        for (const QJsonValue &one : value.toArray()) {
            const QString id = one[u"id"_s].toString();
            // The members of a part are named from the part; blocks, spans and cells belong to their text.
            if (!id.isEmpty())
                lookAtMembers(one.toObject(), id, {});
            else
                look(one, part, field);
        }
        if (value.isObject())
            lookAtMembers(value.toObject(), part, isBlock(value) ? field : field + u'/', isBlock(value));
    }

    static bool isBlock(const QJsonValue &value)
    {
        return value[u"kind"_s].isString() || value[u"text"_s].isString() || value[u"items"_s].isArray();
    }

    void lookAtMembers(const QJsonObject &object, const QString &part, const QString &before,
                       bool sameField = false)
    {
        static const QStringList silent{u"id"_s, u"slug"_s, u"sha256"_s, u"mediaType"_s, u"ref"_s};
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!silent.contains(it.key()))
                look(*it, part, sameField ? before : before + it.key());
        }
    }

    void add(const QString &text, const QString &part, const QString &field)
    {
        for (const QString &address : mailAddressesIn(text)) {
            if (m_meant.contains(address))
                continue;
            const Finding finding{.kind = FindingKind::MailInText,
                                  .section = sectionOfPlace(m_view, part, field),
                                  .part = part,
                                  .field = field,
                                  .facts = {address}};
            if (!m_found.contains(finding))
                m_found.append(finding);
        }
    }

    const Dossier &m_view;
    QList<Finding> &m_found;
    QStringList m_meant;
};

template <typename P> void lookAtNames(const QString &section, const QList<P> &parts, QList<Finding> &found)
{
    for (const P &part : parts) {
        const QString name = soundsInternal(part.file.name) ? part.file.name
            : soundsInternal(part.title)                    ? part.title
                                                            : QString();
        if (!name.isEmpty())
            found.append({.kind = FindingKind::InternalName,
                          .section = section,
                          .part = part.id,
                          .field = u"title"_s,
                          .facts = {name}});
    }
}

} // namespace

void lookAtGiveaways(const Looking &looking, QList<Finding> &found)
{
    const Dossier &view = looking.view;
    lookAtNames(u"documents"_s, view.documents, found);
    lookAtNames(u"reports"_s, view.reports, found);
    lookAtNames(u"images"_s, view.images, found);
    for (const Image &image : view.images) {
        for (const QString &field : {u"title"_s, u"alt"_s}) {
            const QString caption = field == u"title"_s ? image.title : image.alt;
            if (isCameraName(caption))
                found.append({.kind = FindingKind::CameraName,
                              .section = u"images"_s,
                              .part = image.id,
                              .field = field,
                              .facts = {caption}});
        }
    }
    MailSearch(view, found).look();
    for (const Overtaken &one : dueOn(view, looking.question.date)) {
        if (one.what == TimePassed::CheckDue)
            found.append({.kind = FindingKind::CheckDue,
                          .section = one.section,
                          .part = {},
                          .field = u"validity/nextCheck"_s,
                          .facts = {one.day}});
    }
}

} // namespace wd
