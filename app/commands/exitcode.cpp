// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exitcode.h"

namespace wd
{

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return error.detail == u"port-in-use"_s ? ExitCode::Failed : ExitCode::Offline;
    case ErrorKind::TimedOut:
        return ExitCode::Offline;
    case ErrorKind::NeedsUser:
        return ExitCode::NeedsUser;
    case ErrorKind::BadInput:
        return error.detail == u"usage"_s || error.detail == u"url"_s ? ExitCode::Usage : ExitCode::Failed;
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::ServerFault:
    case ErrorKind::BadReply:
    case ErrorKind::Storage:
    case ErrorKind::Stopped:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

ExitCode worse(ExitCode a, ExitCode b)
{
    const auto weight = [](ExitCode code) {
        switch (code) {
        case ExitCode::Done:
            return 0;
        case ExitCode::NeedsUser:
            return 1;
        case ExitCode::Failed:
            return 2;
        case ExitCode::Usage:
            return 3;
        case ExitCode::Offline:
            return 4;
        }
        Q_UNREACHABLE();
    };
    return weight(a) < weight(b) ? b : a;
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::TimedOut:
        return u"timed-out"_s;
    case ErrorKind::Unauthorised:
        return u"unauthorised"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Locked:
        return u"locked"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::TooLarge:
        return u"too-large"_s;
    case ErrorKind::ServerFault:
        return u"server-fault"_s;
    case ErrorKind::BadReply:
        return u"bad-reply"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::BadInput:
        return u"bad-input"_s;
    case ErrorKind::NeedsUser:
        return u"needs-user"_s;
    case ErrorKind::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> wrongUse(const QString &subject)
{
    return fail(ErrorKind::BadInput, subject, u"usage"_s);
}

} // namespace wd
