// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/parteditor.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Maker = std::unique_ptr<PartEditor> (*)(const EditorContext &);

/// Which class edits which section; a new kind of section is one line here.
const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all{};
    return all;
}

} // namespace

std::unique_ptr<PartEditor> makeEditor(const QString &sectionKey, const EditorContext &context)
{
    const Maker make = makers().value(sectionKey, nullptr);
    return make ? make(context) : nullptr;
}

} // namespace wd
