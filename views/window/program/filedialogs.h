// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QObject>

namespace wd
{

/// Asks which file a dossier comes from or goes to.
class FileDialogs : public QObject
{
    Q_OBJECT

public:
    /// `window`: what the questions stand before.
    FileDialogs(OpenDossier &openDossier, QWidget &window);

    void askImport();
    /// `as`: "package", "html" or "json"; nothing happens while no dossier is open.
    void askExport(const QString &as);

Q_SIGNALS:
    void importAsked(const QString &path);
    void exportAsked(const wd::DossierId &id, const QString &as, const QString &path);

private:
    OpenDossier &m_openDossier;
    QWidget &m_window;
};

} // namespace wd
