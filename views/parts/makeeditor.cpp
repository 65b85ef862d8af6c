// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/abouteditor.h"
#include "views/parts/changeseditor.h"
#include "views/parts/contacteditor.h"
#include "views/parts/documentseditor.h"
#include "views/parts/filmseditor.h"
#include "views/parts/imageseditor.h"
#include "views/parts/internaleditor.h"
#include "views/parts/linkseditor.h"
#include "views/parts/newseditor.h"
#include "views/parts/outcomeeditor.h"
#include "views/parts/parteditor.h"
#include "views/parts/participationeditor.h"
#include "views/parts/planningeditor.h"
#include "views/parts/procedureeditor.h"
#include "views/parts/questionseditor.h"
#include "views/parts/reactioneditor.h"
#include "views/parts/reportseditor.h"
#include "views/parts/roleseditor.h"
#include "views/parts/starteditor.h"
#include "views/parts/statuseditor.h"
#include "views/parts/summaryeditor.h"
#include "views/parts/titleeditor.h"
#include "views/parts/validityeditor.h"
#include "views/parts/wijkeneditor.h"

#include <QHash>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using Maker = std::unique_ptr<PartEditor> (*)(const EditorContext &);

template <typename Editor> std::unique_ptr<PartEditor> make(const EditorContext &context)
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

std::unique_ptr<PartEditor> makeEditor(const QString &sectionKey, const EditorContext &context)
{
    const Maker maker = makers().value(sectionKey, nullptr);
    return maker ? maker(context) : nullptr;
}

} // namespace wd
