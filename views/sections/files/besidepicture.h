// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/sectioneditor.h"

#include <QBoxLayout>

namespace wd
{

/// Fields about a picture with that picture beside them, or above them where there is no room: nobody
/// describes what they do not see.
class BesidePicture : public QWidget
{
    Q_OBJECT

public:
    /// The picture of the image part `id` in a frame of `width` pixels (which grows with the type), three
    /// high to four wide: nothing moves when the picture comes.
    BesidePicture(const EditorContext &context, const QString &id, int width, QWidget *parent);

    /// Under what is there already.
    void addField(Field *field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeOver();
    void showPicture();

    EditorContext m_context;
    QString m_id;
    QSize m_frame;
    FileRef m_file;
    QLabel *m_picture;
    QVBoxLayout *m_fields;
    QBoxLayout *m_both;
};

} // namespace wd
