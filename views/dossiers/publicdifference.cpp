// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/publicdifference.h"

#include "model/page/pagecontent.h"
#include "model/sjabloon/places.h"
#include "model/undo/undostep.h"

namespace wd
{

PublicDifference publicDifference(const PublicationQuestion &question)
{
    const std::optional<Dossier> now = seenNow(question);
    if (!now)
        return {};
    return {.changes = int(stepBetween({}, *now, seenNext(question)).differences.size()),
            .otherPage = makesOtherPage(question)};
}

bool makesOtherPage(const PublicationQuestion &question)
{
    if (!question.shown || question.otherStructure || !question.shownBy)
        return question.shown && question.otherStructure;
    const auto same = [](const QString &part) { return part; };
    const auto page = [&](const SjabloonText &sjabloon) {
        return pageHtml(sjabloon, withoutHeldBack(sjabloon, *question.shown),
                        {.dossier = {}, .part = same, .image = same}, question.date, Language::Dutch,
                        Audience::Residents, question.wijken);
    };
    return page(*question.shownBy) != page(question.sjabloon);
}

} // namespace wd
