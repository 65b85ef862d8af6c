// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/incomingfiles.h"

#include "views/words/sentences.h"

#include <QFileInfo>

namespace wd
{

IncomingFiles::IncomingFiles(const EditorContext &context, const Plan &plan, const QStringList &paths)
    : QObject(&context.openDossier)
    , m_context(context)
    , m_plan(plan)
    , m_dossier(context.openDossier.work().id.value)
    , m_all(int(paths.size()))
{
    m_batch = context.files.take(paths);
    follow();
}

IncomingFiles::IncomingFiles(const EditorContext &context, const Plan &plan, const QImage &picture,
                             const QString &name)
    : QObject(&context.openDossier)
    , m_context(context)
    , m_plan(plan)
    , m_dossier(context.openDossier.work().id.value)
    , m_all(1)
{
    m_batch = context.files.takePicture(picture, name);
    follow();
}

void IncomingFiles::follow()
{
    setObjectName(m_plan.key);
    WorkspaceFiles *workspaceFiles = &m_context.files;
    connect(workspaceFiles, &WorkspaceFiles::taken, this, [this](int batch, const IncomingFile &file) {
        if (batch != m_batch)
            return;
        const QString no = m_plan.refusal ? m_plan.refusal(file) : QString();
        if (!no.isEmpty()) {
            Q_EMIT said(no);
            return;
        }
        m_held.append(file);
        const QString remark = m_plan.remark ? m_plan.remark(file) : QString();
        if (!remark.isEmpty())
            Q_EMIT said(remark);
    });
    connect(workspaceFiles, &WorkspaceFiles::refused, this,
            [this](int batch, const QString &path, Error error) {
                if (batch != m_batch)
                    return;
                // A person knows the name; the folder makes the sentence long.
                if (error.subject.isEmpty() || error.subject == path)
                    error.subject = QFileInfo(path).fileName();
                Q_EMIT said(sentence(error, m_context.language));
            });
    connect(workspaceFiles, &WorkspaceFiles::progress, this, [this](int batch, int done, int all) {
        if (batch != m_batch)
            return;
        m_done = done;
        m_all = all;
        Q_EMIT moved();
    });
    connect(workspaceFiles, &WorkspaceFiles::finished, this, [this](int batch) {
        if (batch == m_batch)
            end();
    });
    connect(workspaceFiles, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&m_context.openDossier, &OpenDossier::flushAsked, this, &IncomingFiles::handOver);
}

QList<IncomingFiles *> IncomingFiles::of(const OpenDossier &openDossier, const QString &key)
{
    QList<IncomingFiles *> allIncoming
        = openDossier.findChildren<IncomingFiles *>(key, Qt::FindDirectChildrenOnly);
    allIncoming.removeIf(
        [&openDossier](const IncomingFiles *one) { return one->m_dossier != openDossier.work().id.value; });
    return allIncoming;
}

void IncomingFiles::stop()
{
    m_context.files.stop(m_batch);
}

void IncomingFiles::handOver()
{
    OpenDossier &openDossier = m_context.openDossier;
    const QList<IncomingFile> files = std::exchange(m_held, {});
    if (files.isEmpty())
        return;
    QStringList ids;
    for (qsizetype i = 0; i < files.size(); ++i)
        ids.append(openDossier.ids().part().value);
    const auto put = [files, ids, put = m_plan.put](Dossier &dossier) {
        for (qsizetype i = 0; i < files.size(); ++i)
            put(dossier, files[i], ids[i]);
    };
    if (!openDossier.isOpen() || openDossier.work().id.value != m_dossier) {
        openDossier.editElsewhere({m_dossier}, put); // another dossier was opened meanwhile
        return;
    }
    openDossier.edit(m_plan.step, put);
    Q_EMIT placed(ids);
}

void IncomingFiles::end()
{
    handOver();
    Q_EMIT ended();
    deleteLater();
}

} // namespace wd
