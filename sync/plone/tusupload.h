// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/plone/ploneclient.h"

#include <functional>

namespace wd
{

/// One file on its way into an existing object by TUS. The server appends whatever it is sent, whatever
/// offset is named, so a chunk is only ever sent when the server just said it wants that offset: after the
/// answer to the one before it, or after HEAD. Where anything went without an answer the whole is read back
/// and its hash compared; an offset that is not ours, or another hash, means a new upload from the start,
/// three at most (then BadReply "hash"). A chunk that a proxy refuses as too large goes again in smaller
/// ones.
class TusUpload
{
public:
    struct What {
        QUrl site;
        QString path; ///< of the object
        QIODevice &source;
        qint64 start, size; ///< the part of `source` that is sent
        QString name, mediaType, field;
        SendLimits &limits;
    };
    using Send = std::function<Result<HttpReply>(const HttpRequest &)>;
    TusUpload(What what, Send send)
        : m_what(std::move(what))
        , m_send(std::move(send))
    {
    }
    [[nodiscard]] Result<void> run();

private:
    enum class Outcome { Sent, Restart };
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<Outcome> sendChunks();
    /// Whether a chunk of this length may be tried again as smaller ones.
    [[nodiscard]] Result<bool> shrinks(const Result<HttpReply> &reply, qint64 offset, qint64 length);
    /// What the server has; -1 when the upload is lost.
    [[nodiscard]] Result<qint64> askOffset(bool afterLast);
    [[nodiscard]] Result<bool> isWholeOnTheSite();
    [[nodiscard]] Result<QByteArray> sourceHash();

    What m_what;
    Send m_send;
    QUrl m_address;
    bool m_disturbed = false;
};

} // namespace wd
