// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijkcsv.h"

#include <QStringDecoder>

#include <string_view>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestSlug = 80;
constexpr qsizetype longestNamed = 40; // of what is said to be wrong
constexpr char16_t firstMark = 0x80, lastMark = 0x9f;

/// What Windows used before UTF-8: Latin-1, with marks where that has control characters. Five of these stand
/// for nothing and stay what they are. Source: Unicode, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::u16string_view marks
        = u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
    static_assert(marks.size() == lastMark - firstMark + 1);
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= firstMark && c <= lastMark)
            c = marks[c.unicode() - firstMark];
    }
    return text;
}

/// What a spreadsheet saves is UTF-8, or what Windows used before.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

/// The fields of one line.
QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            fields.last().append(c);
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            fields.append(QString());
        } else {
            fields.last().append(c);
        }
    }
    return fields;
}

/// The columns of a table by name.
class Header
{
public:
    explicit Header(const QString &line)
        : m_separator(line.count(u';') > line.count(u',') ? u';' : u',')
    {
        for (const QString &name : fieldsOf(line, m_separator))
            m_names.append(name.trimmed().toLower());
    }
    [[nodiscard]] bool has(const QString &name) const { return m_names.contains(name); }
    [[nodiscard]] bool givesSlug(const QString &line) const
    {
        return !wijkSlug(fieldOf(line, u"slug"_s)).isEmpty();
    }
    [[nodiscard]] Wijk wijkIn(const QString &line) const
    {
        const auto field = [&](const QString &name) { return fieldOf(line, name); };
        const QString name = field(has(u"wijk"_s) ? u"wijk"_s : u"naam"_s);
        const QString slug = wijkSlug(field(u"slug"_s));
        return {.slug = slug.isEmpty() ? wijkSlug(name) : slug,
                .name = name,
                .stadsdeel = field(u"stadsdeel"_s),
                .listed = !has(u"in_42"_s) || field(u"in_42"_s) == u"ja"_s};
    }

private:
    [[nodiscard]] QString fieldOf(const QString &line, const QString &name) const
    {
        return fieldsOf(line, m_separator).value(m_names.indexOf(name)).simplified();
    }
    QChar m_separator;
    QStringList m_names;
};

} // namespace

QString wijkSlug(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug.append(c);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    slug.truncate(longestSlug);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

Result<WijkTable> wijkenFromCsv(const QByteArray &bytes)
{
    WijkTable table;
    QSet<QString> slugs;
    std::optional<Header> header;
    for (const QString &line : decoded(bytes).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        if (!header) {
            header.emplace(line.trimmed());
            if (!header->has(u"wijk"_s) && !header->has(u"naam"_s))
                return fail(ErrorKind::BadInput, {}, u"wijken-no-column"_s);
            continue;
        }
        const Wijk wijk = header->wijkIn(line.trimmed());
        if (wijk.name.isEmpty() || wijk.slug.isEmpty())
            continue;
        for (const QString &text : {wijk.name, wijk.stadsdeel}) {
            if (!isWijkLine(text))
                return fail(ErrorKind::BadInput, text.left(longestNamed), u"wijken-name"_s);
        }
        if (slugs.contains(wijk.slug))
            return fail(ErrorKind::BadInput, wijk.name, u"wijken-twice"_s);
        slugs.insert(wijk.slug);
        table.wijken.append(wijk);
        if (!header->givesSlug(line.trimmed()))
            table.named.insert(wijk.slug);
    }
    if (!header)
        return fail(ErrorKind::BadInput, {}, u"wijken-no-column"_s);
    if (table.wijken.isEmpty())
        return fail(ErrorKind::BadInput, {}, u"wijken-none"_s);
    table.stadsdelen = header->has(u"stadsdeel"_s);
    return table;
}

} // namespace wd
