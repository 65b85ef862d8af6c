// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/besidepicture.h"

#include "views/fields/binding.h"
#include "views/look/look.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr int charactersBeside = 30; ///< a field needs, to stand beside the picture

} // namespace

BesidePicture::BesidePicture(const EditorContext &context, const QString &id, int width, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_frame(QSize(width, width * 3 / 4) * typeScale())
    , m_picture(new QLabel(this))
    , m_fields(new QVBoxLayout)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_picture->setObjectName(u"picturePreview"_s);
    m_picture->setFixedSize(m_frame);
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_both->setContentsMargins({});
    m_both->setSpacing(measure::gap16);
    m_fields->setSpacing(measure::gap16);
    m_fields->addStretch(1);
    m_both->addWidget(m_picture, 0, Qt::AlignLeft | Qt::AlignTop);
    m_both->addLayout(m_fields, 1);
    connect(&context.files, &WorkspaceFiles::thumbnailReady, this, [this](const QString &sha256) {
        if (sha256 == m_file.sha256)
            showPicture();
    });
    connect(&context.openDossier, &OpenDossier::changed, this, &BesidePicture::takeOver);
    // Whoever comes to a field here sees the picture too, whichever way; once all has its place.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            QTimer::singleShot(0, this, [this] {
                if (QApplication::mouseButtons() == Qt::NoButton) // else the click would end elsewhere
                    scrollTo(*this);
            });
    });
    takeOver();
}

void BesidePicture::addField(Field *field)
{
    m_fields->insertWidget(m_fields->count() - 1, field);
}

void BesidePicture::takeOver()
{
    const Image *image = findPart(m_context.openDossier.work().images, m_id);
    const FileRef file = image ? image->file : FileRef();
    const bool other = std::exchange(m_file, file) != file;
    m_picture->setAccessibleName(tr("De foto: %1").arg(file.name));
    if (other)
        showPicture();
}

void BesidePicture::showPicture()
{
    const QImage image = m_context.files.thumbnail(m_file, 2 * m_frame.width());
    if (image.isNull()) {
        m_picture->setPixmap(icon(u"photo"_s).pixmap(qRound(measure::bigIcon * typeScale())));
        return;
    }
    QPixmap shown
        = QPixmap::fromImage(image.scaled(2 * m_frame, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(2);
    m_picture->setPixmap(shown);
}

void BesidePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_frame.width() + charactersBeside * fontMetrics().averageCharWidth();
    m_both->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace wd
