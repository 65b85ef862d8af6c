// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderplace.h"

namespace wd
{

using namespace Qt::StringLiterals;

/// What a write changed of something that shows, shows changed; a file also where its folder does.
Result<void> FolderPlace::bringOut(const QString &path, const Thing &thing) const
{
    if (!m_public.mayShow(path))
        return {};
    if (isFileType(thing.type)) {
        WD_ASSIGN(const bool shows, m_public.shows(parentOf(path)));
        if (!shows || thing.file.isEmpty())
            return {};
        return m_public.showFile(path, m_things.share(), Things::bytesPath(path, thing));
    }
    if (thing.type != u"Document"_s)
        return {};
    WD_ASSIGN(const bool shows, m_public.shows(path));
    return shows ? m_public.showText(path, thing.fields.value(u"text"_s).toString().toUtf8())
                 : Result<void>();
}

Result<QString> FolderPlace::show(const QString &path)
{
    WD_ASSIGN(Thing thing, m_things.read(path));
    if (isFileType(thing.type))
        return fail(ErrorKind::Rejected, path, u"no-state"_s);
    if (!m_public.addressOf(path)) {
        thing.state = publishedState;
        WD_TRY(m_things.write(path, thing));
        return publishedState;
    }
    if (thing.type == u"Document"_s) {
        WD_TRY(m_public.showText(path, thing.fields.value(u"text"_s).toString().toUtf8()));
        return publishedState;
    }
    WD_TRY(m_public.showFolder(path));
    WD_ASSIGN(const QStringList names, m_things.namesIn(path));
    for (const QString &name : names) {
        const QString child = path + u'/' + name;
        const auto held = m_things.read(child);
        if (held && isFileType(held->type))
            WD_TRY(bringOut(child, *held));
    }
    return publishedState;
}

/// Out of the public folder: a page or file by itself, a folder with the files in it.
Result<void> FolderPlace::takeBack(const QString &path, const Thing &thing) const
{
    if (thing.type != u"Folder"_s)
        return m_public.hideFile(path);
    WD_ASSIGN(const QStringList names, m_things.namesIn(path));
    for (const QString &name : names) {
        const QString child = path + u'/' + name;
        const auto held = m_things.look(child);
        if (held && isFileType(held->type))
            WD_TRY(m_public.hideFile(child));
    }
    return m_public.hideFolder(path);
}

/// The same with all that lies in it.
Result<void> FolderPlace::takeBackAll(const QString &path, const Thing &thing) const
{
    if (!m_public.mayShow(path))
        return {};
    if (thing.type == u"Folder"_s) {
        WD_ASSIGN(const QStringList names, m_things.namesIn(path));
        for (const QString &name : names) {
            const QString child = path + u'/' + name;
            const auto held = m_things.look(child);
            if (held)
                WD_TRY(takeBackAll(child, *held));
        }
    }
    return takeBack(path, thing);
}

Result<QString> FolderPlace::hide(const QString &path)
{
    WD_ASSIGN(Thing thing, m_things.look(path));
    if (!m_public.addressOf(path)) {
        if (thing.damaged)
            return fail(ErrorKind::BadReply, path, u"record"_s);
        thing.state = privateState;
        WD_TRY(m_things.write(path, thing));
        return privateState;
    }
    WD_TRY(takeBack(path, thing));
    WD_ASSIGN(const Seen now, see(path));
    return now.state;
}

Result<StrangerSight> FolderPlace::seenByStrangers(const QString &path)
{
    WD_TRY(m_public.share().proveThere());
    if (!m_public.addressOf(path)) { // above the dossiers: no place in the public folder
        const auto thing = m_things.read(path);
        const bool shows = thing && thing->state == publishedState;
        return StrangerSight{.sight = shows ? Sight::Readable : Sight::Hidden};
    }
    const auto shown = m_public.entry(path);
    if (shown)
        return StrangerSight{.sight = Sight::Readable};
    if (shown.error().kind == ErrorKind::NotFound)
        return StrangerSight{.sight = Sight::Hidden};
    return StrangerSight{.sight = Sight::Unproven};
}

QSet<QString> FolderPlace::foundByStrangers(const QString &below)
{
    return m_public.found(below);
}

} // namespace wd
