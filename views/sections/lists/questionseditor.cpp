// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/questionseditor.h"

#include "views/fields/inputs/linefield.h"
#include "views/fields/parts/richfield.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr auto questionsOf = [](auto &d) -> auto & { return d.questions; };

} // namespace

QuestionsEditor::QuestionsEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Vragen"),
                       .empty = tr("Nog geen vragen. Welke vraag krijgt u vaker?"),
                       .add = tr("Vraag toevoegen"),
                       .added = tr("nieuwe vraag"),
                       .moved = tr("plaats van een vraag"),
                       .removed = tr("vraag weggooien")},
                 listActs<Question>(questionsOf), parent)
{
    begin();
}

ListRow QuestionsEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const Question *part = findPart(questionsOf(dossier), id);
    if (!part)
        return {.id = id};
    return {.id = id,
            .title = part->question.isEmpty() ? tr("Nieuwe vraag") : part->question,
            .meta = part->answer == RichText() ? tr("Nog geen antwoord") : tr("Met antwoord"),
            .sign = u"question"_s};
}

void QuestionsEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return bindPart(questionsOf, id, member, field, name);
    };
    form->addWidget(new LineField(openDossier,
                                  {.label = tr("Vraag"), .example = tr("Blijft de oude schommel staan?")},
                                  bind(&Question::question, u"question"_s, tr("vraag")), page));
    auto *answer = new RichField(openDossier, {.label = tr("Antwoord")},
                                 bind(&Question::answer, u"answer"_s, tr("antwoord")), page);
    answer->setFiles(context().files);
    form->addWidget(answer);
}

namespace
{
constexpr std::array questionsRows{
    EditorRow{u"list", u"/questions", madeEditor<QuestionsEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows questionseditor{questionsRows};
} // namespace editors

} // namespace wd
