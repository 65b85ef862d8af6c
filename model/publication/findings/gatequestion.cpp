// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/gatequestion.h"

#include "model/dossier/described/parts.h"
#include "model/sjabloon/structurehash.h"
#include "model/store/keptwijken.h"

namespace wd
{

using namespace Qt::StringLiterals;

PublicationQuestion questionOf(const SjabloonCatalogue &sjablonen, const Dossier &work,
                               const PublicationStatus &publicationStatus, const QDate &date)
{
    std::optional<SjabloonText> shownBy;
    bool otherStructure = false;
    if (const std::optional<Dossier> &shown = publicationStatus.shown) {
        const SjabloonText &itsOwn = sjablonen.of(*shown);
        otherStructure
            = !publicationStatus.structure.isEmpty() && publicationStatus.structure != structureHash(itsOwn);
        if (shown->sjabloon != work.sjabloon)
            shownBy = itsOwn;
    }
    return {.sjabloon = sjablonen.of(work),
            .work = work,
            .date = date,
            .published = publicationStatus.published,
            .wasOnline = publicationStatus.publication > 0,
            .shown = publicationStatus.shown,
            .shownBy = shownBy,
            .shownWhole = publicationStatus.shownWhole,
            .otherStructure = otherStructure,
            .shownAs = publicationStatus.shownAs,
            .lacking = publicationStatus.lacking};
}

namespace
{

Result<PublicationQuestion> asKept(PublicationQuestion question, const Store &store)
{
    question.wijken = keptWijken(store);
    WD_ASSIGN(question.pictures, pictureNotes(store, picturesOf(question.work)));
    return question;
}

} // namespace

Result<PublicationQuestion> questionAbout(const SjabloonCatalogue &sjablonen, const Store &store,
                                          const LocalDossier &local, const Dossier &content,
                                          const QDate &date)
{
    WD_ASSIGN(const PublicationStatus publicationStatus, readPublicationStatus(store, local));
    return asKept(questionOf(sjablonen, content, publicationStatus, date), store);
}

Result<PublicationQuestion> questionOf(const SjabloonCatalogue &sjablonen, const Store &store,
                                       const LocalDossier &local, const QDate &date)
{
    WD_ASSIGN(const PublicationStatus publicationStatus, readPublicationStatus(store, local));
    return questionOf(sjablonen, store, local, publicationStatus, date);
}

Result<PublicationQuestion> questionOf(const SjabloonCatalogue &sjablonen, const Store &store,
                                       const LocalDossier &local, const PublicationStatus &publicationStatus,
                                       const QDate &date)
{
    WD_ASSIGN(PublicationQuestion question,
              asKept(questionOf(sjablonen, local.work, publicationStatus, date), store));
    question.conflicts = local.conflicts;
    WD_ASSIGN(question.drafts, store.drafts(local.work.id));
    return question;
}

QList<FileRef> papersShown(const Dossier &work)
{
    QList<FileRef> papers;
    eachFile(work, [&papers](const AnyFile &one) {
        const bool comesOnline = one.isPublic && !one.part.isInternal && one.part.deleted.isEmpty();
        if (comesOnline && !one.isImage() && !one.file.isEmpty())
            papers.append(one.file);
    });
    return papers;
}

QList<PaperFinding> papersFound(const QHash<QString, QStringList> &words)
{
    QList<PaperFinding> found;
    for (auto it = words.begin(); it != words.end(); ++it)
        found.append(paperFindings(it.key(), it.value()));
    return found;
}

} // namespace wd
