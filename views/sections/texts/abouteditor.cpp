// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/abouteditor.h"

#include "views/fields/parts/richfield.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

AboutEditor::AboutEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    QVBoxLayout *column = formColumn(this);
    const auto add
        = [&](const Field::Words &words, RichText About::*member, const QString &field, const QString &name) {
              auto *text = new RichField(context().openDossier, words,
                                         bindTo(&Dossier::about, member, field, name), this);
              text->setFiles(context().files);
              column->addWidget(text);
          };
    add({.label = tr("Wat"), .help = tr("Wat gaat er gebeuren, en waar precies?")}, &About::what,
        u"about/what"_s, tr("tekst bij wat"));
    add({.label = tr("Waarom"), .help = tr("Waarom is dit nodig, en waarom nu?")}, &About::why,
        u"about/why"_s, tr("tekst bij waarom"));
    if (context().extent == Extent::Needed)
        return;
    add({.label = tr("Voor wie"), .help = tr("Voor wie is het, en wie werken eraan mee?")}, &About::who,
        u"about/who"_s, tr("tekst bij voor wie"));
    add({.label = tr("Wanneer"), .help = tr("Vertel het kort. De data zelf staan bij Planning.")},
        &About::when, u"about/when"_s, tr("tekst bij wanneer"));
}

namespace
{
constexpr std::array aboutRows{
    EditorRow{u"about", u"/about", madeEditor<AboutEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows abouteditor{aboutRows};
} // namespace editors

} // namespace wd
