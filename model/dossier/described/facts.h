// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace wd
{

/// What a text is. What nobody said more about is prose: it is searched, and nobody but colleagues reads it.
enum class TextKind {
    None, ///< no text: a number, a flag, a list of parts
    Id, ///< an id or slug; nobody typed it
    Code, ///< a word of ours (planned, photo), a hash, a media type; nobody typed it
    Term, ///< chosen from a list, but a word people use (nota)
    Title, ///< what a part or the dossier is called
    Line, ///< one line
    Prose, ///< sentences; of RichText too
    Name, ///< of a person, team or function
    Address, ///< a way to reach something: URL, mail address, telephone
    Wijk, ///< slug of a wijk
    Reference, ///< the id of a part in the list `idIn`
    Day, ///< ISO, or empty
    Date, ///< EDTF
    TimeOfDay, ///< HH:MM
};

/// What is true of a member of the dossier beside its name and shape. The default is what holds of a member
/// nobody thought about: internal.
struct Facts {
    bool isPublic = false; ///< residents may see it, where they may see what it stands in
    bool tellsHistory = false; ///< how it was, not how it is: a day in it is not overtaken by a new one
    TextKind text = TextKind::Prose;
    const char *idIn = nullptr; ///< Reference: path of the list of parts ("planning/phases")
    /// Its name on the site: of a list of parts the containers they stand in, of another member the field
    /// that shows it.
    std::array<const char *, 2> onSite = {};
};

/// Both; the kind of text is that of the one that says it.
[[nodiscard]] constexpr Facts operator|(const Facts &one, const Facts &other)
{
    Facts both = one;
    both.isPublic = one.isPublic || other.isPublic;
    both.tellsHistory = one.tellsHistory || other.tellsHistory;
    if (other.text != TextKind::Prose)
        both.text = other.text;
    if (other.idIn)
        both.idIn = other.idIn;
    if (other.onSite.front())
        both.onSite = other.onSite;
    return both;
}

/// The words in which describe.h says what is true of a member: `is::Public | is::Title`.
namespace is
{
inline constexpr Facts Public{.isPublic = true};
inline constexpr Facts History{.tellsHistory = true};
inline constexpr Facts Id{.text = TextKind::Id};
inline constexpr Facts Code{.text = TextKind::Code};
inline constexpr Facts Term{.text = TextKind::Term};
inline constexpr Facts Title{.text = TextKind::Title};
inline constexpr Facts Line{.text = TextKind::Line};
inline constexpr Facts Prose{.text = TextKind::Prose};
inline constexpr Facts Name{.text = TextKind::Name};
inline constexpr Facts Address{.text = TextKind::Address};
inline constexpr Facts Wijk{.text = TextKind::Wijk};
inline constexpr Facts Day{.text = TextKind::Day};
inline constexpr Facts TimeOfDay{.text = TextKind::TimeOfDay};
/// The id of a part of that list.
[[nodiscard]] constexpr Facts idIn(const char *list)
{
    return {.text = TextKind::Reference, .idIn = list};
}
[[nodiscard]] constexpr Facts onSite(const char *name, const char *orElse = nullptr)
{
    return {.onSite = {name, orElse}};
}
} // namespace is

/// Whether a person wrote it, or reads it as it is: what is searched.
[[nodiscard]] constexpr bool holdsWords(TextKind kind)
{
    switch (kind) {
    case TextKind::Term:
    case TextKind::Title:
    case TextKind::Line:
    case TextKind::Prose:
    case TextKind::Name:
    case TextKind::Address:
    case TextKind::Wijk:
    case TextKind::TimeOfDay:
        return true;
    case TextKind::None:
    case TextKind::Id:
    case TextKind::Code:
    case TextKind::Reference:
    case TextKind::Day:
    case TextKind::Date:
        return false;
    }
    return false;
}

} // namespace wd
