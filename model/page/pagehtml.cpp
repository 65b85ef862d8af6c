// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/pagewriter.h"
#include "model/sjabloon/places.h"

#include <QHash>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString wordToHtml(const PageWord &word)
{
    QString html = word.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (html.trimmed().isEmpty())
        return html;
    if (!word.href.isEmpty() && !isLinkable(word.href))
        html += word.text == word.href ? QString() : u" (%1)"_s.arg(word.href.toHtmlEscaped());
    else if (!word.href.isEmpty())
        html = u"<a href=\"%1\">%2</a>"_s.arg(htmlAddress(word.href), html);
    if (word.struck)
        html = u"<del>"_s + html + u"</del>"_s; // <s> does not come through the site's filter
    if (word.strong)
        html = u"<strong>"_s + html + u"</strong>"_s;
    return html;
}

QString lineToHtml(const PageLine &line)
{
    QString html;
    for (const PageWord &word : line)
        html += wordToHtml(word);
    return html;
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const PartFacts &parts)
        : m_parts(parts)
    {
    }
    QString operator()(const PageParagraph &paragraph) const
    {
        return u"<p>"_s + lineToHtml(paragraph.line) + u"</p>\n"_s;
    }
    QString operator()(const PageHeading &heading) const
    {
        return u"<h3>"_s + heading.text.toHtmlEscaped() + u"</h3>\n"_s;
    }
    QString operator()(const PageRich &rich) const
    {
        return richTextToHtml(rich.text, m_parts.link, m_parts.image, m_parts.alt) + u'\n';
    }
    QString operator()(const PageList &list) const
    {
        QString html = u"<ul>\n"_s;
        for (const PageLine &line : list.items)
            html += u"<li>"_s + lineToHtml(line) + u"</li>\n"_s;
        return html + u"</ul>\n"_s;
    }
    QString operator()(const PageTable &table) const
    {
        QString html = u"<table>\n<thead>\n<tr>"_s;
        for (const QString &header : table.header)
            html += u"<th scope=\"col\">"_s + header.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const PageTable::Row &row : table.rows)
            html += rowToHtml(row);
        return html + u"</tbody>\n</table>\n"_s;
    }
    QString operator()(const PageFigure &figure) const
    {
        QString html = u"<figure>\n"_s;
        if (!figure.address.isEmpty())
            html += u"<img src=\"%1\" alt=\"%2\">\n"_s.arg(htmlAddress(figure.address),
                                                           htmlAttribute(figure.alt));
        else if (!figure.alt.isEmpty())
            html += u"<p>"_s + figure.alt.toHtmlEscaped() + u"</p>\n"_s;
        if (!figure.caption.isEmpty())
            html += u"<figcaption>"_s + figure.caption.toHtmlEscaped() + u"</figcaption>\n"_s;
        return html + u"</figure>\n"_s;
    }
    QString operator()(const PageDetails &details) const
    {
        return u"<details>\n<summary>"_s + details.summary.toHtmlEscaped() + u"</summary>\n"_s
            + richTextToHtml(details.text, m_parts.link, m_parts.image, m_parts.alt) + u"\n</details>\n"_s;
    }

private:
    static QString rowToHtml(const PageTable::Row &row)
    {
        QString html = u"<tr>"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString cell = lineToHtml(row.cells.at(i));
            html += i == 0 ? u"<th scope=\"row\">"_s + cell + u"</th>"_s : u"<td>"_s + cell + u"</td>"_s;
        }
        return html + u"</tr>\n"_s;
    }

    const PartFacts &m_parts;
};

} // namespace

PartFacts partFactsOf(const Dossier &publicView, const PageAddresses &addresses)
{
    QHash<QString, QString> alts;
    for (const Image &image : publicView.images) {
        if (!image.file.isEmpty())
            alts.insert(image.id, image.decorative ? QString() : image.alt);
    }
    const auto picture = [alts, address = addresses.image](const QString &id) {
        return address && alts.contains(id) ? address(id) : QString();
    };
    return {.link = addresses.part, .image = picture, .alt = [alts](const QString &id) {
                return alts.value(id);
            }};
}

QString itemToHtml(const PageItem &item, const PartFacts &parts)
{
    return std::visit(HtmlWriter(parts), item);
}

Audience audienceOf(const SjabloonText &sjabloon, const Dossier &dossier)
{
    return sjabloon.isInternal || followsAnother(sjabloon, dossier) ? Audience::Colleagues
                                                                    : Audience::Residents;
}

QString pageHtml(const SjabloonText &sjabloon, const Dossier &publicView, const PageAddresses &addresses,
                 const QDate &today, Language language, Audience audience, const WijkList &wijken)
{
    const PartFacts parts = partFactsOf(publicView, addresses);
    QString html = audience == Audience::Colleagues
        ? u"<p><strong>%1</strong></p>\n"_s.arg(pageWord(u"colleagues-only"_s, language).toHtmlEscaped())
        : QString();
    for (const PageSection &section :
         pageContent(sjabloon, publicView, addresses, today, language, audience, wijken)) {
        html += u"<h2 id=\"%1\">%2</h2>\n"_s.arg(section.key, section.title.toHtmlEscaped());
        for (const PageItem &item : section.items)
            html += itemToHtml(item, parts);
    }
    return html;
}

QString noticeHtml(const QDate &date, const QString &reason, Language language)
{
    const QString day = EdtfDate::fromDay(date).inWords(language);
    return u"<p>%1</p>\n<p>%2</p>\n"_s.arg(
        pageWord(u"withdrawn-on"_s, language).arg(day).toHtmlEscaped(),
        pageWord(u"withdrawn-why"_s, language).arg(reason).toHtmlEscaped());
}

QString noticeOpening(Language language)
{
    return pageWord(u"withdrawn-on"_s, language).section(u"%1"_s, 0, 0);
}

QString placeholderHtml()
{
    return u"<p>"_s + pageWord(u"not-published"_s, Language::Dutch) + u"</p>\n"_s;
}

} // namespace wd
