// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/sitefields.h"

#include <QRandomGenerator>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

bool isLockable(const SiteCall &call, const SiteObject &object)
{
    const bool page
        = object.type == u"Document"_s || object.type == u"News Item"_s || object.type == u"Event"_s;
    return page || (object.isRoot() && call.volto);
}

QString newToken(const SiteCall &call)
{
    auto *random = QRandomGenerator::system();
    return u"%1-%2-00105A989226:%3"_s.arg(random->generateDouble(), 0, 'g', 16)
        .arg(random->generateDouble(), 0, 'g', 16)
        .arg(call.stamp(), 0, 'f', 3);
}

void take(SiteCall &call, const SiteObject &object)
{
    const QJsonObject body = call.json();
    if (auto held = call.store.lockOf(object.uid, call.stamp())) {
        // The answer shows whose it is; but the time and time-out of whoever asked are written into it.
        held->touched = call.stamp();
        held->timeout = std::max(1, body[u"timeout"_s].toInt(600));
        call.store.setLock(object.uid, *held);
        return;
    }
    call.store.setLock(object.uid,
                       {.token = newToken(call),
                        .creator = call.caller.user,
                        .taken = call.stamp(),
                        .touched = call.stamp(),
                        .timeout = std::max(1, body[u"timeout"_s].toInt(600)),
                        .stealable = body[u"stealable"_s].toBool(true)});
}

void release(SiteCall &call, const SiteObject &object)
{
    const auto held = call.store.lockOf(object.uid, call.stamp());
    const bool stolen = held && held->stealable && call.json()[u"force"_s].toBool();
    if (held && (held->creator == call.caller.user || stolen))
        call.store.dropLock(object.uid);
}

} // namespace

QJsonObject lockJson(const SiteCall &call, const SiteObject &object)
{
    if (!isLockable(call, object))
        return {};
    const auto held = call.store.lockOf(object.uid, call.stamp());
    if (!held)
        return {{u"locked"_s, false}, {u"stealable"_s, true}};
    return {{u"locked"_s, true},
            {u"stealable"_s, held->stealable},
            {u"creator"_s, held->creator},
            {u"creator_name"_s, held->creator},
            {u"creator_url"_s, call.address(u"/author/"_s + held->creator)},
            {u"created"_s, isoTime(QDateTime::fromMSecsSinceEpoch(qint64(held->touched * 1000), Qt::UTC))},
            {u"time"_s, held->touched},
            {u"timeout"_s, held->timeout},
            {u"token"_s, held->token},
            {u"name"_s, u"plone.locking.stealable"_s}};
}

SiteReply lock(SiteCall &call, const SiteObject &object)
{
    if (call.request.method != "GET" && !mayEdit(call, object))
        return unauthorised(call);
    if (isLockable(call, object)) {
        if (call.request.method == "POST")
            take(call, object);
        if (call.request.method == "DELETE")
            release(call, object);
        auto held = call.store.lockOf(object.uid, call.stamp());
        if (call.request.method == "PATCH" && held && held->creator == call.caller.user) {
            held->touched = call.stamp();
            call.store.setLock(object.uid, *held);
        }
    }
    return jsonReply(lockJson(call, object));
}

} // namespace wd::practice
