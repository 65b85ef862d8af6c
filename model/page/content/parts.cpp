// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in lists, and in sections that are data alone.
#include "model/dossier/dates/timeliness.h"
#include "model/dossier/described/publiccopy.h"
#include "model/dossier/text/sectiontext.h"
#include "model/page/pagecontent.h"
#include "model/page/richtexthtml.h"
#include "model/sjabloon/sjabloon.h"

#include <algorithm>
#include <array>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString joined(QStringList words, const QString &by = u", "_s)
{
    words.removeAll(QString());
    return words.join(by);
}

/// The document with that id, of those of one list; null when it is not there.
template <typename D> const Document *documentOf(const QList<D> &documents, const QString &id)
{
    const auto found = std::ranges::find(documents, id, &D::id);
    return found == documents.end() || id.isEmpty() ? nullptr : &*found;
}

template <typename D> QString replacementOf(const QList<D> &documents, const QString &id)
{
    const auto found = std::ranges::find(documents, id, &D::supersedes);
    return found == documents.end() ? QString() : found->title;
}

template <typename D>
PageLine lineOf(const PageContext &context, const QList<D> &documents, const Document &document)
{
    const QString meta
        = joined({document.type.isEmpty() ? QString() : context.word(u"type-"_s + document.type),
                  context.date(document.date), fileInWords(document.file, context.language)});
    PageLine line;
    // Among what residents may read, colleagues are told what they may not pass on.
    if (!mayBeSeen(document, context.today))
        line.append({.text = context.word(u"internal-part"_s) + u' ', .strong = true});
    line.append(
        {.text = document.title, .href = document.file.isEmpty() ? QString() : context.address(document.id)});
    if (!meta.isEmpty())
        line.append({.text = u" ("_s + meta + u")"_s});
    if (!document.description.isEmpty())
        line.append({.text = u". "_s + document.description});
    if (const QString newer = replacementOf(documents, document.id); !newer.isEmpty())
        line.append({.text = u" "_s + context.word(u"superseded-by"_s, newer), .strong = true});
    if (const Document *older = documentOf(documents, document.supersedes); older && !older->title.isEmpty())
        line.append({.text = u" "_s + context.word(u"supersedes"_s, older->title)});
    return line;
}

template <typename D> QList<PageItem> listOf(const PageContext &context, const QList<D> &documents)
{
    PageList list;
    for (const Document &document : documents)
        list.items.append(lineOf(context, documents, document));
    return list.items.isEmpty() ? QList<PageItem>{} : QList<PageItem>{list};
}

template <typename L> QList<PageItem> listOfLinks(const QList<L> &links)
{
    PageList list;
    for (const Link &link : links)
        list.items.append(
            {{.text = link.title.isEmpty() ? link.url : link.title, .href = linkAddress(link.url, {})}});
    return list.items.isEmpty() ? QList<PageItem>{} : QList<PageItem>{list};
}

/// Those of the section that is made.
template <typename P> QList<P> ownOf(const PageContext &context, QList<P> parts)
{
    parts.removeIf([&](const P &part) { return part.section != context.own; });
    return parts;
}

/// What one sees of a film before one goes there; without an address when there is no such picture.
PageFigure posterOf(const PageContext &context, const Film &film)
{
    for (const Image &image : context.dossier.images) {
        if (image.id == film.poster && !image.file.isEmpty() && context.addresses.image)
            return {.address = context.addresses.image(image.id),
                    .alt = image.decorative ? QString() : image.alt,
                    .caption = {}};
    }
    return {};
}

QList<PageItem> documentItems(const PageContext &context)
{
    return listOf(context, context.dossier.documents);
}

QList<PageItem> reportItems(const PageContext &context)
{
    QList<PageItem> items;
    for (const MeetingReport &report : context.dossier.reports) {
        addHeading(items, report.title);
        addLine(items, joined({context.date(report.date), report.place, report.attended}));
        if (!report.discussed.isEmpty())
            items.append(PageRich{report.discussed});
        if (!report.agreements.isEmpty()) {
            PageList agreements;
            for (const QString &agreement : report.agreements)
                agreements.items.append({{.text = agreement}});
            items.append(PageParagraph{{{.text = context.word(u"agreements"_s), .strong = true}}});
            items.append(agreements);
        }
        if (!report.response.isEmpty()) {
            items.append(PageParagraph{{{.text = context.word(u"response"_s), .strong = true}}});
            items.append(PageRich{report.response});
        }
        if (!report.file.isEmpty()) {
            const QString facts = fileInWords(report.file, context.language);
            items.append(PageParagraph{
                {{.text = context.word(u"report-file"_s), .href = context.address(report.id + u":file"_s)},
                 {.text = facts.isEmpty() ? QString() : u" ("_s + facts + u")"_s}}});
        }
    }
    return items;
}

QList<PageItem> imageItems(const PageContext &context)
{
    QList<PageItem> items;
    for (const Image &image : context.dossier.images) {
        const QString credit = image.credit.isEmpty() ? QString() : context.word(u"credit"_s, image.credit);
        const QString kind = image.kind == ImageKind::Impression ? context.word(u"impression"_s) : QString();
        const QString caption = joined({image.title, context.date(image.date)});
        const PageFigure figure{
            .address = context.addresses.image && !image.file.isEmpty() ? context.addresses.image(image.id)
                                                                        : QString(),
            .alt = image.decorative ? QString() : image.alt,
            .caption = joined({caption.isEmpty() ? QString() : caption + u'.', kind, credit}, u" "_s)};
        if (!figure.address.isEmpty() || !figure.alt.isEmpty() || !figure.caption.isEmpty())
            items.append(figure);
    }
    return items;
}

QList<PageItem> filmItems(const PageContext &context)
{
    QList<PageItem> items;
    for (const Film &film : context.dossier.films) {
        if (const PageFigure poster = posterOf(context, film); !poster.address.isEmpty())
            items.append(poster);
        const QString captions = context.word(film.captions ? u"captions"_s : u"no-captions"_s);
        items.append(PageParagraph{
            {{.text = film.title.isEmpty() ? film.url : film.title, .href = linkAddress(film.url, {})},
             {.text = u" ("_s + captions + u")"_s}}});
        if (!film.transcript.isEmpty())
            items.append(PageDetails{context.word(u"transcript"_s), film.transcript});
    }
    return items;
}

QList<PageItem> questionItems(const PageContext &context)
{
    QList<PageItem> items;
    for (const Question &question : context.dossier.questions) {
        if (question.answer.isEmpty())
            addLine(items, question.question);
        else if (question.question.trimmed().isEmpty())
            items.append(PageRich{question.answer});
        else
            items.append(PageDetails{question.question, question.answer});
    }
    return items;
}

QList<PageItem> newsItems(const PageContext &context)
{
    QList<NewsItem> newest = context.dossier.news;
    newest.removeIf([&](const NewsItem &news) { return isBehind(news.until, context.today); });
    std::stable_sort(newest.begin(), newest.end(),
                     [](const NewsItem &a, const NewsItem &b) { return a.date > b.date; });
    QList<PageItem> items;
    for (const NewsItem &news : newest) {
        addHeading(items, news.title);
        const QStringList names = context.wijken.namesOf(news.wijken);
        addLine(items,
                joined({context.day(news.date),
                        news.until.isEmpty() ? QString()
                                             : context.word(u"valid-until"_s, context.day(news.until)),
                        names.isEmpty() ? QString() : context.word(u"for-wijken"_s, names.join(u", "_s))},
                       u". "_s));
        addLine(items, news.lead);
        if (!news.body.isEmpty())
            items.append(PageRich{news.body});
    }
    return items;
}

QList<PageItem> linkItems(const PageContext &context)
{
    return listOfLinks(context.dossier.links);
}

QList<PageItem> sectionTextItems(const PageContext &context)
{
    QList<PageItem> items;
    for (const SectionText &part : sectionTexts(context.dossier, context.own)) {
        if (!part.text.isEmpty())
            items.append(PageRich{part.text});
    }
    return items;
}

QList<PageItem> sectionLinkItems(const PageContext &context)
{
    return listOfLinks(ownOf(context, context.dossier.sections.links));
}

QList<PageItem> sectionFileItems(const PageContext &context)
{
    return listOf(context, ownOf(context, context.dossier.sections.files));
}

constexpr std::array partsRows{
    PageRow{u"list", u"/documents", documentItems},
    PageRow{u"list", u"/reports", reportItems},
    PageRow{u"list", u"/images", imageItems},
    PageRow{u"list", u"/films", filmItems},
    PageRow{u"list", u"/questions", questionItems},
    PageRow{u"list", u"/news", newsItems},
    PageRow{u"list", u"/links", linkItems},
    PageRow{u"richtext", u"/sections", sectionTextItems},
    PageRow{u"table", u"/sections", sectionTextItems},
    PageRow{u"links", u"/sections", sectionLinkItems},
    PageRow{u"files", u"/sections", sectionFileItems},
};

} // namespace

namespace pagerows
{
extern const PageRows parts{partsRows};
} // namespace pagerows

} // namespace wd
