// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>

namespace wd
{

/// The time, handed in: tests hand in their own. UTC.
using Clock = std::function<QDateTime()>;
/// 64 random bits, handed in: tests hand in a seeded one.
using RandomSource = std::function<quint64()>;

[[nodiscard]] Clock systemClock();
[[nodiscard]] RandomSource systemRandom();

/// An id that cannot be taken for another kind of id, nor for text.
template <typename Tag> struct StrongId {
    QString value;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const StrongId &) const = default;
    bool operator==(const StrongId &) const = default;
};
template <typename Tag> size_t qHash(const StrongId<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

struct DossierTag;
struct PartTag;
using DossierId = StrongId<DossierTag>;
using PartId = StrongId<PartTag>;

/// Makes UUIDs version 7 (RFC 9562 5.7): 48 bits of milliseconds, then random; lower case, with hyphens.
class IdMaker
{
public:
    IdMaker(Clock clock, RandomSource random);
    [[nodiscard]] QString uuid() const;
    [[nodiscard]] DossierId dossier() const { return {uuid()}; }
    [[nodiscard]] PartId part() const { return {uuid()}; }

private:
    Clock m_clock;
    RandomSource m_random;
};

[[nodiscard]] bool isUuid(const QString &text);

/// A readable name on the site: lower-case ASCII letters, digits and hyphens of `title` (accents folded, at
/// most 60 characters), a hyphen, and the last 8 hex digits of `id`. "Raming" + ...d02 -> "raming-00000d02".
[[nodiscard]] QString slugFor(const QString &title, const QString &id);

} // namespace wd
