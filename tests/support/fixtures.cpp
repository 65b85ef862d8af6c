// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"

#include <random>

namespace wd::test {

IdMaker seededIds(quint64 seed)
{
    auto engine = std::make_shared<std::mt19937_64>(seed);
    return {FakeClock().clock(), [engine] { return (*engine)(); }};
}

Clock FakeClock::clock()
{
    return [now = m_now] { return *now; };
}

} // namespace wd::test
