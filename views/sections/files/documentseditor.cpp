// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/documentseditor.h"

#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/dayfield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/parts/partchoicefield.h"
#include "views/look/look.h"
#include "views/sections/files/filefield.h"
#include "views/sections/files/fileproposals.h"
#include "views/sections/form.h"
#include "views/words/commandwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

PartList<Document> documentsOf(const Section &section)
{
    if (section.binding.own().isEmpty())
        return partList<Document, Document>(
            u"documents"_s, [](auto &d) -> auto & { return d.documents; }, {},
            [](const Document &) { return true; });
    return ownPartList<Document, SectionFile>(section, [](auto &d) -> auto & { return d.sections.files; });
}

QList<ChoiceField::Choice> types()
{
    return {{u"nota"_s, DocumentsEditor::tr("Nota")},
            {u"besluit"_s, DocumentsEditor::tr("Besluit")},
            {u"rapport"_s, DocumentsEditor::tr("Rapport")},
            {u"tekening"_s, DocumentsEditor::tr("Tekening")},
            {u"brief"_s, DocumentsEditor::tr("Brief")},
            {u"raming"_s, DocumentsEditor::tr("Raming")},
            {u"folder"_s, DocumentsEditor::tr("Folder")},
            {u"formulier"_s, DocumentsEditor::tr("Formulier")},
            {u"verordening"_s, DocumentsEditor::tr("Verordening")},
            {u"overig"_s, DocumentsEditor::tr("Ander stuk")}};
}

QString typeWords(const QString &key)
{
    for (const ChoiceField::Choice &type : types()) {
        if (type.key == key)
            return type.label;
    }
    return key;
}

QList<ChoiceField::Choice> visibilities()
{
    return {{codeOf(Visibility::Public), DocumentsEditor::tr("Openbaar: iedereen mag het lezen")},
            {codeOf(Visibility::Embargo), DocumentsEditor::tr("Onder embargo: intern tot een dag")},
            {codeOf(Visibility::Internal), DocumentsEditor::tr("Intern: alleen voor collega's")}};
}

/// Those it may come in the place of: not itself.
PartChoiceField::Choices othersThan(const PartList<Document> &documents, const QString &id)
{
    return [documents, id](const Dossier &dossier) {
        QList<ChoiceField::Choice> choices{
            {.key = {}, .label = DocumentsEditor::tr("Het vervangt geen stuk")}};
        for (const Document &document : documents.standing(dossier)) {
            if (document.id != id)
                choices.append({.key = document.id, .label = document.title});
        }
        return choices;
    };
}

} // namespace

DocumentsEditor::DocumentsEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Stukken"),
                       .empty = tr("Nog geen stukken. Sleep bestanden hierheen of kies ze."),
                       .moved = tr("plaats van een stuk"),
                       .removed = tr("stuk weggooien"),
                       .files = tr("Kies bestanden…")},
                 documentsOf(context.section).acts, parent)
    , m_documents(documentsOf(context.section))
{
    begin();
}

ListRow DocumentsEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const Document *part = m_documents.find(dossier, id);
    if (!part)
        return {.id = id};
    QStringList meta{typeWords(part->type), dateWords(part->date)};
    meta.removeAll(QString());
    ListRow row{.id = id,
                .title = part->title.isEmpty() ? part->file.name : part->title,
                .meta = meta.join(u" · "_s),
                .picture = part->file,
                .sign = u"document"_s};
    const QString today = context().openDossier.today().toString(Qt::ISODate);
    if (isForResidents() && part->visibility == Visibility::Embargo
        && (part->embargoUntil.isEmpty() || part->embargoUntil > today)) {
        row.internal = true;
        row.mark = part->embargoUntil.isEmpty() ? tr("intern, nog zonder dag")
                                                : tr("intern tot %1").arg(dayWords(part->embargoUntil));
    } else if (!isForResidents()
               || (part->visibility != Visibility::Public && part->visibility != Visibility::Embargo)) {
        row.internal = true; // what is not known to be public is not
        row.mark = tr("intern");
    }
    return row;
}

void DocumentsEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return m_documents.bind(id, member, field, name);
    };
    auto *internal = new QWidget(page);
    auto *inside = new QVBoxLayout(internal);
    inside->setContentsMargins({});
    (void)internalCard(tr("Dit stuk is intern. Bewoners zien het niet."), inside);
    m_internal = internal;
    form->addWidget(internal);
    form->addWidget(new LineField(openDossier, {.label = tr("Titel")},
                                  bind(&Document::title, u"title"_s, tr("titel van een stuk")), page));
    if (isForResidents())
        form->addWidget(
            new ChoiceField(openDossier, {.label = tr("Wie mag het zien?")},
                            asCode(bind(&Document::visibility, u"visibility"_s, tr("wie een stuk mag zien"))),
                            visibilities(), page));
    m_until
        = new DayField(openDossier,
                       {.label = tr("Openbaar vanaf"),
                        .help = tr("Tot die dag is het stuk intern. Daarna gaat het mee als u publiceert.")},
                       bind(&Document::embargoUntil, u"embargoUntil"_s, tr("einde van het embargo")), page);
    form->addWidget(m_until);
    form->addWidget(new ChoiceField(openDossier, {.label = tr("Soort")},
                                    bind(&Document::type, u"type"_s, tr("soort stuk")), types(), page));
    form->addWidget(new DateField(openDossier, {.label = tr("Datum van het stuk")},
                                  bind(&Document::date, u"date"_s, tr("datum van een stuk")), page));
    form->addWidget(
        new TextField(openDossier, {.label = tr("Waar gaat het over?"), .help = tr("Eén of twee zinnen.")},
                      bind(&Document::description, u"description"_s, tr("omschrijving van een stuk")), page));
    if (!isOwn())
        form->addWidget(
            new PartChoiceField(openDossier, {.label = tr("Welk ouder stuk vervangt het?")},
                                bind(&Document::supersedes, u"supersedes"_s, tr("wat een stuk vervangt")),
                                othersThan(m_documents, id), page));
    form->addWidget(new FileField(context(), {.label = tr("Bestand")},
                                  bind(&Document::file, u"file"_s, tr("bestand van een stuk")), page));
    showEmbargo();
}

void DocumentsEditor::takeOver()
{
    ListEditor::takeOver();
    showEmbargo();
}

void DocumentsEditor::showEmbargo()
{
    const QStringList ids = chosen();
    const Document *part
        = ids.size() == 1 ? m_documents.find(context().openDossier.work(), ids.first()) : nullptr;
    if (!part || !m_until || !m_internal)
        return;
    m_until->setVisible(isForResidents() && part->visibility == Visibility::Embargo);
    m_internal->setVisible(rowOf(context().openDossier.work(), part->id).internal);
}

std::optional<IncomingFiles::Plan> DocumentsEditor::filePlan() const
{
    return IncomingFiles::Plan{
        .key = m_documents.place,
        .step = tr("stukken toevoegen"),
        .put =
            [append = m_documents.append,
             forResidents = isForResidents()](Dossier &dossier, const IncomingFile &file, const QString &id) {
                Document &part = append(dossier);
                part.id = id;
                part.slug = slugFor(file.title, id);
                part.title = file.title;
                part.type = proposedType(file.title);
                part.date = file.date;
                part.visibility
                    = file.soundsInternal || !forResidents ? Visibility::Internal : Visibility::Public;
                part.file = file.ref;
            },
        .remark =
            [language = context().language, forResidents = isForResidents()](const IncomingFile &file) {
                const QString name = file.soundsInternal && forResidents
                    ? words(Say::InternalByName, language, {file.ref.name})
                    : QString();
                return QStringList{name, remarkOn(file, language)}.join(u' ').trimmed();
            }};
}

namespace
{
constexpr std::array documentsRows{
    EditorRow{u"list", u"/documents", madeEditor<DocumentsEditor>},
    EditorRow{u"files", u"/sections", madeEditor<DocumentsEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows documentseditor{documentsRows};
} // namespace editors

} // namespace wd
