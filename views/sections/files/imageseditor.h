// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// Photos and impressions. Several chosen have one form: the maker, kind and date for all at once, and under
/// each other what is on each of them.
class ImagesEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit ImagesEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;
    void fillFormOfMany(const QStringList &ids, QVBoxLayout *form) override;
    [[nodiscard]] std::optional<IncomingFiles::Plan> filePlan() const override;

private:
    void fillShared(const QStringList &ids, QVBoxLayout *form);
    /// Puts the first description where there is none yet and one is needed; how many were filled.
    int fillDown(const QStringList &ids);
};

} // namespace wd
