// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/describe.h"
#include "model/dossier/described/shape.h"
#include "model/dossier/error.h"

#include <QJsonObject>
#include <QStringList>

namespace wd
{

/// A name a wijk had, and the day on which it got another.
struct EarlierName {
    QString name;
    QDate until;
    bool operator==(const EarlierName &) const = default;
};

/// A wijk as the municipality knows it. Nobody takes one off the list: dossiers name it by its slug, for as
/// long as they are kept.
struct Wijk {
    QString slug; ///< made once, never changed; its id in the list too, so that two desks that add one of
                  ///< the same name have added the same
    QString name;
    QStringList earlier; ///< "2026-11-30 Oude naam"; a set of texts, for those of two desks unite
    QString stadsdeel;
    QString mergedInto; ///< slug of the wijk it became part of; empty: it is one by itself
    bool listed = false; ///< offered where a wijk is chosen
    QString website; ///< of the wijk; empty: none is known
    QJsonObject extra;
    bool operator==(const Wijk &) const = default;
    /// Latest first.
    [[nodiscard]] QList<EarlierName> earlierNames() const;
};

/// The wijken of a municipality, with their history: a document all desks share. A value.
struct WijkList {
    QList<Wijk> wijken;
    QJsonObject extra;
    bool operator==(const WijkList &) const = default;

    /// What this program carries: resources/wijken/wijken.csv.
    [[nodiscard]] static const WijkList &carried();

    [[nodiscard]] const Wijk *find(const QString &slug) const;
    /// What a wijk is today: itself, or what it became part of. Two that were merged into each other on two
    /// desks are each itself, and are offered. Null: the list does not know it.
    [[nodiscard]] const Wijk *present(const QString &slug) const;
    /// The present name; of a slug that the list does not know the slug itself.
    [[nodiscard]] QString nameOf(const QString &slug) const;
    /// The present names of several, each once.
    [[nodiscard]] QStringList namesOf(const QStringList &slugs) const;
    /// What is offered where a wijk is chosen, in the order of the list.
    [[nodiscard]] QList<Wijk> offered() const;
};

template <typename V> void describe(V &v, Wijk &w)
{
    v.plain("id", w.slug, is::Public | is::Id), v.plain("name", w.name, is::Public | is::Title);
    v.set("earlier", w.earlier, is::Public | is::Line | is::History);
    v.plain("stadsdeel", w.stadsdeel, is::Public | is::Line);
    v.plain("mergedInto", w.mergedInto, is::Public | is::Wijk);
    v.plain("listed", w.listed, is::Public), v.plain("website", w.website, is::Public | is::Address);
}
template <typename V> void describe(V &v, WijkList &l)
{
    v.parts("wijken", l.wijken, is::Public);
}

[[nodiscard]] const Shape &wijkListShape();
[[nodiscard]] QJsonObject wijkListToJson(const WijkList &list);
/// BadInput "surrogate" or "schema" (`subject`: the pointer of what is wrong) for what is no list: slugs that
/// are none or come twice, a wijk without a name, a text of more than one line or 200 characters (an earlier
/// name is that long beside its day), an address that is none. Unknown members are kept.
[[nodiscard]] Result<WijkList> wijkListFromJson(const QJsonObject &json);
/// The same for what was checked before. Never fails.
[[nodiscard]] WijkList wijkListFromCheckedJson(const QJsonObject &json);

} // namespace wd
