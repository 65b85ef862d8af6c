// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files residents would get, and those that stay behind for now.
#include "model/dossier/parts.h"
#include "model/dossier/publiccopy.h"
#include "model/publication/looking.h"

#include <QHash>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largeFile = 10LL * 1024 * 1024;

/// A part that residents get a file of, and where it stands.
struct Placed {
    QString list, section, part;
    FileRef file;
    [[nodiscard]] Finding is(FindingKind kind, const QStringList &facts) const
    {
        return {.kind = kind, .section = section, .part = part, .field = u"file"_s, .facts = facts};
    }
    [[nodiscard]] bool isPicture() const
    {
        return list == u"images"_s || file.mediaType.startsWith(u"image/"_s);
    }
};

QList<Placed> filesIn(const Looking &looking)
{
    QList<Placed> all;
    eachPart(looking.view, [&](const AnyPart &part) {
        if (part.file && !part.file->isEmpty() && looking.isShownAt(part.place))
            all.append({.list = part.list,
                        .section = looking.section(part.place),
                        .part = part.id,
                        .file = *part.file});
    });
    return all;
}

/// What is on the site already is not sent again, so this desk need not have it. What the site would not take
/// the last time is not there.
QSet<QString> filesThere(const PublicationQuestion &question)
{
    QSet<QString> there;
    for (const FileRef &file : question.shown ? filesOf(*question.shown) : QList<FileRef>())
        there.insert(file.sha256);
    there.subtract(question.lacking);
    return there;
}

FileState stateOf(const PublicationQuestion &question, const FileRef &file)
{
    return question.files ? question.files(file) : FileState::Whole;
}

/// What nobody looked at on this desk passes for unclean where it would be sent; what is not here cannot be.
bool isUncleaned(const PublicationQuestion &question, const QSet<QString> &there, const FileRef &file)
{
    const auto noted = question.pictures->constFind(file.sha256);
    if (noted != question.pictures->cend())
        return !*noted;
    return !there.contains(file.sha256) && stateOf(question, file) == FileState::Whole;
}

/// Those that stay behind for now, where residents would see them.
template <typename D>
void lookAtEmbargos(const Looking &looking, const QList<D> &documents, QList<Finding> &found)
{
    for (const D &document : documents) {
        if (!document.deleted.isEmpty() || document.visibility != u"embargo"_s
            || mayBeSeen(document, looking.question.date))
            continue;
        QString place = u"documents"_s;
        if constexpr (requires { document.section; })
            place = u"sections/"_s + document.section;
        if (!looking.isShownAt(place))
            continue;
        found.append({.kind = FindingKind::Embargo,
                      .section = looking.section(place),
                      .part = document.id,
                      .field = u"embargoUntil"_s,
                      .facts = {document.embargoUntil}});
    }
}

} // namespace

QList<PaperFinding> paperFindings(const QString &sha256, const QStringList &words)
{
    static const QHash<QString, FindingKind> kinds{
        {u"author"_s, FindingKind::PaperAuthor},         {u"title"_s, FindingKind::PaperTitle},
        {u"comments"_s, FindingKind::PaperComments},     {u"tracked-changes"_s, FindingKind::PaperChanges},
        {u"hidden-content"_s, FindingKind::PaperHidden}, {u"macros"_s, FindingKind::PaperMacros},
        {u"unseen"_s, FindingKind::PaperUnseen},         {u"scan"_s, FindingKind::PaperScan}};
    QList<PaperFinding> found;
    for (const QString &word : words) {
        const auto kind = kinds.constFind(word.section(u':', 0, 0));
        if (kind != kinds.cend())
            found.append({.sha256 = sha256, .kind = *kind, .fact = word.section(u':', 1)});
    }
    return found;
}

void lookAtPictures(const Looking &looking, QList<Finding> &found)
{
    const PublicationQuestion &question = looking.question;
    if (!question.pictures)
        return;
    const QSet<QString> there = filesThere(question);
    for (const Placed &placed : filesIn(looking)) {
        if (placed.isPicture() && isUncleaned(question, there, placed.file))
            found.append(placed.is(FindingKind::Uncleaned, {placed.file.name}));
    }
}

void lookAtFiles(const Looking &looking, QList<Finding> &found)
{
    const PublicationQuestion &question = looking.question;
    const QSet<QString> there = filesThere(question);
    for (const Placed &placed : filesIn(looking)) {
        const FileRef &file = placed.file;
        if (!there.contains(file.sha256)) {
            const FileState state = stateOf(question, file);
            if (state != FileState::Whole)
                found.append(
                    placed.is(state == FileState::Absent ? FindingKind::FileAbsent : FindingKind::FileDamaged,
                              {file.name}));
            if (file.size > largeFile)
                found.append(placed.is(FindingKind::LargeFile, {file.name, QString::number(file.size)}));
        }
        for (const PaperFinding &paper : question.papers) {
            if (paper.sha256 == file.sha256)
                found.append(placed.is(paper.kind, {file.name, paper.fact}));
        }
    }
    lookAtEmbargos(looking, looking.question.work.documents, found);
    lookAtEmbargos(looking, looking.question.work.sections.files, found);
}

} // namespace wd
