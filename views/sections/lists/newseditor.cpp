// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/newseditor.h"

#include "views/fields/inputs/dayfield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/parts/partchoicefield.h"
#include "views/fields/parts/richfield.h"
#include "views/fields/parts/wijkenfield.h"
#include "views/sections/files/imagechoices.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto newsOf = [](auto &d) -> auto & { return d.news; };

NewsItem ofToday(const QDate &today)
{
    NewsItem item;
    item.date = today.toString(Qt::ISODate);
    return item;
}

} // namespace

NewsEditor::NewsEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Berichten"),
                       .empty = tr("Nog geen nieuws. Wat is er gebeurd?"),
                       .add = tr("Bericht toevoegen"),
                       .added = tr("nieuw bericht"),
                       .moved = tr("plaats van een bericht"),
                       .removed = tr("bericht weggooien")},
                 listActs<NewsItem>(newsOf, ofToday(context.openDossier.today())), parent)
{
    begin();
}

ListRow NewsEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const NewsItem *part = findPart(newsOf(dossier), id);
    if (!part)
        return {.id = id};
    const Image *image = findPart(dossier.images, part->image);
    const QString where
        = part->wijken.isEmpty() ? QString() : tr("in %n wijk(en)", nullptr, int(part->wijken.size()));
    QStringList meta{dayWords(part->date), where};
    meta.removeAll(QString());
    return {.id = id,
            .title = part->title.isEmpty() ? tr("Nieuw bericht") : part->title,
            .meta = meta.join(u" · "_s),
            .picture = image ? image->file : FileRef(),
            .sign = u"news"_s};
}

void NewsEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return bindPart(newsOf, id, member, field, name);
    };
    form->addWidget(new LineField(
        openDossier, {.label = tr("Kop"), .example = tr("Kom op 14 januari naar de inloopavond")},
        bind(&NewsItem::title, u"title"_s, tr("kop van een bericht")), page));
    form->addWidget(new TextField(
        openDossier, {.label = tr("Inleiding"), .help = tr("Eén of twee zinnen. Zij staan ook in lijsten.")},
        bind(&NewsItem::lead, u"lead"_s, tr("inleiding van een bericht")), page));
    auto *body = new RichField(openDossier, {.label = tr("Bericht")},
                               bind(&NewsItem::body, u"body"_s, tr("tekst van een bericht")), page);
    body->setFiles(context().files);
    form->addWidget(body);
    form->addWidget(new WijkenField(
        openDossier,
        {.label = tr("Wijken"), .help = tr("Kiest u niets, dan is het voor de wijken van het dossier.")},
        bind(&NewsItem::wijken, u"wijken"_s, tr("wijken van een bericht")), page));
    form->addWidget(new DayField(openDossier, {.label = tr("Datum"), .example = tr("vandaag")},
                                 bind(&NewsItem::date, u"date"_s, tr("datum van een bericht")), page));
    form->addWidget(new DayField(
        openDossier,
        {.label = tr("Tonen tot en met"),
         .help
         = tr("Daarna gaat het uit de lijsten op de site. Van de pagina gaat het als u opnieuw publiceert.")},
        bind(&NewsItem::until, u"until"_s, tr("einde van een bericht")), page));
    form->addWidget(new PartChoiceField(openDossier, {.label = tr("Foto")},
                                        bind(&NewsItem::image, u"image"_s, tr("foto bij een bericht")),
                                        imageChoices, page));
}

namespace
{
constexpr std::array newsRows{
    EditorRow{u"list", u"/news", madeEditor<NewsEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows newseditor{newsRows};
} // namespace editors

} // namespace wd
