// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

#include <QTextStream>
#include <QUrl>

namespace wd
{

struct StoryOptions {
    QUrl url; ///< a site that is already there; empty: a fresh Oefensite
    QString user; ///< the account on it; the password comes from WIJKDOSSIER_PASSWORD
    bool unencrypted = false; ///< the password may be read on the way
    bool keep = false; ///< leave the Oefensite open until the program is stopped
    Language language = Language::Dutch;
};

/// The main job from end to end, through the program's own command line: two desks make, share, publish,
/// read, change and agree. Tells each step, the addresses and the counts. 0 when all went as it should, else
/// 1 (and says where).
[[nodiscard]] int tellStory(const StoryOptions &options, QTextStream &out, QTextStream &err);

} // namespace wd
