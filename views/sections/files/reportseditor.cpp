// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/reportseditor.h"

#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/linesfield.h"
#include "views/fields/parts/richfield.h"
#include "views/sections/files/filefield.h"
#include "views/sections/files/fileproposals.h"
#include "views/words/commandwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto reportsOf = [](auto &d) -> auto & { return d.reports; };

} // namespace

ReportsEditor::ReportsEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(
          context,
          Words{.list = tr("Verslagen"),
                .empty = tr("Nog geen verslagen. Sleep een bestand hierheen of schrijf het verslag hier."),
                .add = tr("Verslag toevoegen"),
                .added = tr("nieuw verslag"),
                .moved = tr("plaats van een verslag"),
                .removed = tr("verslag weggooien"),
                .files = tr("Kies bestanden…")},
          listActs<MeetingReport>(reportsOf), parent)
{
    begin();
}

ListRow ReportsEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const MeetingReport *part = findPart(reportsOf(dossier), id);
    if (!part)
        return {.id = id};
    QStringList meta{dateWords(part->date), part->place, part->attended};
    meta.removeAll(QString());
    return {.id = id,
            .title = part->title.isEmpty() ? tr("Nieuw verslag") : part->title,
            .meta = meta.join(u" · "_s),
            .picture = part->file,
            .sign = u"document"_s};
}

void ReportsEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return bindPart(reportsOf, id, member, field, name);
    };
    form->addWidget(new LineField(openDossier, {.label = tr("Naam"), .example = tr("Eerste avond")},
                                  bind(&MeetingReport::title, u"title"_s, tr("naam van een verslag")), page));
    form->addWidget(new DateField(openDossier, {.label = tr("Datum")},
                                  bind(&MeetingReport::date, u"date"_s, tr("datum van een verslag")), page));
    form->addWidget(new LineField(openDossier, {.label = tr("Plaats"), .example = tr("Wijkcentrum")},
                                  bind(&MeetingReport::place, u"place"_s, tr("plaats van een bijeenkomst")),
                                  page));
    form->addWidget(new LineField(openDossier,
                                  {.label = tr("Wie waren er?"),
                                   .help = tr("Noem geen namen van bewoners."),
                                   .example = tr("31 bewoners")},
                                  bind(&MeetingReport::attended, u"attended"_s, tr("wie er waren")), page));
    auto *discussed
        = new RichField(openDossier, {.label = tr("Wat is er besproken?")},
                        bind(&MeetingReport::discussed, u"discussed"_s, tr("wat er is besproken")), page);
    discussed->setFiles(context().files);
    form->addWidget(discussed);
    form->addWidget(new LinesField(openDossier,
                                   {.label = tr("Afspraken"), .help = tr("Eén afspraak op elke regel.")},
                                   bind(&MeetingReport::agreements, u"agreements"_s, tr("afspraken")), page));
    auto *response
        = new RichField(openDossier, {.label = tr("Wat doet de gemeente ermee?")},
                        bind(&MeetingReport::response, u"response"_s, tr("antwoord van de gemeente")), page);
    response->setFiles(context().files);
    form->addWidget(response);
    form->addWidget(new FileField(context(), {.label = tr("Bestand")},
                                  bind(&MeetingReport::file, u"file"_s, tr("bestand van een verslag")),
                                  page));
}

std::optional<IncomingFiles::Plan> ReportsEditor::filePlan() const
{
    return IncomingFiles::Plan{
        .key = u"reports"_s,
        .step = tr("verslagen toevoegen"),
        .put =
            [](Dossier &dossier, const IncomingFile &file, const QString &id) {
                // Photos of an evening come with its report, but are looked at where all
                // photos are.
                if (file.picture) {
                    dossier.images.append(photoOf(file, id));
                    return;
                }
                MeetingReport part;
                part.id = id;
                part.slug = slugFor(file.title, id);
                part.title = file.title;
                part.date = file.date;
                part.file = file.ref;
                dossier.reports.append(part);
            },
        .remark =
            [language = context().language](const IncomingFile &file) {
                if (file.picture)
                    return tr("%1 staat bij Foto's en impressies.").arg(file.ref.name);
                const QString name
                    = file.soundsInternal ? words(Say::NamedInternal, language, {file.ref.name}) : QString();
                return QStringList{name, remarkOn(file, language)}.join(u' ').trimmed();
            }};
}

namespace
{
constexpr std::array reportsRows{
    EditorRow{u"list", u"/reports", madeEditor<ReportsEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows reportseditor{reportsRows};
} // namespace editors

} // namespace wd
