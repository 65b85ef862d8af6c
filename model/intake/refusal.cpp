// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/papersteps.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool beginsAsOneOf(QByteArrayView head, const auto &beginnings)
{
    return std::ranges::any_of(beginnings, [head](QByteArrayView one) { return head.startsWith(one); });
}

/// What a computer runs: of Windows, Linux and macOS, a script that names its interpreter, a shortcut, Java,
/// Android.
bool isProgram(const QByteArray &head)
{
    static const std::array beginnings{QByteArrayView("\x7f"
                                                      "ELF"),
                                       QByteArrayView("#!"),
                                       QByteArrayView("\xfe\xed\xfa\xce"),
                                       QByteArrayView("\xfe\xed\xfa\xcf"),
                                       QByteArrayView("\xce\xfa\xed\xfe"),
                                       QByteArrayView("\xcf\xfa\xed\xfe"),
                                       QByteArrayView("\xca\xfe\xba\xbe"),
                                       QByteArrayView("L\0\0\0\x01\x14\x02\0", 8),
                                       QByteArrayView("dex\n"),
                                       QByteArrayView("\0asm", 4)};
    // Text may begin with MZ; what DOS loads has zeros in its head.
    return beginsAsOneOf(head, beginnings) || (head.startsWith("MZ") && head.left(64).contains('\0'));
}

/// Scripts are plain text: there only the name tells.
bool isNamedLikeAProgram(const QString &name)
{
    static const QSet<QString> endings{
        u"exe"_s, u"com"_s,  u"dll"_s, u"scr"_s,  u"msi"_s,     u"msp"_s,     u"bat"_s,     u"cmd"_s,
        u"ps1"_s, u"psm1"_s, u"vbs"_s, u"vbe"_s,  u"js"_s,      u"jse"_s,     u"mjs"_s,     u"wsf"_s,
        u"wsh"_s, u"hta"_s,  u"jar"_s, u"lnk"_s,  u"reg"_s,     u"sh"_s,      u"py"_s,      u"pl"_s,
        u"rb"_s,  u"php"_s,  u"app"_s, u"apk"_s,  u"deb"_s,     u"rpm"_s,     u"dmg"_s,     u"pkg"_s,
        u"cpl"_s, u"scf"_s,  u"inf"_s, u"bash"_s, u"command"_s, u"desktop"_s, u"appimage"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// A mail as a program or a server keeps it: its first lines say from whom it is, and by which way it came.
bool isMail(const QByteArray &head, const QString &mediaType)
{
    static const QRegularExpression from(u"^From:"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression way(u"^(?:Received|Return-Path|Delivered-To|Message-ID):"_s,
                                        QRegularExpression::MultilineOption
                                            | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression addressed(u"^(?:To|Cc):"_s, QRegularExpression::MultilineOption);
    const QString lines = QString::fromLatin1(head).remove(u'\r').section(u"\n\n"_s, 0, 0);
    const bool called = mediaType == u"message/rfc822"_s && addressed.match(lines).hasMatch();
    return from.match(lines).hasMatch() && (called || way.match(lines).hasMatch());
}

bool isWebPage(const QByteArray &head)
{
    static const QRegularExpression page(
        u"^\\s*(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|script|iframe)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QByteArray text = head;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    // Browsers also save a page as the mail it could be sent in.
    const bool mailed
        = text.startsWith("MIME-Version:") || text.contains("\nContent-Type: multipart/related");
    return page.match(QString::fromLatin1(text)).hasMatch() || mailed;
}

bool isArchive(const QByteArray &head)
{
    static const std::array beginnings{QByteArrayView("Rar!"),
                                       QByteArrayView("7z\xbc\xaf"),
                                       QByteArrayView("\x1f\x8b"),
                                       QByteArrayView("BZh"),
                                       QByteArrayView("\xfd"
                                                      "7zXZ"),
                                       QByteArrayView("MSCF"),
                                       QByteArrayView("\x28\xb5\x2f\xfd")};
    return beginsAsOneOf(head, beginnings) || head.mid(257, 5) == "ustar";
}

/// OpenDocument and EPUB say what they are in their first entry, which is not packed.
bool isOpenDocument(const QByteArray &head)
{
    static const QRegularExpression first(
        u"^mimetype(?:application/vnd\\.(?:oasis\\.opendocument|sun\\.xml)\\.[a-z.-]+|application/epub\\+zip)"_s);
    constexpr qsizetype nameAt = 30, methodAt = 8, extraAt = 28;
    if (head.size() <= nameAt || head.mid(methodAt, 2) != QByteArray(2, '\0')
        || head.mid(extraAt, 2) != QByteArray(2, '\0'))
        return false;
    return first.match(QString::fromLatin1(head.mid(nameAt, 120))).hasMatch();
}

/// A zip that is no document, and holds what would be refused by itself. A document is one that truly opens
/// as such: a lone entry with the name of a document's says nothing.
bool holdsPrograms(const QString &path, const QByteArray &head)
{
    static const QSet<QString> unwanted{u"zip"_s, u"7z"_s,  u"rar"_s,  u"gz"_s,  u"tar"_s, u"iso"_s,
                                        u"cab"_s, u"htm"_s, u"html"_s, u"mht"_s, u"svg"_s, u"xhtml"_s};
    static const QSet<QString> mainParts{u"word/document.xml"_s, u"xl/workbook.xml"_s, u"xl/workbook.bin"_s,
                                         u"ppt/presentation.xml"_s, u"visio/document.xml"_s};
    bool types = false, mainPart = false, found = false;
    const bool whole = eachEntry(path, [&](const QString &name, const EntryReader &) {
        types = types || name == u"[Content_Types].xml"_s;
        mainPart = mainPart || mainParts.contains(name);
        found = found || isNamedLikeAProgram(name) || unwanted.contains(QFileInfo(name).suffix().toLower());
    });
    const bool open = isOpenDocument(head);
    // What ends before its end is told when it is looked into.
    return found ? !open && !(types && mainPart) : !whole && !open && !types;
}

} // namespace

QString refusalOf(const QString &path, const QByteArray &head, const QString &name, const QString &mediaType)
{
    if (isProgram(head) || isNamedLikeAProgram(name))
        return u"program"_s;
    if (isMail(head, mediaType))
        return u"mail"_s;
    if (isWebPage(head) || mediaType == u"text/html"_s || mediaType == u"application/xhtml+xml"_s)
        return u"web-page"_s;
    const bool pdf = head.left(1024).contains("%PDF-");
    if (!pdf && name.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return u"not-a-pdf"_s;
    if (isArchive(head))
        return u"archive"_s;
    if (head.startsWith("PK\x03\x04") && holdsPrograms(path, head))
        return u"archive-programs"_s;
    return mediaType.startsWith(u"video/"_s) || mediaType.startsWith(u"audio/"_s) ? u"film"_s : QString();
}

} // namespace wd
