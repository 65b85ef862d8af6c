// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A site refuses what has no name, or gives it the name of its file: before anything is sent it has one.
#include "model/dossier/described/parts.h"
#include "model/publication/findings/subject.h"

#include <QSet>

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What is said otherwise when the same is found in another place.
const char *insteadOfTitle(const Finding &finding)
{
    if (finding.place.part.isEmpty())
        return QT_TRANSLATE_NOOP("Finding", "%1: geef het dossier een titel.");
    return finding.place.field == u"question"_s
        ? QT_TRANSLATE_NOOP("Finding", "%1: schrijf de vraag bij het onderdeel zonder vraag.")
        : nullptr;
}

} // namespace

namespace kinds
{
/// A part that gets an address of its own has no name.
const FindingKind title{.code = u"title",
                        .weight = Weight::Never,
                        .dutch
                        = QT_TRANSLATE_NOOP("Finding", "%1: geef het onderdeel zonder naam een titel."),
                        .instead = insteadOfTitle};
} // namespace kinds

namespace
{

/// What of the parts of a list is otherwise than its description says.
struct Otherwise {
    QSet<QString> withoutAddress; ///< ids of parts that get none, though others of their list do
    QSet<QString> nameless; ///< those that need no name: what is to be seen says it, or there is nothing yet
};

template <typename P> void addFileless(const QList<P> &parts, QSet<QString> &ids)
{
    for (const P &part : parts) {
        if (part.file.isEmpty())
            ids.insert(part.id);
    }
}

/// By list, as siteobjects has it: a paper gets an address with its file, a milestone with its day; a picture
/// is called by its description too.
Otherwise otherwiseIn(const Dossier &view)
{
    Otherwise found;
    addFileless(view.documents, found.withoutAddress);
    addFileless(view.sections.files, found.withoutAddress);
    for (const Milestone &part : view.planning.milestones) {
        if (!part.date.exactDay())
            found.withoutAddress.insert(part.id);
    }
    addFileless(view.images, found.nameless);
    for (const Image &part : view.images) {
        if (!part.alt.trimmed().isEmpty())
            found.nameless.insert(part.id);
    }
    return found;
}

void lookAtNames(const Looking &looking, QList<Finding> &found)
{
    const Dossier &view = looking.view;
    if (view.title.trimmed().isEmpty())
        found.append({.kind = &kinds::title, .section = u"title"_s, .place = {{}, u"title"_s}});
    const Otherwise otherwise = otherwiseIn(view);
    eachPart(view, [&](const AnyPart &part) {
        const bool isNamed = !part.title.trimmed().isEmpty() || otherwise.nameless.contains(part.id);
        if (part.titleMember.isEmpty() || isNamed)
            return;
        Finding nameless{.kind = &kinds::title,
                         .section = looking.section(part.place),
                         .place = {part.id, part.titleMember}};
        if (!part.onSite || otherwise.withoutAddress.contains(part.id))
            nameless.kind = &kinds::unfinished, nameless.facts = {u"title"_s};
        found.append(nameless);
    });
}

constexpr std::array namesFound{&kinds::title};

} // namespace

namespace subjects
{
extern const FindingSubject names{.order = 30, .kinds = namesFound, .look = lookAtNames};
} // namespace subjects

} // namespace wd
