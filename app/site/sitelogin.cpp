// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitelogin.h"

#include "model/publication/announcement.h"
#include "model/sjabloon/keptsjablonen.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameSite(const SiteSettings &before, const SiteSettings &site)
{
    const auto one = chosenSite(before), other = chosenSite(site);
    return one && other && one->kind == other->kind && one->kind->isSame(before, site);
}

/// Whether nothing of it is shared with that site.
bool isUnshared(const LocalShared &local)
{
    return local.base.number == 0 && !local.isLostFromSite();
}

/// What all desks of the last site share stays there; what no site had is this desk's own.
Result<void> forgetShared(Store &store)
{
    for (const SharedKind &kind : sharedKinds()) {
        WD_ASSIGN(const LocalShared local, store.shared(kind));
        if (!isUnshared(local))
            WD_TRY(store.forgetShared(kind));
    }
    return {};
}

} // namespace

Result<Password> passwordFor(const ChosenSite &site, const Passwords &passwords, Language language,
                             bool refused)
{
    if (!site.kind->asksPassword())
        return Password{};
    return passwords.find(site.settings, language, refused);
}

Result<void> isFreeFor(const Store &store, const SiteSettings &site)
{
    const auto before = siteOf(store);
    if (!before || isSameSite(*before, site))
        return {};
    const auto other = [&before] {
        return fail(ErrorKind::BadInput, shownAddress(*before) + before->base, u"other-site"_s);
    };
    WD_ASSIGN(const QList<DossierRow> rows, store.rows());
    if (std::ranges::any_of(rows, [](const DossierRow &row) { return row.sharedRevision > 0; }))
        return other();
    for (const SharedKind &kind : sharedKinds()) {
        WD_ASSIGN(const LocalShared local, store.shared(kind));
        // What was changed of it here and that site does not have yet would go along to people whom it says
        // nothing.
        if (!isUnshared(local) && (local.dirty() || !local.conflicts.isEmpty()))
            return other();
    }
    return {};
}

Result<void> mayBelongTo(Store &store, const SiteSettings &site)
{
    WD_TRY(isFreeFor(store, site));
    const auto before = siteOf(store);
    if (!before || isSameSite(*before, site))
        return {};
    WD_TRY(forgetShared(store));
    // What the last site told of itself says nothing of this one.
    QStringList told{u"discovery-cursor"_s, u"full-look-at"_s,     u"unfinished"_s, u"base-published"_s,
                     keptSjablonenKey(),    u"hourly-looked-at"_s, u"account"_s,    keptAnnouncementKey()};
    if (const auto last = chosenSite(*before))
        told += last->kind->remembers();
    for (const QString &key : std::as_const(told))
        WD_TRY(store.setSetting(key, QJsonValue::Null));
    return {};
}

} // namespace wd
