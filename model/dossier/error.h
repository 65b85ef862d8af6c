// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace wd
{

/// What kind of thing went wrong: enough for a caller to decide what to do, and for views to choose a
/// sentence.
enum class ErrorKind {
    Offline, ///< no connection to the site could be made
    TimedOut, ///< connected, but nothing moved for too long; the outcome is unknown
    Unauthorised, ///< user name or password refused, or none to be had
    Forbidden, ///< logged in, but this account may not do it
    NotFound,
    Conflict, ///< somebody was first: an id in use, a head that moved
    Locked, ///< another person has it open; detail says who and since when
    Rejected, ///< the site refused the content; detail is the site's own message
    TooLarge,
    ServerFault, ///< 5xx
    BadReply, ///< an answer that makes no sense: HTML for JSON, no add-on, a lying size
    Storage, ///< the own database or disk: full, broken, not writable
    BadInput, ///< what the user gave is not right
    NeedsUser, ///< a choice only a person may make: a conflict, a publication that changed
    Stopped, ///< the user stopped it
};

/// An error as a value. No text for users in here: views/sentences turns it into one.
struct Error {
    ErrorKind kind;
    QString subject; ///< what it is about: a path, a file name, a JSON pointer
    QString detail; ///< for support: a stable English code ("schema", "keychain", "escapes-folder") or the
                    ///< site's words
    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

} // namespace wd

#define WD_CONCAT_(a, b) a##b
#define WD_CONCAT(a, b) WD_CONCAT_(a, b)

#define WD_TRY_(tried, expression)                                                                           \
    do {                                                                                                     \
        if (auto tried = (expression); !tried)                                                               \
            return tl::unexpected<wd::Error>(tried.error());                                                 \
    } while (false)
/// Returns the error of a Result from the enclosing function. For Result<void> and where the value is not
/// needed.
#define WD_TRY(expression) WD_TRY_(WD_CONCAT(wdTried, __COUNTER__), expression)

#define WD_ASSIGN_(temporary, declaration, expression)                                                       \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return tl::unexpected<wd::Error>(temporary.error());                                                 \
    declaration = std::move(*temporary)
/// `WD_ASSIGN(const Dossier dossier, readDossier(bytes));` declares the value or returns the error.
#define WD_ASSIGN(declaration, expression)                                                                   \
    WD_ASSIGN_(WD_CONCAT(wdResult, __COUNTER__), declaration, expression)
