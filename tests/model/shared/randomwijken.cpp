// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/shared/randomwijken.h"

#include "model/shared/wijkacts.h"
#include "model/shared/wijkcsv.h"

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

QDate anyDay(Dice &dice)
{
    return QDate(2026, 1, 1).addDays(dice.below(400));
}

/// One edit; what an act refuses leaves the list as it was.
WijkList edited(const WijkList &list, Dice &dice)
{
    const QString slug = dice.oneOf(list.wijken).slug, other = dice.oneOf(list.wijken).slug;
    switch (dice.below(7)) {
    case 0:
        return renamedWijk(list, slug, dice.word(), anyDay(dice)).value_or(list);
    case 1:
        return mergedWijk(list, slug, other).value_or(list);
    case 2:
        return partedWijk(list, slug).value_or(list);
    case 3:
        return withWijk(list, dice.word(), dice.oneOf(list.wijken).stadsdeel).value_or(list);
    case 4:
        return listedWijk(list, slug, dice.chance(50)).value_or(list);
    case 5:
        return withStadsdeel(list, slug, dice.word()).value_or(list);
    default:
        return withWebsite(list, slug, u"https://%1.example/"_s.arg(dice.word())).value_or(list);
    }
}

} // namespace

WijkList randomWijken(Dice &dice)
{
    WijkList list;
    const int count = 1 + dice.below(8);
    for (int i = 0; i < count; ++i)
        list.wijken.append({.slug = wijkSlug(dice.word()),
                            .name = dice.word(),
                            .stadsdeel = dice.word(),
                            .listed = dice.chance(70)});
    if (dice.chance(30))
        list.wijken.first().extra.insert(u"later"_s, dice.word());
    if (dice.chance(30))
        list.extra.insert(u"municipality"_s, dice.word());
    return randomlyEdited(list, dice.below(6), dice);
}

WijkList randomlyEdited(WijkList list, int edits, Dice &dice)
{
    for (int i = 0; i < edits; ++i)
        list = edited(list, dice);
    return list;
}

} // namespace wd::test
