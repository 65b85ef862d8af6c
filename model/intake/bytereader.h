// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>

namespace wd
{

/// Goes through bytes from front to back. Reading past the end gives nothing (zero, or an empty view) and
/// leaves isBroken() true for good: a parser asks it once a piece and cannot run out of the bytes.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] QByteArrayView since(qsizetype from) const { return m_bytes.sliced(from, m_at - from); }

    QByteArrayView take(qsizetype size)
    {
        if (m_broken || size < 0 || size > m_bytes.size() - m_at) {
            m_broken = true;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    quint8 byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? quint8(0) : quint8(one.front());
    }
    quint16 big16() { return number<quint16>(true); }
    quint32 big32() { return number<quint32>(true); }
    quint16 little16() { return number<quint16>(false); }
    quint32 little32() { return number<quint32>(false); }
    template <typename T> T number(bool big)
    {
        const QByteArrayView raw = take(sizeof(T));
        if (raw.isEmpty())
            return 0;
        return big ? qFromBigEndian<T>(raw.data()) : qFromLittleEndian<T>(raw.data());
    }
    /// Moves to the next byte of that value, or to the end.
    void skipTo(char value)
    {
        const auto *found = std::find(m_bytes.begin() + m_at, m_bytes.end(), value);
        m_at = found - m_bytes.begin();
    }
    void moveTo(qsizetype at)
    {
        m_broken = m_broken || at < 0 || at > m_bytes.size();
        m_at = m_broken ? m_at : at;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace wd
