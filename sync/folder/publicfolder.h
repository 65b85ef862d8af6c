// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"
#include "sync/site/dossierplaces.h"

#include <QSet>

#include <optional>

namespace wd
{

/// Where a thing of the site lies in the public folder, or would; none: it lies above the dossiers.
[[nodiscard]] std::optional<QString> placeInPublic(const Places &places, const QString &path);
/// Where residents read it: below `served`, without a slash behind it, or where nobody serves the folder, as
/// a file.
[[nodiscard]] QString publicAddress(const QString &served, const QString &folder, const Places &places,
                                    const QString &path);

/// What everybody sees: the public folder, in which <slug>/index.html is the page of a dossier and
/// <slug>/files its files. What shows is what lies here, and nothing beside it says so: a state that could
/// differ from it after a crash is kept nowhere.
class PublicFolder
{
public:
    PublicFolder(const Share &share, Places places)
        : m_share(share)
        , m_places(std::move(places))
    {
    }
    [[nodiscard]] const Share &share() const { return m_share; }

    [[nodiscard]] std::optional<QString> addressOf(const QString &path) const
    {
        return placeInPublic(m_places, path);
    }
    /// Whether it may ever show: neither what lies above the dossiers nor what is intern.
    [[nodiscard]] bool mayShow(const QString &path) const;
    /// What lies here for it; NotFound: nothing, as a stranger is told.
    [[nodiscard]] Result<Share::Entry> entry(const QString &path) const;
    [[nodiscard]] Result<bool> shows(const QString &path) const;

    [[nodiscard]] Result<void> showText(const QString &path, const QByteArray &text) const;
    [[nodiscard]] Result<void> showFile(const QString &path, const Share &from, const QString &bytes) const;
    [[nodiscard]] Result<void> showFolder(const QString &path) const;
    [[nodiscard]] Result<void> hideFile(const QString &path) const;
    /// Takes it away once nothing lies in it; what somebody put there stays, and the folder with it.
    [[nodiscard]] Result<void> hideFolder(const QString &path) const;
    /// All that lies here at and below it, as paths of the site.
    [[nodiscard]] QSet<QString> found(const QString &below) const;

private:
    void findBelow(const QString &address, QSet<QString> &found) const;
    [[nodiscard]] QString pathOf(const QString &address) const { return m_places.dossiers() + address; }

    const Share &m_share;
    Places m_places;
};

} // namespace wd
