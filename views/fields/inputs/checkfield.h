// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QCheckBox;

namespace wd
{

/// Yes or no: a tick with its label beside it, which wraps and may be clicked too.
class CheckField : public BoundField<bool>
{
    Q_OBJECT

public:
    CheckField(OpenDossier &openDossier, const Words &words, Binding<bool> binding,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void ticked(bool on); ///< by the user, after it is in the dossier

protected:
    void showValue(const bool &value) override;
    [[nodiscard]] std::optional<bool> input() const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_words;
};

} // namespace wd
