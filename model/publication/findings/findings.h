// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/filecheck.h"
#include "model/publication/findings/finding.h"
#include "model/shared/wijklist.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "model/store/localdossier.h"
#include "model/store/picturenotes.h"

#include <QSet>

#include <functional>

namespace wd
{

/// Something that was read in a paper residents would get: that there are comments in it, who made it.
struct PaperFinding {
    QString sha256;
    const FindingKind *kind = nullptr; ///< one of the papers'
    QString fact = {}; ///< "J. Jansen"; empty where the kind says all
};

/// What a look into the paper with this hash found, told in stable words: "comments", "tracked-changes",
/// "hidden-content", "macros", "unseen", "scan", "author:NAME", "title:TITLE". Other words say nothing here.
[[nodiscard]] QList<PaperFinding> paperFindings(const QString &sha256, const QStringList &words);

/// All that is looked at before a publication.
struct PublicationQuestion {
    SjabloonText sjabloon; ///< that `work` follows
    Dossier work;
    QDate date; ///< the day publicView is taken at
    bool published = false; ///< residents can read it now
    bool wasOnline = false; ///< they could once, or can now
    std::optional<Dossier> shown = {}; ///< the public view they see now, where this desk has it
    std::optional<SjabloonText> shownBy = {}; ///< that `shown` follows, where `work` went to another since
    bool shownWhole = false; ///< whoever made that page kept nothing of `shown` from residents
    bool otherStructure = false; ///< that page was made by another structure than its sjabloon has here
    QDate shownAs = {}; ///< the day that was made into a page; invalid: not known
    QSet<QString> lacking = {}; ///< hashes of files in `shown` that the site would not take: they see none
    QList<NumberedConflict> conflicts = {};
    QList<Draft> drafts = {};
    std::function<FileState(const FileRef &)> files = {}; ///< empty: not asked
    QList<PaperFinding> papers = {};
    WijkList wijken = WijkList::carried(); ///< that says what a wijk is called
    std::optional<PictureNotes> pictures = {}; ///< what is known of those residents get; nullopt: not asked
};

/// What residents see now: of `shown` what its sjabloon does not keep from them, or all of it where an older
/// program put it online. Nothing: this desk does not have it.
[[nodiscard]] std::optional<Dossier> seenNow(const PublicationQuestion &question);
/// What they would see.
[[nodiscard]] Dossier seenNext(const PublicationQuestion &question);

/// The one gate before every publication and every request for one: what holds it back and what to beware of,
/// what was half typed first, then in the order of the sjabloon. Pure. Where publishing only takes something
/// away from what residents see, nothing holds it back.
[[nodiscard]] QList<Finding> findings(const PublicationQuestion &question);

/// Of those, what holds back: all that is never let pass, and what could be and is not in `overruled`.
[[nodiscard]] QList<Finding> heldBackBy(const QList<Finding> &found, const QList<Overruled> &overruled = {});

/// What can come up between a decision and its sync while what residents would see stays the same: a choice
/// nobody made, input nobody finished, a picture that came from another desk and was not looked at; and a
/// sjabloon that this desk does not know, or knows to be for colleagues alone.
[[nodiscard]] QList<Finding> undecided(const PublicationQuestion &question);

/// Whether `next` is `shown` without some of its parts, and nothing new or different but lines in the log.
[[nodiscard]] bool onlyTakesAway(const Dossier &shown, const Dossier &next);

} // namespace wd
