// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/gatequestion.h"

namespace wd
{

using namespace Qt::StringLiterals;

PublicationQuestion questionOf(const Dossier &work, const Standing &standing, const QDate &date)
{
    return {.work = work,
            .date = date,
            .published = standing.published,
            .wasOnline = standing.publication > 0,
            .shown = standing.shown,
            .shownAs = standing.shownAs,
            .lacking = standing.lacking};
}

QList<FileRef> papersShown(const Dossier &work)
{
    QList<FileRef> papers;
    const auto add = [&papers](const FileRef &file) {
        if (!file.isEmpty() && !file.mediaType.startsWith(u"image/"_s))
            papers.append(file);
    };
    for (const Document &document : work.documents) {
        if (document.deleted.isEmpty() && document.visibility != u"internal"_s)
            add(document.file);
    }
    for (const MeetingReport &report : work.reports) {
        if (report.deleted.isEmpty())
            add(report.file);
    }
    return papers;
}

QList<PaperFinding> papersFound(const PaperDesk::Words &words)
{
    QList<PaperFinding> found;
    for (auto it = words.begin(); it != words.end(); ++it)
        found.append(paperFindings(it.key(), it.value()));
    return found;
}

PublicationQuestion withTold(PublicationQuestion question, const PaperDesk::Told &told)
{
    question.papers = papersFound(told.papers);
    question.pictures = told.pictures;
    return question;
}

} // namespace wd
