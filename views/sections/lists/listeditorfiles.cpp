// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/saiddates.h"
#include "views/sections/lists/listeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

// Files that come into a list, and small words its rows share.

namespace wd
{

bool ListEditor::acceptFiles(const QStringList &paths)
{
    const auto plan = filePlan();
    if (!plan || paths.isEmpty() || context().openDossier.readOnly())
        return false;
    takeFiles(*plan, paths);
    return true;
}

void ListEditor::takeFiles(const IncomingFiles::Plan &plan, const QStringList &paths)
{
    flush();
    follow(new IncomingFiles(context(), plan, paths));
}

void ListEditor::follow(IncomingFiles *incoming)
{
    m_incoming->follow(incoming);
    connect(incoming, &IncomingFiles::placed, this, [this](const QStringList &ids) {
        takeOver();
        choose(ids);
    });
}

void ListEditor::chooseFiles()
{
    auto *dialog = new QFileDialog(this, m_words.files, {}, m_words.fileKinds);
    dialog->setObjectName(u"filesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ListEditor::acceptFiles);
    dialog->open();
}

void ListEditor::paste()
{
    QStringList paths;
    const QMimeData *pasted = QApplication::clipboard()->mimeData();
    const QList<QUrl> urls = pasted ? pasted->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        acceptFiles(paths);
    else if (pasted && pasted->hasImage())
        acceptPicture(qvariant_cast<QImage>(pasted->imageData()));
}

/// A screenshot has no name; when it was put here is what a person knows of it.
void ListEditor::acceptPicture(const QImage &picture)
{
    const auto plan = filePlan();
    OpenDossier &openDossier = context().openDossier;
    if (!plan || picture.isNull() || openDossier.readOnly())
        return;
    const QDateTime now = openDossier.clock()().toLocalTime();
    const QString day = dayInWords(now.date(), context().language);
    const QString name = tr("Geplakte afbeelding %1.png").arg(day + now.toString(u" HH.mm"_s));
    flush();
    follow(new IncomingFiles(context(), *plan, picture, name));
}

void ListEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste(); // also where the list is empty and hidden
    else
        SectionEditor::keyPressEvent(event);
}

QString ListEditor::dateWords(const EdtfDate &date) const
{
    return date.isKnown() ? date.inWords(context().language) : QString();
}

QString ListEditor::dayWords(const QString &day) const
{
    const auto date = EdtfDate::parse(day);
    return date ? dateWords(*date) : QString();
}

} // namespace wd
