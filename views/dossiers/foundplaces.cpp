// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/foundplaces.h"

#include "model/dossier/described/texts.h"
#include "model/sjabloon/places.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Counts the words in each field. The texts of one field (a person, the agreements) come behind each other.
class Finder
{
public:
    Finder(const SjabloonText &sjabloon, const Dossier &dossier, const QString &words)
        : m_sjabloon(sjabloon)
        , m_dossier(dossier)
        , m_words(words)
    {
    }

    void look(const TextInDossier &text)
    {
        if (text.inTrash || !text.member || !isShownAsWritten(text))
            return;
        if (text.place != m_last.place)
            m_last = {.section = {}, .place = text.place};
        for (qsizetype at = text.text.indexOf(m_words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.text.indexOf(m_words, at + m_words.size(), Qt::CaseInsensitive)) {
            if (m_last.section.isEmpty())
                m_last.section = sectionOfPlace(m_sjabloon, m_dossier, text.place);
            found.append(m_last);
            ++m_last.nth;
        }
    }
    QList<WordPlace> found;

private:
    /// What is chosen from a list, also from that of files, is written otherwise on the screen.
    static bool isShownAsWritten(const TextInDossier &text)
    {
        return holdsWords(text.kind) && text.kind != TextKind::Term && text.member->kind != ShapeKind::File
            && text.member->kind != ShapeKind::Set;
    }

    const SjabloonText &m_sjabloon;
    const Dossier &m_dossier;
    QString m_words;
    WordPlace m_last; ///< where the next one would be
};

qsizetype placeOfSection(const SjabloonText &sjabloon, const QString &key)
{
    const auto &sections = sjabloon.sections;
    const auto at = std::ranges::find_if(sections, [&](const Section &one) { return one.key == key; });
    return key == u"title"_s ? -1 : at - sections.begin();
}

} // namespace

QList<WordPlace> findInDossier(const SjabloonText &sjabloon, const Dossier &dossier, const QString &words)
{
    if (words.trimmed().isEmpty())
        return {};
    Finder finder(sjabloon, dossier, words.normalized(QString::NormalizationForm_C));
    eachText(dossier, [&finder](const TextInDossier &text) { finder.look(text); });
    std::ranges::stable_sort(finder.found, [&](const WordPlace &one, const WordPlace &other) {
        return placeOfSection(sjabloon, one.section) < placeOfSection(sjabloon, other.section);
    });
    return finder.found;
}

} // namespace wd
