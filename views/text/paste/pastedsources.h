// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wd
{

/// Where a link really leads: mail filters of an office (Microsoft's safe links, Proofpoint, Barracuda) and
/// Google's page of results put an address of their own round it. Any other address comes back as it is.
[[nodiscard]] QString unwrappedAddress(const QString &address);

/// What was selected, inside the elements that stand open round it: Excel marks rows, and the table they are
/// of lies outside the mark.
[[nodiscard]] QString selectedHtml(const QString &html);

/// The source of an img as bytes, when they came along ("data:image/png;base64,…"); else empty.
[[nodiscard]] QByteArray picturePasted(const QString &source);

/// The path of a picture that an office program laid beside the HTML it copied; empty for any other source.
/// Only for HTML that Word or LibreOffice wrote and that comes from no web page, and only in the folder where
/// they lay such pictures, `temporary`: a page could name any file of this computer.
[[nodiscard]] QString pictureBeside(const QString &html, const QString &source, const QString &temporary);

} // namespace wd
