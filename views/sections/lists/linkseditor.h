// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sections/lists/listeditor.h"
#include "views/sections/lists/partlist.h"

namespace wd
{

/// Addresses elsewhere: the website of the wijk, a petition. Those of the dossier, or of a section that is
/// data alone.
class LinksEditor : public ListEditor
{
    Q_OBJECT

public:
    explicit LinksEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] ListRow rowOf(const Dossier &dossier, const QString &id) const override;
    void fillForm(const QString &id, QVBoxLayout *form) override;

private:
    PartList<Link> m_links;
};

} // namespace wd
