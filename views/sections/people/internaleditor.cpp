// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/people/internaleditor.h"

#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/dayfield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/parts/richfield.h"
#include "views/look/look.h"
#include "views/sections/form.h"
#include "views/sections/lists/partrows.h"

#include <QGridLayout>

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

InternalEditor::InternalEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    QVBoxLayout *card = internalCard(tr("Dit is intern. Het komt nooit op de site."), formColumn(this));
    auto *notes = new RichField(
        openDossier, {.label = tr("Notities"), .example = tr("Raming nog niet delen met de aannemer.")},
        bindTo(&Dossier::internal, &Internal::notes, u"internal/notes"_s, tr("interne notities")), this);
    card->addWidget(notes);
    card->addWidget(formHeading(tr("Taken"), this));
    m_tasks = new PartRows(
        openDossier, [](const Dossier &dossier) { return standingIds(dossier.internal.tasks); },
        [this](const QString &id, QWidget *row) { return makeTask(id, row); }, this);
    card->addWidget(m_tasks);
    QPushButton *add = formButton(u"taskAdd"_s, tr("Taak toevoegen"), u"add"_s, this);
    card->addWidget(add, 0, Qt::AlignLeft);
    m_tasks->setFollowedBy(add);
    connect(add, &QPushButton::clicked, this, &InternalEditor::addTask);
}

QWidget *InternalEditor::makeTask(const QString &id, QWidget *parent)
{
    OpenDossier &openDossier = context().openDossier;
    const auto list = [](auto &dossier) -> auto & { return dossier.internal.tasks; };
    auto *row = new QWidget(parent);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(measure::gap12);
    grid->setVerticalSpacing(measure::gap8);
    const auto add = [&](Field *field, int line, int column, int columns) {
        grid->addWidget(field, line, column, 1, columns, Qt::AlignTop);
    };
    add(new LineField(openDossier, {.label = tr("Wat")},
                      bindPart(list, id, &Task::text, u"text"_s, tr("taak")), row),
        0, 0, 2);
    add(new LineField(openDossier, {.label = tr("Wie")},
                      bindPart(list, id, &Task::who, u"who"_s, tr("wie de taak doet")), row),
        1, 0, 1);
    add(new DayField(openDossier, {.label = tr("Klaar voor")},
                     bindPart(list, id, &Task::due, u"due"_s, tr("dag van de taak")), row),
        1, 1, 1);
    add(new CheckField(openDossier, {.label = tr("Deze taak is klaar")},
                       bindPart(list, id, &Task::done, u"done"_s, tr("taak klaar")), row),
        2, 0, 2);
    QToolButton *remove = formTool(u"taskRemove"_s, tr("Gooi deze taak weg"), u"trash"_s, row);
    grid->addWidget(remove, 0, 2, Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(remove, &QToolButton::clicked, this, [this, id] { removeTask(id); });
    return row;
}

void InternalEditor::addTask()
{
    const QString id = context().openDossier.ids().uuid();
    context().openDossier.edit(tr("nieuwe taak"),
                               [&](Dossier &dossier) { dossier.internal.tasks.append({.id = id}); });
    takeOver();
    reveal(id, u"text"_s);
}

void InternalEditor::removeTask(const QString &id)
{
    OpenDossier &openDossier = context().openDossier;
    openDossier.edit(tr("taak weggooien"), [&](Dossier &dossier) {
        if (Task *task = findPart(dossier.internal.tasks, id))
            task->deleted = openDossier.today().toString(Qt::ISODate);
    });
}

void InternalEditor::takeOver()
{
    m_tasks->takeOver();
    SectionEditor::takeOver();
}

namespace
{
constexpr std::array internalRows{
    EditorRow{u"internal", u"/internal", madeEditor<InternalEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows internaleditor{internalRows};
} // namespace editors

} // namespace wd
