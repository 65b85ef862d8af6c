// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"

#include <random>

namespace wd::bench
{

using namespace Qt::StringLiterals;

/// Words that come about as often as words do: few often, most seldom.
class Writer
{
public:
    [[nodiscard]] QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) {
            const double u = m_uniform(m_random);
            text += (i ? u" "_s : QString()) + word(static_cast<int>(8000 * u * u * u));
        }
        return text;
    }
    static QString word(int rank)
    {
        static const QStringList heads{u"speel"_s, u"honden"_s, u"fiets"_s, u"groen"_s,
                                       u"wijk"_s,  u"straat"_s, u"bomen"_s, u"water"_s};
        static const QStringList tails{u"plek"_s,  u"beleid"_s,      u"pad"_s,   u"plan"_s,
                                       u"visie"_s, u"coördinatie"_s, u"avond"_s, u"nota"_s};
        return heads.at(rank % 8) + tails.at(rank / 8 % 8)
            + (rank < 64 ? QString() : QString::number(rank / 64, 36));
    }

private:
    std::mt19937 m_random{42};
    std::uniform_real_distribution<double> m_uniform{0, 1};
};

/// Fills a workspace with dossiers of about 5 KB of text each, always the same.
[[nodiscard]] bool fill(Store &store, int dossiers);

} // namespace wd::bench
