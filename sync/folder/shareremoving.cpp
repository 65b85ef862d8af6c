// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/share.h"
#include "sync/folder/shareerror.h"

#include <QDir>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sweptAfter = 24 * 60 * 60; // seconds; nobody writes one file for so long

/// Somebody else may take it away as well.
bool isGoneNow(const SystemResult<void> &removed)
{
    return removed || removed.error().kind == SystemErrorKind::NotThere;
}

} // namespace

Result<void> Share::removeBelow(const QString &where, const QString &path) const
{
    const auto names = namesIn(where);
    if (!names)
        return failed(names.error(), path);
    for (const QString &name : *names) {
        const QString one = where + u'/' + name;
        const auto found = entryAt(one);
        if (!found)
            continue; // somebody else takes it away as well
        if (found->isFolder)
            WD_TRY(removeBelow(one, path + u'/' + name));
        else if (const auto removed = removeFile(one); !isGoneNow(removed))
            return failedWrite(removed.error(), path + u'/' + name);
        stepDone();
    }
    const auto removed = removeFolder(where);
    return isGoneNow(removed) ? Result<void>() : failedWrite(removed.error(), path);
}

Result<void> Share::removeAll(const QString &folder) const
{
    WD_ASSIGN(const QString where, absolute(folder));
    if (where == m_options.folder)
        return fail(ErrorKind::BadInput, folder, u"escapes-folder"_s);
    WD_TRY(mayWrite());
    // Out of the way in one step: nobody meets the half of it.
    const QString aside = QFileInfo(where).path() + u'/' + underWayName(m_options.random);
    if (const auto moved = renameOver(where, aside); !moved) {
        const auto why = failedWrite(moved.error(), folder);
        return why.value().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(why);
    }
    stepDone();
    return removeBelow(aside, folder);
}

Result<void> Share::removeEmpty(const QString &folder) const
{
    WD_ASSIGN(const QString where, absolute(folder));
    if (where == m_options.folder)
        return fail(ErrorKind::BadInput, folder, u"escapes-folder"_s);
    WD_TRY(mayWrite());
    if (const auto removed = removeFolder(where); !removed)
        return failedWrite(removed.error(), folder);
    stepDone();
    return {};
}

Result<void> Share::clearUnderWay(const QString &folder) const
{
    WD_ASSIGN(const QString where, absolute(folder));
    WD_TRY(mayWrite());
    const QStringList left
        = QDir(where).entryList({underWayStem + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::System);
    for (const QString &name : left) {
        const QString one = where + u'/' + name;
        if (QFileInfo(one).isDir() && !QFileInfo(one).isSymLink())
            WD_TRY(removeBelow(one, folder));
        else if (const auto removed = removeFile(one); !isGoneNow(removed))
            return failedWrite(removed.error(), folder);
    }
    return {};
}

void Share::sweep(const QString &folder) const
{
    const auto where = absolute(folder);
    if (!where || !mayWrite())
        return;
    sweepAt(*where, [this]() -> std::optional<qint64> {
        const auto told = now();
        return told ? std::optional(told->toSecsSinceEpoch()) : std::nullopt;
    });
}

void Share::sweepAt(const QString &where, const std::function<std::optional<qint64>()> &now) const
{
    if (m_options.watch->swept.contains(where)) // in some folders lie thousands of files
        return;
    m_options.watch->swept.insert(where);
    const QDir folder(where);
    const QStringList left
        = folder.entryList({underWayStem + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto at = left.isEmpty() ? std::nullopt : now();
    for (const QString &name : at ? left : QStringList()) {
        const QString one = folder.filePath(name);
        const auto found = entryAt(one);
        if (!found || *at - found->changedAt.toSecsSinceEpoch() <= sweptAfter)
            continue;
        if (found->isFolder)
            (void)removeBelow(one, where);
        else
            (void)removeFile(one);
    }
}

Result<void> Share::move(const QString &from, const QString &to) const
{
    WD_ASSIGN(const QString source, absolute(from));
    WD_ASSIGN(const QString target, absolute(to));
    WD_TRY(mayWrite());
    if (entryAt(target))
        return fail(ErrorKind::Conflict, to, u"in-use"_s);
    if (const auto moved = renameOver(source, target); !moved)
        return failedWrite(moved.error(), from);
    stepDone();
    return {};
}

} // namespace wd
