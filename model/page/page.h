// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "model/sjabloon/sjabloon.h"

#include <QJsonObject>

#include <functional>

namespace wd
{

struct AnyFile;

/// Where things are on the site, absolute. An empty answer: the part has no address, its link becomes plain
/// text.
struct PageAddresses {
    QString dossier; ///< the dossier's own address
    /// Of a part by id: the File, Image, Link, Document, Event or News Item that stands for it.
    std::function<QString(const QString &partId)> part;
    /// What an img may show for an image part (a scaled version where the site has one).
    std::function<QString(const QString &partId)> image;
};

/// Who reads a page: residents see the sections that the sjabloon calls public, colleagues all.
enum class Audience { Residents, Colleagues };

/// Who may get a page of the dossier, shown as `sjabloon` says. Colleagues alone where that is internal, and
/// where the dossier follows another, which this program does not know: nor what that keeps from residents.
[[nodiscard]] Audience audienceOf(const SjabloonText &sjabloon, const Dossier &dossier);

/// The resident's page of a dossier, from its public view, in the sjabloon's order: status and next step
/// first. Both shapes come from one walk (pagecontent.h) and say the same words. `today` decides only what
/// "next" is. HTML: a fragment without h1, safe for Plone's filter as it is (no data-*, aria-*, style, s,
/// comments; ids on h2). That for colleagues says so first. Wijken are called what they are called
/// in `wijken`.
[[nodiscard]] QString pageHtml(const SjabloonText &sjabloon, const Dossier &publicView,
                               const PageAddresses &addresses, const QDate &today,
                               Language language = Language::Dutch, Audience audience = Audience::Residents,
                               const WijkList &wijken = WijkList::carried());

/// The same for Volto: {"blocks": {...}, "blocks_layout": {"items": [...]}} with title, slate, image and html
/// blocks. Block uids are derived from the dossier's id and the place, so an equal dossier gives equal
/// blocks.
[[nodiscard]] QJsonObject pageBlocks(const SjabloonText &sjabloon, const Dossier &publicView,
                                     const PageAddresses &addresses, const QDate &today,
                                     Language language = Language::Dutch,
                                     const WijkList &wijken = WijkList::carried());

/// The page that stays after a withdrawal with notice: date and reason alone.
[[nodiscard]] QString noticeHtml(const QDate &date, const QString &reason,
                                 Language language = Language::Dutch);
[[nodiscard]] QJsonObject noticeBlocks(const Dossier &dossier, const QDate &date, const QString &reason,
                                       Language language = Language::Dutch);
/// The words every notice begins with, up to its day.
[[nodiscard]] QString noticeOpening(Language language = Language::Dutch);
/// What stands on index_html before the first publication.
[[nodiscard]] QString placeholderHtml();
[[nodiscard]] QJsonObject placeholderBlocks(const Dossier &dossier);

/// The name a part's file has beside an exported page: its slug and the extension of the file.
[[nodiscard]] QString exportedName(const QString &slug, const FileRef &file);
/// The same of any file of a dossier; of one that its part holds beside its file the slug tells what it is.
[[nodiscard]] QString exportedName(const AnyFile &one);

/// A whole HTML document that opens by itself in a browser: skin inlined, files linked as files/NAME. For
/// export and preview. That for colleagues is made of the dossier itself (withoutTrash) and shows internal
/// sections too.
[[nodiscard]] QString pageDocument(const SjabloonText &sjabloon, const Dossier &dossier, const QDate &today,
                                   Language language = Language::Dutch,
                                   Audience audience = Audience::Residents,
                                   const WijkList &wijken = WijkList::carried());

} // namespace wd
