// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomvalues.h"

#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;

namespace wd::test
{
namespace
{

const QStringList wijkSlugs{u"paddepoel"_s, u"selwerd"_s, u"vinkhuizen"_s, u"beijum"_s, u"lewenborg"_s};

} // namespace

QString Dice::word()
{
    QString text(9, u'a');
    quint64 value = bits();
    for (QChar &c : text) {
        c = QChar(static_cast<char16_t>(u'a' + value % 26));
        value /= 26;
    }
    return chance(10) ? text + u"\u00eb"_s : text;
}

QString Dice::words(int most)
{
    QStringList list{word()};
    while (list.size() < most && chance(60))
        list.append(word());
    return list.join(u' ');
}

RandomIds::RandomIds(Dice &dice)
    : m_dice(dice)
{
    for (int i = 0; i < 90; ++i)
        m_ids.append(fixtureId(QString::number(dice.bits() & 0xffffffffffffULL, 16)));
}

QString RandomIds::any()
{
    return m_dice.chance(75) && m_used > 0 ? m_ids[m_dice.below(m_used)] : m_dice.oneOf(m_ids);
}

QString RandomValues::day()
{
    return QDate(2026, 10, 1).addDays(dice.below(150)).toString(Qt::ISODate);
}

QString RandomValues::wijk()
{
    return dice.oneOf(wijkSlugs);
}

QString RandomValues::date()
{
    const QStringList forms{day(),        u"2027-03"_s,  u"2027"_s,       u"2027-23"_s,
                            u"2027-35"_s, u"2027-04~"_s, u"2026-12-05?"_s};
    return dice.oneOf(forms);
}

Spans RandomValues::spans()
{
    Spans result;
    const int count = 1 + dice.below(3);
    for (int i = 0; i < count; ++i) {
        Span span{.text = dice.words(3) + u' ', .bold = dice.chance(20), .italic = dice.chance(10)};
        if (dice.chance(25))
            span.href
                = dice.chance(60) ? u"part:"_s + m_ids.any() : u"https://"_s + dice.word() + u".example/"_s;
        if (dice.chance(3))
            span.extra.insert(u"x-"_s + dice.word(), dice.word());
        result.append(span);
    }
    return result;
}

Block RandomValues::block()
{
    Block block;
    const int kind = dice.below(12);
    if (kind < 7) {
        block.spans = spans();
    } else if (kind == 7) {
        block = Block{.kind = BlockKind::Heading, .spans = spans(), .level = 3 + dice.below(2)};
    } else if (kind == 8) {
        block = Block{.kind = BlockKind::Quote, .spans = spans()};
    } else if (kind == 9) {
        ItemList nested{.ordered = true, .items = {ListItem{.spans = spans()}}};
        block.kind = BlockKind::List;
        block.list.items = {ListItem{.spans = spans()}, ListItem{.spans = spans(), .nested = {nested}}};
    } else if (kind == 10) {
        block = Block{
            .kind = BlockKind::Table, .header = {spans(), spans()}, .rows = {{spans(), {}}, {{}, spans()}}};
    } else {
        block = Block{.kind = BlockKind::Image, .ref = m_ids.any()};
    }
    if (dice.chance(5))
        block.extra.insert(u"x-"_s + dice.word(), dice.word());
    return block;
}

QJsonArray RandomValues::rich()
{
    RichText text;
    const int count = dice.below(6);
    for (int i = 0; i < count; ++i)
        text.append(block());
    return richTextToJson(text);
}

QJsonObject RandomValues::file()
{
    const FileRef ref = fixtureFile(dice.word() + (dice.chance(50) ? u".pdf"_s : u".jpg"_s));
    return {{u"name"_s, ref.name},
            {u"sha256"_s, ref.sha256},
            {u"size"_s, ref.size},
            {u"mediaType"_s, ref.mediaType}};
}

QJsonArray RandomValues::wijken()
{
    QJsonArray result;
    for (const QString &slug : wijkSlugs) {
        if (dice.chance(40))
            result.append(slug);
    }
    return result;
}

QString RandomValues::address(const QString &member)
{
    if (member == u"url")
        return u"https://video.example/"_s + dice.word();
    if (member == u"phone")
        return u"050 "_s + QString::number(dice.below(9000000) + 1000000);
    return dice.word() + u"@gemeente.example"_s;
}

} // namespace wd::test
