// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the windows of a workspace learn of the sjablonen of its site.
#include "app/desktop.h"
#include "model/sjabloon/keptsjablonen.h"

namespace wd
{

namespace
{

struct Learned {
    QJsonValue kept;
    std::optional<SjabloonCatalogue> sjablonen; ///< nothing: the same as the last time
};

/// What this program carries and what a workspace keeps, and no more: of what it kept of another site nothing
/// counts any more, also where this one has a sjabloon of the same name.
Learned learnedFrom(SjabloonCatalogue carried, const QJsonValue &kept, const QJsonValue &last)
{
    if (kept == last || KeptSjablonen::from(kept).written == KeptSjablonen::from(last).written)
        return {.kept = kept, .sjablonen = {}};
    learnKept(carried, kept);
    return {.kept = kept, .sjablonen = carried};
}

} // namespace

/// What a sync read of the site stands in the store, whichever program did it. Read in the thread of the
/// store, and only where it is other than the last time: anybody's write leads here.
void WindowProgram::learnSjablonen()
{
    m_desktop->store.ask<Learned>(
        &m_desktop->dossierList,
        [carried = m_around.sjablonen, last = m_desktop->keptSjablonen](Store &store) -> Result<Learned> {
            WD_ASSIGN(const QJsonValue kept, store.setting(keptSjablonenKey()));
            return learnedFrom(carried, kept, last);
        },
        [this](const Result<Learned> &learned) {
            if (!learned)
                return;
            m_desktop->keptSjablonen = learned->kept;
            if (!learned->sjablonen)
                return;
            // What is being typed was typed by what is on the screen: it goes before that is another.
            for (const auto &window : m_desktop->windows)
                window->openDossier().save();
            m_desktop->earlierSjablonen.push_back(m_desktop->sjablonen);
            m_desktop->sjablonen = *learned->sjablonen;
            m_desktop->dossierList.refresh();
            for (const auto &window : m_desktop->windows)
                window->sjablonenCame();
        });
}

} // namespace wd
