// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace wd::test
{

/// The bytes of a zip with these things in it, in this order.
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries);
/// A Word document with this in its body and these other parts.
[[nodiscard]] QByteArray docx(const QByteArray &body,
                              const QList<std::pair<QByteArray, QByteArray>> &more = {});
[[nodiscard]] QByteArray xlsx(const QByteArray &sheets,
                              const QList<std::pair<QByteArray, QByteArray>> &more = {});
[[nodiscard]] QByteArray pptx(const QList<std::pair<QByteArray, QByteArray>> &more);
/// An OpenDocument file of a kind ("text", "spreadsheet", "presentation") with this in its body.
[[nodiscard]] QByteArray openDocument(const QByteArray &kind, const QByteArray &body,
                                      const QByteArray &meta = {},
                                      const QList<std::pair<QByteArray, QByteArray>> &more = {});
/// A PDF of one page whose page has `page` in its dictionary, and its catalog `catalog`; `more` are objects
/// from 6 on.
[[nodiscard]] QByteArray pdf(const QByteArray &page, const QByteArray &catalog = {},
                             const QByteArray &info = {}, const QList<QByteArray> &more = {});

} // namespace wd::test
