// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/ownvalues.h"

#include "model/dossier/described/publicview.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/webedits/earlierwijken.h"

#include <QJsonDocument>

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype earlierAtMost
    = 12; // a request that is later than twelve publications is no request of ours

bool stands(const SiteMapping &mapping, const QList<WantedObject> &wanted, const QString &key,
            const QString &field, const QJsonObject &site)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const WantedObject &object) {
        return object.key == key && mapping.sameContent(field, object.fields, site);
    });
}

QSet<QString> leftOut(const LocalDossier &local, const PublicRecord &record)
{
    QSet<QString> keys = SiteNotes::from(local).leftOut;
    for (const QString &key : record.lacks)
        keys.insert(key);
    return keys;
}

} // namespace

OwnValues::OwnValues(const SyncContext &sync, const LocalDossier &local, const SiteLook &look)
    : m_sync(sync)
    , m_desk(local)
    , m_look(look)
    , m_leftOut(leftOut(local, look.record))
    , m_open(SiteNotes::from(local).open)
{
    m_open.removeIf([](const Intent &intent) { return intent.kind != IntentKind::Publish; });
}

bool OwnValues::holds(const Decided &decided, const QString &key, const QString &field,
                      const QJsonObject &site) const
{
    if (stands(m_sync.mapping, decided.wanted, key, field, site))
        return true;
    const QStringList absent = leftOutOf(decided, field, site);
    return !absent.isEmpty()
        && stands(m_sync.mapping, wantedOf(m_sync, decided.dossier, decided.date, absent), key, field, site);
}

/// The files that a text of ours which stands so was written without. One that it leads to was not left out;
/// whether one that it never led to was, makes no difference to it.
QStringList OwnValues::leftOutOf(const Decided &decided, const QString &field, const QJsonObject &site) const
{
    if (field != m_sync.mapping.textFields().first())
        return {};
    const QString text = QString::fromUtf8(QJsonDocument(site).toJson(QJsonDocument::Compact));
    const QString siteUrl = m_sync.site.publicUrl({});
    QStringList keys;
    for (const WantedObject &object : decided.wanted) {
        // Only before a publication everything that stands there was looked at.
        const bool lacks = m_look.publishing && !m_look.rows.contains(object.path);
        if (!object.hasState() && (lacks || m_leftOut.contains(object.key))
            && !text.contains(siteUrl + object.path))
            keys.append(object.key);
    }
    return keys;
}

void OwnValues::know(const Dossier &dossier, const QDate &date)
{
    m_known.push_back({.dossier = dossier, .date = date, .wanted = wantedOf(m_sync, dossier, date)});
}

Result<bool> OwnValues::hold(const QString &key, const QString &field, const QJsonObject &site)
{
    WD_TRY(readOpen());
    std::size_t looked = 0;
    for (;;) {
        for (; looked < m_known.size(); ++looked) {
            if (holds(m_known[looked], key, field, site))
                return true;
        }
        WD_ASSIGN(const bool more, readNextEarlier());
        if (!more)
            return holdsByEarlierNames(key, field, site);
    }
}

QList<WantedObject> OwnValues::wantedBy(const WijkList &wijken, const Decided &decided,
                                        const QStringList &absent) const
{
    const MappingContext mapping{.sjabloon = m_sync.context.sjablonen.of(decided.dossier),
                                 .root = m_sync.placesOf(decided.dossier.slug).root,
                                 .date = decided.date,
                                 .absent = absent,
                                 .wijken = wijken};
    return m_sync.mapping.objectsOf(publicView(decided.dossier, decided.date), mapping);
}

/// The last question: it makes whole pages anew, and an edit of a person has them made for nothing.
Result<bool> OwnValues::holdsByEarlierNames(const QString &key, const QString &field,
                                            const QJsonObject &site) const
{
    if (!m_sync.mapping.textFields().contains(field))
        return false;
    for (const Decided &decided : m_known) {
        WD_ASSIGN(const QList<WijkList> lists, earlierWijken(m_sync, decided.dossier));
        const QStringList absent = lists.isEmpty() ? QStringList() : leftOutOf(decided, field, site);
        for (const WijkList &wijken : lists) {
            if (stands(m_sync.mapping, wantedBy(wijken, decided, {}), key, field, site)
                || (!absent.isEmpty()
                    && stands(m_sync.mapping, wantedBy(wijken, decided, absent), key, field, site)))
                return true;
        }
    }
    return false;
}

Result<void> OwnValues::readOpen()
{
    if (m_openRead)
        return {};
    for (const Intent &intent : m_open) {
        if (m_desk.base && m_desk.base->number == intent.revision)
            know(m_desk.base->dossier, intent.date);
        else
            WD_TRY(readRevision(intent.revision));
    }
    m_openRead = true;
    return {};
}

/// One earlier revision that carried a publication; false when there is none left.
Result<bool> OwnValues::readNextEarlier()
{
    if (!m_earlier) {
        WD_ASSIGN(m_earlier, decidedRevisions());
    }
    if (m_earlier->isEmpty())
        return false;
    WD_TRY(readRevision(m_earlier->takeFirst()));
    return true;
}

Result<QList<int>> OwnValues::decidedRevisions() const
{
    WD_ASSIGN(QList<int> numbers, m_sync.logOf(m_desk.work.slug)->decided());
    numbers.removeIf([this](int number) {
        return std::any_of(m_open.begin(), m_open.end(),
                           [number](const Intent &intent) { return intent.revision == number; });
    });
    return numbers.mid(0, earlierAtMost);
}

Result<void> OwnValues::readRevision(int number)
{
    const auto there = readConceptAt(m_sync, m_desk.work.slug, number);
    // One that is gone, or that this version cannot read, explains nothing.
    const bool unreadable = !there
        && (there.error().kind == ErrorKind::NotFound || there.error().kind == ErrorKind::BadReply
            || there.error().kind == ErrorKind::BadInput);
    if (unreadable)
        return {};
    if (!there)
        return tl::unexpected<Error>(there.error());
    const std::optional<Intent> &intent = there->record.intent;
    if (intent && intent->kind == IntentKind::Publish)
        know(there->record.dossier, intent->date);
    return {};
}

QHash<QString, QJsonObject> wantedFields(const SyncContext &sync, const Dossier &dossier, const QDate &date)
{
    QHash<QString, QJsonObject> fields;
    for (const WantedObject &object : wantedOf(sync, dossier, date))
        fields.insert(object.key, object.fields);
    return fields;
}

} // namespace wd
