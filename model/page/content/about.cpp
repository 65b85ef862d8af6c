// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it is about and how it stands.
#include "model/dossier/dates/delay.h"
#include "model/dossier/dates/timeliness.h"
#include "model/page/pagecontent.h"
#include "model/page/richtexthtml.h"
#include "model/sjabloon/sjabloon.h"

#include <array>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

void addRich(QList<PageItem> &items, const QString &heading, const RichText &text)
{
    if (text.isEmpty())
        return;
    items.append(PageHeading{heading});
    items.append(PageRich{text});
}

std::optional<PageLine> nextStep(const PageContext &context)
{
    const Milestone *next = nextMilestone(context.dossier, context.today);
    if (!next)
        return std::nullopt;
    const QString when
        = next->date.isKnown() ? inWords(momentOf(*next), context.language) : context.word(u"unknown-date"_s);
    const QString where = next->place.isEmpty() ? QString() : u", "_s + next->place;
    return PageLine{{.text = context.word(u"next-step"_s) + u": "_s, .strong = true},
                    {.text = next->title + u", "_s + when + where}};
}

void addAnswerTerm(QList<PageItem> &items, const PageContext &context)
{
    const int weeks = context.dossier.reaction.answerWeeks;
    if (weeks > 0)
        addLine(items, context.counted(u"react-weeks"_s, weeks));
}

/// The period is over: no address, nothing that invites; when one gets an answer still counts.
QList<PageItem> overItems(const PageContext &context)
{
    const Reaction &reaction = context.dossier.reaction;
    QList<PageItem> items;
    addLine(items, context.word(u"react-over"_s, context.day(reaction.closes)));
    addAnswerTerm(items, context);
    addLine(items, reaction.note);
    addLine(items, reaction.reason);
    return items;
}

QList<PageItem> summaryItems(const PageContext &context)
{
    QList<PageItem> items;
    addLine(items, context.dossier.summary);
    return items;
}

QList<PageItem> statusItems(const PageContext &context)
{
    QList<PageItem> items;
    const StatusNote &status = context.dossier.status;
    if (!status.text.isEmpty())
        items.append(PageRich{status.text});
    if (!status.date.isEmpty())
        addLine(items, context.word(u"as-of"_s, context.day(status.date)));
    if (const auto next = nextStep(context))
        items.append(PageParagraph{*next});
    return items;
}

QList<PageItem> aboutItems(const PageContext &context)
{
    const About &about = context.dossier.about;
    QList<PageItem> items;
    addRich(items, context.word(u"what"_s), about.what);
    addRich(items, context.word(u"why"_s), about.why);
    addRich(items, context.word(u"who"_s), about.who);
    addRich(items, context.word(u"when"_s), about.when);
    return items;
}

QList<PageItem> participationItems(const PageContext &context)
{
    const Participation &participation = context.dossier.participation;
    QList<PageItem> items;
    if (!participation.level.isEmpty())
        addLine(items, context.word(u"level-"_s + participation.level.text()));
    addRich(items, context.word(u"fixed"_s), participation.fixed);
    addRich(items, context.word(u"open"_s), participation.open);
    return items;
}

QList<PageItem> reactionItems(const PageContext &context)
{
    const Reaction &reaction = context.dossier.reaction;
    QList<PageItem> items;
    if (!reaction.open) {
        if (!reaction.reason.isEmpty())
            addLine(items, context.word(u"react-closed"_s) + u' ' + reaction.reason);
        addLine(items, reaction.note);
        return items;
    }
    if (isReactionOver(reaction, context.today))
        return overItems(context);
    const QString key = reaction.channel.isEmpty() || reaction.address.isEmpty()
        ? u"react-any"_s
        : u"react-"_s + reaction.channel.text();
    const QStringList around = context.word(key).split(u"%1"_s);
    QString href;
    if (reaction.channel == ReactionChannel::Mail)
        href = u"mailto:"_s + reaction.address;
    else if (reaction.channel == ReactionChannel::Form)
        href = linkAddress(reaction.address, {});
    PageLine how{{.text = around.first()}};
    if (around.size() > 1)
        how += {{.text = reaction.address, .href = href}, {.text = around.last()}};
    items.append(PageParagraph{how});
    if (!reaction.opens.isEmpty())
        addLine(items, context.word(u"react-opens"_s, context.day(reaction.opens)));
    if (!reaction.closes.isEmpty())
        addLine(items, context.word(u"react-closes"_s, context.day(reaction.closes)));
    addAnswerTerm(items, context);
    addLine(items, reaction.note);
    addLine(items, reaction.reason);
    return items;
}

QList<PageItem> wijkItems(const PageContext &context)
{
    const Wijken &wijken = context.dossier.wijken;
    QList<PageItem> items;
    if (wijken.all)
        addLine(items, context.word(u"all-wijken"_s));
    if (!wijken.primary.isEmpty())
        addLine(items, context.word(u"primary-wijk"_s, context.wijken.nameOf(wijken.primary)));
    PageList affected;
    for (const AffectedWijk &wijk : wijken.affected)
        affected.items.append(
            {{.text = context.wijken.nameOf(wijk.wijk) + (wijk.consequence.isEmpty() ? QString() : u": "_s),
              .strong = true},
             {.text = wijk.consequence}});
    if (!affected.items.isEmpty())
        items.append(affected);
    if (!context.dossier.theme.isEmpty())
        addLine(items, context.word(u"theme"_s, context.dossier.theme.join(u", "_s)));
    return items;
}

QList<PageItem> contactItems(const PageContext &context)
{
    const Person &contact = context.dossier.roles.contact;
    QList<PageItem> items;
    PageLine who{{.text = contact.name, .strong = true}};
    if (!contact.function.isEmpty())
        who.append({.text = (contact.name.isEmpty() ? QString() : u", "_s) + contact.function});
    if (!contact.name.isEmpty() || !contact.function.isEmpty())
        items.append(PageParagraph{who});
    if (!contact.email.isEmpty())
        items.append(PageParagraph{{{.text = contact.email, .href = u"mailto:"_s + contact.email}}});
    if (!contact.phone.isEmpty())
        addLine(items, context.word(u"telephone"_s, contact.phone));
    return items;
}

QList<PageItem> validityItems(const PageContext &context)
{
    const Validity &validity = context.dossier.validity;
    QList<PageItem> items;
    const auto add = [&](const QString &key, const QString &day) {
        if (!day.isEmpty())
            addLine(items, context.word(key, context.day(day)));
    };
    // A promise for a day that is over is no promise any more.
    const auto promise = [&](const QString &key, const QString &day) {
        if (!isBehind(day, context.today))
            add(key, day);
    };
    add(u"checked-on"_s, validity.checkedOn);
    promise(u"nothing-new"_s, validity.nothingNewUntil);
    promise(u"next-check"_s, validity.nextCheck);
    add(u"valid-from"_s, validity.start);
    add(isBehind(validity.end, context.today) ? u"valid-ended"_s : u"valid-end"_s, validity.end);
    return items;
}

QList<PageItem> changeItems(const PageContext &context)
{
    PageList list;
    for (const Change &change : context.dossier.changes) {
        const QString day = context.day(change.on);
        list.items.append(
            {{.text = day.isEmpty() ? QString() : day + u": "_s, .strong = true}, {.text = change.text}});
    }
    return list.items.isEmpty() ? QList<PageItem>{} : QList<PageItem>{list};
}

constexpr std::array aboutRows{
    PageRow{u"text", u"/summary", summaryItems},
    PageRow{u"status", u"/status", statusItems},
    PageRow{u"about", u"/about", aboutItems},
    PageRow{u"participation", u"/participation", participationItems},
    PageRow{u"reaction", u"/reaction", reactionItems},
    PageRow{u"wijken", u"/wijken", wijkItems},
    PageRow{u"person", u"/roles/contact", contactItems},
    PageRow{u"validity", u"/validity", validityItems},
    PageRow{u"changes", u"/changes", changeItems},
};

} // namespace

namespace pagerows
{
extern const PageRows about{aboutRows};
} // namespace pagerows

} // namespace wd
