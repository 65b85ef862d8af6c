// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// The documents: taken in many at once, each with a title, day and type its name tells. Which ones residents
/// see, and from when, is said in the row and at the top of the form.
class DocumentsEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit DocumentsEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;
    [[nodiscard]] std::optional<IncomingFiles::Plan> filePlan() const override;

private:
    void showEmbargo();

    QPointer<QWidget> m_until, m_internal;
};

} // namespace wd
