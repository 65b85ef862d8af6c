// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitekinds.h"

#include "sync/folder/folderkind.h"
#include "sync/plone/site/plonekind.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

template <typename... Kinds> QList<const SiteKind *> table()
{
    static const std::tuple<Kinds...> kinds;
    return std::apply([](const auto &...each) { return QList<const SiteKind *>{&each...}; }, kinds);
}

SiteFormField::Is shownAs(SiteField::Is is)
{
    switch (is) {
    case SiteField::Is::Text:
        return SiteFormField::Is::Text;
    case SiteField::Is::Address:
        return SiteFormField::Is::Address;
    case SiteField::Is::Folder:
        return SiteFormField::Is::Folder;
    case SiteField::Is::Agreement:
        return SiteFormField::Is::Agreement;
    }
    Q_UNREACHABLE();
}

bool isAsked(const SiteKind &kind, const QString &key)
{
    const QList<SiteField> fields = kind.fields();
    return std::ranges::any_of(fields, [&key](const SiteField &field) { return field.key == key; });
}

} // namespace

const QList<const SiteKind *> &siteKinds()
{
    static const QList<const SiteKind *> kinds = table<PloneKind, FolderKind>();
    return kinds;
}

Result<ChosenSite> chosenSite(const SiteSettings &settings)
{
    for (const SiteKind *kind : siteKinds()) {
        if (settings.kind.isEmpty() || settings.kind == kind->key())
            return ChosenSite{.kind = kind, .settings = settings};
    }
    return fail(ErrorKind::BadInput, settings.name, u"site-kind"_s);
}

Result<ChosenSite> siteFromAnswers(const QString &kind, const SiteAnswers &answers)
{
    WD_ASSIGN(ChosenSite site, chosenSite({.name = kind, .url = {}, .user = {}, .kind = kind}));
    WD_ASSIGN(site.settings, site.kind->read(answers));
    return site;
}

Result<ChosenSite> siteFromOptions(const SiteAnswers &options)
{
    QStringList said = options.keys();
    said.sort();
    QString odd;
    for (const SiteKind *kind : siteKinds()) {
        const auto other
            = std::ranges::find_if(said, [kind](const QString &key) { return !isAsked(*kind, key); });
        if (other == said.end())
            return siteFromAnswers(kind->key(), options);
        odd = *other;
    }
    return fail(ErrorKind::BadInput, u"--"_s + odd, u"usage"_s);
}

QList<SiteForm> siteForms()
{
    QList<SiteForm> forms;
    for (const SiteKind *kind : siteKinds()) {
        SiteForm form{.kind = kind->key(), .fields = {}, .asksPassword = kind->asksPassword()};
        for (const SiteField &field : kind->fields()) {
            if (field.onForm)
                form.fields.append({.key = field.key,
                                    .is = shownAs(field.is),
                                    .needed = field.needed,
                                    .agreesTo = field.agreesTo});
        }
        forms.append(form);
    }
    return forms;
}

} // namespace wd
