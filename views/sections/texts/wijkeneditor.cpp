// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/wijkeneditor.h"

#include "model/shared/wijklist.h"
#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/parts/wijkenfield.h"
#include "views/fields/parts/wijkfield.h"
#include "views/sections/form.h"
#include "views/sections/lists/partrows.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QStringList affectedIn(const Dossier &dossier)
{
    QStringList slugs;
    for (const AffectedWijk &affected : dossier.wijken.affected)
        slugs.append(affected.wijk);
    return slugs;
}

AffectedWijk *findAffected(Dossier &dossier, const QString &wijk)
{
    QList<AffectedWijk> &list = dossier.wijken.affected;
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const AffectedWijk &affected) { return affected.wijk == wijk; });
    return found == list.end() ? nullptr : &*found;
}

/// Which wijken are ticked; what people notice in those that stay is kept.
Binding<QStringList> affectedBinding()
{
    return {.place = {{}, u"wijken/affected"_s},
            .name = WijkenEditor::tr("wijken die iets merken"),
            .read = affectedIn,
            .write = [](Dossier &dossier, const QStringList &slugs) {
                QList<AffectedWijk> &list = dossier.wijken.affected;
                list.removeIf([&](const AffectedWijk &affected) { return !slugs.contains(affected.wijk); });
                for (const QString &slug : slugs) {
                    if (!findAffected(dossier, slug))
                        list.append({.wijk = slug});
                }
            }};
}

Binding<QString> consequenceBinding(const QString &wijk, const QString &called)
{
    return {.place = {{}, u"wijken/affected/%1/consequence"_s.arg(wijk)},
            .name = WijkenEditor::tr("wat %1 merkt").arg(called),
            .read =
                [wijk](const Dossier &dossier) {
                    Dossier copy = dossier;
                    const AffectedWijk *affected = findAffected(copy, wijk);
                    return affected ? affected->consequence : QString();
                },
            .write =
                [wijk](Dossier &dossier, const QString &text) {
                    if (AffectedWijk *affected = findAffected(dossier, wijk))
                        affected->consequence = text;
                }};
}

} // namespace

WijkenEditor::WijkenEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    QVBoxLayout *column = formColumn(this);
    column->addWidget(new WijkField(
        openDossier,
        {.label = tr("In welke wijk ligt het plan?"), .example = tr("Typ een stukje van de naam")},
        bindTo(&Dossier::wijken, &Wijken::primary, u"wijken/primary"_s, tr("wijk van het plan")), this));
    column->addWidget(
        new CheckField(openDossier,
                       {.label = tr("Het plan gaat over alle wijken"),
                        .help = tr("Bewoners lezen dan op de pagina dat het over alle wijken gaat.")},
                       bindTo(&Dossier::wijken, &Wijken::all, u"wijken/all"_s, tr("alle wijken")), this));
    column->addWidget(new WijkenField(openDossier,
                                      {.label = tr("Welke andere wijken merken er iets van?"),
                                       .help = tr("Bewoners lezen op de pagina wat elke wijk merkt.")},
                                      affectedBinding(), this));
    m_consequences = new PartRows(
        openDossier, affectedIn,
        [this](const QString &wijk, QWidget *row) { return makeConsequence(wijk, row); }, this);
    column->addWidget(m_consequences);
}

QWidget *WijkenEditor::makeConsequence(const QString &wijk, QWidget *parent)
{
    const QString name = context().openDossier.wijken().nameOf(wijk);
    return new TextField(
        context().openDossier,
        {.label = tr("Wat merkt %1 ervan?").arg(name), .example = tr("Fietsers rijden een maand om.")},
        consequenceBinding(wijk, name), parent);
}

void WijkenEditor::takeOver()
{
    m_consequences->takeOver();
    SectionEditor::takeOver();
}

namespace
{
constexpr std::array wijkenRows{
    EditorRow{u"wijken", u"/wijken", madeEditor<WijkenEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows wijkeneditor{wijkenRows};
} // namespace editors

} // namespace wd
