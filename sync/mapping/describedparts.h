// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

/// A file of a part that has an object of its own: the part itself, or one beside it.
struct FileOnSite {
    QString key; ///< of the object: the part's id, or that and the member ("...:map")
    QString name; ///< of the object
    FileRef file;
};

/// A part that is an object on the site for which its description says all: the container of its list and the
/// fields its members are called there (is::onSite). It is a File where it holds files and no text, a Link
/// where a member is its "remoteUrl", and a Document else. The file of a File is what its member "file"
/// holds, or else its first; others stand beside it, as do those of a Document.
struct DescribedPart {
    QString id, slug, container;
    QString type;
    QJsonObject fields; ///< without a text
    RichText text; ///< of a Document
    QList<FileOnSite> files; ///< that may be seen, none empty
};

/// Those of a public view, in the order of the description; not of the lists that siteobjects maps by hand,
/// of which an object is made of more than its members.
[[nodiscard]] QList<DescribedPart> describedParts(const Dossier &publicView);

} // namespace wd
