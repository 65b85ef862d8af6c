// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"
#include "tests/support/generators.h"

namespace wd::test
{

/// Ids drawn beforehand, so that references can lead forward too.
class RandomIds
{
public:
    explicit RandomIds(Dice &dice);
    /// One that was not given out before.
    [[nodiscard]] QString next() { return m_ids[m_used++]; }
    /// One that is used, or will be, or leads nowhere.
    [[nodiscard]] QString any();

private:
    Dice &m_dice;
    QStringList m_ids;
    int m_used = 0;
};

/// What a member of some kind may hold. Its free texts are words of Dice::word.
class RandomValues
{
public:
    RandomValues(Dice &source, RandomIds &ids)
        : dice(source)
        , m_ids(ids)
    {
    }
    [[nodiscard]] QString day();
    [[nodiscard]] QString date();
    [[nodiscard]] QJsonArray rich();
    [[nodiscard]] QJsonObject file();
    [[nodiscard]] QString wijk();
    [[nodiscard]] QJsonArray wijken(); ///< each once
    [[nodiscard]] QString address(const QString &member);

private:
    Spans spans();
    Block block();

    Dice &dice;
    RandomIds &m_ids;
};

} // namespace wd::test
