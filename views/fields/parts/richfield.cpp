// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/parts/richfield.h"

#include "views/fields/parts/pastedpictures.h"
#include "views/text/richtextedit.h"

#include <QEvent>

namespace wd
{

using namespace Qt::StringLiterals;

std::vector<LinkTarget> linkTargets(const Dossier &dossier)
{
    // No visitor: a person chooses among papers and pictures. What else has an address is linked to by
    // pasting it.
    std::vector<LinkTarget> targets;
    const auto add = [&](const auto &list, bool image, const auto &isInternal) {
        for (const auto &part : list) {
            if (part.deleted.isEmpty())
                targets.push_back(
                    {.part = part.id, .title = part.title, .image = image, .internal = isInternal(part)});
        }
    };
    const auto never = [](const auto &) { return false; };
    add(dossier.documents, false, [](const Document &part) { return part.visibility != Visibility::Public; });
    add(dossier.reports, false, never);
    add(dossier.images, true, never);
    return targets;
}

RichField::RichField(OpenDossier &openDossier, const Words &words, Binding<RichText> binding, QWidget *parent)
    : BoundField(openDossier, words, std::move(binding), parent)
    , m_edit(new RichTextEdit(this))
{
    m_edit->setPlaceholderText(words.example);
    m_edit->setTargets([this] { return linkTargets(this->openDossier().work()); });
    setInput(m_edit);
    begin();
    connect(m_edit, &RichTextEdit::edited, this, &RichField::noticeTyping);
    connect(m_edit, &RichTextEdit::undoAsked, this, [this] { this->openDossier().undo(); });
    connect(m_edit, &RichTextEdit::redoAsked, this, [this] { this->openDossier().redo(); });
    connect(m_edit, &RichTextEdit::pasteSimplified, this, [this](const QString &what) {
        m_lostNote = tr("Niet mee geplakt: %1.").arg(what);
        showNotes();
    });
    connect(m_edit, &RichTextEdit::picturesPasted, this, &RichField::takePictures);
}

void RichField::takePictures(const QList<QImage> &pictures, const QStringList &paths)
{
    m_lostNote.clear(); // what this paste leaves out is told after its pictures
    m_pictureNotes.clear();
    if (!m_files) {
        addPictureNote(
            tr("Plak een afbeelding bij Foto's en impressies. Daarna kiest u haar hier met Foto of beeld."));
        return;
    }
    auto *coming = new PastedPictures(openDossier(), *m_files, *m_edit);
    connect(coming, &PastedPictures::placed, this, [this] {
        addPictureNote(
            tr("De afbeelding staat nu ook bij Foto's en impressies. Beschrijf daar wat er te zien is."));
    });
    connect(coming, &PastedPictures::refused, this, [this](const QString &name) {
        addPictureNote(tr("Niet mee geplakt, want niet te lezen: %1.").arg(name));
    });
    coming->take(pictures, paths);
}

/// Pictures come one by one, later than the text: what was said before stays to be read.
void RichField::addPictureNote(const QString &sentence)
{
    if (!m_pictureNotes.contains(sentence))
        m_pictureNotes.append(sentence);
    showNotes();
}

void RichField::showNotes()
{
    QStringList all = m_pictureNotes;
    if (!m_lostNote.isEmpty())
        all.prepend(m_lostNote);
    setNote(all.join(u' '));
}

void RichField::setFiles(WorkspaceFiles &files)
{
    m_files = &files;
    m_edit->setThumbnails([this, &files](const QString &id) {
        constexpr int pixels = 320;
        const Image *image = findPart(openDossier().work().images, id);
        return image ? files.thumbnail(image->file, pixels) : QImage();
    });
    connect(&files, &WorkspaceFiles::thumbnailReady, m_edit, &RichTextEdit::lookAtPictures);
}

void RichField::showValue(const RichText &value)
{
    if (m_edit->text() != normalised(value))
        m_edit->takeOver(value);
}

std::optional<RichText> RichField::input() const
{
    return m_edit->text();
}

bool RichField::eventFilter(QObject *object, QEvent *event)
{
    // The edit's own keys come first: it asks for undo by its signals.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    return BoundField::eventFilter(object, event);
}

} // namespace wd
