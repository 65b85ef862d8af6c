// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// What must hold before a byte of a dossier is sent: what we make on this site is private, and strangers
/// prove it. Rejected "not-private" when it is not: for the administrator, and nothing is sent.

/// What is sent while it lives is not counted among the requests of a sync.
class UncountedRequests
{
public:
    UncountedRequests(const PublicPlace &site, Proofs &proofs)
        : m_site(site)
        , m_proofs(proofs)
        , m_before(site.requests())
    {
    }
    ~UncountedRequests() { m_proofs.requests += m_site.requests() - m_before; }
    UncountedRequests(const UncountedRequests &) = delete;
    UncountedRequests &operator=(const UncountedRequests &) = delete;

private:
    const PublicPlace &m_site;
    Proofs &m_proofs;
    int m_before;
};

/// Once a start of the program: things of every kind a dossier begins with are made beside where it will
/// stand, of a name that says nothing, looked at as a stranger, and taken away again.
[[nodiscard]] Result<void> proveBornPrivate(const SyncContext &sync);

/// Once a start of the program, and after each alarm: a stranger reads neither `intern`, nor
/// `bestanden` in it, nor the newest concept.
[[nodiscard]] Result<void> proveInternHidden(const SyncContext &sync, DossierHere &here);
void dropInternProof(const SyncContext &sync, const DossierPlaces &at);

/// Creates what must be born private; what is not is taken away at once. False: something of that name stands
/// there already.
[[nodiscard]] Result<bool> createPrivate(PublicPlace &site, const QString &parent, const NewObject &object);
[[nodiscard]] inline Result<bool> createPrivate(const SyncContext &sync, const QString &parent,
                                                const NewObject &object)
{
    return createPrivate(sync.site, parent, object);
}

/// What stood there already must be private too; what shows is closed where this account may, and told.
[[nodiscard]] Result<void> makePrivate(const SyncContext &sync, const QString &path);

} // namespace wd
