// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/sitecall.h"

#include <QSet>

namespace wd::practice
{

/// The words of a row with spaces between them.
[[nodiscard]] QSet<QString> setOf(const QString &words);
/// The fields an object of this type has on this site.
[[nodiscard]] QSet<QString> fieldsOf(const QString &type, bool volto);
[[nodiscard]] QStringList typesOf(bool volto);
/// Whether the type has a workflow.
[[nodiscard]] bool hasWorkflow(const QString &type);

/// A name that may not be had in the container at that path: a tool has it, or the site acquires it.
[[nodiscard]] bool isReserved(const SiteCall &call, const QString &container, const QString &id);
/// The refusal of a name that Plone does not take in this container.
[[nodiscard]] std::optional<SiteReply> wrongId(const SiteCall &call, const SiteObject &container,
                                               const QString &id);
/// The first row of what its workflow remembers.
void rememberBirth(SiteCall &call, const SiteObject &object);
/// Puts what came in into the object. An equal value is no change, an unknown field is passed over, null
/// resets. Returns the answer when something is refused; `changed` says whether anything differs now.
[[nodiscard]] std::optional<SiteReply> applyFields(SiteCall &call, SiteObject &object,
                                                   const QJsonObject &body, bool &changed);
/// The refusal of what a file is said to be called, or to be.
[[nodiscard]] std::optional<SiteReply> wrongFile(const QString &field, const QString &name,
                                                 const QString &mediaType);
/// A file as it is kept: its bytes as a blob, and what is known of it.
[[nodiscard]] QJsonObject keptFile(SiteCall &call, const QByteArray &bytes, const QString &name,
                                   const QString &mediaType, bool image);

} // namespace wd::practice
