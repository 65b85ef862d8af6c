// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files residents would get, and those that stay behind for now.
#include "model/publication/looking.h"

#include <QHash>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largeFile = 10LL * 1024 * 1024;

class Files
{
public:
    Files(const Looking &looking, QList<Finding> &found)
        : m_question(looking.question)
        , m_found(found)
    {
        // What is on the site already is not sent again, so this desk need not have it.
        if (m_question.shown) {
            for (const FileRef &file : filesOf(*m_question.shown))
                m_there.insert(file.sha256);
        }
    }

    template <typename P> void look(const QString &section, const QList<P> &parts)
    {
        for (const P &part : parts) {
            if (!part.file.isEmpty())
                look(section, part.id, part.file);
        }
    }

private:
    void add(FindingKind kind, const QStringList &facts)
    {
        m_found.append(
            {.kind = kind, .section = m_section, .part = m_part, .field = u"file"_s, .facts = facts});
    }

    void look(const QString &section, const QString &part, const FileRef &file)
    {
        m_section = section;
        m_part = part;
        if (!m_there.contains(file.sha256)) {
            const FileState state = m_question.files ? m_question.files(file) : FileState::Whole;
            if (state != FileState::Whole)
                add(state == FileState::Absent ? FindingKind::FileAbsent : FindingKind::FileDamaged,
                    {file.name});
            if (file.size > largeFile)
                add(FindingKind::LargeFile, {file.name, QString::number(file.size)});
        }
        for (const PaperFinding &paper : m_question.papers) {
            if (paper.sha256 == file.sha256)
                add(paper.kind, {file.name, paper.fact});
        }
    }

    const PublicationQuestion &m_question;
    QList<Finding> &m_found;
    QSet<QString> m_there;
    QString m_section, m_part;
};

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

void lookAtFiles(const Looking &looking, QList<Finding> &found)
{
    Files files(looking, found);
    files.look(u"documents"_s, looking.view.documents);
    files.look(u"reports"_s, looking.view.reports);
    files.look(u"images"_s, looking.view.images);
    for (const Document &document : looking.question.work.documents) {
        const QDate until = QDate::fromString(document.embargoUntil, Qt::ISODate);
        if (document.deleted.isEmpty() && document.visibility == u"embargo"_s
            && !(until.isValid() && until <= looking.question.date))
            found.append({.kind = FindingKind::Embargo,
                          .section = u"documents"_s,
                          .part = document.id,
                          .field = u"embargoUntil"_s,
                          .facts = {document.embargoUntil}});
    }
}

} // namespace wd
