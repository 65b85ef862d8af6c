// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"
#include "views/sections/sectioneditor.h"

#include <QPushButton>

namespace wd
{

/// The file of a part: its first page or itself in small, name and size, Open and Replace. Opens as a copy in
/// its own program.
class FileField : public BoundField<FileRef>
{
    Q_OBJECT

public:
    FileField(const EditorContext &context, const Words &words, const Binding<FileRef> &binding,
              QWidget *parent);

    /// Anything but a photo or drawing is refused, in a sentence.
    void takePicturesOnly() { m_picturesOnly = true; }
    /// Takes another file in and puts it in the place of this one.
    void replaceBy(const QString &path);

protected:
    void showValue(const FileRef &value) override;
    [[nodiscard]] std::optional<FileRef> input() const override { return m_shown; }

private:
    void chooseFile();
    void showPicture();

    EditorContext m_context;
    FileRef m_shown;
    bool m_picturesOnly = false;
    QLabel *m_picture, *m_name;
    QPushButton *m_open, *m_replace;
};

} // namespace wd
