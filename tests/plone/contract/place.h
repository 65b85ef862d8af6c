// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "tests/sync/engine/sites.h"

#include <QTest>

#include <memory>

namespace wd::test
{

/// The value of a Result, or the test fails with its error.
#define WD_HAVE(declaration, expression)                                                                     \
    auto WD_CONCAT(have, __LINE__) = (expression);                                                           \
    QVERIFY2(WD_CONCAT(have, __LINE__), qPrintable(wd::test::saying(WD_CONCAT(have, __LINE__))));            \
    declaration = *WD_CONCAT(have, __LINE__)
/// The Result is this kind of error.
#define WD_REFUSED(expression, wanted) QCOMPARE(wd::test::kindOf(expression), wd::test::name(wanted))
#define WD_DONE(expression) QCOMPARE(wd::test::kindOf(expression), QStringLiteral("done"))

[[nodiscard]] QString name(ErrorKind kind);
template <typename T> [[nodiscard]] QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : name(result.error().kind);
}
template <typename T> [[nodiscard]] QString saying(const Result<T> &result)
{
    return result ? QString()
                  : name(result.error().kind) + u' ' + result.error().subject + u' ' + result.error().detail;
}

/// A person with a connection of their own to a site.
struct Desk {
    Desk(const TestSite &site, const QString &user);
    Http http;
    PloneClient client;
};

/// A private container of its own on a site, and whom and what the questions need there. Answers are those of
/// `publicist` unless another is asked.
class Place
{
public:
    /// The site of that kind is made once for the whole program.
    explicit Place(const QString &kind);

    [[nodiscard]] bool isVolto() const { return m_site.isVolto(); }
    [[nodiscard]] bool isReal() const { return m_kind.startsWith(QStringLiteral("plone")); }
    [[nodiscard]] QString path(const QString &below = {}) const;
    [[nodiscard]] PloneClient &as(const QString &user);
    [[nodiscard]] PloneClient &publicist() { return as(QStringLiteral("publicist")); }
    /// What containers are on this site: Folder, or folderish Document.
    [[nodiscard]] QString containerType() const;

    [[nodiscard]] Result<SiteObject> make(const QString &id, const QString &type,
                                          const QJsonObject &more = {}, const QString &below = {});
    [[nodiscard]] Result<SiteObject> makeContainer(const QString &id, const QString &below = {});
    /// A request without PloneClient's help; `path` may have a query; `token` as it is, none when empty.
    [[nodiscard]] HttpReply raw(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                const QByteArray &token = {},
                                const QList<QPair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] QByteArray tokenOf(const QString &user);
    [[nodiscard]] int anonymous(const QString &path) const { return m_site.anonymousStatus(path); }
    [[nodiscard]] const TestSite &site() const { return m_site; }
    /// Makes things until the site's own clock has passed that time by a second: `modified` counts seconds.
    [[nodiscard]] Result<void> passTime(const QDateTime &time);

private:
    QString m_kind;
    TestSite &m_site;
    QString m_path;
    std::map<QString, std::unique_ptr<Desk>> m_desks;
};

/// For cleanupTestCase: ends the Oefensites.
void forgetSites();
/// For initTestCase_data: every question is put to every kind of site.
void everyKindOfSite();

} // namespace wd::test
