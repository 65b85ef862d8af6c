// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/texts/reactioneditor.h"

#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/choicefield.h"
#include "views/fields/inputs/dayfield.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/numberfield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/rules.h"
#include "views/sections/form.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostWeeks = 1000;

template <typename T> Binding<T> bound(T Reaction::*member, const QString &field, const QString &name)
{
    return bindTo(&Dossier::reaction, member, u"reaction/"_s + field, name);
}

} // namespace

ReactionEditor::ReactionEditor(const EditorContext &editorContext, QWidget *parent)
    : SectionEditor(editorContext, parent)
{
    OpenDossier &openDossier = context().openDossier;
    QVBoxLayout *column = formColumn(this);
    Binding<bool> open = bound(&Reaction::open, u"open"_s, tr("reageren aan of uit"));
    // Nearly everybody reacts by e-mail; one choice less.
    open.write = [](Dossier &dossier, const bool &isOpen) {
        dossier.reaction.open = isOpen;
        if (isOpen && dossier.reaction.channel.isEmpty())
            dossier.reaction.channel = ReactionChannel::Mail;
    };
    column->addWidget(new CheckField(openDossier, {.label = tr("Bewoners kunnen reageren")}, open, this));
    m_openForm = makeOpenForm();
    column->addWidget(m_openForm);
    m_reason = new TextField(openDossier,
                             {.label = tr("Waarom kan reageren niet?"),
                              .help = tr("Bewoners lezen dit. Zonder uitleg kunt u niet publiceren."),
                              .example = tr("Het besluit is genomen. U kunt nog wel bellen.")},
                             bound(&Reaction::reason, u"reason"_s, tr("waarom reageren niet kan")), this);
    m_reason->setRule([](const QString &text) {
        return text.trimmed().isEmpty() ? tr("Leg uit waarom reageren niet kan. Bewoners zien die uitleg.")
                                        : QString();
    });
    column->addWidget(m_reason);
    column->addWidget(new TextField(openDossier,
                                    {.label = tr("Toelichting"),
                                     .help = tr("Wat doet u met de reacties?"),
                                     .example = tr("Wij zetten alle reacties in een verslag.")},
                                    bound(&Reaction::note, u"note"_s, tr("toelichting bij reageren")), this));
    arrange();
}

QWidget *ReactionEditor::makeOpenForm()
{
    OpenDossier &openDossier = context().openDossier;
    auto *form = new QWidget(this);
    QVBoxLayout *column = formColumn(form);
    const QList<ChoiceField::Choice> channels{
        {codeOf(ReactionChannel::Mail), tr("Met een e-mail")},
        {codeOf(ReactionChannel::Form), tr("Met een formulier op het web")},
        {codeOf(ReactionChannel::Post), tr("Met een brief")}};
    column->addWidget(new ChoiceField(
        openDossier, {.label = tr("Hoe reageren bewoners?")},
        asCode(bound(&Reaction::channel, u"channel"_s, tr("manier van reageren"))), channels, form));
    m_address = new LineField(openDossier, {.label = tr("Adres")},
                              bound(&Reaction::address, u"address"_s, tr("adres voor reacties")), form);
    m_address->setRule([this](const QString &address) { return addressRefusal(address); });
    column->addWidget(m_address);
    column->addWidget(new DayField(openDossier, {.label = tr("Reageren kan vanaf")},
                                   bound(&Reaction::opens, u"opens"_s, tr("begin van het reageren")), form));
    auto *closes = new DayField(openDossier, {.label = tr("Reageren kan tot en met")},
                                bound(&Reaction::closes, u"closes"_s, tr("einde van het reageren")), form);
    closes->setRule([&openDossier](const QString &day) {
        const QString opens = openDossier.work().reaction.opens;
        return !day.isEmpty() && day < opens ? tr("Deze dag ligt voor het begin. Kies een latere dag.")
                                             : QString();
    });
    column->addWidget(closes);
    column->addWidget(new NumberField(
        openDossier, {.label = tr("Antwoord binnen hoeveel weken?"), .help = tr("Bewoners rekenen hierop.")},
        bound(&Reaction::answerWeeks, u"answerWeeks"_s, tr("weken tot antwoord")), 0, mostWeeks, form));
    return form;
}

QString ReactionEditor::addressRefusal(const QString &address) const
{
    const Reaction &reaction = context().openDossier.work().reaction;
    if (!reaction.open || reaction.channel.isEmpty())
        return {};
    if (address.trimmed().isEmpty())
        return tr("Vul in waar bewoners hun reactie naartoe sturen.");
    if (reaction.channel == ReactionChannel::Mail)
        return mailRefusal(address);
    return reaction.channel == ReactionChannel::Form ? webRefusal(address) : QString();
}

void ReactionEditor::takeOver()
{
    SectionEditor::takeOver();
    arrange();
}

void ReactionEditor::arrange()
{
    const Reaction &reaction = context().openDossier.work().reaction;
    m_openForm->setVisible(reaction.open);
    m_reason->setVisible(!reaction.open);
    m_address->setVisible(!reaction.channel.isEmpty());
    m_address->setLabel(reaction.channel == ReactionChannel::Mail       ? tr("E-mailadres")
                            : reaction.channel == ReactionChannel::Form ? tr("Webadres van het formulier")
                                                                        : tr("Postadres"));
    m_address->judge();
}

namespace
{
constexpr std::array reactionRows{
    EditorRow{u"reaction", u"/reaction", madeEditor<ReactionEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows reactioneditor{reactionRows};
} // namespace editors

} // namespace wd
