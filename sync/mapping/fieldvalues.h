// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace wd
{

/// The HTML of a text field as it came back: some sites wrap it, {"data": …}.
[[nodiscard]] QString htmlIn(const QJsonValue &field);
/// The fields named in `like`, taken out of an answer of the site, in our own form.
[[nodiscard]] QJsonObject fieldsOf(const QJsonObject &answer, const QJsonObject &like);
/// As a site keeps it: control characters are dropped there without a word.
[[nodiscard]] QJsonValue asKept(const QJsonValue &value);
/// Whether two values of a field mean the same (white space, order of subjects, dates to the minute, HTML by
/// its blocks).
[[nodiscard]] bool sameField(const QString &name, const QJsonValue &a, const QJsonValue &b);

} // namespace wd
