// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace wd
{

/// Prints the page of the open dossier: asks on which printer, makes page and pictures on a worker, and says
/// when it is done.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    /// `window`: where the question stands before.
    PagePrinter(OpenDossier &openDossier, const QString &workspace, Language language, QWidget &window);

    void print(); ///< nothing happens while no dossier is open

Q_SIGNALS:
    void printed(const QString &sentence);

private:
    void printOn(const std::shared_ptr<QPrinter> &printer);

    OpenDossier &m_openDossier;
    QString m_workspace;
    Language m_language;
    QWidget &m_window;
};

} // namespace wd
