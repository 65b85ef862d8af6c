// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QWidget>

namespace wd
{

/// Tells the site which dossier somebody has open at a window: when that changes, when the window goes out of
/// sight or comes back, and once a minute while keys, wheel or mouse say that somebody is there.
class PresenceReporter : public QObject
{
    Q_OBJECT

public:
    PresenceReporter(const OpenDossier &openDossier, SitePort &site, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();
    [[nodiscard]] bool wasLongAgo() const;

    const OpenDossier &m_openDossier;
    SitePort &m_site;
    QWidget *m_window;
    QDateTime m_told; ///< invalid: not yet
};

} // namespace wd
