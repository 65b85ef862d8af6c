// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/statuseditor.h"

#include "views/fields/inputs/dayfield.h"
#include "views/fields/parts/richfield.h"
#include "views/look/look.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

StatusEditor::StatusEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    QVBoxLayout *column = formColumn(this);
    auto *text = new RichField(
        openDossier,
        {.label = tr("Hoe staat het ervoor?"), .example = tr("Het ontwerp ligt tot 1 februari ter inzage.")},
        bindTo(&Dossier::status, &StatusNote::text, u"status/text"_s, tr("stand van zaken")), this);
    text->setFiles(context().files);
    column->addWidget(text);
    const auto date
        = bindTo(&Dossier::status, &StatusNote::date, u"status/date"_s, tr("datum van de stand van zaken"));
    auto *day = new QVBoxLayout;
    day->setSpacing(measure::gap4);
    column->addLayout(day);
    day->addWidget(new DayField(
        openDossier,
        {.label = tr("Dit is de stand op"), .help = tr("Bewoners zien zo hoe nieuw dit bericht is.")}, date,
        this));
    QPushButton *now = formButton(u"statusToday"_s, tr("Zet op vandaag"), u"calendar"_s, this);
    day->addWidget(now, 0, Qt::AlignLeft);
    connect(now, &QPushButton::clicked, this, [&openDossier, date] {
        openDossier.edit(date.name, [&](Dossier &dossier) {
            date.write(dossier, openDossier.today().toString(Qt::ISODate));
        });
    });
}

namespace
{
constexpr std::array statusRows{
    EditorRow{u"status", u"/status", madeEditor<StatusEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows statuseditor{statusRows};
} // namespace editors

} // namespace wd
