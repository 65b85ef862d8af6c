// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/site/siteerrors.h"

namespace wd
{

using namespace Qt::StringLiterals;

bool isStatusAlone(const Error &error)
{
    return error.detail.startsWith(u"status:"_s);
}

bool wantsPieces(const Error &error)
{
    return error.kind == ErrorKind::TooLarge && error.detail != u"site-full"_s;
}

bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TooLarge:
    case ErrorKind::Rejected:
    case ErrorKind::Forbidden:
        return true;
    case ErrorKind::BadReply: // a proxy's own page, or bytes that will not stay as they were
        return error.detail == u"not-json"_s || error.detail == u"size"_s || error.detail == u"hash"_s
            || isStatusAlone(error);
    case ErrorKind::ServerFault: // in the site's own words: one that stumbles over this file, or is full
        return error.detail != u"conflict"_s && !isStatusAlone(error);
    case ErrorKind::BadInput: // bytes this desk does not have
        return error.detail == u"damaged-file"_s || error.detail == u"missing-file"_s;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
    case ErrorKind::Storage:
    case ErrorKind::NeedsUser:
    case ErrorKind::Stopped:
        break;
    }
    return false;
}

bool isFateUnknown(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::Stopped:
    case ErrorKind::Offline:
        return true;
    case ErrorKind::BadReply: // a proxy's page says nothing about what happened behind it
        return error.detail == u"broken-off"_s || error.detail == u"not-json"_s || isStatusAlone(error);
    case ErrorKind::ServerFault:
        return isStatusAlone(error);
    default:
        return false;
    }
}

bool losesSite(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Unauthorised:
    case ErrorKind::Stopped:
        return true;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::ServerFault:
    case ErrorKind::BadReply:
    case ErrorKind::BadInput:
    case ErrorKind::NeedsUser:
    case ErrorKind::Storage:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace wd
