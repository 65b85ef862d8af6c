// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

class QComboBox;

namespace wd
{

/// One of some choices by their keys; none chosen reads "Kies…". A key that is none of them (of a newer
/// program) is shown as it is and kept.
class ChoiceField : public BoundField<QString>
{
    Q_OBJECT

public:
    struct Choice {
        QString key, label;
        bool operator==(const Choice &) const = default;
    };

    ChoiceField(OpenDossier &openDossier, const Words &words, Binding<QString> binding, QList<Choice> choices,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &key); ///< by the user, after it is in the dossier

protected:
    void showValue(const QString &value) override;
    [[nodiscard]] std::optional<QString> input() const override;
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }

private:
    void fill(const QString &value);

    QComboBox *m_box;
    QList<Choice> m_choices;
};

} // namespace wd
