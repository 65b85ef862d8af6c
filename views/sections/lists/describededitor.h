// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"

namespace wd
{

/// A list of the dossier for which nobody wrote an editor: the form of a part has a field for every member a
/// person can write, in the order of the description and called as views/words calls members. What merges as
/// one or refers to another part it leaves alone.
class DescribedEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit DescribedEditor(const EditorContext &context, QWidget *parent = nullptr);

    /// Whether the section is bound to such a list.
    [[nodiscard]] static bool canEdit(const SectionBinding &binding);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;

private:
    QString m_list; ///< "documents"
};

} // namespace wd
