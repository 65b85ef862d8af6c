// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/dossier/phrasemaker.h"

using namespace Qt::StringLiterals;

namespace wd::test
{

QString PhraseMaker::cased(const QString &text)
{
    if (chance(8))
        return text.toUpper();
    return chance(15) ? text.left(1).toUpper() + text.mid(1) : text;
}

QString PhraseMaker::monthName(int month)
{
    static const QList<QStringList> names{{u"januari"_s, u"jan"_s, u"jan."_s},
                                          {u"februari"_s, u"feb"_s, u"febr."_s},
                                          {u"maart"_s, u"mrt"_s, u"mrt."_s},
                                          {u"april"_s, u"apr"_s, u"apr."_s},
                                          {u"mei"_s},
                                          {u"juni"_s, u"jun"_s},
                                          {u"juli"_s, u"jul"_s},
                                          {u"augustus"_s, u"aug"_s, u"aug."_s},
                                          {u"september"_s, u"sept."_s, u"sep"_s},
                                          {u"oktober"_s, u"okt"_s, u"okt."_s},
                                          {u"november"_s, u"nov"_s, u"nov."_s},
                                          {u"december"_s, u"dec"_s, u"dec."_s}};
    return one(names[month - 1]);
}

QString PhraseMaker::weekday(const QDate &day)
{
    static const QStringList names{u"maandag"_s, u"dinsdag"_s,  u"woensdag"_s, u"donderdag"_s,
                                   u"vrijdag"_s, u"zaterdag"_s, u"zondag"_s};
    const QString name = names[day.dayOfWeek() - 1];
    return one({name, name.left(2), name.left(2) + u'.'});
}

QString PhraseMaker::rank(int day)
{
    return QString::number(day) + (chance(8) ? u"e"_s : QString());
}

QDate PhraseMaker::someDay()
{
    return m_today.addDays(number(0, 355));
}

PhraseMaker::Said PhraseMaker::year(const QDate &of, const QDate &last)
{
    // Left out only where it is the coming one.
    const bool may = last >= m_today && last < m_today.addYears(1) && of >= m_today.addDays(-20);
    if (may && chance(50))
        return {};
    const QString digits = QString::number(last.year());
    return {.year = one({u' ' + digits, u' ' + digits, u" '"_s + digits.right(2)}), .said = true};
}

QString PhraseMaker::clock(const QTime &time, bool unit)
{
    const bool whole = time.minute() == 0 && time.hour() >= 8 && unit;
    QString text = whole && chance(40) ? QString::number(time.hour())
                                       : time.toString(one({u"HH:mm"_s, u"H.mm"_s, u"HH.mm"_s}));
    return text + (unit ? one({u" uur"_s, u" uur"_s, u" u"_s, u"u"_s}) : QString());
}

QString PhraseMaker::hours(Phrase &phrase)
{
    const QTime from(number(8, 20), one({u"0"_s, u"15"_s, u"30"_s, u"45"_s}).toInt());
    const QTime until = from.addSecs(60 * 30 * number(1, 5));
    phrase.time = from.toString(u"HH:mm"_s);
    if (chance(40))
        return one({u" "_s, u", "_s, u" om "_s, u" vanaf "_s}) + clock(from, true);
    phrase.endTime = until.toString(u"HH:mm"_s);
    const QString first = from.toString(one({u"HH:mm"_s, u"H.mm"_s})), last = clock(until, chance(70));
    const bool tells = last.contains(u':') || last.contains(u'.') || last.contains(u'u');
    const QString end = tells ? last : last + u" uur"_s;
    return one({u" van %1 tot %2"_s, u" %1-%2"_s, u", %1 - %2"_s, u" tussen %1 en %2"_s, u" (%1 - %2)"_s})
        .arg(first, end);
}

Phrase PhraseMaker::day()
{
    const QDate day = chance(25) ? m_today.addDays(number(-900, 2500)) : someDay();
    const QString iso = day.toString(Qt::ISODate);
    if (chance(20)) {
        const QString shape
            = one({u"d-M-yyyy"_s, u"dd-MM-yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s});
        return {.typed = (chance(25) ? weekday(day) + u' ' : QString()) + day.toString(shape), .start = iso};
    }
    const Said said = year(day, day);
    QString typed = rank(day.day()) + u' ' + monthName(day.month()) + said.year;
    if (chance(40))
        typed = weekday(day) + u' ' + typed;
    return {.typed = cased(one({u""_s, u""_s, u""_s, u"op "_s}) + typed), .start = iso};
}

Phrase PhraseMaker::dayWithHours()
{
    Phrase phrase = day();
    phrase.typed += hours(phrase);
    return phrase;
}

Phrase PhraseMaker::days()
{
    const QDate first = someDay();
    const QDate last = first.addDays(number(1, chance(70) ? 20 : 120));
    Phrase phrase{.typed = {}, .start = first.toString(Qt::ISODate), .end = last.toString(Qt::ISODate)};
    const Said said = year(first, last);
    const bool oneMonth = first.month() == last.month() && first.year() == last.year();
    QString from = rank(first.day()), until = rank(last.day()) + u' ' + monthName(last.month()) + said.year;
    if (!oneMonth || chance(25))
        from += u' ' + monthName(first.month());
    if (first.year() != last.year() && said.said && chance(60))
        from += u' ' + QString::number(first.year());
    const bool weekdays = chance(25);
    if (weekdays) {
        from = weekday(first) + u' ' + from;
        until = weekday(last) + u' ' + until;
    }
    QStringList joins{u" t/m "_s, u" tot en met "_s, u" tot "_s, u" - "_s, u" – "_s, u"-"_s, u"–"_s};
    if (first.addDays(1) == last)
        joins += {u" en "_s, u"/"_s};
    const QString join = one(joins);
    phrase.typed = cased((join == u" tot "_s && chance(50) ? u"van "_s : QString()) + from + join + until);
    return phrase;
}

Phrase PhraseMaker::months()
{
    const QDate first(someDay().year(), number(1, 12), 1);
    const QDate last = first.addMonths(number(1, 5));
    const auto text = [](const QDate &month) { return month.toString(u"yyyy-MM"_s); };
    const QString digits = u' ' + QString::number(last.year());
    if (chance(30))
        return {.typed = cased(monthName(last.month()) + digits), .start = text(last)};
    QStringList joins{u" t/m "_s, u" tot "_s, u" - "_s, u"-"_s};
    if (first.addMonths(1) == last)
        joins += u"/"_s;
    const QString from = monthName(first.month())
        + (first.year() != last.year() ? u' ' + QString::number(first.year()) : QString());
    return {.typed = cased(from + one(joins) + monthName(last.month()) + digits),
            .start = text(first),
            .end = text(last)};
}

Phrase PhraseMaker::weeks()
{
    const QDate day = someDay();
    const QDate first = day.addDays(1 - day.dayOfWeek());
    const QDate last = first.addDays(7 * number(0, 4) + 6);
    int yearOfFirst = 0, yearOfLast = 0;
    const int from = first.weekNumber(&yearOfFirst), until = last.weekNumber(&yearOfLast);
    const QString name = one({u"week "_s, u"wk "_s, u"week"_s, u"wk. "_s, u"Week "_s});
    Phrase phrase{.typed = {}, .start = first.toString(Qt::ISODate), .end = last.toString(Qt::ISODate)};
    const bool say = chance(50) || last >= m_today.addYears(1).addDays(-8);
    const QString digits = say ? u' ' + QString::number(yearOfLast) : QString();
    phrase.typed = name + QString::number(from);
    if (from != until || yearOfFirst != yearOfLast)
        phrase.typed += one({u"-"_s, u" - "_s, u" t/m "_s, u" tot en met "_s}) + QString::number(until);
    phrase.typed += digits;
    return phrase;
}

Phrase PhraseMaker::broken()
{
    const QDate day = someDay();
    const QString month = monthName(day.month());
    const QString number2 = QString::number(day.day());
    switch (number(0, 6)) {
    case 0: // of another day
        return {.typed = weekday(day.addDays(number(1, 6))) + u' ' + number2 + u' ' + month
                    + day.toString(u" yyyy"_s)};
    case 1: // 31 november
        return {.typed = one({u"31 "_s, u"32 "_s, u"45 "_s})
                    + monthName(one({u"2"_s, u"4"_s, u"6"_s, u"9"_s, u"11"_s}).toInt())
                    + one({u""_s, u" 2027"_s})};
    case 2: // 20 - 12 mei
        return {.typed = QString::number(number(15, 28)) + one({u"-"_s, u" t/m "_s, u" tot "_s})
                    + QString::number(number(1, 14)) + u' ' + month + day.toString(u" yyyy"_s)};
    case 3: // 12/15 mei, 12 en 15 mei, 12 of 13 mei
        return {
            .typed = QString::number(number(1, 10))
                + one({u"/%1 "_s, u" en %1 "_s, u" of %1 "_s, u", %1 "_s, u" & %1 "_s}).arg(number(13, 28))
                + month + one({u""_s, u" 2027"_s})};
    case 4: // month 13, day 32
        return {.typed = one({u"%1-%2-2027"_s, u"%1/%2/2027"_s}).arg(number(1, 31)).arg(number(13, 31))};
    case 5: // a digit too many
        return {.typed = number2 + u' ' + month + day.toString(u" yyyy"_s) + QString::number(number(0, 9))};
    default: // a word that turns it round
        return {.typed = one({u"niet "_s, u"na "_s, u"voor "_s, u"elke "_s, u"twee weken na "_s,
                              u"3 dagen voor "_s, u"vanaf vandaag tot na "_s})
                    + number2 + u' ' + month};
    }
}

Phrase PhraseMaker::noDate()
{
    const QString a = QString::number(number(1, 40)), b = QString::number(number(41, 99));
    const QString minutes = u"%1"_s.arg(number(0, 59), 2, 10, QChar(u'0'));
    const QString hour = QString::number(number(0, 23));
    return {.typed = one({one({u"Dorpsstraat "_s, u"Meiweg "_s, u"kavel "_s, u"nr. "_s}) + a + u'-' + b,
                          u"versie "_s + a + u'.' + b,
                          u"v"_s + a + u".0"_s,
                          hour + u'.' + minutes + u" uur"_s,
                          hour + u':' + minutes,
                          u"van "_s + hour + u" tot "_s + QString::number(number(1, 24)) + u" uur"_s,
                          u"€ "_s + a + u'.' + minutes,
                          a + u" woningen"_s,
                          a + u" dagen"_s,
                          a + u" weken"_s,
                          a + u" jaar"_s,
                          u"bestek 2027-"_s + b + a,
                          u"06-"_s + QString::number(number(10000000, 99999999)),
                          u"050 "_s + QString::number(number(1000000, 9999999)),
                          u"art. "_s + a + u'.' + b,
                          a + u"e fase"_s,
                          u"fase "_s + a,
                          u"zaal "_s + a + u'.' + minutes,
                          QString::number(number(1, 12)) + u'.' + QString::number(number(1, 12)),
                          a,
                          QString::number(number(100, 1799)),
                          QString::number(number(2200, 99999)),
                          u"A4-"_s + a,
                          a + u'/' + b,
                          a + u" %"_s,
                          a + u" m2"_s,
                          QString::number(number(1000, 9999)) + u" AB"_s,
                          u"Z/27/"_s + QString::number(number(10000, 99999)),
                          u"blok "_s + a + u" t/m "_s + b,
                          u"pagina "_s + a + u'-' + b,
                          a + u" x "_s + b,
                          a + u" - "_s + b})};
}

} // namespace wd::test
