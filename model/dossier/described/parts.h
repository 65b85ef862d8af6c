// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <functional>

namespace wd
{

/// A part of whatever list, as far as parts are alike. Refers to the dossier and must not outlive it.
struct AnyPart {
    const QString &list; ///< path of its list: "documents", "planning/milestones"
    QString place; ///< where a section is bound: its list, or "sections/swot" of one that is data alone
    const QString &id;
    QString slug; ///< empty: of a list without slugs
    const QString &deleted; ///< the day it went to the trash; empty: it stands
    QString title; ///< what it is called: title, question, or else its first text
    QString titleMember; ///< that residents know it by; empty: none, parts of that list need no name
    bool onSite = false; ///< a list of which parts may be objects on the site
    bool isInternal = false; ///< residents never see it: by its list, or because it says so
};

// Visitors of the description (describe.h): a new list is in all of these.

/// Calls `visit` with every part, trash included, in the order of the description.
void eachPart(const Dossier &dossier, const std::function<void(const AnyPart &)> &visit);
/// The part with that id, in the trash too: its list and what it is called. Both empty where it is not.
struct NamedPart {
    QString list, place, title; ///< as in AnyPart
    bool inTrash = false;
    [[nodiscard]] bool isStanding() const { return !list.isEmpty() && !inTrash; }
};
[[nodiscard]] NamedPart namedPart(const Dossier &dossier, const QString &id);

/// What residents read over a container of the site, by its name there (is::onSite); another keeps its name.
[[nodiscard]] QString containerTitle(const QString &name);

/// The dossier as colleagues read it: without what lies in the trash.
[[nodiscard]] Dossier withoutTrash(const Dossier &dossier);
/// Takes the part with that id out of the trash.
void restorePart(Dossier &dossier, const QString &id);
/// Takes every part out for good of which `keep` says no.
void keepParts(Dossier &dossier, const std::function<bool(const QString &list, const QString &id)> &keep);

/// A file a member holds, and the part that has the member. Refers to the dossier and must not outlive it.
struct AnyFile {
    const AnyPart &part; ///< of a file of the dossier itself: the dossier, its list and id empty
    QString field; ///< from the part down, by '/': "file"
    const FileRef &file; ///< may be empty
    bool isPublic = false; ///< by the description, of all it stands in
    /// What stands among the images is one, whatever it calls itself.
    [[nodiscard]] bool isImage() const;
};
/// Calls `visit` with every file, also empty ones and those of parts in the trash; of a part that holds more
/// than one with each. In the order of the description, the dossier's own before those of its parts.
void eachFile(const Dossier &dossier, const std::function<void(const AnyFile &)> &visit);
/// Calls `change` with all of them.
void changeFiles(Dossier &dossier, const std::function<void(FileRef &)> &change);

} // namespace wd
