// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/paperwords.h"

#include "views/words/commandwords.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

struct PaperRow {
    QStringView fact, dutch, english; ///< %1 the file, %2 what stands behind the colon
};

constexpr std::array rows{
    PaperRow{u"tracked-changes", u"In %1 staan nog bijgehouden wijzigingen: accepteer ze of wijs ze af.",
             u"%1 still holds tracked changes: accept or reject them."},
    PaperRow{u"comments", u"In %1 staan opmerkingen: haal ze weg als niet iedereen ze mag lezen.",
             u"%1 holds comments: take them out if not everybody may read them."},
    PaperRow{
        u"hidden-content",
        u"In %1 zit iets dat u niet ziet, zoals een blad, rij, tekst of bijlage: haal het weg of maak er een "
        u"pdf van.",
        u"%1 holds something you do not see, such as a sheet, row, text or attachment: take it out or make a "
        u"PDF of it."},
    PaperRow{u"macros", u"In %1 zitten macro's: bewaar het zonder macro's.",
             u"%1 holds macros: save it without them."},
    PaperRow{u"unseen",
             u"In %1 kunnen wij niet kijken: kijk zelf of er niets in staat dat niemand mag lezen.",
             u"We cannot look inside %1: see for yourself that it holds nothing that nobody may read."},
    PaperRow{u"author", u"%1 noemt als maker %2: haal de naam weg als die niet online mag.",
             u"%1 names %2 as its maker: take the name out if it may not be online."},
    PaperRow{u"title", u"%1 heet vanbinnen ‘%2’: pas de titel aan bij de eigenschappen als die niet klopt.",
             u"Inside, %1 is called ‘%2’: change the title in its properties if it is not right."},
};

} // namespace

QString paperInWords(const QString &name, const QString &fact, Language language)
{
    const QString word = fact.section(u':', 0, 0);
    if (word == u"scan"_s)
        return words(Say::ScanNotice, language, {name});
    for (const PaperRow &row : rows) {
        if (row.fact != word)
            continue;
        const QString said = (language == Language::Dutch ? row.dutch : row.english).toString();
        return said.contains(u"%2"_s) ? said.arg(name, fact.section(u':', 1)) : said.arg(name);
    }
    return {};
}

} // namespace wd
