// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/alsoopenline.h"

#include "views/look/look.h"
#include "views/window/moments.h"
#include "views/window/page.h"

#include <QHBoxLayout>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

AlsoOpenLine::AlsoOpenLine(const OpenDossier &openDossier, Language language, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_language(language)
    , m_sign(new QLabel(this))
    , m_words(PageFrame::label({}, "help", this))
{
    m_words->setObjectName(u"alsoOpen"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    for (const auto signal :
         {&OpenDossier::opened, &OpenDossier::closed, &OpenDossier::publicationStatusChanged})
        connect(&m_openDossier, signal, this, &AlsoOpenLine::refresh);
    refresh();
    dress();
}

/// Also while nothing is said: it keeps the room for it.
void AlsoOpenLine::dress()
{
    m_sign->setPixmap(icon(u"person"_s, colours().secondary).pixmap(iconSide()));
    m_words->ensurePolished(); // its letters are those of its role
    setMinimumHeight(std::max(iconSide(), m_words->fontMetrics().height()));
}

QString AlsoOpenLine::wordsOf(const AlsoOpen &other) const
{
    const QDateTime now = m_openDossier.clock()(), since = other.since.toLocalTime();
    const bool today = since.date() == now.toLocalTime().date();
    const QString when = today ? since.time().toString(u"HH:mm"_s) : momentWords(since, now, m_language);
    if (other.self)
        return tr("Ook open op een andere computer van u, sinds %1.").arg(when);
    return tr("Ook open bij %1, sinds %2.").arg(other.name, when);
}

void AlsoOpenLine::refresh()
{
    QStringList words;
    if (m_openDossier.isOpen()) {
        for (const AlsoOpen &other : m_openDossier.publicationStatus().alsoOpen)
            words.append(wordsOf(other));
    }
    m_words->setText(words.join(u'\n'));
    setVisible(!words.isEmpty());
}

void AlsoOpenLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange)
        refresh();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace wd
