// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/workbench.h"

#include <QLabel>
#include <QWidget>

namespace wd
{

/// One field of a form: label above, help under it, the input, and under that what is wrong, in a sentence that says what to do. Every input has the
/// label as its name for screen readers. Subclasses (linefield, textfield, datefield, dayfield, choicefield, checkfield, numberfield, personfield,
/// wijkfield, richfield, ...) bind to a value of the dossier (binding.h), write it through Workbench::edit and take over what others changed.
class Field : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString label;
        QString help = {};
        QString example = {}; ///< as placeholder
    };

    Field(Workbench &bench, const Words &words, QWidget *parent = nullptr);

    /// Shows the dossier's value where it differs from what is shown; keeps the caret; leaves what is being typed.
    virtual void takeOver() = 0;
    /// Hands over what was typed and is not in the dossier yet.
    virtual void flush() {}
    /// Whether this is the field of `part` and `field` (as Conflict::field).
    [[nodiscard]] virtual bool isAt(const QString &part, const QString &field) const = 0;
    /// Puts the focus here and shows it.
    virtual void reveal();

    void setError(const QString &sentence); ///< empty: nothing is wrong
    [[nodiscard]] QString error() const;

protected:
    /// Sets the input under the label, names it for screen readers, and makes it the focus proxy.
    void setInput(QWidget *input);
    [[nodiscard]] Workbench &bench() const { return m_bench; }

private:
    Workbench &m_bench;
    QLabel *m_label = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace wd
