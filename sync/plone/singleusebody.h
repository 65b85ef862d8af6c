// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace wd
{

/// The body of one request, `size` bytes of `source` from where it stands, handed out once and never again:
/// sequential, and reset() says no. QNetworkAccessManager sends a POST a second time by itself when the peer
/// closes without an answer; from this device it cannot. Every read tells `moved`, which is what the watchdog
/// lives on.
class SingleUseBody : public QIODevice
{
    Q_OBJECT

public:
    SingleUseBody(QIODevice &source, qint64 size, std::function<void(qint64 sent)> moved);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_given == m_size; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - m_given; }
    [[nodiscard]] qint64 given() const { return m_given; }
    /// The source held less than was promised, or could not be read.
    [[nodiscard]] bool sourceFailed() const { return m_sourceFailed; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_size;
    qint64 m_given = 0;
    bool m_sourceFailed = false;
    std::function<void(qint64)> m_moved;
};

} // namespace wd
