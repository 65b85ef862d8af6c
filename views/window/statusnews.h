// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"

#include <QObject>

namespace wd
{

class OpenDossier;
class StatusLine;

/// Says in the status line what happened elsewhere: what failed, what a sync met, what was not taken back.
class StatusNews : public QObject
{
    Q_OBJECT

public:
    StatusNews(StatusLine &statusLine, const WindowContext &context, const OpenDossier &openDossier);

    void tell(const QString &sentence);
    void tellError(const Error &error);

private:
    void tellEvents(const QList<SyncEvent> &events);
    void tellPassedOver(const QStringList &places);

    StatusLine &m_statusLine;
    Language m_language;
};

} // namespace wd
