// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace wd::test
{

/// A line to a site with something in between: a proxy or a portal that, once it is told to, answers every
/// stranger itself, and lets through who carries a token. Lives in the event loop of the test.
class CaptiveLine : public QObject
{
    Q_OBJECT

public:
    explicit CaptiveLine(const QUrl &site, QObject *parent = nullptr);
    /// The site's address as seen through this line.
    [[nodiscard]] QUrl url() const;
    /// What a stranger gets from now on: a whole answer, or "" for silence until the line breaks; nothing
    /// said: the site's own. `end`: only whoever asks for a path that ends so.
    void answerStrangers(const QByteArray &answer, const QByteArray &end = {});
    /// The same for whoever asks the site for this path; as a cache does that kept what was open once.
    void showToStrangers(const QByteArray &end);
    /// No stranger gets an answer, and the line stays open.
    void keepStrangersWaiting();
    void letThrough() { m_captive = m_silent = false; }
    [[nodiscard]] int strangers() const { return m_strangers; }

private:
    void accept();
    void pass(QTcpSocket *desk, QTcpSocket *site, QByteArray &incoming);

    QUrl m_site;
    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_end; ///< how the path ends that is answered for; empty: every one
    bool m_captive = false;
    bool m_silent = false;
    int m_strangers = 0;
};

/// An answer as it goes over the wire, with its length.
[[nodiscard]] QByteArray wholeAnswer(const QByteArray &status, const QByteArray &body = {},
                                     const QByteArray &header = {});

} // namespace wd::test
