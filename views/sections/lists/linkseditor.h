// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"
#include "views/sections/lists/partlist.h"

namespace wd
{

/// Addresses elsewhere: the website of the wijk, a petition. Those of the dossier, or of a section that is
/// data alone; there each says whether residents see it, and of one that is internal nobody chooses.
class LinksEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit LinksEditor(const EditorContext &context, QWidget *parent = nullptr);

    void takeOver() override;

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;

private:
    void showWhetherInternal();
    [[nodiscard]] bool isInternal(const Dossier &dossier, const QString &id) const;
    [[nodiscard]] bool isOwn() const { return !context().section.binding.own().isEmpty(); }

    PartList<Link> m_links;
    QPointer<QWidget> m_internal;
};

} // namespace wd
