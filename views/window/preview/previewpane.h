// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/workspacefiles.h"

#include <QButtonGroup>
#include <QTextBrowser>

namespace wd
{

/// Shows a page and loads nothing but the dossier's own pictures; no link leads anywhere.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    PageView(WorkspaceFiles &files, QWidget *parent);

    /// The pictures that may be shown, by the name the page calls them.
    void setPictures(const QHash<QString, FileRef> &pictures) { m_pictures = pictures; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    WorkspaceFiles &m_files;
    QHash<QString, FileRef> m_pictures;
};

/// The page beside the text: what residents will see, from the renderer that makes the page, a moment after
/// the last change. Made on a worker; no network.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(OpenDossier &openDossier, WorkspaceFiles &files, Language language,
                QWidget *parent = nullptr);

    /// Scrolls to a section.
    void showSection(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Width { Phone, Desktop, Large };

    void makeLater();
    void make();
    void show(const QString &html, const QHash<QString, FileRef> &pictures);
    void fitWidth();

    OpenDossier &m_openDossier;
    Language m_language;
    QButtonGroup *m_widths;
    PageView *m_view;
    QTimer m_soon;
    int m_newest = 0;
    QString m_section;
};

} // namespace wd
