// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/boundfield.h"

#include <array>

class QGridLayout;
class QLineEdit;

namespace wd
{

/// A person: name, function, e-mail and telephone, which are one value. Two columns where there is room. An
/// address or number that is not finished is a draft of its own ("roles/contact/email"); the rest is kept.
class PersonField : public BoundField<Person>
{
    Q_OBJECT

public:
    PersonField(OpenDossier &openDossier, const Words &words, Binding<Person> binding,
                QWidget *parent = nullptr);

    void flush() override;
    void keep() override;
    void reveal() override;

protected:
    void showValue(const Person &value) override;
    [[nodiscard]] std::optional<Person> input() const override;
    [[nodiscard]] QString refusal() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QString Person::*member = nullptr;
        QString name = {}; ///< of the member
        QWidget *cell = nullptr;
        QLineEdit *edit = nullptr;
    };
    [[nodiscard]] Line makeLine(QWidget *into, QString Person::*member, const QString &name,
                                const QString &label);
    void lineTyped(const QString &name);
    void forgetFinished();
    [[nodiscard]] QString fieldOf(const Line &line) const;
    [[nodiscard]] QString draftOf(const Line &line) const;
    [[nodiscard]] static QString refusalOf(const Line &line);
    void arrange();

    std::array<Line, 4> m_lines;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace wd
