// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/milestonefields.h"

#include "model/dossier/dates/datementions.h"
#include "model/sjabloon/places.h"
#include "views/fields/binding.h"
#include "views/look/look.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

QString sectionLabel(const SjabloonText &sjabloon, const QString &key, Language language)
{
    const Section *section = sjabloon.section(key);
    return section ? section->label.in(language) : PlanningModel::tr("Titel");
}

} // namespace

MilestoneDateField::MilestoneDateField(OpenDossier &openDossier, PlanningModel &model,
                                       const QString &milestone, QWidget *parent)
    : Field(openDossier,
            {.label = tr("Datum"), .help = tr("Typ hoe u het zegt: 14 mrt, 24-28 feb, najaar 2027, 3e kw.")},
            parent)
    , m_model(model)
    , m_milestone(milestone)
    , m_input(new DateInput(DateInput::Exact::Any, openDossier.today(), {}, this))
    , m_nearest(new QPushButton(this))
    , m_elsewhere(new QLabel(this))
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(measure::gap4);
    column->addWidget(m_input);
    column->addWidget(m_nearest, 0, Qt::AlignLeft);
    column->addWidget(m_elsewhere);
    setInput(both, m_input->edit());
    watch(m_input->button());
    nameAfter(u"date"_s);
    m_nearest->setObjectName(u"nearestDate"_s);
    setRole(m_nearest, "quiet");
    m_nearest->hide();
    m_elsewhere->setObjectName(u"dateElsewhere"_s);
    m_elsewhere->setTextFormat(Qt::RichText);
    m_elsewhere->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_elsewhere->setWordWrap(true);
    setRole(m_elsewhere, "help");
    connect(m_elsewhere, &QLabel::linkActivated, this, [this](const QString &place) {
        Q_EMIT m_model.placeAsked(place.section(u' ', 0, 0), place.section(u' ', 1));
    });
    connect(m_nearest, &QPushButton::clicked, this, [this] { enter(m_nearestDate); });
    connect(m_input, &DateInput::edited, this, [this] {
        m_typed = true;
        const QModelIndex place = m_model.indexOf(m_milestone, PlanningModel::When);
        const QString typed = m_input->edit()->text();
        m_model.keepTyping(place, typed);
        const auto words = m_model.understood(place, typed);
        setNote(words && *words != typed ? *words : QString());
    });
    connect(m_input, &DateInput::picked, this,
            [this](const EdtfDate &date) { enter(date.inWords(m_model.language())); });
    connect(m_input->edit(), &QLineEdit::returnPressed, this, &MilestoneDateField::flush);
    // A draft is no change of the dossier, but it is shown.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &MilestoneDateField::takeOver);
    MilestoneDateField::takeOver();
}

void MilestoneDateField::takeOver()
{
    setReadOnly(openDossier().readOnly());
    showElsewhere();
    if (m_typed)
        return;
    const QModelIndex place = m_model.indexOf(m_milestone, PlanningModel::When);
    const QString text = m_model.datesText(m_milestone);
    if (m_input->edit()->text() != text)
        m_input->edit()->setText(text);
    const bool half = place.data(PlanTableModel::DraftRole).toBool() && !m_model.question(m_milestone);
    setError(half ? m_model.whyNoDate(text) : QString());
    showNearest(half ? text : QString());
    setNote({});
}

void MilestoneDateField::showElsewhere()
{
    QStringList sentences;
    const Dossier &work = openDossier().work();
    const SjabloonText &sjabloon = openDossier().sjabloon();
    for (const QDate &day : m_model.earlierDays(m_milestone)) {
        QStringList links, sections;
        for (const Place &place : mentionsOf(work, day)) {
            const QString section = sectionOfPlace(sjabloon, work, place);
            if (section.isEmpty() || sections.contains(section))
                continue;
            sections.append(section);
            links.append(u"<a href=\"%1 %2\">%3</a>"_s.arg(
                place.part, place.field,
                sectionLabel(sjabloon, section, m_model.language()).toHtmlEscaped()));
        }
        if (!links.isEmpty())
            sentences.append(
                tr("%1 staat ook in %2.", "a day that was changed, and sections")
                    .arg(EdtfDate::fromDay(day).inWords(m_model.language()), links.join(u", "_s)));
    }
    m_elsewhere->setText(sentences.join(u"<br>"_s));
    m_elsewhere->setVisible(!sentences.isEmpty());
}

void MilestoneDateField::showNearest(const QString &typed)
{
    const auto none = noSuchDay(typed, openDossier().today(), m_model.language());
    m_nearestDate = none ? none->nearest.inWords(m_model.language()) : QString();
    m_nearest->setText(tr("Neem %1", "a date that does exist").arg(m_nearestDate));
    m_nearest->setVisible(none.has_value());
}

void MilestoneDateField::enter(const QString &typed)
{
    m_typed = false;
    m_model.enterDate(m_milestone, typed, PlanningModel::Typed::Dates);
    takeOver();
}

void MilestoneDateField::flush()
{
    if (m_typed)
        enter(m_input->edit()->text());
}

bool MilestoneDateField::isAt(const QString &part, const QString &field) const
{
    return part == m_milestone && field == u"date"_s;
}

DelaysField::DelaysField(OpenDossier &openDossier, Language language, const QString &milestone,
                         QWidget *parent)
    : Field(openDossier, {.label = tr("Eerder verplaatst"), .help = tr("Bewoners zien dit bij de planning.")},
            parent)
    , m_language(language)
    , m_milestone(milestone)
    , m_list(new QLabel(this))
{
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::PlainText);
    setInput(m_list);
    nameAfter(u"delays"_s);
    DelaysField::takeOver();
}

void DelaysField::takeOver()
{
    const Milestone *milestone = findPart(openDossier().work().planning.milestones, m_milestone);
    QStringList lines;
    for (const Delay &delay : milestone ? milestone->delays : QList<Delay>()) {
        const QString from = inWords(Moment{.date = delay.from, .endDate = delay.fromEnd}, m_language);
        const QString to = inWords(Moment{.date = delay.to, .endDate = delay.toEnd}, m_language);
        const QString day = EdtfDate::parse(delay.on).value_or(EdtfDate()).inWords(m_language);
        lines.append(delay.on.isEmpty() ? tr("%1 werd %2. %3").arg(from, to, delay.reason)
                                        : tr("Op %1: %2 werd %3. %4").arg(day, from, to, delay.reason));
    }
    m_list->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

bool DelaysField::isAt(const QString &part, const QString &field) const
{
    return part == m_milestone && field == u"delays"_s;
}

} // namespace wd
