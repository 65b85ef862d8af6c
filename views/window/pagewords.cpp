// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pagewords.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto pages = u"page"_s; ///< where a draft has its part; no part has this id
const auto evenThough = u"evenThough/"_s;

} // namespace

void keepWords(OpenDossier &openDossier, const QString &page, const QString &text)
{
    openDossier.setDraft(pages, page, text);
}

QString keptWords(const OpenDossier &openDossier, const QString &page)
{
    return openDossier.draft(pages, page);
}

void keepReason(OpenDossier &openDossier, const Overruled &reason)
{
    keepWords(openDossier, evenThough + reason.kind + u'/' + reason.part, reason.reason);
}

QList<Overruled> keptReasons(const OpenDossier &openDossier)
{
    QList<Overruled> reasons;
    for (const Draft &draft : openDossier.drafts()) {
        if (draft.place.part != pages || !draft.place.field.startsWith(evenThough))
            continue;
        const QString key = draft.place.field.mid(evenThough.size());
        reasons.append({.kind = key.section(u'/', 0, 0), .part = key.section(u'/', 1), .reason = draft.text});
    }
    return reasons;
}

} // namespace wd
