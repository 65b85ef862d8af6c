// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/parts.h"
#include "model/page/page.h"
#include "model/sjabloon/sjabloon.h"
#include "resources/resource.h"

#include <QHash>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Names of the files beside the exported page, as `export` lays them out. A report is a page of its own, its
/// file beside it.
QHash<QString, QString> fileNames(const Dossier &dossier)
{
    QHash<QString, QString> names;
    eachPart(dossier, [&names](const AnyPart &part) {
        const QString key = part.list == u"reports"_s ? part.id + u":file"_s : part.id;
        if (part.file && !part.file->isEmpty())
            names.insert(key, exportedName(part.slug, *part.file));
    });
    return names;
}

} // namespace

QString exportedName(const QString &slug, const FileRef &file)
{
    const QString suffix = file.name.contains(u'.') ? file.name.section(u'.', -1).toLower() : u"bin"_s;
    QString plain;
    for (const QChar c : suffix) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain.append(c);
    }
    return slug + u'.' + plain.left(8);
}

QString pageDocument(const SjabloonText &sjabloon, const Dossier &dossier, const QDate &today,
                     Language language, Audience audience)
{
    const QHash<QString, QString> names = fileNames(dossier);
    const auto address = [&names](const QString &id) {
        return names.contains(id) ? u"files/"_s + names.value(id) : QString();
    };
    const PageAddresses addresses{.dossier = {}, .part = address, .image = address};
    const QString head = u"<!doctype html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                         u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         u"<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n"_s;
    return head.arg(language.code(), dossier.title.toHtmlEscaped(),
                    QString::fromUtf8(resource(u"skin/page.css"_s)))
        + pageHtml(sjabloon, dossier, addresses, today, language, audience)
        + u"</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n"_s.arg(pageWord(u"exported"_s, language));
}

} // namespace wd
