// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace wd
{

class RichTextEdit;

/// Asks where a link in a text goes: an address, or a part of the dossier by some letters of its title.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRow(QWidget *parent = nullptr);

    /// Shows itself for what is selected in `edit`, or the word the caret is in.
    void open(RichTextEdit *edit);
    /// Goes away, and the focus back to the text.
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape closes
    void changeEvent(QEvent *event) override;

private:
    void useLink(const QString &typed);
    void fillTargets(const QString &typed);

    QPointer<RichTextEdit> m_edit;
    QLineEdit *m_address;
    QListWidget *m_found;
    QLabel *m_refusal;
};

} // namespace wd
