// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/subject.h"

#include <QSet>

namespace wd
{

/// A file residents would get, and where it stands.
struct PlacedFile {
    QString section;
    Place place;
    FileRef file;
    bool isPicture = false;
    [[nodiscard]] Finding is(const FindingKind &kind, const QStringList &facts) const
    {
        return {.kind = &kind, .section = section, .place = place, .facts = facts};
    }
};
[[nodiscard]] QList<PlacedFile> filesIn(const Looking &looking);

/// What is on the site already is not sent again, so this desk need not have it. What the site would not take
/// the last time is not there.
[[nodiscard]] QSet<QString> filesThere(const Looking &looking);

[[nodiscard]] FileState stateOf(const PublicationQuestion &question, const FileRef &file);

} // namespace wd
