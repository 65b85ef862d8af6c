// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/parteditor.h"
#include "views/parts/planningeditor.h"
#include "views/parts/procedureeditor.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Maker = std::unique_ptr<PartEditor> (*)(const EditorContext &);

template<typename Editor>
std::unique_ptr<PartEditor> make(const EditorContext &context)
{
    return std::make_unique<Editor>(context, nullptr);
}

/// Which class edits which section; a new kind of section is one line here.
const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all{
        {u"planning"_s, make<PlanningEditor>},
        {u"procedure"_s, make<ProcedureEditor>},
    };
    return all;
}

} // namespace

std::unique_ptr<PartEditor> makeEditor(const QString &sectionKey, const EditorContext &context)
{
    const Maker maker = makers().value(sectionKey, nullptr);
    return maker ? maker(context) : nullptr;
}

} // namespace wd
