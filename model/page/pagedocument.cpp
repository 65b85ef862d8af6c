// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"
#include "model/page/documentframe.h"
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
/// file beside it; so is what a part holds beside its file.
QHash<QString, QString> fileNames(const Dossier &dossier)
{
    QHash<QString, QString> names;
    eachFile(dossier, [&names](const AnyFile &one) {
        const bool isPart = one.field == u"file"_s && one.part.list != u"reports"_s;
        const QString key = isPart ? one.part.id : one.part.id + u':' + one.field;
        if (!one.file.isEmpty())
            names.insert(key, exportedName(one));
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

QString exportedName(const AnyFile &one)
{
    const bool isOne = one.field == u"file"_s;
    const QString field = QString(one.field).replace(u'/', u'-');
    return exportedName(isOne ? one.part.slug : one.part.slug + u'-' + field, one.file);
}

QString framed(const QString &title, const QString &body, const QString &footer, Language language)
{
    const QString head = u"<!doctype html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                         u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         u"<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n"_s;
    const QString foot
        = footer.isEmpty() ? QString() : u"<footer><p>%1</p></footer>\n"_s.arg(footer.toHtmlEscaped());
    return head.arg(language.code(), title.toHtmlEscaped(), QString::fromUtf8(resource(u"skin/page.css"_s)))
        + body + u"</main>\n"_s + foot + u"</body>\n</html>\n"_s;
}

QString pageDocument(const SjabloonText &sjabloon, const Dossier &dossier, const QDate &today,
                     Language language, Audience audience, const WijkList &wijken)
{
    const QHash<QString, QString> names = fileNames(dossier);
    const auto address = [&names](const QString &id) {
        return names.contains(id) ? u"files/"_s + names.value(id) : QString();
    };
    const PageAddresses addresses{.dossier = {}, .part = address, .image = address};
    return framed(dossier.title, pageHtml(sjabloon, dossier, addresses, today, language, audience, wijken),
                  pageWord(u"exported"_s, language), language);
}

} // namespace wd
