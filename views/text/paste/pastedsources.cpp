// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/paste/pastedsources.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

struct Wrapper {
    const char16_t *host; ///< the end of it
    const char16_t *path; ///< the beginning of it
    const char16_t *parameter;
};
constexpr std::array wrappers{
    Wrapper{u"safelinks.protection.outlook.com", u"/", u"url"},
    Wrapper{u"urldefense.proofpoint.com", u"/v2/url", u"u"},
    Wrapper{u"urldefense.com", u"/v2/url", u"u"},
    Wrapper{u"linkprotect.cudasvc.com", u"/url", u"a"},
    Wrapper{u"google.com", u"/url", u"q"},
    Wrapper{u"google.nl", u"/url", u"q"},
};

/// Proofpoint's second way of writing: "https-3A__example.org_a" stands for "https://example.org/a".
QString fromProofpoint(QString address)
{
    address.replace(u'_', u'/');
    static const QRegularExpression code(u"-([0-9A-F]{2})"_s);
    return QUrl::fromPercentEncoding(address.replace(code, u"%\\1"_s).toUtf8());
}

/// Proofpoint's third way: the address stands in the path, between "__" and "__;".
QString betweenUnderscores(const QString &address)
{
    static const QRegularExpression third(u"^https://urldefense(?:\\.proofpoint)?\\.com/v3/__(.+?)__;"_s);
    return third.match(address).captured(1);
}

QString inside(const QString &address)
{
    if (const QString third = betweenUnderscores(address); !third.isEmpty())
        return third;
    const QUrl url(address);
    const QString host = url.host().toLower();
    for (const Wrapper &one : wrappers) {
        const QString end = QString::fromUtf16(one.host);
        if ((host != end && !host.endsWith(u'.' + end))
            || !url.path().startsWith(QString::fromUtf16(one.path)))
            continue;
        const QString found
            = QUrlQuery(url).queryItemValue(QString::fromUtf16(one.parameter), QUrl::FullyDecoded);
        return end.startsWith(u"urldefense"_s) ? fromProofpoint(found) : found;
    }
    return {};
}

/// Elements that have no end tag.
bool isVoid(const QString &name)
{
    static const QStringList names{u"br"_s,    u"hr"_s,  u"img"_s,  u"meta"_s, u"link"_s,
                                   u"input"_s, u"col"_s, u"base"_s, u"wbr"_s};
    return names.contains(name);
}

} // namespace

QString unwrappedAddress(const QString &address)
{
    constexpr int layers = 3;
    QString plain = address.trimmed();
    for (int layer = 0; layer < layers; ++layer) {
        const QString within = inside(plain);
        if (!within.startsWith(u"http://"_s, Qt::CaseInsensitive)
            && !within.startsWith(u"https://"_s, Qt::CaseInsensitive)
            && !within.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            break;
        plain = within;
    }
    return plain;
}

QString selectedHtml(const QString &html)
{
    const QString begin = u"<!--StartFragment-->"_s;
    const qsizetype from = html.indexOf(begin);
    const qsizetype to = html.lastIndexOf(u"<!--EndFragment-->"_s);
    if (from < 0 || to < from)
        return html;
    static const QRegularExpression passed(
        u"<!--.*?-->|<(style|script|head|xml)\\b.*?</\\1\\s*>|<(/?)([a-zA-Z][a-zA-Z0-9]*)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList names, tags;
    const QString before = html.left(from);
    for (auto it = passed.globalMatch(before); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(3).toLower();
        if (name.isEmpty() || isVoid(name) || match.captured().endsWith(u"/>"_s))
            continue;
        if (match.captured(2).isEmpty()) {
            names.append(name);
            tags.append(match.captured());
        } else if (const qsizetype at = names.lastIndexOf(name); at >= 0) {
            names.remove(at, names.size() - at);
            tags.remove(at, tags.size() - at);
        }
    }
    return tags.join(QString()) + html.mid(from + begin.size(), to - from - begin.size());
}

QByteArray picturePasted(const QString &source)
{
    static const QRegularExpression data(u"^data:image/[a-z.+-]+;base64,"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = data.match(source.left(64));
    if (!match.hasMatch())
        return {};
    return QByteArray::fromBase64(QStringView(source).mid(match.capturedEnd()).toLatin1());
}

QString pictureBeside(const QString &html, const QString &source, const QString &temporary)
{
    static const QRegularExpression office(
        u"xmlns:o=\"?urn:schemas-microsoft-com:office|<meta\\b[^>]*\\b(?:Microsoft (?:Word|Excel|PowerPoint|"
        "Outlook)|LibreOffice|OpenOffice)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression page(u"^SourceURL:\\s*https?:|<base\\b[^>]*\\bhref=[\"']?\\s*https?:"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::MultilineOption);
    const QUrl url(source);
    if (!url.isLocalFile() || !office.match(html).hasMatch() || page.match(html).hasMatch())
        return {};
    // Where links and dots lead to, not what is written.
    const QString path = QFileInfo(url.toLocalFile()).canonicalFilePath();
    const QString folder = QFileInfo(temporary).canonicalFilePath();
    return !path.isEmpty() && !folder.isEmpty() && path.startsWith(folder + u'/') ? path : QString();
}

} // namespace wd
