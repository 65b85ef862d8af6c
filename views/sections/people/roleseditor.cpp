// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/people/roleseditor.h"

#include "views/fields/parts/personfield.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

RolesEditor::RolesEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    QVBoxLayout *column = internalCard(tr("Dit is intern. Alleen collega’s zien deze namen; bewoners nooit."),
                                       formColumn(this));
    const auto add = [&](const Field::Words &words, Person Roles::*member, const QString &field) {
        column->addWidget(new PersonField(context().openDossier, words,
                                          bindTo(&Dossier::roles, member, field, words.label), this));
    };
    add({.label = tr("Eigenaar van de informatie"),
         .help = tr("Wie weet wat er speelt en geeft de inhoud aan?")},
        &Roles::owner, u"roles/owner"_s);
    if (context().extent == Extent::Needed)
        return;
    add({.label = tr("Publicist"), .help = tr("Wie schrijft het dossier en zet het op de site?")},
        &Roles::publicist, u"roles/publicist"_s);
    add({.label = tr("Redacteur"), .help = tr("Wie leest mee voordat het op de site komt?")}, &Roles::editor,
        u"roles/editor"_s);
}

namespace
{
constexpr std::array rolesRows{
    EditorRow{u"people", u"/roles", madeEditor<RolesEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows roleseditor{rolesRows};
} // namespace editors

} // namespace wd
