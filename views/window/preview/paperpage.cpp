// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preview/paperpage.h"

#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"
#include "model/page/page.h"
#include "model/sjabloon/places.h"

#include <QRegularExpression>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The page's own text, in the little CSS a QTextDocument knows.
QString sheet(double size)
{
    return u"<style>body{font-size:%1pt;color:#1B1F1D} h1{font-size:%2pt;font-weight:600} "
           "h2{font-size:%3pt;font-weight:600;margin-top:18px;margin-bottom:6px} "
           "h3{font-size:%4pt;font-weight:600} summary{font-weight:600} "
           "table{border-collapse:collapse;margin-bottom:12px} th{text-align:left} "
           "td,th{font-size:%5pt;padding:4px 6px 4px 0} "
           "del{color:#56605A;text-decoration:line-through} a{color:#1C6B47}</style>"_s.arg(size)
               .arg(size * 1.8)
               .arg(size * 1.35)
               .arg(size * 1.1)
               .arg(size * 0.85);
}

} // namespace

PaperPage paperPage(const SjabloonText &sjabloon, const Dossier &work, const QDate &today, Language language,
                    const WijkList &wijken)
{
    // What is for colleagues alone they print themselves: it has no page for residents.
    const Audience audience = audienceOf(sjabloon, work);
    const Dossier shown = audience == Audience::Colleagues
        ? withoutTrash(work)
        : withoutHeldBack(sjabloon, publicView(work, today));
    PaperPage page;
    for (const Image &image : shown.images)
        page.pictures.insert(exportedName(image.slug, image.file), image.file);
    const auto nameOf = [&shown](const QString &part) {
        for (const Image &image : shown.images) {
            if (image.id == part)
                return QString(u"bestand:"_s + exportedName(image.slug, image.file));
        }
        return QString();
    };
    const PageAddresses addresses{
        .dossier = u"#"_s, .part = [](const QString &) { return u"#"_s; }, .image = nameOf};
    page.html = u"<h1>%1</h1>"_s.arg(shown.title.toHtmlEscaped())
        + pageHtml(sjabloon, shown, addresses, today, language, audience, wijken);
    // A QTextDocument has no <details>: the question becomes a line of its own.
    static const QRegularExpression details(u"</?details[^>]*>"_s);
    page.html.remove(details);
    page.html.replace(u"<summary>"_s, u"<p><b>"_s).replace(u"</summary>"_s, u"</b></p>"_s);
    page.html.replace(u"<table>"_s, u"<table width=\"100%\" cellspacing=\"0\">"_s); // it adds its own spacing
    return page;
}

QString onPaper(const QString &html, double size)
{
    return u"<html><head>%1</head><body>%2</body></html>"_s.arg(sheet(size), html);
}

} // namespace wd
