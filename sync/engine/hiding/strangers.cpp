// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/strangers.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostMoves = 4;

struct Look {
    Sight sight = Sight::Unproven;
    int status = 0;
};

Result<Look> lookAsStranger(PublicPlace &site, const QString &path, const QStringList &notice)
{
    QString where = path;
    int status = 0;
    for (int moves = 0; moves < mostMoves; ++moves) {
        WD_ASSIGN(const StrangerSight seen, site.seenByStrangers(where));
        status = seen.status;
        if (seen.sight != Sight::Moved)
            return Look{.sight = seen.sight, .status = status};
        if (notice.contains(seen.movedTo))
            return Look{.sight = Sight::Hidden, .status = status};
        where = seen.movedTo;
    }
    return Look{.sight = Sight::Unproven, .status = status};
}

tl::unexpected<Error> notProven(const QString &path, int status)
{
    return fail(ErrorKind::BadReply, path, u"not-proven:%1"_s.arg(status));
}

} // namespace

Result<Sight> seenByStrangers(PublicPlace &site, const QString &path, const QStringList &notice)
{
    WD_ASSIGN(const Look look, lookAsStranger(site, path, notice));
    if (look.sight == Sight::Unproven)
        return notProven(path, look.status);
    return look.sight;
}

Result<void> proveHidden(PublicPlace &site, const QString &path, const QStringList &notice)
{
    WD_ASSIGN(const Sight sight, seenByStrangers(site, path, notice));
    if (sight == Sight::Readable)
        return fail(ErrorKind::Rejected, path, u"readable"_s);
    return {};
}

Result<void> proveReadable(const SyncContext &sync, const QString &path)
{
    WD_ASSIGN(const StrangerSight seen, sync.site.seenByStrangers(path));
    switch (seen.sight) {
    case Sight::Readable:
        return {};
    case Sight::Hidden:
    case Sight::Moved:
        return fail(ErrorKind::BadReply, path, u"not-public"_s);
    case Sight::Unproven:
        return notProven(path, seen.status);
    }
    Q_UNREACHABLE();
}

} // namespace wd
