// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/sitesettings.h"

#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace wd::test
{

using namespace Qt::StringLiterals;

struct Ended {
    int code = -1;
    QString out, err;
};

/// Takes requests and never answers.
class SilentServer : public QTcpServer
{
public:
    SilentServer() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/plone"_s.arg(serverPort()); }
};

/// Runs the built program with an environment of its own: no password, no keychain, no terminal.
class Program
{
public:
    [[nodiscard]] Ended run(const QStringList &arguments,
                            const QHash<QString, QString> &environment = {}) const
    {
        QProcess process;
        prepare(process, environment);
        // An event loop, so that a server of this test can answer meanwhile.
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        process.start(file(), arguments);
        m_running = &process;
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        m_running = nullptr;
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {.code = normal ? process.exitCode() : -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = QString::fromUtf8(process.readAllStandardError())};
    }
    /// Its window, on no screen, in its home; it stays open as long as what is answered.
    [[nodiscard]] std::unique_ptr<QProcess> window(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        prepare(*process, {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
        process->setWorkingDirectory(home());
        process->start(file(), arguments);
        return process;
    }
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Its workspace belongs to the site there, as if it had been added.
    void connectTo(const QString &address) const
    {
        const auto store = Store::open(home() + u"/.local/share/wijkdossier"_s);
        const SiteSettings site{.name = u"proef"_s, .url = QUrl(address), .user = u"publicist"_s};
        QVERIFY(store && (*store)->setSetting(u"site"_s, toJson(site)));
    }
    /// What to do with the running program once it asks `server` something.
    void onRequest(const QTcpServer &server, const std::function<void(QProcess &)> &act)
    {
        QObject::connect(&server, &QTcpServer::newConnection, &m_context, [this, act] {
            if (m_running)
                act(*m_running);
        });
    }

private:
    static QString file() { return QCoreApplication::applicationDirPath() + u"/wijkdossier"_s; }
    void prepare(QProcess &process, const QHash<QString, QString> &environment) const
    {
        QProcessEnvironment own;
        own.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        own.insert(u"HOME"_s, m_home.path());
        own.insert(u"LANG"_s, u"nl_NL.UTF-8"_s);
        own.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home.filePath(u"no-bus"_s));
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            own.insert(it.key(), it.value());
        process.setProcessEnvironment(own);
        process.setStandardInputFile(QProcess::nullDevice());
    }

    QTemporaryDir m_home;
    mutable QProcess *m_running = nullptr;
    QObject m_context;
};

inline QStringList siteAddArguments(const QString &url)
{
    return {u"site"_s, u"add"_s, u"proef"_s, u"--url"_s, url, u"--user"_s, u"publicist"_s};
}

inline const QHash<QString, QString> withPassword{{u"WIJKDOSSIER_PASSWORD"_s, u"geheim"_s}};

} // namespace wd::test
