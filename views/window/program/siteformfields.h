// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"
#include "views/dossiers/siteform.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>
#include <vector>

class QRadioButton;

namespace wd
{

/// What one fills in to choose a site: which kind it is, and what that kind asks. Every kind keeps what was
/// typed for it while one looks at another.
class SiteFormFields : public QWidget
{
    Q_OBJECT

public:
    SiteFormFields(const QList<SiteForm> &forms, const Language &language, QWidget *parent = nullptr);

    /// Of the kind that is chosen.
    [[nodiscard]] const SiteForm &form() const;
    [[nodiscard]] SiteFormAnswers answers() const;
    /// Goes to the first needed field that is empty, and answers what to say of it.
    std::optional<QString> goToWhatLacks();
    /// The agreement that is asked by a NeedsUser with this detail.
    [[nodiscard]] std::optional<QString> agreementTo(const QString &detail) const;
    /// Fills in where the site was found.
    void takeFound(const QString &address);
    /// Logging in again: what is known stands there, and the password alone is asked.
    void askPasswordOf(const QString &kind, const QHash<QString, QString> &known);
    void askAll();
    void goToPassword();
    void forgetPassword() { m_password->clear(); }

Q_SIGNALS:
    void kindChosen();
    void edited();
    void entered(); ///< Enter in a field

private:
    struct Field {
        SiteFormField field;
        QLineEdit *input;
    };
    struct Group {
        SiteForm form;
        QWidget *widget; ///< what is shown while this kind is chosen
        QRadioButton *button = nullptr;
        std::vector<Field> fields = {};
    };
    void addKinds(QVBoxLayout *column);
    void addFields(Group &group);
    [[nodiscard]] QLineEdit *addRow(QVBoxLayout *column, const QString &name, const QString &label,
                                    bool isFolder, QWidget *parent);
    void choose(std::size_t index);
    [[nodiscard]] const Group &chosen() const { return m_groups[m_chosen]; }

    Language m_language;
    std::vector<Group> m_groups;
    std::size_t m_chosen = 0;
    QWidget *m_kinds;
    QLineEdit *m_password;
    QWidget *m_passwordRow;
};

} // namespace wd
