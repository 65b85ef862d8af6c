// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/statusnews.h"

#include "views/dossiers/open/opendossier.h"
#include "views/window/statusline.h"
#include "views/words/eventwords.h"
#include "views/words/sentences.h"

namespace wd
{

using namespace Qt::StringLiterals;

StatusNews::StatusNews(StatusLine &statusLine, const WindowContext &context, const OpenDossier &openDossier)
    : m_statusLine(statusLine)
    , m_language(context.language)
{
    connect(&openDossier, &OpenDossier::passedOver, this, &StatusNews::tellPassedOver);
    connect(&openDossier, &OpenDossier::failed, this, &StatusNews::tellError);
    connect(&context.dossierList, &DossierList::failed, this, &StatusNews::tellError);
    connect(&context.files, &WorkspaceFiles::failed, this, &StatusNews::tellError);
    connect(&context.site, &SitePort::reported, this,
            [this](const DossierId &, const QList<SyncEvent> &events) { tellEvents(events); });
}

void StatusNews::tell(const QString &sentence)
{
    m_statusLine.tell(sentence);
}

void StatusNews::tellError(const Error &error)
{
    tell(sentence(error, m_language));
}

/// What a sync met that a person should know, whether or not the dossier is open.
void StatusNews::tellEvents(const QList<SyncEvent> &events)
{
    QStringList said;
    for (const SyncEvent &event : events) {
        if (event.kind == SyncEventKind::ProgramAnnounced) { // said once: it stays until it was read
            m_statusLine.tellUntilRead(newsInWords(event, m_language));
            continue;
        }
        if (event.kind != SyncEventKind::BasePublished) // the page of publishing says so
            said.append(newsInWords(event, m_language));
    }
    said.removeAll(QString());
    if (!said.isEmpty())
        tell(said.join(u' '));
}

void StatusNews::tellPassedOver(const QStringList &places)
{
    tell(tr("Niet teruggezet, want een collega veranderde het daarna: %1").arg(places.join(u", "_s)));
}

} // namespace wd
