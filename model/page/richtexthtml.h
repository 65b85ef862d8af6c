// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QString>

#include <functional>

namespace wd
{

/// The address of a part for a part: link, or of an image block's picture; empty: the text stays without the
/// link.
using PartAddress = std::function<QString(const QString &partId)>;

/// The words that replace a picture, by part id; empty for a decorative one.
using PartAlt = PartAddress;

/// Whether a link may lead there: http, https or mailto.
[[nodiscard]] bool isWebAddress(const QString &address);
/// Where a span's href leads, or empty where the span is plain text.
[[nodiscard]] QString linkAddress(const QString &href, const PartAddress &link);
/// The other way: the href of a span for an address met outside, or empty where no link may stay.
[[nodiscard]] QString hrefOf(const QString &address, const PartAddress &partOf);
/// Plone deletes an attribute that holds "data:", "script:", "expression:" or "expression(", blanks aside. A
/// word joiner before the sign, which nobody sees, keeps an alt or title whole.
[[nodiscard]] QString unfilteredText(QString text);
/// The same, escaped for use between double quotes.
[[nodiscard]] QString htmlAttribute(const QString &text);
/// Whether Plone's filter leaves a link there: it empties one that, decoded, holds "data:", "about:" or
/// another word it takes for a scheme, wherever that stands, and no escape helps. Such an address is written
/// as text.
[[nodiscard]] bool isLinkable(const QString &address);
/// An address for href or src: escaped, and with a percent escape where Plone's filter would trip.
[[nodiscard]] QString htmlAddress(QString address);

/// Plain semantic HTML: p, h3, h4, ul, ol, table (thead with th scope), blockquote, img, strong, em, a, br.
[[nodiscard]] QString richTextToHtml(const RichText &text, const PartAddress &link, const PartAddress &image,
                                     const PartAlt &alt = {});
/// Any HTML to blocks: structure kept, everything else (scripts, styles, forms, unknown schemes) gone, its
/// text kept. `partOf` turns an address back into a part id, or gives empty. Headings become 3 or 4. Never
/// fails; hostile input gives text.
[[nodiscard]] RichText richTextFromHtml(const QString &html, const PartAddress &partOf = {});

/// A text node of Slate.
[[nodiscard]] QJsonObject slateText(const QString &text);
/// Slate, as Volto keeps it: a list of Volto blocks without uids: {"@type": "slate", "value": [...],
/// "plaintext": "..."}. Tables and images are Volto blocks of their own ("slateTable", "image").
[[nodiscard]] QJsonArray richTextToSlate(const RichText &text, const PartAddress &link,
                                         const PartAddress &image, const PartAlt &alt = {});
[[nodiscard]] RichText richTextFromSlate(const QJsonArray &blocks, const PartAddress &partOf = {});

} // namespace wd
