// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/momentwords.h"

#include <QJsonObject>
#include <QTimeZone>

namespace wd
{

/// The clock of the municipality, by which a site says when things are.
[[nodiscard]] QTimeZone siteZone();

/// When an Event is, as a site takes it: start, end, whole_day and open_end. `moment` begins on an exact day.
[[nodiscard]] QJsonObject eventTimes(const Moment &moment);

/// Whether that field of an Event says when it is.
[[nodiscard]] bool isEventTime(const QString &field);

/// When an Event is by those fields of a site, by the municipality's clock; an unknown moment where they say
/// nothing.
[[nodiscard]] Moment momentOfEvent(const QJsonObject &fields);

} // namespace wd
