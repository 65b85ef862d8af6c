// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log for residents on PublishPage: what is proposed, what is typed, and what a decision writes.
#include "views/window/pagewords.h"
#include "views/window/publishing/publishpage.h"

#include <QSignalBlocker>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto logWords = u"log"_s; ///< whose words are kept

} // namespace

/// What the publication itself has to say to residents stands there already; a person's own words stay.
void PublishPage::proposeLog()
{
    QStringList lines;
    for (const Change &line : m_seen.log)
        lines.append(line.text);
    const QString proposed = lines.join(u'\n');
    if (m_stage != Stage::Ready || m_log->toPlainText() != m_proposed || proposed == m_proposed)
        return;
    m_proposed = proposed;
    showLog(proposed);
}

QList<Change> PublishPage::logAsWritten() const
{
    QList<Change> lines;
    for (const QString &written : m_log->toPlainText().split(u'\n')) {
        Change line{.id = {},
                    .on = m_openDossier.today().toString(Qt::ISODate),
                    .kind = ChangeKind::Status,
                    .text = written.simplified()};
        for (const Change &proposed : m_seen.log) {
            if (proposed.text == line.text)
                line.kind = proposed.kind;
        }
        lines.append(line);
    }
    return lines;
}

void PublishPage::showLog(const QString &words)
{
    const QSignalBlocker notTyped(m_log);
    m_log->setPlainText(words);
}

void PublishPage::beginLog()
{
    m_proposed.clear();
    showLog(keptWords(m_openDossier, logWords));
}

/// A log that was emptied on purpose is kept as an empty line: it is not proposed again.
void PublishPage::keepLog()
{
    const QString words = m_log->toPlainText();
    keepWords(m_openDossier, logWords, words == m_proposed ? QString() : words.isEmpty() ? u"\n"_s : words);
}

/// Never what is not on the screen: a first publication has no log, what was typed for another is kept.
void PublishPage::writeLog()
{
    if (m_seen.first)
        return;
    const QList<Change> lines = logAsWritten();
    m_proposed.clear();
    showLog({}); // another try must not write the lines again
    m_openDossier.edit(tr("regels in het logboek"),
                       [&](Dossier &dossier) { m_written += addToLog(dossier, lines, m_openDossier.ids()); });
    keepWords(m_openDossier, logWords, {});
}

void PublishPage::takeBack()
{
    const auto intent = m_openDossier.intent();
    m_openDossier.takeBackDecision();
    takeWordsBack(intent ? intent->overruled : QList<Overruled>());
}

/// Nothing is published, so nothing is to be told of it: what was written for it is on the page again.
void PublishPage::takeWordsBack(const QList<Overruled> &reasons)
{
    const QStringList lines = std::exchange(m_written, {});
    QStringList words, proposed;
    for (const Change &line : m_openDossier.work().changes) {
        if (lines.contains(line.id))
            words.append(line.text);
    }
    for (const Change &line : m_seen.log)
        proposed.append(line.text);
    for (const Overruled &one : reasons)
        keepReason(m_openDossier, one);
    if (lines.isEmpty())
        return;
    m_openDossier.edit(tr("regels in het logboek"), [&](Dossier &dossier) { takeFromLog(dossier, lines); });
    for (const QString &typed : m_log->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (!words.contains(typed))
            words.append(typed); // since it was written down
    }
    m_proposed = words == proposed ? proposed.join(u'\n') : QString();
    showLog(words.join(u'\n'));
    keepLog();
}

} // namespace wd
