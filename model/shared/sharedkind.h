// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/shape.h"
#include "model/dossier/error.h"

#include <QJsonObject>
#include <QList>

namespace wd
{

/// A kind of document that all desks share beside dossiers; there is one document of each. What is done with
/// it (kept, shared, merged, undone) follows from its shape; a new kind is a line in sharedKinds().
struct SharedKind {
    QString name; ///< its row in the store, and its folder on the site: mijnwijk/gedeeld/<name>
    const Shape *shape = nullptr;
    QJsonObject carried; ///< what there is before anybody changed anything, the same on every desk
    /// BadInput for what is no such document.
    Result<void> (*check)(const QJsonObject &document) = nullptr;
};

/// Of the descriptions of shared documents as this program knows them. A newer program says its own in the
/// member "sharedSchema"; without one it is the first.
inline constexpr int sharedSchema = 1;
/// Whether a newer program wrote that document. It is only read: what this program cannot tell apart it
/// cannot merge.
[[nodiscard]] bool isNewerDocument(const QJsonObject &document);
/// As SharedKind::check; of a newer program's document nobody here knows what is right.
[[nodiscard]] Result<void> checkDocument(const SharedKind &kind, const QJsonObject &document);

[[nodiscard]] const SharedKind &wijkenKind();
[[nodiscard]] const QList<SharedKind> &sharedKinds();

} // namespace wd
