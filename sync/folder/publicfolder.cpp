// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/publicfolder.h"

#include "sync/folder/foldermapping.h"
#include "sync/folder/litter.h"
#include "sync/folder/things.h"

#include <QUrl>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes into a file on its way to another share.
class IntoFile : public QIODevice
{
public:
    explicit IntoFile(NewFile &target)
        : m_target(target)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const auto written = m_target.write(QByteArrayView(data, size));
        if (written)
            return size;
        m_trouble = written.error();
        return -1;
    }

private:
    NewFile &m_target;
    std::optional<Error> m_trouble;
};

Result<void> unlessGone(const Result<void> &removed)
{
    return !removed && removed.error().kind == ErrorKind::NotFound ? Result<void>() : removed;
}

} // namespace

std::optional<QString> placeInPublic(const Places &places, const QString &path)
{
    const QString above = places.dossiers() + u'/';
    if (!path.startsWith(above))
        return {};
    return u'/' + path.mid(above.size());
}

QString publicAddress(const QString &served, const QString &folder, const Places &places, const QString &path)
{
    const QString place = placeInPublic(places, path).value_or(QString());
    if (!served.isEmpty())
        return served + place;
    const bool isRoot = place.count(u'/') == 1; // nobody's server finds the page of a folder there
    return QUrl::fromLocalFile(folder + place + (isRoot ? u'/' + folderPageName : QString())).toString();
}

bool PublicFolder::mayShow(const QString &path) const
{
    const auto address = addressOf(path);
    return address && address->section(u'/', 2, 2) != u"intern"_s;
}

Result<Share::Entry> PublicFolder::entry(const QString &path) const
{
    const auto address = addressOf(path);
    if (!address)
        return fail(ErrorKind::NotFound, path);
    return m_share.entry(*address);
}

Result<bool> PublicFolder::shows(const QString &path) const
{
    if (!mayShow(path))
        return false;
    const auto there = entry(path);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    return there.has_value();
}

Result<void> PublicFolder::showText(const QString &path, const QByteArray &text) const
{
    if (!mayShow(path))
        return fail(ErrorKind::Rejected, path, u"intern"_s);
    WD_TRY(m_share.makeFolder(*addressOf(parentOf(path))));
    return m_share.replace(*addressOf(path), text);
}

Result<void> PublicFolder::showFile(const QString &path, const Share &from, const QString &bytes) const
{
    if (!mayShow(path))
        return fail(ErrorKind::Rejected, path, u"intern"_s);
    WD_ASSIGN(NewFile copy, NewFile::in(m_share, *addressOf(parentOf(path))));
    IntoFile target(copy);
    const auto copied = from.readTo(bytes, target);
    if (target.trouble())
        return tl::unexpected<Error>(*target.trouble());
    WD_TRY(copied);
    return copy.putOver(nameOf(path));
}

Result<void> PublicFolder::showFolder(const QString &path) const
{
    if (!mayShow(path))
        return fail(ErrorKind::Rejected, path, u"intern"_s);
    return m_share.makeFolder(*addressOf(path));
}

Result<void> PublicFolder::hideFile(const QString &path) const
{
    const auto address = addressOf(path);
    if (!address)
        return {};
    // The copy of a desk that was killed while it brought this very file would stay where it is served.
    WD_TRY(m_share.clearUnderWay(parentOf(*address)));
    return unlessGone(m_share.remove(*address));
}

Result<void> PublicFolder::hideFolder(const QString &path) const
{
    const auto address = addressOf(path);
    if (!address)
        return {};
    // A desk that was killed while it brought something left a copy of it.
    WD_TRY(m_share.clearUnderWay(*address));
    for (const QString &name : m_share.names(*address).value_or(QStringList{})) {
        if (isLitter(name))
            (void)m_share.remove(*address + u'/' + name); // what stays is told by the next step
    }
    const auto removed = unlessGone(m_share.removeEmpty(*address));
    return !removed && removed.error().kind == ErrorKind::Conflict ? Result<void>() : removed;
}

void PublicFolder::findBelow(const QString &address, QSet<QString> &found) const
{
    m_share.sweep(address);
    const auto names = m_share.names(address);
    for (const QString &name : names.value_or(QStringList{})) {
        const QString one = address + u'/' + name;
        if (name == Share::markName() || isLitter(name))
            continue;
        found.insert(pathOf(one));
        const auto entry = m_share.entry(one);
        if (entry && entry->isFolder)
            findBelow(one, found);
    }
}

QSet<QString> PublicFolder::found(const QString &below) const
{
    QSet<QString> found;
    const QString address = addressOf(below).value_or(QString());
    if (!address.isEmpty() && m_share.entry(address))
        found.insert(below);
    findBelow(address, found);
    return found;
}

} // namespace wd
