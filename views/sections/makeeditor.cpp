// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/documentseditor.h"
#include "views/sections/files/filmseditor.h"
#include "views/sections/files/imageseditor.h"
#include "views/sections/files/reportseditor.h"
#include "views/sections/lists/changeseditor.h"
#include "views/sections/lists/linkseditor.h"
#include "views/sections/lists/newseditor.h"
#include "views/sections/lists/questionseditor.h"
#include "views/sections/people/contacteditor.h"
#include "views/sections/people/internaleditor.h"
#include "views/sections/people/roleseditor.h"
#include "views/sections/planning/planningeditor.h"
#include "views/sections/planning/procedureeditor.h"
#include "views/sections/sectioneditor.h"
#include "views/sections/starteditor.h"
#include "views/sections/texts/abouteditor.h"
#include "views/sections/texts/outcomeeditor.h"
#include "views/sections/texts/participationeditor.h"
#include "views/sections/texts/reactioneditor.h"
#include "views/sections/texts/statuseditor.h"
#include "views/sections/texts/summaryeditor.h"
#include "views/sections/texts/titleeditor.h"
#include "views/sections/texts/validityeditor.h"
#include "views/sections/texts/wijkeneditor.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Maker = std::unique_ptr<SectionEditor> (*)(const EditorContext &);

template <typename Editor> std::unique_ptr<SectionEditor> make(const EditorContext &context)
{
    return std::make_unique<Editor>(context, nullptr);
}

/// Which class edits which section; a new kind of section is one line here.
const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all{
        {u"about"_s, make<AboutEditor>},
        {u"changes"_s, make<ChangesEditor>},
        {u"contact"_s, make<ContactEditor>},
        {u"internal"_s, make<InternalEditor>},
        {u"participation"_s, make<ParticipationEditor>},
        {u"reaction"_s, make<ReactionEditor>},
        {u"roles"_s, make<RolesEditor>},
        {u"status"_s, make<StatusEditor>},
        {u"summary"_s, make<SummaryEditor>},
        {u"title"_s, make<TitleEditor>},
        {u"validity"_s, make<ValidityEditor>},
        {u"wijken"_s, make<WijkenEditor>},
        {u"planning"_s, make<PlanningEditor>},
        {u"procedure"_s, make<ProcedureEditor>},
        {u"documents"_s, make<DocumentsEditor>},
        {u"reports"_s, make<ReportsEditor>},
        {u"images"_s, make<ImagesEditor>},
        {u"films"_s, make<FilmsEditor>},
        {u"questions"_s, make<QuestionsEditor>},
        {u"news"_s, make<NewsEditor>},
        {u"links"_s, make<LinksEditor>},
        {u"outcome"_s, make<OutcomeEditor>},
        {u"start"_s, make<StartEditor>}, // no section of its own: what lacks of others
    };
    return all;
}

} // namespace

std::unique_ptr<SectionEditor> makeEditor(const QString &sectionKey, const EditorContext &context)
{
    const Maker maker = makers().value(sectionKey, nullptr);
    return maker ? maker(context) : nullptr;
}

} // namespace wd
