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
#include "views/sections/texts/sectiontexteditor.h"
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

using Maker = std::unique_ptr<SectionEditor> (*)(const EditorContext &, QWidget *parent);

template <typename Editor> std::unique_ptr<SectionEditor> make(const EditorContext &context, QWidget *parent)
{
    return std::make_unique<Editor>(context, parent);
}

/// Which class edits which kind of section; a new kind is one line here.
const QHash<SectionBinding, Maker> &makers()
{
    static const QHash<SectionBinding, Maker> all{
        {{u"about"_s, u"/about"_s}, make<AboutEditor>},
        {{u"changes"_s, u"/changes"_s}, make<ChangesEditor>},
        {{u"person"_s, u"/roles/contact"_s}, make<ContactEditor>},
        {{u"internal"_s, u"/internal"_s}, make<InternalEditor>},
        {{u"participation"_s, u"/participation"_s}, make<ParticipationEditor>},
        {{u"reaction"_s, u"/reaction"_s}, make<ReactionEditor>},
        {{u"people"_s, u"/roles"_s}, make<RolesEditor>},
        {{u"status"_s, u"/status"_s}, make<StatusEditor>},
        {{u"text"_s, u"/summary"_s}, make<SummaryEditor>},
        {{u"validity"_s, u"/validity"_s}, make<ValidityEditor>},
        {{u"wijken"_s, u"/wijken"_s}, make<WijkenEditor>},
        {{u"planning"_s, u"/planning"_s}, make<PlanningEditor>},
        {{u"procedure"_s, u"/planning/procedure"_s}, make<ProcedureEditor>},
        {{u"list"_s, u"/documents"_s}, make<DocumentsEditor>},
        {{u"list"_s, u"/reports"_s}, make<ReportsEditor>},
        {{u"list"_s, u"/images"_s}, make<ImagesEditor>},
        {{u"list"_s, u"/films"_s}, make<FilmsEditor>},
        {{u"list"_s, u"/questions"_s}, make<QuestionsEditor>},
        {{u"list"_s, u"/news"_s}, make<NewsEditor>},
        {{u"list"_s, u"/links"_s}, make<LinksEditor>},
        {{u"list"_s, u"/outcome"_s}, make<OutcomeEditor>},
        {{u"richtext"_s, u"/sections"_s}, make<SectionTextEditor>},
        {{u"table"_s, u"/sections"_s}, make<SectionTextEditor>},
        {{u"links"_s, u"/sections"_s}, make<LinksEditor>},
        {{u"files"_s, u"/sections"_s}, make<DocumentsEditor>},
    };
    return all;
}

} // namespace

std::unique_ptr<SectionEditor> makeEditor(const Section &section, const EditorContext &context,
                                          QWidget *parent, Extent extent)
{
    const Maker maker = makers().value(section.binding.inTables(), nullptr);
    EditorContext own = context;
    own.section = section;
    own.extent = extent;
    return maker ? maker(own, parent) : nullptr;
}

std::unique_ptr<SectionEditor> makeEditor(const QString &key, const EditorContext &context, QWidget *parent)
{
    if (key == u"title"_s)
        return make<TitleEditor>(context, parent);
    if (key == u"start"_s)
        return make<StartEditor>(context, parent);
    const Section *section = context.openDossier.sjabloon().section(key);
    return section ? makeEditor(*section, context, parent) : nullptr;
}

} // namespace wd
