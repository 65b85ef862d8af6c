// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files residents would get and what papers tell beside their text, and those that stay behind for now.
#include "model/dossier/described/publiccopy.h"
#include "model/publication/findings/placedfiles.h"

#include <QHash>

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largeFile = 10LL * 1024 * 1024;

/// What is said otherwise when the same is found in another place.
const char *insteadOfEmbargo(const Finding &finding)
{
    return finding.facts.value(0).isEmpty()
        ? QT_TRANSLATE_NOOP("Finding", "%1: %2 blijft nog binnen. Kies vanaf welke dag het openbaar is.")
        : nullptr;
}

} // namespace

namespace kinds
{
/// Facts: the file's name.
const FindingKind fileAbsent{
    .code = u"file-absent",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding", "%1: %3 staat niet op deze computer. Deel eerst, of kies het bestand opnieuw bij %2.")};
/// Facts: the file's name.
const FindingKind fileDamaged{
    .code = u"file-damaged",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: %3 is beschadigd. Kies het bestand opnieuw bij %2.")};
/// Facts: the file's name, its size in bytes.
const FindingKind largeFile{
    .code = u"large-file",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: %3 is groot (%4 MB). Maak het kleiner als dat kan."),
    .facts = FactForm::NameAndBytes};
/// Stays behind for now; facts: until when (ISO).
const FindingKind embargo{
    .code = u"embargo",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: %2 blijft binnen tot %3. Publiceer het dossier dan opnieuw."),
    .facts = FactForm::Dates,
    .instead = insteadOfEmbargo};
/// Of this and the following facts: the file's name, then what was found.
const FindingKind paperAuthor{
    .code = u"paper-author",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding",
        "%1: in %3 staat wie het maakte: %4. Haal dat eruit als bewoners het niet hoeven te weten.")};
const FindingKind paperTitle{
    .code = u"paper-title",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding",
                               "%1: %3 heet vanbinnen „%4”. Verander dat als bewoners het niet mogen zien.")};
const FindingKind paperChanges{
    .code = u"paper-changes",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding",
        "%1: in %3 staan bijgehouden wijzigingen. Neem ze over of wijs ze af, en kies het bestand opnieuw.")};
const FindingKind paperComments{
    .code = u"paper-comments",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding", "%1: in %3 staan opmerkingen. Haal ze eruit als bewoners ze niet mogen lezen.")};
const FindingKind paperHidden{
    .code = u"paper-hidden",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding", "%1: in %3 is iets verborgen. Haal het eruit als bewoners het niet mogen lezen.")};
const FindingKind paperMacros{
    .code = u"paper-macros",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: in %3 zitten macro's. Kies een bestand zonder macro's.")};
/// Nobody could look inside.
const FindingKind paperUnseen{
    .code = u"paper-unseen",
    .weight = Weight::Beware,
    .dutch
    = QT_TRANSLATE_NOOP("Finding", "%1: wij kunnen niet in %3 kijken. Kijk zelf wat bewoners erin zien.")};
const FindingKind paperScan{
    .code = u"paper-scan",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding",
                               "%1: %3 is een scan, zonder tekst om voor te lezen. Vraag het origineel.")};
} // namespace kinds

QList<PaperFinding> paperFindings(const QString &sha256, const QStringList &words)
{
    static const QHash<QString, const FindingKind *> kindOf{
        {u"author"_s, &kinds::paperAuthor},         {u"title"_s, &kinds::paperTitle},
        {u"comments"_s, &kinds::paperComments},     {u"tracked-changes"_s, &kinds::paperChanges},
        {u"hidden-content"_s, &kinds::paperHidden}, {u"macros"_s, &kinds::paperMacros},
        {u"unseen"_s, &kinds::paperUnseen},         {u"scan"_s, &kinds::paperScan}};
    QList<PaperFinding> found;
    for (const QString &word : words) {
        const auto kind = kindOf.constFind(word.section(u':', 0, 0));
        if (kind != kindOf.cend())
            found.append({.sha256 = sha256, .kind = *kind, .fact = word.section(u':', 1)});
    }
    return found;
}

namespace
{

/// Those that stay behind for now, where residents would see them.
template <typename D>
void lookAtEmbargos(const Looking &looking, const QList<D> &documents, QList<Finding> &found)
{
    for (const D &document : documents) {
        if (!document.deleted.isEmpty() || document.visibility != Visibility::Embargo
            || mayBeSeen(document, looking.question.date))
            continue;
        QString place = u"documents"_s;
        if constexpr (requires { document.section; })
            place = u"sections/"_s + document.section;
        if (!looking.isShownAt(place))
            continue;
        found.append({.kind = &kinds::embargo,
                      .section = looking.section(place),
                      .place = {document.id, u"embargoUntil"_s},
                      .facts = {document.embargoUntil}});
    }
}

void lookAtFiles(const Looking &looking, QList<Finding> &found)
{
    const PublicationQuestion &question = looking.question;
    const QSet<QString> there = filesThere(looking);
    for (const PlacedFile &placed : filesIn(looking)) {
        const FileRef &file = placed.file;
        if (!there.contains(file.sha256)) {
            const FileState state = stateOf(question, file);
            if (state != FileState::Whole)
                found.append(placed.is(state == FileState::Absent ? kinds::fileAbsent : kinds::fileDamaged,
                                       {file.name}));
            if (file.size > largeFile)
                found.append(placed.is(kinds::largeFile, {file.name, QString::number(file.size)}));
        }
        for (const PaperFinding &paper : question.papers) {
            if (paper.sha256 == file.sha256)
                found.append(placed.is(*paper.kind, {file.name, paper.fact}));
        }
    }
    lookAtEmbargos(looking, looking.question.work.documents, found);
    lookAtEmbargos(looking, looking.question.work.sections.files, found);
}

constexpr std::array filesFound{&kinds::fileAbsent,   &kinds::fileDamaged,   &kinds::largeFile,
                                &kinds::embargo,      &kinds::paperAuthor,   &kinds::paperTitle,
                                &kinds::paperChanges, &kinds::paperComments, &kinds::paperHidden,
                                &kinds::paperMacros,  &kinds::paperUnseen,   &kinds::paperScan};

} // namespace

namespace subjects
{
extern const FindingSubject files{.order = 50, .kinds = filesFound, .look = lookAtFiles};
} // namespace subjects

} // namespace wd
