// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/questionscard.h"

#include "model/publication/notes/sitequestions.h"
#include "views/words/eventwords.h"

#include <QHBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;

QuestionsCard::QuestionsCard(const DossierId &dossier, const QList<SyncEvent> &questions, bool readOnly,
                             SitePort &site, Language language, QWidget *parent)
    : Card("card-attention", parent)
{
    column()->addWidget(PageFrame::label(tr("Dit vraagt een besluit van u:"), "text", this));
    for (const SyncEvent &question : questions)
        column()->addWidget(PageFrame::label(newsInWords(question, language), "text", this));
    auto *read = PageFrame::button(u"questionsRead"_s, tr("Gelezen"), "secondary", this);
    auto *row = new QHBoxLayout;
    if (!readOnly && !answeredByPublishing(questions).isEmpty()) {
        auto *look = PageFrame::button(u"questionsLook"_s, tr("Publiceer opnieuw…"), "secondary", this);
        row->addWidget(look);
        connect(look, &QPushButton::clicked, this, &QuestionsCard::lookAsked);
    }
    row->addWidget(read);
    row->addStretch(1);
    column()->addLayout(row);
    connect(read, &QPushButton::clicked, this,
            [&site, dossier, questions] { site.questionsRead(dossier, questions); });
}

} // namespace wd
