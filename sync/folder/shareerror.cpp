// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/shareerror.h"

namespace wd
{

using namespace Qt::StringLiterals;

Error shareError(const SystemError &why, const QString &path)
{
    switch (why.kind) {
    case SystemErrorKind::NotThere:
    case SystemErrorKind::NotAFolder:
        return {ErrorKind::NotFound, path, {}};
    case SystemErrorKind::Exists:
        return {ErrorKind::Conflict, path, u"in-use"_s};
    case SystemErrorKind::Refused:
        return {ErrorKind::Forbidden, path, {}};
    case SystemErrorKind::Full:
        return {ErrorKind::TooLarge, path, u"site-full"_s};
    case SystemErrorKind::TooLarge:
        return {ErrorKind::TooLarge, path, {}};
    case SystemErrorKind::BadName:
        return {ErrorKind::Rejected, path, why.words()};
    case SystemErrorKind::TimedOut:
        return {ErrorKind::TimedOut, path, {}};
    case SystemErrorKind::Unreachable:
        return {ErrorKind::Offline, path, u"share"_s};
    case SystemErrorKind::NoResources:
        return {ErrorKind::Storage, path, why.words()};
    case SystemErrorKind::OtherDisk:
    case SystemErrorKind::Other:
        break;
    }
    return {ErrorKind::ServerFault, path, why.words()};
}

QString makeToken(const RandomSource &random)
{
    return u"%1%2"_s.arg(random(), 16, 16, QChar(u'0')).arg(random(), 16, 16, QChar(u'0'));
}

QString underWayName(const RandomSource &random)
{
    return underWayStem + makeToken(random);
}

} // namespace wd
