// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generators.h"

#include "model/dossier/dossierjson.h"
#include "tests/support/fixtures.h"

#include <ostream>

using namespace Qt::StringLiterals;

namespace wd
{

void showValue(const Dossier &dossier, std::ostream &stream)
{
    stream << canonicalBytes(dossier).constData();
}

} // namespace wd

namespace wd::test
{
namespace
{

const QStringList wijkSlugs{u"paddepoel"_s, u"selwerd"_s, u"vinkhuizen"_s, u"beijum"_s, u"lewenborg"_s};
const QStringList states{u"planned"_s, u"current"_s, u"done"_s, u"cancelled"_s};
const QStringList documentTypes{u"nota"_s, u"besluit"_s, u"rapport"_s, u"tekening"_s, u"brief"_s};

/// Builds one random dossier as JSON. Ids are drawn beforehand, so that references can lead forward too.
class Builder
{
public:
    explicit Builder(Dice &source)
        : dice(source)
    {
        for (int i = 0; i < 60; ++i)
            m_ids.append(fixtureId(QString::number(dice.bits() & 0xffffffffffffULL, 16)));
    }
    QJsonObject dossier();

private:
    using Maker = void (Builder::*)(QJsonObject &);

    QString day() { return QDate(2026, 10, 1).addDays(dice.below(150)).toString(Qt::ISODate); }
    QString date();
    Spans spans();
    Block block();
    QJsonArray rich();
    QJsonObject person();
    QJsonObject file(const QString &ending);
    QJsonArray wijken();
    QString anyId() { return dice.chance(75) && m_used > 0 ? m_ids[dice.below(m_used)] : dice.oneOf(m_ids); }
    void unknownMember(QJsonObject &object);
    QJsonObject part(Maker fill, const QString &titleMember);
    QJsonArray parts(Maker fill, const QString &titleMember = u"title"_s);

    void phase(QJsonObject &o);
    void milestone(QJsonObject &o);
    void procedureStep(QJsonObject &o);
    void document(QJsonObject &o);
    void report(QJsonObject &o);
    void image(QJsonObject &o);
    void film(QJsonObject &o);
    void question(QJsonObject &o);
    void news(QJsonObject &o);
    void link(QJsonObject &o);
    void outcome(QJsonObject &o);
    void change(QJsonObject &o);
    void task(QJsonObject &o);
    void topTexts(QJsonObject &o);

    Dice &dice;
    QStringList m_ids;
    int m_used = 0;
};

QString Builder::date()
{
    const QStringList forms{day(),        u"2027-03"_s,  u"2027"_s,       u"2027-23"_s,
                            u"2027-35"_s, u"2027-04~"_s, u"2026-12-05?"_s};
    return dice.oneOf(forms);
}

Spans Builder::spans()
{
    Spans result;
    const int count = 1 + dice.below(3);
    for (int i = 0; i < count; ++i) {
        Span span{.text = dice.words(3) + u' ', .bold = dice.chance(20), .italic = dice.chance(10)};
        if (dice.chance(25))
            span.href = dice.chance(60) ? u"part:"_s + anyId() : u"https://"_s + dice.word() + u".example/"_s;
        if (dice.chance(3))
            span.extra.insert(u"x-"_s + dice.word(), dice.word());
        result.append(span);
    }
    return result;
}

Block Builder::block()
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
        block = Block{.kind = BlockKind::Image, .ref = anyId()};
    }
    if (dice.chance(5))
        block.extra.insert(u"x-"_s + dice.word(), dice.word());
    return block;
}

QJsonArray Builder::rich()
{
    RichText text;
    const int count = dice.below(6);
    for (int i = 0; i < count; ++i)
        text.append(block());
    return richTextToJson(text);
}

QJsonObject Builder::person()
{
    return {{u"name"_s, dice.words(2)},
            {u"function"_s, dice.word()},
            {u"email"_s, dice.word() + u"@gemeente.example"_s},
            {u"phone"_s, u"050 "_s + QString::number(dice.below(9000000) + 1000000)}};
}

QJsonObject Builder::file(const QString &ending)
{
    const FileRef ref = fixtureFile(dice.word() + ending);
    return {{u"name"_s, ref.name},
            {u"sha256"_s, ref.sha256},
            {u"size"_s, ref.size},
            {u"mediaType"_s, ref.mediaType}};
}

QJsonArray Builder::wijken()
{
    QJsonArray result;
    for (const QString &slug : wijkSlugs) {
        if (dice.chance(40))
            result.append(slug);
    }
    return result;
}

void Builder::unknownMember(QJsonObject &object)
{
    if (dice.chance(8))
        object.insert(u"x-"_s + dice.word(), QJsonObject{{u"later"_s, dice.word()}});
}

QJsonObject Builder::part(Maker fill, const QString &titleMember)
{
    QJsonObject object{{u"id"_s, m_ids[m_used++]}};
    if (!titleMember.isEmpty()) {
        object[titleMember] = dice.words(3);
        object[u"slug"] = slugFor(object[titleMember].toString(), object[u"id"].toString());
        if (dice.chance(15))
            object[u"deleted"] = u"2026-11-10"_s;
    }
    (this->*fill)(object);
    unknownMember(object);
    return object;
}

QJsonArray Builder::parts(Maker fill, const QString &titleMember)
{
    QJsonArray array;
    const int count = dice.below(4);
    for (int i = 0; i < count; ++i)
        array.append(part(fill, titleMember));
    return array;
}

void Builder::phase(QJsonObject &o)
{
    o[u"state"] = dice.oneOf(states);
    o[u"start"] = date();
    o[u"end"] = date();
    o[u"note"] = dice.words(3);
}

void Builder::milestone(QJsonObject &o)
{
    o[u"phase"] = anyId();
    o[u"date"] = date();
    o[u"state"] = dice.oneOf(states);
    o[u"note"] = dice.words(3);
    if (dice.chance(30))
        o[u"delays"] = QJsonArray{QJsonObject{
            {u"from"_s, date()}, {u"to"_s, date()}, {u"reason"_s, dice.words(3)}, {u"on"_s, day()}}};
}

void Builder::procedureStep(QJsonObject &o)
{
    o[u"body"] = dice.word();
    o[u"date"] = date();
    o[u"weeks"] = dice.below(12);
    o[u"state"] = dice.oneOf(states);
    o[u"note"] = dice.words(3);
}

void Builder::document(QJsonObject &o)
{
    static const QStringList visibilities{u"public"_s, u"public"_s, u"internal"_s, u"embargo"_s};
    o[u"type"] = dice.oneOf(documentTypes);
    o[u"date"] = date();
    o[u"description"] = dice.words(4);
    o[u"visibility"] = dice.oneOf(visibilities);
    if (o[u"visibility"] == u"embargo"_s)
        o[u"embargoUntil"] = day();
    if (dice.chance(40))
        o[u"supersedes"] = anyId();
    o[u"file"] = file(u".pdf"_s);
}

void Builder::report(QJsonObject &o)
{
    o[u"date"] = date();
    o[u"place"] = dice.word();
    o[u"attended"] = dice.words(2);
    o[u"discussed"] = rich();
    o[u"agreements"] = QJsonArray{dice.words(3), dice.words(3)};
    o[u"response"] = rich();
    if (dice.chance(50))
        o[u"file"] = file(u".pdf"_s);
}

void Builder::image(QJsonObject &o)
{
    o[u"kind"] = dice.chance(50) ? u"photo"_s : u"impression"_s;
    o[u"alt"] = dice.words(4);
    o[u"credit"] = dice.word();
    o[u"date"] = date();
    o[u"file"] = file(u".jpg"_s);
}

void Builder::film(QJsonObject &o)
{
    o[u"url"] = u"https://video.example/"_s + dice.word();
    o[u"poster"] = anyId();
    o[u"captions"] = dice.chance(50);
    o[u"transcript"] = rich();
}

void Builder::question(QJsonObject &o)
{
    o[u"answer"] = rich();
}

void Builder::news(QJsonObject &o)
{
    o[u"lead"] = dice.words(4);
    o[u"body"] = rich();
    o[u"date"] = day();
    o[u"until"] = day();
    o[u"wijken"] = wijken();
    o[u"image"] = anyId();
}

void Builder::link(QJsonObject &o)
{
    o[u"url"] = u"https://"_s + dice.word() + u".example/"_s;
}

void Builder::outcome(QJsonObject &o)
{
    o[u"date"] = date();
    o[u"text"] = rich();
    o[u"counts"] = QJsonArray{QJsonObject{{u"label"_s, dice.word()}, {u"number"_s, dice.below(500)}}};
}

void Builder::change(QJsonObject &o)
{
    static const QStringList kinds{u"delay"_s,    u"status"_s,     u"document"_s,
                                   u"decision"_s, u"correction"_s, u"checked"_s};
    o[u"on"] = day();
    o[u"kind"] = dice.oneOf(kinds);
    o[u"text"] = dice.words(5);
}

void Builder::task(QJsonObject &o)
{
    o[u"text"] = dice.words(4);
    o[u"who"] = dice.word();
    o[u"due"] = day();
    o[u"done"] = dice.chance(30);
}

void Builder::topTexts(QJsonObject &o)
{
    static const QStringList profiles{u"fysiek"_s, u"verkeer"_s, u"beheer"_s, u"beleid"_s, u"partner"_s};
    static const QStringList levels{u"informeren"_s, u"raadplegen"_s, u"adviseren"_s};
    o[u"profile"] = dice.oneOf(profiles);
    o[u"title"] = dice.words(3);
    o[u"summary"] = dice.words(6);
    o[u"about"]
        = QJsonObject{{u"what"_s, rich()}, {u"why"_s, rich()}, {u"who"_s, rich()}, {u"when"_s, rich()}};
    o[u"status"] = QJsonObject{{u"text"_s, rich()}, {u"date"_s, day()}};
    o[u"roles"] = QJsonObject{{u"owner"_s, person()},
                              {u"publicist"_s, person()},
                              {u"editor"_s, person()},
                              {u"contact"_s, person()}};
    QJsonArray affected;
    for (const QJsonValue &slug : wijken())
        affected.append(QJsonObject{{u"wijk"_s, slug}, {u"consequence"_s, dice.words(4)}});
    o[u"wijken"] = QJsonObject{
        {u"primary"_s, dice.oneOf(wijkSlugs)}, {u"affected"_s, affected}, {u"all"_s, dice.chance(20)}};
    QStringList theme{dice.word(), dice.word(), u"fietsen"_s};
    theme.sort();
    o[u"theme"] = QJsonArray::fromStringList(theme);
    o[u"participation"]
        = QJsonObject{{u"level"_s, dice.oneOf(levels)}, {u"fixed"_s, rich()}, {u"open"_s, rich()}};
    o[u"validity"] = QJsonObject{
        {u"start"_s, day()}, {u"end"_s, day()}, {u"nextCheck"_s, day()}, {u"checkedOn"_s, day()}};
}

QJsonObject Builder::dossier()
{
    QJsonObject o{{u"schema"_s, currentSchema}, {u"id"_s, m_ids[m_used++]}};
    o[u"sjabloon"] = QJsonObject{{u"key"_s, u"communicatiedossier"_s}, {u"version"_s, 1}};
    topTexts(o);
    o[u"slug"] = slugFor(o[u"title"].toString(), o[u"id"].toString());
    o[u"images"] = parts(&Builder::image);
    o[u"documents"] = parts(&Builder::document);
    o[u"planning"] = QJsonObject{{u"phases"_s, parts(&Builder::phase)},
                                 {u"milestones"_s, parts(&Builder::milestone)},
                                 {u"procedure"_s, parts(&Builder::procedureStep)}};
    o[u"reports"] = parts(&Builder::report);
    o[u"films"] = parts(&Builder::film);
    o[u"questions"] = parts(&Builder::question, u"question"_s);
    o[u"news"] = parts(&Builder::news);
    o[u"links"] = parts(&Builder::link);
    o[u"outcome"] = parts(&Builder::outcome);
    o[u"changes"] = parts(&Builder::change, {});
    o[u"internal"] = QJsonObject{{u"notes"_s, rich()}, {u"tasks"_s, parts(&Builder::task, {})}};
    o[u"reaction"] = QJsonObject{{u"open"_s, true},
                                 {u"channel"_s, u"mail"_s},
                                 {u"address"_s, dice.word() + u"@gemeente.example"_s},
                                 {u"opens"_s, day()},
                                 {u"closes"_s, day()},
                                 {u"answerWeeks"_s, dice.below(8)},
                                 {u"note"_s, dice.words(3)}};
    unknownMember(o);
    return o;
}

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

Dossier randomDossier(Dice &dice)
{
    return dossierFromCheckedJson(canonicalJson(Builder(dice).dossier()));
}

rc::Gen<Dossier> anyDossier()
{
    return rc::gen::map(rc::gen::arbitrary<quint64>(), [](quint64 seed) {
        Dice dice(seed);
        return randomDossier(dice);
    });
}

rc::Gen<Dossier> anyEditOf(const Dossier &dossier, int mostEdits)
{
    return rc::gen::apply(
        [dossier](quint64 seed, int edits) {
            Dice dice(seed);
            return randomlyEdited(dossier, edits, dice);
        },
        rc::gen::arbitrary<quint64>(), rc::gen::inRange(0, mostEdits + 1));
}

} // namespace wd::test
