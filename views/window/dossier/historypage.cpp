// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/historypage.h"

#include "views/dossiers/places.h"
#include "views/window/dossier/sectionwords.h"
#include "views/window/moments.h"
#include "views/window/publishing/worddiff.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What of the way from `then` to `now` lies in one section; empty: all a person can write.
UndoStep inSection(const SjabloonText &sjabloon, const Dossier &then, const Dossier &now,
                   const QString &section)
{
    UndoStep step = stepBetween({}, then, now);
    step.differences.removeIf([&](const Difference &one) {
        QString place = sectionOfPlace(sjabloon, now, one.place);
        if (place.isEmpty())
            place = sectionOfPlace(sjabloon, then, one.place);
        const bool own
            = one.place.part.isEmpty() && (one.place.field == u"deleted"_s || one.place.field == u"schema"_s);
        return (!section.isEmpty() && place != section) || own || one.place.field == u"slug"_s;
    });
    return step;
}

} // namespace

HistoryPage::HistoryPage(OpenDossier &openDossier, StoreThread &store, Language language, QWidget *parent)
    : PageFrame({}, parent)
    , m_openDossier(openDossier)
    , m_store(store)
    , m_history(store)
    , m_language(language)
    , m_entries(new QVBoxLayout)
{
    column()->addLayout(m_entries);
    connect(&m_history, &DossierHistory::told, this, &HistoryPage::show);
    connect(&m_history, &DossierHistory::failed, this, &HistoryPage::failed);
}

void HistoryPage::showSection(const QString &key)
{
    m_section = key;
    setHeading(
        key.isEmpty()
            ? tr("Geschiedenis van het hele dossier")
            : tr("Geschiedenis van %1").arg(sectionWords(m_openDossier.sjabloon(), key, m_language).label));
    clear(m_entries);
    m_entries->addWidget(label(tr("Eerdere versies zoeken…"), "help", this));
    // One thread answers both: what was published is known before the versions come.
    m_store.ask<QList<PublicationNote>>(
        this, [id = m_openDossier.work().id](Store &store) { return publicationNotes(store, id); },
        [this](const Result<QList<PublicationNote>> &notes) {
            m_published = notes.value_or(QList<PublicationNote>());
        });
    m_history.ask(m_openDossier.work().id);
}

/// Fifty revisions are compared on a worker; the page shows those in which this section said something else.
void HistoryPage::show(const QList<HistoryEntry> &entries)
{
    if (!isVisible())
        return;
    QThreadPool::globalInstance()->start([self = QPointer<HistoryPage>(this), entries,
                                          now = m_openDossier.work(), sjabloon = m_openDossier.sjabloon(),
                                          section = m_section] {
        QList<Said> said;
        for (const HistoryEntry &entry : entries) {
            const UndoStep step = inSection(sjabloon, entry.dossier, now, section);
            if (step.isEmpty())
                continue;
            if (said.isEmpty() || !(step == said.last().step))
                said.append({.entry = entry, .step = step, .revisions = {}});
            said.last().revisions.append(entry.revision);
        }
        QMetaObject::invokeMethod(
            qApp,
            [self, said, section] {
                if (self && self->m_section == section)
                    self->showSaid(said);
            },
            Qt::QueuedConnection);
    });
}

void HistoryPage::showSaid(const QList<Said> &said)
{
    clear(m_entries);
    for (const Said &one : said)
        addEntry(one);
    if (!said.isEmpty())
        return;
    QLabel *nothing = label(m_section.isEmpty()
                                ? tr("Dit dossier is nog niet veranderd. Wat u deelt, komt hier te staan.")
                                : tr("Dit onderdeel is nog niet veranderd. Wat u deelt, komt hier te staan."),
                            "help", this);
    nothing->setObjectName(u"historyNothing"_s);
    m_entries->addWidget(nothing);
}

/// What residents saw of these revisions, and since when, newest first.
QStringList HistoryPage::publicationsOf(const QList<int> &revisions) const
{
    const PublicationStatus &publicationStatus = m_openDossier.publicationStatus();
    const QDateTime now = m_openDossier.clock()();
    QStringList said;
    if (publicationStatus.published && revisions.contains(publicationStatus.publishedRevision)) {
        const QString since = momentWords(publicationStatus.publishedAt, now, m_language);
        said.append(since.isEmpty() ? tr("Dit staat nu op de site")
                                    : tr("Dit staat nu op de site, sinds %1").arg(since));
    }
    for (auto note = m_published.crbegin(); note != m_published.crend(); ++note) {
        const bool isNow = publicationStatus.published && note->number == publicationStatus.publication;
        if (!isNow && revisions.contains(note->revision))
            said.append(tr("Op de site gezet: %1").arg(momentWords(note->at, now, m_language)));
    }
    return said;
}

void HistoryPage::addEntry(const Said &said)
{
    const HistoryEntry &entry = said.entry;
    const UndoStep &step = said.step;
    auto *card = new Card("card-info", this);
    const QString when = momentWords(entry.at, m_openDossier.clock()(), m_language);
    for (const QString &shown : publicationsOf(said.revisions))
        card->column()->addWidget(label(shown, "text", card));
    card->column()->addWidget(label(when.isEmpty() ? tr("Versie %1").arg(entry.revision)
                                                   : tr("Versie %1, %2").arg(entry.revision).arg(when),
                                    "help", card));
    for (const Difference &one : step.differences) {
        const QString title = titleOfPart(entry.dossier, one.place.part);
        const QString what = nameOfPlace(title, one.place.field, m_language);
        const SaidBy by{m_openDossier.sjabloon(), m_openDossier.wijken(), m_language};
        const QString now = readableIn(by, m_openDossier.work(), one.place.field, one.after);
        const QString then = readableIn(by, entry.dossier, one.place.field, one.before);
        auto *line = label(u"<b>%1</b><br>%2"_s.arg(what.toHtmlEscaped(), diffHtml(wordDiff(now, then))),
                           "text", card);
        line->setTextFormat(Qt::RichText);
        card->column()->addWidget(line);
    }
    auto *back = button(u"putBack"_s, tr("Zet dit terug"), "secondary", card);
    back->setEnabled(!m_openDossier.readOnly());
    connect(back, &QPushButton::clicked, this, [this, step] { putBack(step); });
    card->column()->addWidget(back, 0, Qt::AlignLeft);
    m_entries->addWidget(card);
}

void HistoryPage::putBack(const UndoStep &step)
{
    m_openDossier.edit(tr("een eerdere versie terug"),
                       [&step](Dossier &dossier) { dossier = take(step, dossier, Direction::Undo).dossier; });
    Q_EMIT closeAsked();
}

} // namespace wd
