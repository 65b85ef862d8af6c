// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"
#include "views/text/lines/tableatcaret.h"

#include <QImage>
#include <QTextEdit>

#include <functional>

class QMenu;

namespace wd
{

class CaretSight;
class LinesAtCaret;
class TextObjects;

/// Something a link or an image may point to inside the dossier: a document, a report, a photo.
struct LinkTarget {
    QString part; ///< id
    QString title;
    bool image = false;
    bool internal = false; ///< not for the public: a link to it is only seen here
};

/// The editor of a rich text: paragraphs, headings 3 and 4, lists in two levels, quote, table, image, bold,
/// italic, links. Grows with its text (no scroll bar of its own). Its own undo is off: undo is the desk's.
/// Markdown-like while typing ("## ", "- ", "1. ", "> " at the start of a paragraph); Ctrl+B, Ctrl+I, Ctrl+L
/// link; Tab and Shift+Tab change the level in a list and walk in a table, else they leave the field.
class RichTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichTextEdit(QWidget *parent = nullptr);

    /// What it says now, in normal form.
    [[nodiscard]] RichText text() const;
    /// Takes over another text without moving the caret (textdocument.h). Does not emit edited().
    void takeOver(const RichText &text);
    /// Asked when a link or image is chosen. None: only addresses can be linked.
    void setTargets(std::function<std::vector<LinkTarget>()> targets);
    /// A picture for an image part; empty: its title is shown in a frame.
    void setThumbnails(std::function<QImage(const QString &part)> thumbnails);
    /// One that was being made is there: gives it the room it wants.
    void lookAtPictures();

    // What the toolbar, menus and palette do. Each is one edit.
    void makeParagraph();
    void makeHeading(int level);
    void makeQuote();
    void toggleList(bool ordered);
    void toggleBold();
    void toggleItalic();
    void insertTable(int columns, int rows);
    void insertImage(const QString &part);
    /// On the selection, else on the word; an empty href takes the link away. False when `href` is not
    /// http(s), mailto or part.
    bool setLink(const QString &href);
    [[nodiscard]] QString linkAtCaret() const;

    /// What may be linked to and shown here now; empty without setTargets().
    [[nodiscard]] std::vector<LinkTarget> targets() const;

    /// The one the caret is in, if any.
    [[nodiscard]] TableAtCaret table() const { return TableAtCaret(textCursor()); }
    /// What a context menu offers for the table the caret is in; nothing elsewhere.
    void addTableActions(QMenu &menu);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person changed something (after every change; whoever listens waits a moment).
    void edited();
    /// Undo or redo was asked for with the keyboard.
    void undoAsked();
    void redoAsked();
    /// Something was pasted that lost more than looks: `what` in words ("2 afbeeldingen"), for a notice.
    void pasteSimplified(const QString &what);
    /// Pictures were pasted, as they are or as files of this computer: they have to be photos of the dossier
    /// first. The caret stands where they belong.
    void picturesPasted(const QList<QImage> &pictures, const QStringList &paths);
    /// Ctrl+L: whoever shows the link field opens it.
    void linkAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    void fitColumn();
    void changeLines(const std::function<void(LinesAtCaret &)> &change);
    void changeLooks(const std::function<void(Span &)> &change);
    void changeDepth(int by);
    void insertText(const RichText &text);
    bool typedShortcut(const QString &typed);
    bool enter();
    bool backspace();
    bool tab(bool back);
    bool commandKey(QKeyEvent *event);
    void cleanTypingFormat();

    TextObjects *m_objects;
    CaretSight *m_sight;
    std::function<std::vector<LinkTarget>()> m_targets;
    int m_height = 0;
    bool m_quiet = false; ///< what changes is not the person's doing
};

} // namespace wd
