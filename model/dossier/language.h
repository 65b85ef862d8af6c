// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace wd
{

/// A language of the window, of pages and of dates. Which there are is said by what lies in resources/words:
/// page-nl.json makes "nl". Every list is whole (wordlist.h); Dutch is the language of the sources.
class Language
{
public:
    Language() = default; ///< Dutch

    /// Those with a word list: Dutch first, then by their code.
    [[nodiscard]] static QList<Language> all();
    /// The one of "en", "en_GB.UTF-8" or "en-GB"; none where no list of it lies.
    [[nodiscard]] static std::optional<Language> named(const QString &name);
    /// That of a locale; Dutch where it has no list.
    [[nodiscard]] static Language of(const QLocale &locale);

    [[nodiscard]] const QString &code() const { return m_code; } ///< "nl"
    [[nodiscard]] QString name() const; ///< in the language itself: "Nederlands"
    [[nodiscard]] QLocale locale() const; ///< how it writes numbers and sizes
    /// A member of its word list; undefined where the lists have none.
    [[nodiscard]] QJsonValue word(const QString &key) const;
    /// A text that counts ("counted" of its word list) in the form that goes with the number (plurals.h); %1
    /// stands for that, where it has a place.
    [[nodiscard]] QString counted(const QString &key, qsizetype count) const;

    bool operator==(const Language &) const = default;

    static const Language Dutch; ///< of the sources, and what is fallen back on
    static const Language English; ///< for tests: the program takes what lies there

private:
    explicit Language(const QString &code)
        : m_code(code)
    {
    }
    QString m_code = QStringLiteral("nl");
};

inline const Language Language::Dutch;
inline const Language Language::English{QStringLiteral("en")};

} // namespace wd
