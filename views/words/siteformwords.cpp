// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/siteformwords.h"

#include "views/words/filled.h"
#include "views/words/plainly.h"
#include "views/words/translated.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wd
{

namespace
{

/// The words of one kind ("plone"), or of something of it ("plone/url").
struct Words {
    std::u16string_view of;
    const char *label;
    const char *lacks = "";
    const char *example = "";
};

constexpr std::array table{
    Words{u"plone", QT_TRANSLATE_NOOP("SiteForm", "De website van de gemeente")},
    Words{u"plone/url", QT_TRANSLATE_NOOP("SiteForm", "Adres van de site"),
          QT_TRANSLATE_NOOP("SiteForm", "Vul het adres van de site in."), "www.gemeente.example"},
    Words{u"plone/user", QT_TRANSLATE_NOOP("SiteForm", "Gebruikersnaam"),
          QT_TRANSLATE_NOOP("SiteForm", "Vul uw gebruikersnaam in.")},
    Words{u"plone/unencrypted", QT_TRANSLATE_NOOP("SiteForm", "Toch aanmelden, zonder beveiliging")},
    Words{u"plone/plain-http",
          QT_TRANSLATE_NOOP("SiteForm",
                            "Uw wachtwoord is niet verstuurd. De verbinding met %1 is niet beveiligd, dus "
                            "anderen kunnen het onderweg lezen: gebruik https://, of kies „%3”.")},
    Words{u"folder", QT_TRANSLATE_NOOP("SiteForm", "Mappen op het netwerk")},
    Words{u"folder/private", QT_TRANSLATE_NOOP("SiteForm", "Besloten map, voor u en uw collega's"),
          QT_TRANSLATE_NOOP("SiteForm", "Kies de besloten map.")},
    Words{u"folder/public", QT_TRANSLATE_NOOP("SiteForm", "Openbare map, voor bewoners"),
          QT_TRANSLATE_NOOP("SiteForm", "Kies de openbare map.")},
    Words{u"folder/user", QT_TRANSLATE_NOOP("SiteForm", "Uw naam, zoals collega's die zien"),
          QT_TRANSLATE_NOOP("SiteForm", "Vul uw naam in.")},
    Words{u"folder/url", QT_TRANSLATE_NOOP("SiteForm", "Webadres van de openbare map, als die er een heeft"),
          "", "https://dossiers.gemeente.example"},
    Words{u"folder/new", QT_TRANSLATE_NOOP("SiteForm", "Begin in deze mappen")},
    Words{u"folder/new-site",
          QT_TRANSLATE_NOOP("SiteForm",
                            "Er is nog niets gemaakt. Dit is gevonden: %1 en %2 zijn twee mappen waarin nog "
                            "geen collega Wijkdossier gebruikt. Klopt dat, kies dan „%3”.")},
    Words{u"folder/new-public",
          QT_TRANSLATE_NOOP("SiteForm",
                            "Er is nog niets gemaakt. Dit is gevonden: in %1 werken al collega's, maar %2 "
                            "hoort daar nog niet bij. Klopt dat, kies dan „%3”.")},
    Words{u"folder/rights-not-told",
          QT_TRANSLATE_NOOP("SiteForm",
                            "Wie de besloten map mag lezen, is op deze computer niet te zien: vraag uw "
                            "helpdesk of dat alleen uw groep is.")},
};

const Words *wordsOf(const QString &kind, const QString &what)
{
    const QString of = what.isEmpty() ? kind : kind + u'/' + what;
    const auto found
        = std::ranges::find_if(table, [&of](const Words &row) { return of == QStringView(row.of); });
    return found == table.end() ? nullptr : &*found;
}

/// What has no words is called by its code, so that a room is seen to lack them.
QString labelOf(const QString &kind, const QString &what, const Language &language)
{
    const Words *found = wordsOf(kind, what);
    return found ? translated("SiteForm", found->label, language) : what.isEmpty() ? kind : what;
}

} // namespace

QString siteKindName(const QString &kind, const Language &language)
{
    return labelOf(kind, {}, language);
}

QString siteFieldLabel(const QString &kind, const QString &field, const Language &language)
{
    return labelOf(kind, field, language);
}

QString siteFieldExample(const QString &kind, const QString &field)
{
    const Words *found = wordsOf(kind, field);
    return found ? QString::fromLatin1(found->example) : QString();
}

QString siteFieldLacks(const QString &kind, const QString &field, const Language &language)
{
    const Words *found = wordsOf(kind, field);
    return found ? translated("SiteForm", found->lacks, language) : field;
}

QString siteQuestion(const QString &kind, const Error &error, const QString &button, const Language &language)
{
    return filled(labelOf(kind, error.detail.section(u':', 0, 0), language),
                  {plainly(error.subject), plainly(error.detail.section(u':', 1)), button});
}

QString siteNote(const QString &kind, const QString &note, const Language &language)
{
    return labelOf(kind, note, language);
}

} // namespace wd
