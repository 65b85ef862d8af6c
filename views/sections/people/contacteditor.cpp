// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/people/contacteditor.h"

#include "views/fields/parts/personfield.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

ContactEditor::ContactEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    formColumn(this)->addWidget(new PersonField(
        context().openDossier,
        {.label = tr("Wie helpt bewoners verder?"),
         .help = tr("Een team mag ook. Een telefoonnummer of e-mailadres is genoeg.")},
        bindTo(&Dossier::roles, &Roles::contact, u"roles/contact"_s, tr("contact voor bewoners")), this));
}

namespace
{
constexpr std::array contactRows{
    EditorRow{u"person", u"/roles/contact", madeEditor<ContactEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows contacteditor{contactRows};
} // namespace editors

} // namespace wd
