// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"
#include "views/sections/lists/partlist.h"

namespace wd
{

/// The documents: taken in many at once, each with a title, day and type its name tells. Which ones residents
/// see, and from when, is said in the row and at the top of the form. Those of the dossier, or of a section
/// that is data alone; of one that is internal nobody chooses who sees them.
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

    [[nodiscard]] bool isOwn() const { return !context().section.binding.own().isEmpty(); }
    [[nodiscard]] bool isForResidents() const { return !isOwn() || context().section.isPublic; }

    PartList<Document> m_documents;
    QPointer<QWidget> m_until, m_internal;
};

} // namespace wd
