// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/incomingfilescard.h"

#include "views/look/look.h"
#include "views/sections/form.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr int patience = 500; ///< ms before progress is shown

} // namespace

IncomingFilesCard::IncomingFilesCard(QWidget *parent)
    : QWidget(parent)
    , m_progress(new QWidget(this))
    , m_howFar(formSentence({}, m_progress))
    , m_bar(new QProgressBar(m_progress))
    , m_stop(formButton(u"filesStop"_s, tr("Stop"), u"close"_s, m_progress))
    , m_card(new QFrame(this))
    , m_words(formSentence({}, m_card))
    , m_close(formButton(u"filesSaidClose"_s, tr("Gelezen"), u"check"_s, m_card))
{
    setRole(m_card, "card-attention");
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Bestanden toevoegen"));
    m_words->setObjectName(u"filesSaid"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins({});
    progress->setSpacing(measure::gap8);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::gap8);
    line->addWidget(m_howFar, 1);
    line->addWidget(m_stop);
    progress->addLayout(line);
    progress->addWidget(m_bar);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(measure::gap16, measure::gap12, measure::gap16, measure::gap12);
    card->setSpacing(measure::gap8);
    card->addWidget(m_words);
    card->addWidget(m_close, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measure::gap12);
    column->addWidget(m_progress);
    column->addWidget(m_card);
    m_progress->hide();
    m_card->hide();
    hide();

    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_progress->show();
        tell();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        for (const auto &incoming : m_allIncoming) {
            if (incoming)
                incoming->stop();
        }
        m_howFar->setText(tr("Wij stoppen na dit bestand."));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_said.clear();
        m_card->hide();
        tell();
    });
}

void IncomingFilesCard::follow(IncomingFiles *incoming)
{
    m_allIncoming.append(incoming);
    connect(incoming, &IncomingFiles::moved, this, &IncomingFilesCard::tell);
    connect(incoming, &IncomingFiles::said, this, &IncomingFilesCard::say);
    connect(incoming, &IncomingFiles::ended, this, [this, incoming] {
        m_allIncoming.removeAll(incoming);
        if (m_allIncoming.isEmpty()) {
            m_late.stop();
            m_progress->hide();
        }
        tell();
    });
    if (!m_late.isActive() && m_progress->isHidden())
        m_late.start();
}

void IncomingFilesCard::tell()
{
    int done = 0, all = 0;
    for (const auto &incoming : m_allIncoming) {
        done += incoming ? incoming->done() : 0;
        all += incoming ? incoming->all() : 0;
    }
    m_howFar->setText(tr("%1 van %n bestand(en) toegevoegd", nullptr, all).arg(done));
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    setVisible(!m_progress->isHidden() || !m_card->isHidden());
}

void IncomingFilesCard::say(const QString &sentence)
{
    m_said.append(sentence);
    m_words->setText(m_said.join(u'\n'));
    m_card->show();
    tell();
}

} // namespace wd
