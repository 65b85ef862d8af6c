// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/workspacefiles.h"
#include "views/fields/boundfield.h"

#include <vector>

namespace wd
{

class RichTextEdit;
struct LinkTarget;

/// A rich text; the bar of buttons is the window's. Links may point to the dossier's own documents, reports
/// and pictures.
class RichField : public BoundField<RichText>
{
    Q_OBJECT

public:
    RichField(OpenDossier &openDossier, const Words &words, Binding<RichText> binding,
              QWidget *parent = nullptr);

    /// Where the pictures in the text come from; without it their titles stand in a frame.
    void setFiles(WorkspaceFiles &files);

protected:
    void showValue(const RichText &value) override;
    [[nodiscard]] std::optional<RichText> input() const override;
    [[nodiscard]] bool isHalf() const override { return false; } // and reading all of a long text takes time
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void takePictures(const QList<QImage> &pictures, const QStringList &paths);
    void addPictureNote(const QString &sentence);
    void showNotes();

    WorkspaceFiles *m_files = nullptr;
    RichTextEdit *m_edit;
    QString m_lostNote; ///< what of the last paste was left out
    QStringList m_pictureNotes; ///< what became of its pictures
};

/// What a text of this dossier may link to; the internal ones are marked.
[[nodiscard]] std::vector<LinkTarget> linkTargets(const Dossier &dossier);

} // namespace wd
