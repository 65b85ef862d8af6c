// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/imageseditor.h"

#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/choicefield.h"
#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/textfield.h"
#include "views/look/look.h"
#include "views/sections/files/besidepicture.h"
#include "views/sections/files/filefield.h"
#include "views/sections/files/fileproposals.h"
#include "views/sections/form.h"

#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto imagesOf = [](auto &d) -> auto & { return d.images; };
constexpr int largePicture = 9 * measure::row / 2; ///< the one that is described
constexpr int smallPicture = 3 * measure::row; ///< each of several
constexpr qsizetype mostSeen = 30; ///< photos beside their fields at once

/// A member of several pictures: their value where they agree, else nothing; written to all of them.
template <typename T>
Binding<T> bindAll(const QStringList &ids, T Image::*member, const QString &field, const QString &name)
{
    return {.place = {ids.first(), field},
            .name = name,
            .read =
                [=](const Dossier &dossier) {
                    const Image *first = findPart(dossier.images, ids.first());
                    for (const QString &id : ids) {
                        const Image *one = findPart(dossier.images, id);
                        if (!first || !one || !(one->*member == first->*member))
                            return T{};
                    }
                    return first->*member;
                },
            .write =
                [=](Dossier &dossier, const T &value) {
                    for (const QString &id : ids) {
                        if (Image *one = findPart(dossier.images, id))
                            one->*member = value;
                    }
                }};
}

QString titleOf(const Image &image)
{
    return image.title.isEmpty() ? image.file.name : image.title;
}

} // namespace

ImagesEditor::ImagesEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Foto's en impressies"),
                       .empty = tr("Nog geen foto's. Sleep ze hierheen of kies ze."),
                       .moved = tr("plaats van een foto"),
                       .removed = tr("foto weggooien"),
                       .files = tr("Kies foto's…"),
                       .fileKinds
                       = tr("Foto's (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.heic *.heif *.avif)")},
                 listActs<Image>(imagesOf), parent)
{
    begin();
}

ListRow ImagesEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const Image *part = findPart(dossier.images, id);
    if (!part)
        return {.id = id};
    QStringList meta{part->kind == ImageKind::Impression ? tr("Impressie") : tr("Foto"),
                     dateWords(part->date)};
    if (!part->decorative && part->alt.isEmpty())
        meta.append(tr("nog geen omschrijving"));
    meta.removeAll(QString());
    return {.id = id,
            .title = titleOf(*part),
            .meta = meta.join(u" · "_s),
            .picture = part->file,
            .sign = u"photo"_s};
}

void ImagesEditor::fillShared(const QStringList &ids, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    form->addWidget(new LineField(
        openDossier,
        {.label = tr("Van wie is het beeld?"), .help = tr("De maker. Dit staat onder het beeld.")},
        bindAll(ids, &Image::credit, u"credit"_s, tr("maker van een foto")), page));
    form->addWidget(new ChoiceField(
        openDossier, {.label = tr("Soort")}, asCode(bindAll(ids, &Image::kind, u"kind"_s, tr("soort beeld"))),
        {{codeOf(ImageKind::Photo), tr("Foto")}, {codeOf(ImageKind::Impression), tr("Impressie")}}, page));
    form->addWidget(new DateField(openDossier, {.label = tr("Datum")},
                                  bindAll(ids, &Image::date, u"date"_s, tr("datum van een foto")), page));
}

void ImagesEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    auto *seen = new BesidePicture(context(), id, largePicture, page);
    seen->addField(
        new TextField(openDossier,
                      {.label = tr("Wat is er te zien?"),
                       .help = tr("Voor wie het beeld niet kan zien."),
                       .example = tr("Tekening van een klimbos met drie torens")},
                      bindPart(imagesOf, id, &Image::alt, u"alt"_s, tr("omschrijving van een foto")), seen));
    seen->addField(new CheckField(
        openDossier,
        {.label = tr("Het beeld is alleen versiering"), .help = tr("Dan is geen omschrijving nodig.")},
        bindPart(imagesOf, id, &Image::decorative, u"decorative"_s, tr("foto als versiering")), seen));
    form->addWidget(seen);
    form->addWidget(new LineField(openDossier, {.label = tr("Titel")},
                                  bindPart(imagesOf, id, &Image::title, u"title"_s, tr("titel van een foto")),
                                  page));
    fillShared({id}, form);
    auto *file
        = new FileField(context(), {.label = tr("Bestand")},
                        bindPart(imagesOf, id, &Image::file, u"file"_s, tr("bestand van een foto")), page);
    file->takePicturesOnly();
    form->addWidget(file);
}

void ImagesEditor::fillFormOfMany(const QStringList &ids, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    form->addWidget(formHeading(tr("%n foto('s) samen", "one form for several", int(ids.size())), page));
    for (const QString &id : ids) {
        const Image *image = findPart(openDossier.work().images, id);
        auto *field = new LineField(
            openDossier, {.label = tr("Wat is te zien op %1?").arg(image ? titleOf(*image) : QString())},
            bindPart(imagesOf, id, &Image::alt, u"alt"_s, tr("omschrijving van een foto")), page);
        if (ids.size() > mostSeen) {
            form->addWidget(field);
            continue;
        }
        auto *seen = new BesidePicture(context(), id, smallPicture, page);
        seen->addField(field);
        form->addWidget(seen);
    }
    QPushButton *all = formButton(u"imagesFillDown"_s, tr("Zet de eerste omschrijving waar er nog geen is"),
                                  u"down"_s, page);
    QLabel *said = formSentence({}, page);
    said->setObjectName(u"imagesFilled"_s);
    said->hide();
    connect(all, &QPushButton::clicked, this, [this, ids, said = QPointer(said)] {
        const int filled = fillDown(ids);
        if (!said)
            return;
        said->setText(
            tr("Ingevuld bij %n foto('s). Wat er al stond, is zo gebleven.", "descriptions", filled));
        said->show();
    });
    form->addWidget(all, 0, Qt::AlignLeft);
    form->addWidget(said);
    fillShared(ids, form);
}

int ImagesEditor::fillDown(const QStringList &ids)
{
    SectionEditor::flush();
    int filled = 0;
    context().openDossier.edit(tr("omschrijving van foto's"), [&](Dossier &dossier) {
        const Image *first = findPart(std::as_const(dossier.images), ids.first());
        const QString alt = first ? first->alt : QString();
        for (const QString &id : ids) {
            Image *one = findPart(dossier.images, id);
            if (!one || one->decorative || !one->alt.isEmpty() || alt.isEmpty())
                continue;
            one->alt = alt;
            ++filled;
        }
    });
    takeOver();
    return filled;
}

std::optional<IncomingFiles::Plan> ImagesEditor::filePlan() const
{
    return IncomingFiles::Plan{
        .key = u"images"_s,
        .step = tr("foto's toevoegen"),
        .put = [](Dossier &dossier, const IncomingFile &file,
                  const QString &id) { dossier.images.append(photoOf(file, id)); },
        .refusal =
            [](const IncomingFile &file) {
                return file.picture ? QString()
                                    : tr("%1 is geen foto: voeg het toe bij Stukken.").arg(file.ref.name);
            }};
}

namespace
{
constexpr std::array imagesRows{
    EditorRow{u"list", u"/images", madeEditor<ImagesEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows imageseditor{imagesRows};
} // namespace editors

} // namespace wd
