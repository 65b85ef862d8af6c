// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

namespace wd
{

/// Files on their way into one list of the dossier. All of one drop become one step, and they come in also
/// when the person has gone on to another section meanwhile: these live at the dossier, not at the
/// editor. What is in it is handed over when somebody asks for it (saving, undo, another dossier).
class IncomingFiles : public QObject
{
    Q_OBJECT

public:
    struct Plan {
        QString key; ///< which list; an editor that is opened again finds its baskets by it
        QString step; ///< behind "Ongedaan maken: "
        std::function<void(Dossier &, const IncomingFile &, const QString &id)> put;
        /// A sentence when the list does not want this file.
        std::function<QString(const IncomingFile &)> refusal = {};
        /// A sentence that is to be heard of a file that came in.
        std::function<QString(const IncomingFile &)> remark = {};
    };

    IncomingFiles(const EditorContext &context, const Plan &plan, const QStringList &paths);
    IncomingFiles(const EditorContext &context, const Plan &plan, const QImage &picture, const QString &name);

    void stop();
    /// Those that are still at work for a list.
    [[nodiscard]] static QList<IncomingFiles *> of(const OpenDossier &openDossier, const QString &key);
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int all() const { return m_all; }

Q_SIGNALS:
    void moved();
    void placed(const QStringList &ids);
    void said(const QString &sentence); ///< about one file
    void ended();

private:
    void follow();
    void handOver();
    void end();

    EditorContext m_context;
    Plan m_plan;
    QString m_dossier;
    QList<IncomingFile> m_held;
    int m_batch = 0, m_done = 0, m_all = 0;
};

} // namespace wd
