// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace wd
{

/// How one of E is written in a dossier. Never changed: what was shared once is read for ever.
template <typename E> struct Code {
    E value;
    QStringView text;
};
/// The table of all codes of E; each enum has one beside it (codes.h). One without does not compile.
template <typename E> inline constexpr int codeTable = 0;

/// How it is written.
template <typename E> [[nodiscard]] QString codeOf(E value)
{
    for (const Code<E> &code : codeTable<E>) {
        if (code.value == value)
            return code.text.toString();
    }
    return {};
}

/// One of E as a dossier holds it: nothing, where none was chosen; or a text that this version does not know,
/// as a newer one wrote it, which is kept as it came. Such a text equals none of E.
template <typename E> class OpenEnum
{
public:
    OpenEnum() = default;
    OpenEnum(E value)
        : m_known(value)
    {
    }
    /// Of any text, as it stands in JSON or on a command line.
    explicit OpenEnum(const QString &text)
    {
        for (const Code<E> &code : codeTable<E>) {
            if (code.text == text)
                m_known = code.value;
        }
        if (!m_known)
            m_unknown = text;
    }
    /// As it is written; empty where none was chosen.
    [[nodiscard]] QString text() const { return m_known ? codeOf(*m_known) : m_unknown; }
    [[nodiscard]] bool isEmpty() const { return !m_known && m_unknown.isEmpty(); }
    /// Nothing where none was chosen or this version does not know it.
    [[nodiscard]] const std::optional<E> &known() const { return m_known; }
    bool operator==(const OpenEnum &) const = default;

private:
    std::optional<E> m_known;
    QString m_unknown;
};

template <typename T> inline constexpr bool isOpenEnum = false;
template <typename E> inline constexpr bool isOpenEnum<OpenEnum<E>> = true;

} // namespace wd
