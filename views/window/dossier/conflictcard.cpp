// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/conflictcard.h"

#include "views/dossiers/places.h"
#include "views/look/look.h"
#include "views/window/moments.h"
#include "views/window/publishing/worddiff.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int besideEachOther = 60; ///< characters of width from which the texts stand beside each other

/// A date or a choice holds one value only; the act itself knows which.
bool canBeBoth(const Conflict &conflict, const OpenDossier &openDossier)
{
    const std::optional<Conflict> now = renewed(openDossier.work(), conflict);
    return settle(openDossier.work(), now.value_or(conflict), ConflictChoice::Both, openDossier.ids())
        .has_value();
}

} // namespace

ConflictCard::ConflictCard(const NumberedConflict &numbered, OpenDossier &openDossier, Language language,
                           QWidget *parent)
    : Card("card-attention", parent)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const Conflict &conflict = numbered.conflict;
    const QString who = conflict.who.isEmpty() ? tr("een collega") : conflict.who;
    const QString title = titleOfPart(openDossier.work(), conflict.place.part);
    const QString what = nameOfPlace(title, conflict.place.field, language);
    const QString when = momentWords(conflict.when, openDossier.clock()(), language);
    const QString subject = what.left(1).toUpper() + what.mid(1);
    setAccessibleName(tr("Keuze: %1").arg(what));
    column()->addWidget(PageFrame::label(when.isEmpty()
                                             ? tr("%1 is ook gewijzigd door %2.").arg(subject, who)
                                             : tr("%1 is ook gewijzigd door %2, %3.").arg(subject, who, when),
                                         "text", this));
    const auto said
        = [&, by = SaidBy{openDossier.sjabloon(), openDossier.wijken(), language}](const QJsonValue &value) {
              return readableIn(by, openDossier.work(), conflict.place.field, value);
          };
    const QString mine = said(conflict.mine), theirs = said(conflict.theirs), base = said(conflict.base);
    m_sides->setSpacing(measure::gap12);
    m_sides->addWidget(side(tr("Uw tekst"), diffHtml(wordDiff(base, mine))), 1);
    m_sides->addWidget(side(tr("De tekst van %1").arg(who), diffHtml(wordDiff(base, theirs))), 1);
    column()->addLayout(m_sides);

    const auto add = [&](const QString &name, const QString &words, ConflictChoice keep) {
        auto *button = PageFrame::button(name, words, "secondary", this);
        connect(button, &QPushButton::clicked, this,
                [&openDossier, number = numbered.number, keep] { openDossier.settle(number, keep); });
        m_buttons->addWidget(button);
        return button;
    };
    add(u"keepMine"_s, tr("Houd mijn tekst"), ConflictChoice::Mine);
    add(u"keepTheirs"_s, tr("Neem die van %1").arg(QString(who).replace(u'&', u"&&"_s)),
        ConflictChoice::Theirs);
    auto *both = add(u"keepBoth"_s, tr("Beide"), ConflictChoice::Both);
    const bool twoFit = canBeBoth(conflict, openDossier);
    auto *edit = PageFrame::button(u"keepEdit"_s, tr("Zelf bewerken"), "quiet", this);
    connect(edit, &QPushButton::clicked, this,
            [this, &openDossier, conflict, twoFit, number = numbered.number] {
                openDossier.settle(number, twoFit ? ConflictChoice::Both : ConflictChoice::Theirs);
                Q_EMIT editAsked(conflict.place.part, conflict.place.field);
            });
    m_buttons->addWidget(edit);
    m_buttons->addStretch(1);
    column()->addLayout(m_buttons);
    setMinimumWidth(1); // narrower, the buttons stand below each other
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(numbered.number > 0);
    if (!twoFit) {
        const QString why = tr("Hier past maar één van de twee.");
        both->setEnabled(false);
        both->setAccessibleDescription(why);
        column()->addWidget(PageFrame::label(why, "help", this));
    }
}

QWidget *ConflictCard::side(const QString &heading, const QString &html)
{
    auto *side = new QWidget(this);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(measure::gap4);
    rows->addWidget(PageFrame::label(heading, "help", side));
    auto *text = PageFrame::label(html, "text", side);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    rows->addWidget(text, 1);
    return side;
}

void ConflictCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * besideEachOther;
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    int needed = 0;
    for (const QPushButton *button : findChildren<QPushButton *>())
        needed += button->sizeHint().width() + m_buttons->spacing();
    m_buttons->setDirection(needed < contentsRect().width() - 2 * measure::gap16 ? QBoxLayout::LeftToRight
                                                                                 : QBoxLayout::TopToBottom);
}

} // namespace wd
