// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A wijk that nobody here has a name for: residents would read its slug.
#include "model/dossier/described/texts.h"
#include "model/publication/findings/subject.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace kinds
{
/// Facts: the slug.
const FindingKind unknownWijk{
    .code = u"wijk-unknown",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding",
                               "%1: „%3” staat niet in de lijst van wijken. Bewoners lezen dit woord zo op "
                               "de pagina. Kies een andere "
                               "wijk, of zet de wijk erbij: menu Site, Lijst van wijken.")};
} // namespace kinds

namespace
{

void lookAtWijken(const Looking &looking, QList<Finding> &found)
{
    eachText(looking.view, [&](const TextInDossier &text) {
        if (text.kind != TextKind::Wijk || looking.question.wijken.find(text.text))
            return;
        const Finding unknown{.kind = &kinds::unknownWijk,
                              .section = looking.sectionOf(text.place),
                              .place = text.place,
                              .facts = {text.text}};
        if (!found.contains(unknown))
            found.append(unknown);
    });
}

constexpr std::array wijkenFound{&kinds::unknownWijk};

} // namespace

namespace subjects
{
extern const FindingSubject wijken{.kinds = wijkenFound, .look = lookAtWijken};
} // namespace subjects

} // namespace wd
