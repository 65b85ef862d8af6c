// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publicchanges.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "model/steps/steps.h"
#include "views/desk/places.h"
#include "views/words/findingwords.h"
#include "views/words/readable.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What a reader never sees of a part.
bool isSilent(const Difference &one)
{
    static const QStringList silent{u"slug"_s, u"schema"_s, u"id"_s, u"sjabloon"_s, u"deleted"_s};
    return silent.contains(one.field.section(u'/', 0, 0));
}

qsizetype placeInSjabloon(const QString &key)
{
    const auto &sections = standardSjabloon().sections;
    const auto found
        = std::find_if(sections.begin(), sections.end(), [&](const Section &s) { return s.key == key; });
    return found == sections.end() ? -1 : found - sections.begin();
}

QString labelOf(const Dossier &before, const Dossier &after, const Difference &one, const QString &section,
                Language language)
{
    QString title = titleOfPart(after, one.part);
    if (title.isEmpty())
        title = titleOfPart(before, one.part);
    QString label = nameOfPlace(title, one.field, language);
    const Section *known = standardSjabloon().section(section);
    if (label.isEmpty() && known)
        label = known->label.in(language);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

QList<PublicChange> changesBetween(const Dossier &before, const Dossier &after, Language language)
{
    QList<PublicChange> changes;
    for (const Difference &one : stepBetween({}, before, after).differences) {
        if (isSilent(one))
            continue;
        QString section = sectionOfPlace(after, one.part, one.field);
        if (section.isEmpty())
            section = sectionOfPlace(before, one.part, one.field);
        if (section.isEmpty())
            section = one.list.section(u'/', -1);
        const bool order = one.part.isEmpty() && !one.list.isEmpty();
        changes.append({.section = section,
                        .part = one.part,
                        .field = one.field,
                        .label = labelOf(before, after, one, section, language),
                        .before = one.before.isUndefined() || order
                            ? QString()
                            : readableIn(before, one.field, one.before, language),
                        .after = one.after.isUndefined() || order
                            ? QString()
                            : readableIn(after, one.field, one.after, language)});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const PublicChange &a, const PublicChange &b) {
        return placeInSjabloon(a.section) < placeInSjabloon(b.section);
    });
    return changes;
}

QStringList wijkenOf(const Dossier &dossier, const QString &all)
{
    if (dossier.wijken.all)
        return {all};
    QStringList names;
    if (!dossier.wijken.primary.isEmpty())
        names.append(wijkName(dossier.wijken.primary));
    for (const AffectedWijk &other : dossier.wijken.affected)
        names.append(wijkName(other.wijk));
    names.removeAll(QString());
    return names;
}

} // namespace

PublicationSeen PublicChanges::between(const PublicationQuestion &question, Language language)
{
    const Dossier &work = question.work;
    const Dossier after = publicView(work, question.date);
    PublicationSeen seen;
    seen.first = !question.published;
    Dossier before = question.shown.value_or(Dossier());
    if (!question.shown)
        before.id = after.id, before.slug = after.slug, before.sjabloon = after.sjabloon;
    seen.changes = changesBetween(before, after, language);
    seen.wijken = wijkenOf(after, tr("alle wijken"));
    QSet<QString> shown;
    for (const FileRef &file : filesOf(before))
        shown.insert(file.sha256);
    for (const FileRef &file : filesOf(after)) {
        if (!shown.remove(file.sha256))
            ++seen.filesIn, seen.bytesIn += file.size;
    }
    seen.filesOut = int(shown.size());
    seen.internalDocuments
        = int(std::count_if(work.documents.begin(), work.documents.end(), [](const Document &d) {
              return d.deleted.isEmpty() && d.visibility == u"internal"_s;
          }));
    for (const Finding &finding : findings(question))
        seen.found.append({.finding = finding, .sentence = findingInWords(finding, work, language)});
    return seen;
}

} // namespace wd
