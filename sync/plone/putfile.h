// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "sync/plone/ploneclient.h"

namespace wd
{

/// Makes a File or Image at `container`/`id` hold the file: one POST when it is small enough; else a
/// placeholder, and TUS. Whatever stands there under that id is made to hold it, or found to hold it already.
/// For places strangers cannot see: there is a moment with a placeholder. `body`: @type, id, title, creators.
[[nodiscard]] Result<SiteObject> putFile(PloneClient &site, const QString &container, const QJsonObject &body,
                                         const FileUpload &fileUpload);
/// The same by one POST or not at all; TooLarge: it has to go in pieces. Where something stands already
/// under that id its bytes are replaced.
[[nodiscard]] Result<SiteObject> putFileAtOnce(PloneClient &site, const QString &container,
                                               const QJsonObject &body, const FileUpload &fileUpload);
/// Replaces the bytes of an existing object and sees by the answer that it holds them.
[[nodiscard]] Result<SiteObject> replaceFile(PloneClient &site, const QString &path,
                                             const QJsonObject &fields, const FileUpload &fileUpload);

/// Whether an answer of the site shows that the file arrived: as many bytes, or, of a picture that the site
/// turned and wrote anew, its kind and its measures, upright or turned.
[[nodiscard]] bool holds(const SiteObject &object, const FileUpload &fileUpload);
/// The size the site says a file field has; -1 when it has none.
[[nodiscard]] qint64 sizeOf(const SiteObject &object, const QString &field);

} // namespace wd
