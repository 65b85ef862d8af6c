// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/dossier/outlinemodel.h"

#include <QLabel>
#include <QListView>

namespace wd
{

/// The middle column: what the dossier is called, and its sections with a mark for how far they are.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    OutlinePane(OpenDossier &openDossier, Language language, QWidget *parent = nullptr);

    void setCurrent(const QString &key);

Q_SIGNALS:
    void sectionAsked(const QString &key);
    /// What lacks, followed as a link.
    void lackAsked(const QString &key, const QString &part);
    void backAsked(); ///< to the dossiers, in a narrow window

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellTitle();

    OpenDossier &m_openDossier;
    OutlineModel m_model;
    QLabel *m_title, *m_wijk;
    QListView *m_list;
    int m_measuredAt = 0; ///< width, px
};

} // namespace wd
