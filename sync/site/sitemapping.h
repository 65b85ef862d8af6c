// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "model/sjabloon/sjabloon.h"
#include "sync/site/siteobject.h"

#include <QDate>
#include <QJsonValue>
#include <QList>

#include <functional>
#include <optional>

namespace wd
{

struct MappingContext {
    SjabloonText sjabloon; ///< that the dossier follows
    QString root; ///< path of the dossier on the site
    QDate date;
    QStringList absent; ///< keys of files the site will not take: no object, and nothing leads there
    WijkList wijken = WijkList::carried(); ///< that says what a wijk is called
};

/// Where a field of the site lives in the dossier.
struct MemberPlace {
    QStringList list; ///< path to the list; empty: the dossier itself
    QString member;
    bool rich = false;
    bool moment = false; ///< when an Event is: of several fields of the site, in several members
};

/// A member that a webmaster changed: as we sent it, as the concept has it, and as the site shows it; null
/// for what is not there.
struct MemberEdit {
    QString name;
    QJsonValue base, mine, theirs;
};

/// Which part stands at an address of the site: its id; empty: none.
using PartAtAddress = std::function<QString(const QString &address)>;
/// The address of the site at which a part stands, by its id; empty: at none.
using AddressOfPart = std::function<QString(const QString &id)>;

/// What a dossier stands for on one site, as objects with fields, and what those fields say when they are
/// read back. Pure: it asks nothing of the site, and answers the same to the same question, on every desk
/// and in every later sync: records keep what it said.
class SiteMapping
{
public:
    SiteMapping() = default;
    virtual ~SiteMapping();
    SiteMapping(const SiteMapping &) = delete;
    SiteMapping &operator=(const SiteMapping &) = delete;

    // There
    /// Everything the public view stands for, in the order it is made: children, then "page", then "folder";
    /// where root is the page only "page". All below context.root.
    [[nodiscard]] virtual QList<WantedObject> objectsOf(const Dossier &publicView,
                                                        const MappingContext &context) const
        = 0;
    /// Page and folder as they are after a withdrawal with notice.
    [[nodiscard]] virtual QList<WantedObject> noticeOf(const Dossier &dossier, const QString &reason,
                                                       const MappingContext &context) const
        = 0;
    /// The text of the page before the first publication, as fields.
    [[nodiscard]] virtual QJsonObject placeholderOf(const Dossier &dossier) const = 0;
    /// The fields that make up the text of an object, its own first; the others (the order of its parts) go
    /// with it and say nothing alone.
    [[nodiscard]] virtual QStringList textFields() const = 0;
    /// Whether a field only goes with a text, in whatever form a record has it: one of another desk may have
    /// it in another form than this.
    [[nodiscard]] virtual bool saysNothingAlone(const QString &field) const = 0;
    /// Whether the site keeps links by what they lead to, so that they follow what is moved.
    [[nodiscard]] virtual bool linksFollow() const = 0;

    // And back
    /// The fields named in `like`, taken out of an answer, in our own form; "sha256" is none of them.
    [[nodiscard]] virtual QJsonObject fieldsOf(const SiteObject &there, const QJsonObject &like) const = 0;
    /// Whether two values of a field mean the same (white space, order of subjects, times to the minute, a
    /// text by its words).
    [[nodiscard]] virtual bool sameField(const QString &name, const QJsonValue &a, const QJsonValue &b) const
        = 0;
    /// Whether a field says the same in two versions of an object's fields, form included: where a link
    /// leads, bold, headings, kinds of list, pictures. What the site adds for itself does not count. Stricter
    /// than sameField(), which looks at words: this one tells a person's edit from our own text.
    [[nodiscard]] virtual bool sameContent(const QString &field, const QJsonObject &a,
                                           const QJsonObject &b) const
        = 0;
    /// Whether a page is the notice of a withdrawal (by whichever desk, of any day).
    [[nodiscard]] virtual bool isNotice(const SiteObject &page) const = 0;
    /// Which member of the dossier a field of an object shows; none where that is made of more than one, but
    /// for the times of an Event. `path`: where the object stands.
    [[nodiscard]] virtual std::optional<MemberPlace> memberOf(const QString &type, const QString &key,
                                                              const QString &field, const QString &path) const
        = 0;
    /// What an edit of that field changes in the dossier, by the fields of those three.
    [[nodiscard]] virtual QList<MemberEdit>
    memberEdits(const MemberPlace &place, const QString &field, const QJsonObject &sent,
                const QJsonObject &head, const QJsonObject &site, const PartAtAddress &partAt) const
        = 0;
    /// Whether a rich text of the site says nothing but what a dossier holds of it (`read`). Not so of a
    /// picture of the site's own, a film, or an alt text other than in `dossier`.
    [[nodiscard]] virtual bool isReadWhole(const QString &field, const QJsonObject &site,
                                           const RichText &read, const Dossier &dossier,
                                           const AddressOfPart &addressOf, const PartAtAddress &partAt) const
        = 0;
};

} // namespace wd
