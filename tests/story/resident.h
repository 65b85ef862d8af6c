// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "sync/plone/http.h"

#include <QUrl>

namespace wd
{

/// Somebody who reads a dossier on the site without logging in.
class Resident
{
public:
    explicit Resident(QUrl site)
        : m_site(std::move(site))
    {
    }

    /// What the API answers at the dossier's address, or below it.
    [[nodiscard]] HttpReply read(const QString &slug, const QString &below = {}) const;

    struct Files {
        int whole = 0; ///< public ones that came byte for byte
        QStringList wrong; ///< public ones that did not
        QStringList leaked; ///< others that could be read all the same
    };
    /// Asks for every document and picture at the address it has, or would have.
    [[nodiscard]] Files readFiles(const Dossier &dossier, const QDate &today) const;

private:
    QUrl m_site;
};

} // namespace wd
