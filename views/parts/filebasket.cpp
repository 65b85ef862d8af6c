// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/filebasket.h"

#include "views/words/sentences.h"

#include <QFileInfo>

namespace wd
{

FileBasket::FileBasket(const EditorContext &context, const Plan &plan, const QStringList &paths)
    : QObject(&context.bench)
    , m_context(context)
    , m_plan(plan)
    , m_dossier(context.bench.work().id.value)
    , m_all(int(paths.size()))
{
    m_batch = context.files.take(paths);
    follow();
}

FileBasket::FileBasket(const EditorContext &context, const Plan &plan, const QImage &picture,
                       const QString &name)
    : QObject(&context.bench)
    , m_context(context)
    , m_plan(plan)
    , m_dossier(context.bench.work().id.value)
    , m_all(1)
{
    m_batch = context.files.takePicture(picture, name);
    follow();
}

void FileBasket::follow()
{
    setObjectName(m_plan.key);
    FileDesk *desk = &m_context.files;
    connect(desk, &FileDesk::taken, this, [this](int batch, const FileTaken &file) {
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
    connect(desk, &FileDesk::refused, this, [this](int batch, const QString &path, Error error) {
        if (batch != m_batch)
            return;
        // A person knows the name; the folder makes the sentence long.
        if (error.subject.isEmpty() || error.subject == path)
            error.subject = QFileInfo(path).fileName();
        Q_EMIT said(sentence(error, m_context.language));
    });
    connect(desk, &FileDesk::progress, this, [this](int batch, int done, int all) {
        if (batch != m_batch)
            return;
        m_done = done;
        m_all = all;
        Q_EMIT moved();
    });
    connect(desk, &FileDesk::finished, this, [this](int batch) {
        if (batch == m_batch)
            end();
    });
    connect(desk, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&m_context.bench, &Workbench::flushAsked, this, &FileBasket::handOver);
}

QList<FileBasket *> FileBasket::of(const Workbench &bench, const QString &key)
{
    QList<FileBasket *> baskets = bench.findChildren<FileBasket *>(key, Qt::FindDirectChildrenOnly);
    baskets.removeIf([&bench](const FileBasket *one) { return one->m_dossier != bench.work().id.value; });
    return baskets;
}

void FileBasket::stop()
{
    m_context.files.stop(m_batch);
}

void FileBasket::handOver()
{
    Workbench &bench = m_context.bench;
    const QList<FileTaken> files = std::exchange(m_held, {});
    if (files.isEmpty())
        return;
    QStringList ids;
    for (qsizetype i = 0; i < files.size(); ++i)
        ids.append(bench.ids().part().value);
    const auto put = [files, ids, put = m_plan.put](Dossier &dossier) {
        for (qsizetype i = 0; i < files.size(); ++i)
            put(dossier, files[i], ids[i]);
    };
    if (!bench.isOpen() || bench.work().id.value != m_dossier) {
        bench.editElsewhere({m_dossier}, put); // another dossier was opened meanwhile
        return;
    }
    bench.edit(m_plan.step, put);
    Q_EMIT placed(ids);
}

void FileBasket::end()
{
    handOver();
    Q_EMIT ended();
    deleteLater();
}

} // namespace wd
