// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QIODevice>

namespace wd
{

/// Takes bytes and keeps nothing but their SHA-256: to prove what stands on the site, however large it is.
class HashSink : public QIODevice
{
public:
    HashSink() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.addData(QByteArrayView(data, size));
        return size;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace wd
