// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/exportedfile.h"

#include <cerrno>

namespace wd
{

using namespace Qt::StringLiterals;

bool ExportedFile::begin()
{
    errno = 0;
    if (!open(QIODevice::WriteOnly)) {
        m_why = errno;
        return false;
    }
    m_given = permissions();
    // Nothing was written yet. A disk without rights, such as a stick, refuses: there is nothing to narrow.
    (void)setPermissions(ReadOwner | WriteOwner | ReadUser | WriteUser);
    return true;
}

bool ExportedFile::finish()
{
    (void)setPermissions(m_given);
    errno = 0;
    const bool whole = commit();
    if (!whole && m_why == 0)
        m_why = errno;
    return whole;
}

/// A disk that fills up takes a part of what it is given: of that Qt keeps no reason.
qint64 ExportedFile::writeData(const char *bytes, qint64 size)
{
    errno = 0;
    const qint64 written = QSaveFile::writeData(bytes, size);
    if ((written < size || error() != NoError) && m_why == 0)
        m_why = errno;
    return written;
}

Error ExportedFile::refusal() const
{
    const bool full = m_why == ENOSPC || m_why == EDQUOT || m_why == EFBIG;
    const QString words = m_why == 0 ? errorString() : qt_error_string(m_why);
    return {.kind = ErrorKind::Storage, .subject = fileName(), .detail = full ? u"no-room"_s : words};
}

} // namespace wd
