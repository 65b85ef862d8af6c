// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijkacts.h"
#include "sync/engine/sitememories.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

#include <functional>
#include <memory>

namespace wd::test
{

/// The list of wijken as a desk has it, with all that desk knows of it.
inline LocalShared localList(TestDesk &desk)
{
    const auto local = desk.store().shared(wijkenKind());
    return local ? *local : LocalShared();
}

inline WijkList listOf(TestDesk &desk)
{
    return wijkListFromCheckedJson(localList(desk).work);
}

/// What a person does to the list on this desk.
inline void act(TestDesk &desk, const std::function<Result<WijkList>(const WijkList &)> &change)
{
    const auto done = desk.store().changeShared(wijkenKind(), [&](LocalShared &local) -> Result<void> {
        WD_ASSIGN(const WijkList list, change(wijkListFromCheckedJson(local.work)));
        local.work = wijkListToJson(list);
        return {};
    });
    QVERIFY(done.has_value());
}

inline void rename(TestDesk &desk, const QString &slug, const QString &name,
                   const QDate &day = QDate(2026, 11, 30))
{
    act(desk, [&](const WijkList &list) { return renamedWijk(list, slug, name, day); });
}

inline void mergeInto(TestDesk &desk, const QString &slug, const QString &into)
{
    act(desk, [&](const WijkList &list) { return mergedWijk(list, slug, into); });
}

/// The site as somebody has it who does not use this program.
class Webmaster
{
public:
    explicit Webmaster(const TestSite &site)
        : m_connection(site.connect(QStringLiteral("webmaster"))({}, usualPatience))
    {
        LearnedMemory nothing;
        if (const auto ready = place().prepare(nothing); !ready)
            qFatal("the site cannot be used: %s", qPrintable(ready.error().detail));
    }
    [[nodiscard]] PublicPlace &place() const { return m_connection->place(); }

private:
    std::unique_ptr<SiteConnection> m_connection;
};

/// A sync that looks at everything, as there is one every hour.
inline SyncOutcome hourlySync(TestDesk &desk)
{
    desk.advance(3601);
    return desk.mustSync();
}

/// Where on the site stands what all desks share.
inline QString sharedRoot(const TestSite &site)
{
    return Places{.base = site.base()}.shared();
}

} // namespace wd::test
