// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/publishing/publicchanges.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/files/mediatype.h"
#include "model/page/pagecontent.h"
#include "model/sjabloon/places.h"
#include "model/undo/undostep.h"
#include "views/dossiers/places.h"
#include "views/dossiers/publicdifference.h"
#include "views/words/findingwords.h"

#include <QJsonArray>

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
    return silent.contains(one.place.field.section(u'/', 0, 0));
}

qsizetype placeIn(const SjabloonText &sjabloon, const QString &key)
{
    const auto &sections = sjabloon.sections;
    const auto found
        = std::find_if(sections.begin(), sections.end(), [&](const Section &s) { return s.key == key; });
    return found == sections.end() ? -1 : found - sections.begin();
}

QString labelOf(const SjabloonText &sjabloon, const Dossier &before, const Dossier &after,
                const Difference &one, const QString &section, Language language)
{
    QString title = titleOfPart(after, one.place.part);
    if (title.isEmpty())
        title = titleOfPart(before, one.place.part);
    QString label = nameOfPlace(title, one.place.field, language);
    const Section *known = sjabloon.section(section);
    if (label.isEmpty() && known)
        label = known->label.in(language);
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

RichText richOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const QJsonObject first = array.isEmpty() ? QJsonObject() : array.first().toObject();
    const bool isRich = first.contains(u"kind"_s) && !first.contains(u"id"_s);
    return isRich ? richTextFromJson(array) : RichText();
}

bool isFile(const QJsonValue &value)
{
    return value.toObject().contains(u"sha256"_s);
}

FileRef fileOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {.name = json[u"name"_s].toString(),
            .sha256 = json[u"sha256"_s].toString(),
            .size = json[u"size"_s].toInteger(),
            .mediaType = json[u"mediaType"_s].toString()};
}

/// "nota.pdf (pdf, 179 kB)" of a file, else as a person reads it.
QString valueInWords(const SaidBy &by, const Dossier &dossier, const QString &field, const QJsonValue &value)
{
    if (!isFile(value))
        return readableIn(by, dossier, field, value);
    const FileRef file = fileOf(value);
    return u"%1 (%2)"_s.arg(file.name, fileInWords(file, by.language));
}

/// The picture a difference is about: of an image part, or of the file itself.
FileRef pictureOf(const QJsonValue &value)
{
    const QJsonValue file = isFile(value) ? value : value[u"file"_s];
    const FileRef ref = fileOf(file);
    return isImageType(ref.mediaType) ? ref : FileRef();
}

/// All that residents read of a part, but the title it is already called by.
QList<ChangeDetail> detailsOf(const SaidBy &by, const Dossier &dossier, const QJsonObject &part)
{
    static const QStringList known{u"id"_s,      u"slug"_s,     u"title"_s,
                                   u"deleted"_s, u"question"_s, u"visibility"_s};
    QList<ChangeDetail> details;
    for (auto it = part.begin(); it != part.end(); ++it) {
        if (!known.contains(it.key()))
            details.append({.label = memberName(it.key(), by.language),
                            .text = valueInWords(by, dossier, it.key(), *it),
                            .rich = richOf(*it)});
    }
    return details;
}

/// Members of which the old and the new are read beside each other, not word by word.
bool isValue(const Difference &one)
{
    const QJsonValue value = one.after.isUndefined() ? one.before : one.after;
    if (!value.isString())
        return !value.isArray();
    const QString text = value.toString();
    return EdtfDate::parse(text).has_value() || !text.contains(u' ');
}

void fillIn(const SaidBy &by, PublicChange &change, const Difference &one, const Dossier &before,
            const Dossier &after)
{
    using Form = PublicChange::Form;
    const QJsonValue &value = one.after.isUndefined() ? one.before : one.after;
    change.picture = pictureOf(value);
    if (one.place.field.isEmpty() && value.isObject()) {
        change.form = Form::Part;
        change.details = detailsOf(by, one.after.isUndefined() ? before : after, value.toObject());
        return;
    }
    change.richBefore = richOf(one.before);
    change.richAfter = richOf(one.after);
    if (!change.richBefore.isEmpty() || !change.richAfter.isEmpty())
        change.form = Form::Rich;
    else if (isValue(one))
        change.form = Form::Value;
}

QList<PublicChange> changesBetween(const SaidBy &by, const Dossier &before, const Dossier &after)
{
    const SjabloonText &sjabloon = by.sjabloon;
    QList<PublicChange> changes;
    for (const Difference &one : stepBetween({}, before, after).differences) {
        if (isSilent(one))
            continue;
        QString section = sectionOfPlace(sjabloon, after, one.place);
        if (section.isEmpty())
            section = sectionOfPlace(sjabloon, before, one.place);
        if (section.isEmpty())
            section = one.list.section(u'/', -1);
        const bool order = one.place.part.isEmpty() && !one.list.isEmpty();
        PublicChange change{.section = section,
                            .place = one.place,
                            .label = labelOf(sjabloon, before, after, one, section, by.language),
                            .before = one.before.isUndefined() || order
                                ? QString()
                                : valueInWords(by, before, one.place.field, one.before),
                            .after = one.after.isUndefined() || order
                                ? QString()
                                : valueInWords(by, after, one.place.field, one.after)};
        if (order)
            change.form = PublicChange::Form::Order;
        else
            fillIn(by, change, one, before, after);
        changes.append(change);
    }
    std::stable_sort(changes.begin(), changes.end(), [&](const PublicChange &a, const PublicChange &b) {
        return placeIn(sjabloon, a.section) < placeIn(sjabloon, b.section);
    });
    return changes;
}

QStringList wijkenOf(const Dossier &dossier, const WijkList &wijken, const QString &all)
{
    if (dossier.wijken.all)
        return {all};
    QStringList slugs{dossier.wijken.primary};
    for (const AffectedWijk &other : dossier.wijken.affected)
        slugs.append(other.wijk);
    slugs.removeAll(QString());
    return wijken.namesOf(slugs);
}

/// How many documents and files of sections stay with colleagues.
int internalIn(const SjabloonText &sjabloon, const Dossier &work)
{
    const auto isInternal = [&](const Document &part, const QString &place) {
        return part.deleted.isEmpty()
            && (part.visibility == Visibility::Internal || !isShownAt(sjabloon, place));
    };
    int internal = 0;
    for (const Document &document : work.documents)
        internal += isInternal(document, u"documents"_s) ? 1 : 0;
    for (const SectionFile &file : work.sections.files)
        internal += isInternal(file, u"sections/"_s + file.section) ? 1 : 0;
    return internal;
}

} // namespace

PublicationSeen PublicChanges::between(const PublicationQuestion &question, Language language)
{
    const Dossier &work = question.work;
    const Dossier after = seenNext(question);
    PublicationSeen seen;
    seen.first = !question.published;
    seen.again = seen.first && question.wasOnline;
    Dossier before = seenNow(question).value_or(Dossier());
    if (question.shown) {
        seen.overtaken = overtaken(before, question.shownAs, question.date);
        seen.log = logLines(question);
    } else {
        before.id = after.id, before.slug = after.slug, before.sjabloon = after.sjabloon;
    }
    seen.changes = changesBetween({question.sjabloon, question.wijken, language}, before, after);
    seen.otherPage = makesOtherPage(question);
    seen.wijken = wijkenOf(after, question.wijken, tr("alle wijken"));
    QSet<QString> shown;
    for (const FileRef &file : filesOf(before))
        shown.insert(file.sha256);
    for (const FileRef &file : filesOf(after)) {
        if (!shown.remove(file.sha256))
            ++seen.filesIn, seen.bytesIn += file.size;
    }
    seen.filesOut = int(shown.size());
    seen.internalDocuments = internalIn(question.sjabloon, work);
    for (const Finding &finding : findings(question))
        seen.found.append(
            {.finding = finding, .sentence = findingInWords(question.sjabloon, finding, work, language)});
    return seen;
}

} // namespace wd
