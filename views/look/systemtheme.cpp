// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/systemtheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto space = u"org.freedesktop.appearance"_s;
const auto key = u"color-scheme"_s;
constexpr uint darkIsWanted = 1; ///< 0 no preference, 2 light

uint schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

/// Hears the portal's SettingChanged.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(QObject *owner, std::function<void(bool)> tell)
        : QObject(owner)
        , m_tell(std::move(tell))
    {
    }
    void told(uint scheme) const { m_tell(scheme == darkIsWanted); }

public Q_SLOTS:
    void changed(const QString &where, const QString &what, const QDBusVariant &value)
    {
        if (where == space && what == key)
            told(schemeIn(value.variant()));
    }

private:
    std::function<void(bool)> m_tell;
};

} // namespace

void followSystemTheme(QObject *owner, const std::function<void(bool dark)> &tell)
{
    delete owner->findChild<Listener *>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new Listener(owner, tell);
    bus.connect(service, path, settings, u"SettingChanged"_s, listener,
                SLOT(changed(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    ask << space << key;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), listener);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, listener, [listener, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            listener->told(schemeIn(reply.value().variant()));
        answer->deleteLater();
    });
}

} // namespace wd

#include "systemtheme.moc"
