// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/planning/delaycard.h"

#include "views/fields/field.h"
#include "views/look/look.h"

#include <QFrame>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wd
{

DelayCard::DelayCard(PlanningModel &model, const QString &milestone, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_milestone(milestone)
    , m_dates(new QLabel(this))
    , m_missing(new QLabel(tr("Schrijf eerst een reden. Zonder reden blijft de oude datum staan."), this))
    , m_reason(new QPlainTextEdit(this))
    , m_delay(new QPushButton(tr("Verzet de datum"), this))
    , m_back(new QPushButton(tr("Toch niet"), this))
{
    m_reason->setObjectName(u"delayReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("De levering van het hout duurt langer."));
    m_delay->setObjectName(u"delayAnswer"_s);
    m_back->setObjectName(u"delayTakeBack"_s);
    setRole(m_delay, "secondary"); // the green one is in the status line
    setRole(m_back, "quiet");
    setRole(m_missing, "error");
    m_missing->setWordWrap(true);
    m_missing->hide();
    m_dates->setWordWrap(true);
    arrange();
    m_reason->installEventFilter(this);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_model.keepReason(m_milestone, m_reason->toPlainText());
        if (!m_reason->toPlainText().trimmed().isEmpty())
            m_missing->hide();
    });
    connect(m_delay, &QPushButton::clicked, this, &DelayCard::answer);
    connect(m_back, &QPushButton::clicked, this, [this] {
        const QString id = m_milestone;
        Q_EMIT settled(id);
        m_model.takeBack(id);
    });
    takeOver();
}

void DelayCard::arrange()
{
    auto *card = new QFrame(this);
    card->setObjectName(u"delayCard"_s);
    setRole(card, "card-attention");
    auto *question = new QLabel(tr("Waarom schuift de datum op? Bewoners zien dit."), card);
    question->setWordWrap(true);
    QFont strong = typeFont(Type::Text);
    strong.setWeight(QFont::DemiBold);
    question->setFont(strong);
    question->setBuddy(m_reason);
    m_reason->setAccessibleName(question->text());
    m_reason->setFixedHeight(2 * QFontMetrics(typeFont(Type::Text)).lineSpacing() + measure::gap16);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap8);
    buttons->addWidget(m_delay);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(measure::gap12, measure::gap12, measure::gap12, measure::gap12);
    column->setSpacing(measure::gap8);
    column->addWidget(question);
    column->addWidget(m_dates);
    column->addWidget(m_reason);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(measure::gap24, measure::gap4, measure::gap8, measure::gap12);
    around->addWidget(card);
}

void DelayCard::takeOver()
{
    const auto question = m_model.question(m_milestone);
    if (!question)
        return;
    const Language in = m_model.language();
    m_dates->setText(tr("Het was: %1. Het wordt: %2.")
                         .arg(inWords(question->promised, in), inWords(question->wanted, in)));
    // What stands here is newer than any draft while somebody types.
    if (!m_reason->hasFocus() && m_reason->toPlainText() != question->reason)
        m_reason->setPlainText(question->reason);
}

void DelayCard::handOver()
{
    if (!m_reason->toPlainText().trimmed().isEmpty())
        answer();
}

void DelayCard::focusReason()
{
    m_reason->setFocus();
    m_reason->selectAll();
}

void DelayCard::answer()
{
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        m_missing->show();
        m_reason->setFocus();
        return;
    }
    // Answering takes this card away: nothing of it may be used after.
    const QString id = m_milestone;
    Q_EMIT settled(id);
    m_model.delay(id, m_reason->toPlainText());
}

bool DelayCard::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        Q_EMIT grew();
    if (event->type() == QEvent::Resize && m_reason->hasFocus())
        QTimer::singleShot(0, this, [this] { scrollTo(*this); }); // when the page below has made room
    return done;
}

bool DelayCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_reason && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            answer();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace wd
