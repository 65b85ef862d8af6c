// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/singleusebody.h"

#include <algorithm>

namespace wd
{

SingleUseBody::SingleUseBody(QIODevice &source, qint64 size, std::function<void(qint64)> moved)
    : m_source(source)
    , m_size(size)
    , m_moved(std::move(moved))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleUseBody::readData(char *data, qint64 maximum)
{
    // At the end -1, not 0: for a sequential device 0 means "wait for more".
    if (m_given == m_size)
        return -1;
    const qint64 read = m_source.read(data, std::min(maximum, m_size - m_given));
    if (read <= 0) {
        m_sourceFailed = true;
        return -1;
    }
    m_given += read;
    if (m_moved)
        m_moved(m_given);
    return read;
}

} // namespace wd
