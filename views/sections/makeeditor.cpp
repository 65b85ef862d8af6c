// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/describededitor.h"
#include "views/sections/sectioneditor.h"
#include "views/sections/starteditor.h"
#include "views/sections/texts/titleeditor.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Maker = decltype(EditorRow::make);

const QHash<SectionBinding, Maker> &makers()
{
    static const auto all = [] {
        QHash<SectionBinding, Maker> byBinding;
        for (const EditorRows *rows : gatheredEditors()) {
            for (const EditorRow &row : *rows)
                byBinding.insert({QString::fromUtf16(row.kind), QString::fromUtf16(row.member)}, row.make);
        }
        return byBinding;
    }();
    return all;
}

} // namespace

/// A list for which nobody wrote an editor gets the one that its description makes.
std::unique_ptr<SectionEditor> makeEditor(const Section &section, const EditorContext &context,
                                          QWidget *parent, Extent extent)
{
    const Maker described = DescribedEditor::canEdit(section.binding) ? madeEditor<DescribedEditor> : nullptr;
    const Maker maker = makers().value(section.binding.inTables(), described);
    EditorContext own = context;
    own.section = section;
    own.extent = extent;
    return maker ? maker(own, parent) : nullptr;
}

std::unique_ptr<SectionEditor> makeEditor(const QString &key, const EditorContext &context, QWidget *parent)
{
    if (key == u"title"_s)
        return madeEditor<TitleEditor>(context, parent);
    if (key == u"start"_s)
        return madeEditor<StartEditor>(context, parent);
    const Section *section = context.openDossier.sjabloon().section(key);
    return section ? makeEditor(*section, context, parent) : nullptr;
}

} // namespace wd
