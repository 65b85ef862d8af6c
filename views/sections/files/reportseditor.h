// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// Reports of meetings: who was there, what was said and agreed; with the file, where there is one.
class ReportsEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit ReportsEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;
    [[nodiscard]] std::optional<IncomingFiles::Plan> filePlan() const override;
};

} // namespace wd
