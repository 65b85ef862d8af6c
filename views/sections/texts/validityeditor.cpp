// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/validityeditor.h"

#include "views/fields/inputs/dayfield.h"
#include "views/look/look.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

ValidityEditor::ValidityEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    QVBoxLayout *column = formColumn(this);
    const auto add = [&](const Field::Words &words, QString Validity::*member, const QString &field,
                         QWidget *below = nullptr) {
        auto *day
            = new DayField(openDossier, words, bindTo(&Dossier::validity, member, field, words.label), this);
        auto *place = new QVBoxLayout;
        place->setSpacing(measure::gap4);
        place->addWidget(day);
        if (below)
            place->addWidget(below, 0, Qt::AlignLeft);
        column->addLayout(place);
        return day;
    };
    add({.label = tr("Geldig vanaf")}, &Validity::start, u"validity/start"_s);
    add({.label = tr("Geldig tot en met"), .help = tr("Daarna staat het dossier bij Aandacht.")},
        &Validity::end, u"validity/end"_s)
        ->setRule([&openDossier](const QString &end) {
            const QString start = openDossier.work().validity.start;
            return !end.isEmpty() && end < start ? tr("Deze dag ligt voor het begin. Kies een latere dag.")
                                                 : QString();
        });
    add({.label = tr("Volgende controle"), .help = tr("Op die dag komt het dossier bij Aandacht te staan.")},
        &Validity::nextCheck, u"validity/nextCheck"_s);
    QPushButton *now = formButton(u"checkedToday"_s, tr("Vandaag gecontroleerd"), u"check"_s, this);
    add({.label = tr("Laatst gecontroleerd"), .help = tr("Bewoners zien deze dag op de pagina.")},
        &Validity::checkedOn, u"validity/checkedOn"_s, now);
    setTabOrder(findChild<QWidget *>(u"validityCheckedOnInputPick"_s), now);
    connect(now, &QPushButton::clicked, this, [&openDossier] {
        openDossier.edit(tr("controle van vandaag"), [&](Dossier &dossier) {
            dossier.validity.checkedOn = openDossier.today().toString(Qt::ISODate);
        });
    });
    add({.label = tr("Geen nieuws tot"),
         .help = tr("Gebeurt er een tijd niets? Dan lezen bewoners wanneer zij weer iets horen.")},
        &Validity::nothingNewUntil, u"validity/nothingNewUntil"_s);
}

namespace
{
constexpr std::array validityRows{
    EditorRow{u"validity", u"/validity", madeEditor<ValidityEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows validityeditor{validityRows};
} // namespace editors

} // namespace wd
