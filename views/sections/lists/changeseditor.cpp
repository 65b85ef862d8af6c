// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/changeseditor.h"

#include "views/fields/inputs/dateinput.h"
#include "views/fields/inputs/textfield.h"
#include "views/look/look.h"
#include "views/sections/form.h"
#include "views/sections/lists/partrows.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString kindInWords(const OpenEnum<ChangeKind> &kind)
{
    if (!kind.known())
        return kind.text();
    switch (*kind.known()) {
    case ChangeKind::Delay:
        return ChangesEditor::tr("Uitstel");
    case ChangeKind::Status:
        return ChangesEditor::tr("Stand van zaken");
    case ChangeKind::Document:
        return ChangesEditor::tr("Stuk");
    case ChangeKind::Decision:
        return ChangesEditor::tr("Besluit");
    case ChangeKind::Correction:
        return ChangesEditor::tr("Verbetering");
    case ChangeKind::Checked:
        return ChangesEditor::tr("Gecontroleerd");
    }
    Q_UNREACHABLE();
}

} // namespace

ChangesEditor::ChangesEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
    , m_empty(
          formSentence(tr("Er is nog niets veranderd. Het programma vult dit aan als u publiceert."), this))
{
    QVBoxLayout *column = formColumn(this);
    m_rows = new PartRows(
        context().openDossier, [](const Dossier &dossier) { return standingIds(dossier.changes); },
        [this](const QString &id, QWidget *row) { return makeRow(id, row); }, this);
    column->addWidget(m_empty);
    column->addWidget(m_rows);
    m_empty->setVisible(m_rows->isEmpty());
}

void ChangesEditor::takeOver()
{
    m_rows->takeOver();
    m_empty->setVisible(m_rows->isEmpty());
    SectionEditor::takeOver();
}

QWidget *ChangesEditor::makeRow(const QString &id, QWidget *parent)
{
    OpenDossier &openDossier = context().openDossier;
    const auto list = [](auto &dossier) -> auto & { return dossier.changes; };
    const Change *change = findPart(openDossier.work().changes, id);
    const EdtfDate day = EdtfDate::parse(change ? change->on : QString()).value_or(EdtfDate());
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(measure::gap8);
    line->addWidget(
        new TextField(openDossier,
                      {.label = tr("%1 op %2")
                                    .arg(kindInWords(change ? change->kind : OpenEnum<ChangeKind>()),
                                         DateInput::wordsOf(day))},
                      bindPart(list, id, &Change::text, u"text"_s, tr("tekst van een verandering")), row),
        1);
    QToolButton *remove = formTool(u"changeRemove"_s, tr("Haal deze regel weg"), u"trash"_s, row);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [&openDossier, id] {
        openDossier.edit(tr("regel weghalen"), [&](Dossier &dossier) {
            if (Change *gone = findPart(dossier.changes, id))
                gone->deleted = openDossier.today().toString(Qt::ISODate);
        });
    });
    return row;
}

namespace
{
constexpr std::array changesRows{
    EditorRow{u"changes", u"/changes", madeEditor<ChangesEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows changeseditor{changesRows};
} // namespace editors

} // namespace wd
