// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjablooncatalogue.h"

#include "model/sjabloon/writtensjabloon.h"

#include <QSet>

#include <algorithm>

namespace wd
{

SjabloonCatalogue SjabloonCatalogue::carried()
{
    QList<SjabloonText> all;
    for (const WrittenSjabloon &written : carriedSjablonen()) {
        const auto sjabloon = readSjabloon(written);
        if (!sjabloon)
            qFatal("the sjabloon %s of this program is wrong: %s", qPrintable(written.name),
                   qPrintable(sjabloon.error().detail));
        all.append(*sjabloon);
    }
    std::ranges::stable_partition(all, &SjabloonText::isStandard);
    return SjabloonCatalogue(all);
}

SjabloonCatalogue::SjabloonCatalogue(const QList<SjabloonText> &sjablonen)
    : m_all(sjablonen)
{
    Q_ASSERT(!m_all.isEmpty());
}

bool SjabloonCatalogue::learn(const SjabloonText &sjabloon)
{
    if (knows(sjabloon.reference()))
        return false;
    m_all.append(sjabloon);
    return true;
}

const SjabloonText *SjabloonCatalogue::newestOf(const QString &key) const
{
    const SjabloonText *newest = nullptr;
    for (const SjabloonText &one : m_all) {
        if (one.key == key && (!newest || one.version > newest->version))
            newest = &one;
    }
    return newest;
}

const SjabloonText &SjabloonCatalogue::of(const Sjabloon &wanted) const
{
    const auto exact = std::ranges::find_if(m_all, [&](const SjabloonText &one) {
        return one.key == wanted.key && one.version == wanted.version;
    });
    if (exact != m_all.cend())
        return *exact;
    const SjabloonText *newest = newestOf(wanted.key);
    return newest ? *newest : m_all.first();
}

bool SjabloonCatalogue::knows(const Sjabloon &wanted) const
{
    return std::ranges::any_of(m_all, [&](const SjabloonText &one) {
        return one.key == wanted.key && one.version == wanted.version;
    });
}

QList<SjabloonText> SjabloonCatalogue::newest() const
{
    QList<SjabloonText> all;
    QSet<QString> keys;
    for (const SjabloonText &one : m_all) { // a newer one stands where the older stood
        if (!keys.contains(one.key))
            all.append(*newestOf(one.key));
        keys.insert(one.key);
    }
    return all;
}

const SjabloonText *SjabloonCatalogue::newerThan(const Sjabloon &followed) const
{
    const Sjabloon now = followed.key.isEmpty() ? m_all.first().reference() : followed;
    const SjabloonText *newest = newestOf(now.key);
    return newest && newest->version > now.version && knows(now) ? newest : nullptr;
}

} // namespace wd
