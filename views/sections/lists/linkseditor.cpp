// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/linkseditor.h"

#include "views/fields/inputs/choicefield.h"
#include "views/fields/inputs/linefield.h"
#include "views/sections/form.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

PartList<Link> linksOf(const Section &section)
{
    if (section.binding.own().isEmpty())
        return partList<Link, Link>(
            u"links"_s, [](auto &d) -> auto & { return d.links; }, {}, [](const Link &) { return true; });
    return ownPartList<Link, SectionLink>(section, [](auto &d) -> auto & { return d.sections.links; });
}

QString linkRefusal(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    const bool mail = url.scheme() == u"mailto"_s && url.path().contains(u'@');
    if (url.isValid() && (mail || (web && url.host().contains(u'.'))))
        return {};
    if (text.contains(u'@') && !text.contains(u':'))
        return LinksEditor::tr("Zet mailto: voor het mailadres.");
    return LinksEditor::tr("Dit adres is niet af. Het begint met https://, http:// of mailto:.");
}

/// Who sees a link of a section that is data alone.
Binding<OpenEnum<Visibility>> bindVisibility(const QString &id, const QString &name)
{
    return {.place = {id, u"visibility"_s},
            .name = name,
            .read = [id](const Dossier &dossier) -> OpenEnum<Visibility> {
                const SectionLink *part = findPart(dossier.sections.links, id);
                // What is not known to be public is not.
                return part && part->visibility == Visibility::Public ? Visibility::Public
                                                                      : Visibility::Internal;
            },
            .write =
                [id](Dossier &dossier, const OpenEnum<Visibility> &value) {
                    if (SectionLink *part = findPart(dossier.sections.links, id))
                        part->visibility = value;
                }};
}

} // namespace

LinksEditor::LinksEditor(const EditorContext &context, QWidget *parent)
    : ListEditor(context,
                 Words{.list = tr("Links"),
                       .empty = tr("Nog geen links. Waar staat meer informatie?"),
                       .add = tr("Link toevoegen"),
                       .added = tr("nieuwe link"),
                       .moved = tr("plaats van een link"),
                       .removed = tr("link weggooien")},
                 linksOf(context.section).acts, parent)
    , m_links(linksOf(context.section))
{
    begin();
}

ListRow LinksEditor::rowOf(const Dossier &dossier, const QString &id) const
{
    const Link *part = m_links.find(dossier, id);
    if (!part)
        return {.id = id};
    const bool internal = isInternal(dossier, id);
    return {.id = id,
            .title = part->title.isEmpty() ? tr("Nieuwe link") : part->title,
            .meta = part->url,
            .sign = u"link"_s,
            .internal = internal,
            .mark = internal ? tr("intern") : QString()};
}

bool LinksEditor::isInternal(const Dossier &dossier, const QString &id) const
{
    if (!isOwn())
        return false;
    const SectionLink *part = findPart(dossier.sections.links, id);
    return !context().section.isPublic || !part || part->visibility != Visibility::Public;
}

void LinksEditor::fillForm(const QString &id, QVBoxLayout *form)
{
    OpenDossier &openDossier = context().openDossier;
    QWidget *page = form->parentWidget();
    const auto bind = [&](auto member, const QString &field, const QString &name) {
        return m_links.bind(id, member, field, name);
    };
    auto *internal = new QWidget(page);
    auto *inside = new QVBoxLayout(internal);
    inside->setContentsMargins({});
    (void)internalCard(tr("Deze link is intern. Bewoners zien hem niet."), inside);
    m_internal = internal;
    form->addWidget(internal);
    form->addWidget(new LineField(openDossier,
                                  {.label = tr("Naam"),
                                   .help = tr("Zo staat de link op de pagina."),
                                   .example = tr("Wijkwebsite Paddepoel")},
                                  bind(&Link::title, u"title"_s, tr("naam van een link")), page));
    auto *address = new LineField(
        openDossier,
        {.label = tr("Adres"), .help = tr("Kopieer het adres uit de browser."), .example = u"https://"_s},
        bind(&Link::url, u"url"_s, tr("adres van een link")), page);
    address->setRule(linkRefusal);
    form->addWidget(address);
    if (isOwn() && context().section.isPublic)
        form->addWidget(new ChoiceField(openDossier, {.label = tr("Wie mag het zien?")},
                                        asCode(bindVisibility(id, tr("wie een link mag zien"))),
                                        {{codeOf(Visibility::Public), tr("Openbaar: iedereen mag het lezen")},
                                         {codeOf(Visibility::Internal), tr("Intern: alleen voor collega's")}},
                                        page));
    showWhetherInternal();
}

void LinksEditor::takeOver()
{
    ListEditor::takeOver();
    showWhetherInternal();
}

void LinksEditor::showWhetherInternal()
{
    const QStringList ids = chosen();
    if (m_internal && ids.size() == 1)
        m_internal->setVisible(isInternal(context().openDossier.work(), ids.first()));
}

namespace
{
constexpr std::array linksRows{
    EditorRow{u"list", u"/links", madeEditor<LinksEditor>},
    EditorRow{u"links", u"/sections", madeEditor<LinksEditor>},
};
} // namespace

namespace editors
{
extern const EditorRows linkseditor{linksRows};
} // namespace editors

} // namespace wd
