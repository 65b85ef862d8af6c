// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/gatequestion.h"

namespace wd
{

using namespace Qt::StringLiterals;

PublicationQuestion questionOf(const SjabloonCatalogue &sjablonen, const Dossier &work,
                               const PublicationStatus &publicationStatus, const QDate &date)
{
    return {.sjabloon = sjablonen.of(work),
            .work = work,
            .date = date,
            .published = publicationStatus.published,
            .wasOnline = publicationStatus.publication > 0,
            .shown = publicationStatus.shown,
            .shownAs = publicationStatus.shownAs,
            .lacking = publicationStatus.lacking};
}

namespace
{

Result<PublicationQuestion> withPictures(PublicationQuestion question, const Store &store)
{
    WD_ASSIGN(question.pictures, pictureNotes(store, picturesOf(question.work)));
    return question;
}

} // namespace

Result<PublicationQuestion> questionAbout(const SjabloonCatalogue &sjablonen, const Store &store,
                                          const LocalDossier &local, const Dossier &content,
                                          const QDate &date)
{
    WD_ASSIGN(const PublicationStatus publicationStatus, readPublicationStatus(store, local));
    return withPictures(questionOf(sjablonen, content, publicationStatus, date), store);
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
              withPictures(questionOf(sjablonen, local.work, publicationStatus, date), store));
    question.conflicts = local.conflicts;
    WD_ASSIGN(question.drafts, store.drafts(local.work.id));
    return question;
}

QList<FileRef> papersShown(const Dossier &work)
{
    QList<FileRef> papers;
    const auto add = [&papers](const FileRef &file) {
        if (!file.isEmpty() && !file.mediaType.startsWith(u"image/"_s))
            papers.append(file);
    };
    const auto addOf = [&add](const auto &documents) {
        for (const Document &document : documents) {
            if (document.deleted.isEmpty() && document.visibility != u"internal"_s)
                add(document.file);
        }
    };
    addOf(work.documents);
    addOf(work.sections.files);
    for (const MeetingReport &report : work.reports) {
        if (report.deleted.isEmpty())
            add(report.file);
    }
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
