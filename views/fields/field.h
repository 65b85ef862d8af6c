// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QLabel>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace wd
{

/// One field of a form: label above, help under it, the input, and under that what is wrong, in a sentence
/// that says what to do. Every input has the label as its name for screen readers. Subclasses (linefield,
/// textfield, datefield, dayfield, choicefield, checkfield, numberfield, personfield, wijkfield, richfield,
/// ...) bind to a value of the dossier (boundfield.h), write it through OpenDossier::edit and take over what
/// others changed. Undo is the desk's: Ctrl+Z in an input takes back a step, not a letter.
class Field : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString label;
        QString help = {};
        QString example = {}; ///< as placeholder
    };

    Field(OpenDossier &openDossier, const Words &words, QWidget *parent = nullptr);

    /// Shows the dossier's value where it differs from what is shown; keeps the caret; leaves what is being
    /// typed.
    virtual void takeOver() = 0;
    /// Hands over what was typed and is not in the dossier yet.
    virtual void flush() { }
    /// The same while somebody types on: nothing is said about it yet.
    virtual void keep() { flush(); }
    /// Whether this is the field of `part` and `field` (as Conflict::field).
    [[nodiscard]] virtual bool isAt(const QString &part, const QString &field) const = 0;
    /// Puts the focus here and shows it.
    virtual void reveal();

    void setError(const QString &sentence); ///< empty: nothing is wrong
    [[nodiscard]] QString error() const;
    /// A quiet remark under the input: what was understood, how many characters are left.
    void setNote(const QString &sentence);
    [[nodiscard]] QString note() const;
    /// Words that follow what was chosen elsewhere in the form.
    void setLabel(const QString &label);
    void setHelp(const QString &help);

protected:
    /// Sets the input under the label, names it for screen readers, and makes it the focus proxy.
    void setInput(QWidget *input);
    /// The same where the input has several widgets: `first` gets the name and the focus.
    void setInput(QWidget *input, QWidget *first);
    /// Watches one more widget of a composed input: undo, the wheel and leaving it are the field's.
    void watch(QWidget *input);
    /// For a check box, which says its label itself.
    void hideLabel();
    /// The names of the widgets: "status/date" gives statusDateField and statusDateInput.
    void nameAfter(const QString &field);
    /// Something was typed: flush() follows after a pause, keep() soon though there is none.
    void typed();
    [[nodiscard]] bool isTyping() const { return m_typing; }
    /// What was typed is handed over.
    void rest();
    /// The focus left the input; the default hands over.
    virtual void left() { flush(); }
    /// Nobody may write: a newer program's dossier, or one in the trash.
    virtual void setReadOnly(bool readOnly);

    [[nodiscard]] OpenDossier &openDossier() const { return m_openDossier; }
    [[nodiscard]] const Words &words() const { return m_words; }
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void fitWidth();

    OpenDossier &m_openDossier;
    Words m_words;
    QTimer m_pause; ///< since the last key
    QTimer m_latest; ///< since the first that was not handed over
    bool m_typing = false;
    QList<QWidget *> m_inputs;
    bool m_namesInput = true; ///< false: the input has a name of its own
    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_error = nullptr;
};

/// Whether the words of an input can be changed; they can be selected and copied all the same.
void setTextReadOnly(QWidget &input, bool readOnly);

/// Scrolls the page until all of the widget is seen.
void scrollTo(QWidget &widget);

} // namespace wd
