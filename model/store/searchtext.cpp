// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchtext.h"

#include "model/dossier/described/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qsizetype mostTyped = 1000;
constexpr qsizetype mostWords = 24;

/// Sorts the words of a dossier by part.
class Collector
{
public:
    void add(const TextInDossier &text)
    {
        if (text.inTrash)
            return;
        if (text.path.section(u'/', -1) == u"sha256"_s)
            m_found.files.append({.part = text.place.part, .sha256 = text.text});
        // Of a rich text there may be nothing but a picture.
        if (!holdsWords(text.kind) || text.text.isEmpty())
            return;
        PartText &part = of(text.place.part);
        if (text.kind == TextKind::Title && part.heading.isEmpty())
            part.heading = text.text;
        else
            part.body += part.body.isEmpty() ? text.text : u'\n' + text.text;
    }
    [[nodiscard]] SearchTexts result();

private:
    /// Texts of one part come behind each other, but for an id that comes twice (only a damaged document has
    /// one): it joins its first.
    PartText &of(const QString &part)
    {
        if (m_found.texts[m_at].part == part)
            return m_found.texts[m_at];
        const auto known
            = std::ranges::find_if(m_found.texts, [&](const PartText &text) { return text.part == part; });
        m_at = known - m_found.texts.begin();
        if (known == m_found.texts.end())
            m_found.texts.append({.part = part, .heading = {}, .body = {}});
        return m_found.texts[m_at];
    }

    SearchTexts m_found{.texts = {PartText()}, .files = {}};
    qsizetype m_at = 0;
};

SearchTexts Collector::result()
{
    for (PartText &text : m_found.texts)
        text = {.part = text.part, .heading = indexable(text.heading), .body = indexable(text.body)};
    std::sort(m_found.files.begin(), m_found.files.end());
    m_found.files.erase(std::unique(m_found.files.begin(), m_found.files.end()), m_found.files.end());
    return m_found;
}

bool hasWord(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace

QString indexable(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.isNull() || c == QChar(0x2068) || c == QChar(0x2069); });
    return clean.normalized(QString::NormalizationForm_C);
}

SearchTexts searchTexts(const QJsonObject &dossier)
{
    if (!dossier.value(u"deleted"_s).toString().isEmpty())
        return {};
    Collector collector;
    eachText(dossier, [&collector](const TextInDossier &text) { collector.add(text); });
    return collector.result();
}

SearchWords searchWords(const QString &typed)
{
    SearchWords words;
    const QStringList split = indexable(typed.left(mostTyped)).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : split) {
        if (hasWord(word) && words.quoted.size() < mostWords)
            words.quoted.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    }
    if (!words.quoted.isEmpty())
        words.quoted.last() += u'*';
    return words;
}

} // namespace wd
