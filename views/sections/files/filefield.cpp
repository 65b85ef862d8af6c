// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/filefield.h"

#include "model/dossier/files/mediatype.h"
#include "views/look/look.h"
#include "views/sections/files/fileproposals.h"
#include "views/sections/files/incomingfiles.h"
#include "views/sections/form.h"
#include "views/words/commandwords.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr int side = 3 * measure::row;

} // namespace

FileField::FileField(const EditorContext &context, const Words &words, const Binding<FileRef> &binding,
                     QWidget *parent)
    : BoundField(context.openDossier, words, binding, parent)
    , m_context(context)
{
    auto *row = new QWidget(this);
    m_picture = new QLabel(row);
    m_name = formSentence({}, row);
    m_open = formButton(u"fileOpen"_s, tr("Open"), u"open"_s, row);
    m_open->setProperty("onlyReads", true);
    m_replace = formButton(u"fileReplace"_s, tr("Vervang…"), u"sync"_s, row);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(measure::gap4);
    acts->addWidget(m_open);
    acts->addWidget(m_replace);
    acts->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(measure::gap4);
    column->addWidget(m_name);
    column->addLayout(acts);
    column->addStretch();
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(measure::gap12);
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    setInput(row, m_replace);
    begin();
    connect(m_open, &QPushButton::clicked, this, [this] { m_context.files.copyForOpening(m_shown); });
    connect(m_replace, &QPushButton::clicked, this, &FileField::chooseFile);
    connect(&context.files, &WorkspaceFiles::thumbnailReady, this, [this](const QString &sha256) {
        if (sha256 == m_shown.sha256)
            showPicture();
    });
}

void FileField::showValue(const FileRef &value)
{
    m_shown = value;
    const QString size
        = m_context.language.locale().formattedDataSize(value.size, 1, QLocale::DataSizeSIFormat);
    m_name->setText(value.isEmpty() ? tr("Nog geen bestand.") : tr("%1, %2").arg(value.name, size));
    m_open->setVisible(!value.isEmpty());
    m_replace->setText(value.isEmpty() ? tr("Kies een bestand…") : tr("Vervang…"));
    m_replace->setAccessibleName(m_replace->text());
    m_open->setAccessibleName(tr("Open %1").arg(value.name));
    showPicture();
}

void FileField::showPicture()
{
    const QImage image = m_context.files.thumbnail(m_shown, 2 * side);
    m_picture->setVisible(!m_shown.isEmpty());
    if (image.isNull()) {
        const bool photo = isImageType(m_shown.mediaType);
        m_picture->setPixmap(
            icon(photo ? u"photo"_s : u"document"_s).pixmap(qRound(measure::bigIcon * typeScale())));
        return;
    }
    QPixmap shown
        = QPixmap::fromImage(image.scaled(2 * side, 2 * side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(2);
    m_picture->setPixmap(shown);
}

void FileField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Kies een bestand"));
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (m_picturesOnly)
        dialog->setNameFilter(
            tr("Foto's (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.heic *.heif *.avif)"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::replaceBy);
    dialog->open();
}

void FileField::replaceBy(const QString &path)
{
    const auto bound = binding();
    const auto refusal = [only = m_picturesOnly](const IncomingFile &file) {
        return only && !file.picture ? tr("%1 is geen foto. Kies een foto.").arg(file.ref.name) : QString();
    };
    const auto remark = [part = bound.place.part, openDossier = &m_context.openDossier,
                         language = m_context.language](const IncomingFile &file) {
        const Document *document = findPart(openDossier->work().documents, part);
        if (!document)
            document = findPart(openDossier->work().sections.files, part);
        const bool online = !document || document->visibility != Visibility::Internal;
        const QString name = file.soundsInternal && online
            ? wd::words(Say::NamedInternal, language, {file.ref.name})
            : QString();
        return QStringList{name, remarkOn(file, language)}.join(u' ').trimmed();
    };
    auto *incoming = new IncomingFiles(m_context,
                                       {.key = u"replace "_s + bound.place.part,
                                        .step = bound.name,
                                        .put = [bound](Dossier &dossier, const IncomingFile &file,
                                                       const QString &) { bound.write(dossier, file.ref); },
                                        .refusal = refusal,
                                        .remark = remark},
                                       {path});
    setError({});
    connect(incoming, &IncomingFiles::said, this, &FileField::setError);
    connect(incoming, &IncomingFiles::placed, this, &FileField::takeOver);
}

} // namespace wd
