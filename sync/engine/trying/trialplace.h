// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trying/trysite.h"

namespace wd
{

/// What is tried over a connection, and the things that are made for it: one method a subject.
class TrialPlace
{
public:
    TrialPlace(PublicPlace &site, const Places &places, const TrialRun &run);

    [[nodiscard]] TrialStep adding();
    [[nodiscard]] TrialStep privacy();
    [[nodiscard]] TrialStep colleagues();
    [[nodiscard]] TrialStep publishing();
    [[nodiscard]] TrialStep locking();
    [[nodiscard]] TrialStep upload();
    [[nodiscard]] TrialStep takingAway(const SiteMaker &again);

private:
    [[nodiscard]] Result<QString> findParent() const;
    [[nodiscard]] Result<QStringList> makeAll();
    [[nodiscard]] Result<void> send(qint64 size);

    PublicPlace &m_site;
    const Places m_places;
    const TrialRun &m_run;
    QString m_path; ///< of the folder that was made; empty: none was
    std::optional<Error> m_shows; ///< what was made was not private, and is gone
    bool m_hidden = false; ///< a stranger was seen to get nothing of it
};

} // namespace wd
