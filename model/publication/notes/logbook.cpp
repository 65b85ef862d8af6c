// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/logbook.h"

#include "model/dossier/dates/delay.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/findings.h"
#include "model/sjabloon/places.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype oneByOne = 3; ///< papers that get a line each; of more there is one line

template <typename P> const P *partIn(const QList<P> &parts, const QString &id)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const P &part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

/// "%1" and so on, in one pass: a title may hold such a sign.
QString filledIn(const QString &text, const QStringList &words)
{
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number < 1 || number > words.size())
            said += text[i];
        else
            said += words.at(number - 1), ++i;
    }
    return said.simplified();
}

QString filled(const QString &key, const QStringList &words)
{
    return filledIn(pageWord(key, Language::Dutch), words);
}

/// By list and not by the description: what residents are told of it has words of its own for each, and of
/// most lists they are told nothing.
class Lines
{
public:
    Lines(const Dossier &work, const Dossier &shown, const QDate &today)
        : m_work(work)
        , m_shown(shown)
        , m_view(publicView(work, today))
        , m_today(today)
    {
    }

    QList<Change> all()
    {
        lookAtDates();
        for (const Outcome &now : m_view.outcome) {
            if (!partIn(m_shown.outcome, now.id) && !now.title.trimmed().isEmpty())
                add(ChangeKind::Decision, filled(u"log-outcome"_s, {now.title}));
        }
        lookAtPapers(m_shown.documents, m_view.documents, u"document"_s);
        lookAtPapers(m_shown.reports, m_view.reports, u"report"_s);
        return m_lines;
    }

private:
    void lookAtDates()
    {
        const std::optional<Dossier> known(m_shown);
        for (const Milestone &now : m_view.planning.milestones) {
            const Milestone *before = partIn(m_shown.planning.milestones, now.id);
            if (!before)
                continue;
            const Delay *delay = unseenDelay(m_work, known, now.id);
            const QString why = delay ? delay->reason : QString();
            moved(u"log-moved"_s, now.title, before->date, now.date, why);
            if (before->date == now.date)
                moved(u"log-end-moved"_s, now.title, before->endDate, now.endDate, why);
        }
        for (const Phase &now : m_view.planning.phases) {
            const Phase *before = partIn(m_shown.planning.phases, now.id);
            if (!before)
                continue;
            const QString why = now.note == before->note ? QString() : now.note;
            moved(u"log-start-moved"_s, now.title, before->start, now.start, why);
            moved(u"log-end-moved"_s, now.title, before->end, now.end, why);
        }
        for (const ProcedureStep &now : m_view.planning.procedure) {
            const ProcedureStep *before = partIn(m_shown.planning.procedure, now.id);
            if (before)
                moved(u"log-moved"_s, now.title, before->date, now.date,
                      now.note == before->note ? QString() : now.note);
        }
    }

    /// A date that was not known before moves nothing; it only became known.
    void moved(const QString &key, const QString &title, const EdtfDate &before, const EdtfDate &now,
               const QString &why)
    {
        if (!before.isKnown() || before == now || title.trimmed().isEmpty())
            return;
        const QString text = filled(now.isKnown() ? key : key + u"-unknown"_s,
                                    {title, before.inWords(Language::Dutch), now.inWords(Language::Dutch)});
        add(slipped(before, now) ? ChangeKind::Delay : ChangeKind::Status,
            QStringList{text, why}.join(u' ').simplified());
    }

    template <typename P> void lookAtPapers(const QList<P> &shown, const QList<P> &next, const QString &what)
    {
        QStringList titles;
        for (const P &now : next) {
            if (!partIn(shown, now.id) && !now.title.trimmed().isEmpty())
                titles.append(now.title);
        }
        if (titles.size() > oneByOne) {
            add(ChangeKind::Document,
                filledIn(Language::Dutch.counted(u"log-"_s + what + u"s"_s, titles.size()),
                         {QString::number(titles.size()), titles.first()}));
            return;
        }
        for (const QString &title : titles)
            add(ChangeKind::Document, filled(u"log-"_s + what, {title}));
    }

    void add(ChangeKind kind, const QString &text)
    {
        const auto says = [&](const Change &line) { return line.deleted.isEmpty() && line.text == text; };
        const auto isNew = [&](const Change &line) { return !m_shown.changes.contains(line); };
        const bool written = std::any_of(m_work.changes.begin(), m_work.changes.end(),
                                         [&](const Change &line) { return says(line) && isNew(line); });
        if (!written)
            m_lines.append({.id = {}, .on = m_today.toString(Qt::ISODate), .kind = kind, .text = text});
    }

    const Dossier &m_work;
    const Dossier &m_shown;
    const Dossier m_view;
    QDate m_today;
    QList<Change> m_lines;
};

} // namespace

QList<Change> logLines(const Dossier &work, const Dossier &shown, const QDate &today)
{
    return Lines(work, shown, today).all();
}

QList<Change> logLines(const PublicationQuestion &question)
{
    if (!question.shown)
        return {};
    Dossier work = withoutHeldBack(question.sjabloon, question.work);
    Dossier shown = withoutHeldBack(question.shownBy.value_or(question.sjabloon), *question.shown);
    // What was written is not written again, whoever reads it.
    work.changes = question.work.changes;
    shown.changes = question.shown->changes;
    return logLines(work, shown, question.date);
}

QStringList addToLog(Dossier &work, const QList<Change> &lines, const IdMaker &ids)
{
    QStringList made;
    for (const Change &line : lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        Change added = line;
        added.id = ids.uuid();
        work.changes.insert(made.size(), added);
        made.append(added.id);
    }
    return made;
}

void takeFromLog(Dossier &work, const QStringList &ids)
{
    work.changes.removeIf([&](const Change &line) { return ids.contains(line.id); });
}

} // namespace wd
