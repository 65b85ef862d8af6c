// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/outcomeeditor.h"

#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/parts/richfield.h"
#include "views/sections/texts/countsfield.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto outcomesOf = [](auto &d) -> auto & { return d.outcome; };

} // namespace

OutcomeEditor::OutcomeEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Besluiten en uitslagen"),
                       .empty = tr("Nog geen besluit of uitslag. Wat is er gekozen?"),
                       .add = tr("Besluit of uitslag toevoegen"),
                       .added = tr("nieuwe uitslag"),
                       .moved = tr("plaats van een uitslag"),
                       .removed = tr("uitslag weggooien")},
                 listActs<Outcome>(outcomesOf), parent)
{
    begin();
}

ListRow OutcomeEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const Outcome *part = findPart(outcomesOf(dossier), id);
    if (!part)
        return {.id = id};
    return {.id = id,
            .title = part->title.isEmpty() ? tr("Nieuwe uitslag") : part->title,
            .meta = dateWords(part->date),
            .sign = u"check"_s};
}

void OutcomeEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return bindPart(outcomesOf, id, member, field, name);
    };
    form->addWidget(new LineField(openDossier,
                                  {.label = tr("Naam"), .example = tr("Stemming over het ontwerp")},
                                  bind(&Outcome::title, u"title"_s, tr("naam van een uitslag")), page));
    form->addWidget(new DateField(openDossier, {.label = tr("Datum")},
                                  bind(&Outcome::date, u"date"_s, tr("datum van een uitslag")), page));
    auto *words = new RichField(openDossier, {.label = tr("Wat is er besloten?")},
                                bind(&Outcome::text, u"text"_s, tr("tekst van een uitslag")), page);
    words->setFiles(context().files);
    form->addWidget(words);
    form->addWidget(new CountsField(
        openDossier,
        {.label = tr("Aantallen"), .help = tr("Eén regel voor elke keuze, met het aantal stemmen.")},
        bind(&Outcome::counts, u"counts"_s, tr("aantallen van een uitslag")), page));
}

namespace
{
constexpr std::array outcomeRows{
    EditorRow{u"list", u"/outcome", madeEditor<OutcomeEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows outcomeeditor{outcomeRows};
} // namespace editors

} // namespace wd
