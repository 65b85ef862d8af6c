// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/helppage.h"

#include "views/fields/inputs/inputs.h"
#include "views/look/look.h"

namespace wd
{

using namespace Qt::StringLiterals;

HelpPage::HelpPage(const SjabloonCatalogue &sjablonen, Language language, QWidget *parent)
    : PageFrame(tr("Hulp"), parent)
    , m_topics(helpTopics(sjablonen, language))
    , m_words(new QLineEdit(this))
    , m_shown(new QVBoxLayout)
{
    m_words->setObjectName(u"helpWords"_s);
    m_words->setAccessibleName(tr("Zoeken in de hulp"));
    m_words->setPlaceholderText(tr("Zoeken in de hulp…"));
    makeSearchLine(*m_words);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    column()->addWidget(m_words);
    m_shown->setSpacing(measure::gap4);
    column()->addLayout(m_shown);
    connect(m_words, &QLineEdit::textChanged, this, &HelpPage::list);
}

void HelpPage::begin()
{
    m_words->clear();
    list();
    m_words->setFocus();
}

void HelpPage::list()
{
    clear(m_shown);
    const QString words = m_words->text().trimmed();
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        if (!topic.says(words))
            continue;
        auto *link = button(u"helpTopic"_s, topic.title, "link", this);
        connect(link, &QPushButton::clicked, this, [this, topic] { read(topic); });
        m_shown->addWidget(link, 0, Qt::AlignLeft);
    }
    if (m_shown->isEmpty())
        m_shown->addWidget(
            label(tr("Hierover staat niets in de hulp. Probeer een ander woord."), "help", this));
}

void HelpPage::read(const HelpTopic &topic)
{
    clear(m_shown);
    auto *contents = button(u"helpContents"_s, tr("Alle onderwerpen"), "quiet", this);
    contents->setIcon(wordsIcon(u"back"_s));
    connect(contents, &QPushButton::clicked, this, [this] {
        list();
        m_words->setFocus();
    });
    m_shown->addWidget(contents, 0, Qt::AlignLeft);
    m_shown->addWidget(label(topic.title, "part", this));
    for (const QString &paragraph : topic.text.split(u"\n\n"_s))
        m_shown->addWidget(label(paragraph, "text", this));
    contents->setFocus();
}

} // namespace wd
