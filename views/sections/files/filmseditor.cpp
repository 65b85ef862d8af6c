// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/filmseditor.h"

#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/parts/partchoicefield.h"
#include "views/fields/parts/richfield.h"
#include "views/fields/rules.h"
#include "views/sections/files/imagechoices.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto filmsOf = [](auto &d) -> auto & { return d.films; };

} // namespace

FilmsEditor::FilmsEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Filmpjes"),
                       .empty = tr("Nog geen filmpjes. Heeft u er een op een videosite staan?"),
                       .add = tr("Filmpje toevoegen"),
                       .added = tr("nieuw filmpje"),
                       .moved = tr("plaats van een filmpje"),
                       .removed = tr("filmpje weggooien")},
                 listActs<Film>(filmsOf), parent)
{
    begin();
}

ListRow FilmsEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const Film *part = findPart(filmsOf(dossier), id);
    if (!part)
        return {.id = id};
    const Image *poster = findPart(dossier.images, part->poster);
    return {.id = id,
            .title = part->title.isEmpty() ? tr("Nieuw filmpje") : part->title,
            .meta = part->captions ? tr("Met ondertiteling") : tr("Zonder ondertiteling"),
            .picture = poster ? poster->file : FileRef(),
            .sign = u"film"_s};
}

void FilmsEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return bindPart(filmsOf, id, member, field, name);
    };
    form->addWidget(new LineField(openDossier, {.label = tr("Naam"), .example = tr("Kinderen over hun plek")},
                                  bind(&Film::title, u"title"_s, tr("naam van een filmpje")), page));
    auto *address = new LineField(openDossier, {.label = tr("Adres"), .example = u"https://"_s},
                                  bind(&Film::url, u"url"_s, tr("adres van een filmpje")), page);
    address->setRule(webRefusal);
    form->addWidget(address);
    form->addWidget(new CheckField(openDossier, {.label = tr("Het filmpje heeft ondertiteling")},
                                   bind(&Film::captions, u"captions"_s, tr("ondertiteling")), page));
    form->addWidget(new PartChoiceField(
        openDossier,
        {.label = tr("Foto ervoor"), .help = tr("Bewoners zien die voordat zij het filmpje starten.")},
        bind(&Film::poster, u"poster"_s, tr("foto bij een filmpje")), imageChoices, page));
    auto *transcript = new RichField(
        openDossier,
        {.label = tr("Tekst van het filmpje"), .help = tr("Voor wie het filmpje niet kan zien of horen.")},
        bind(&Film::transcript, u"transcript"_s, tr("tekst van een filmpje")), page);
    transcript->setFiles(context().files);
    form->addWidget(transcript);
}

namespace
{
constexpr std::array filmsRows{
    EditorRow{u"list", u"/films", madeEditor<FilmsEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows filmseditor{filmsRows};
} // namespace editors

} // namespace wd
