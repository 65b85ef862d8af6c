// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/files/exportedfile.h"

#include <memory>

struct archive;

namespace wd
{

/// Writes entries one after another into a zip that stands under its name only when it is whole. Every entry
/// has the same date, so that equal contents give equal files. Errors: Storage.
class ZipWriter
{
public:
    explicit ZipWriter(const QString &target);

    [[nodiscard]] Result<void> open();
    /// An entry of that size, to be written in pieces.
    [[nodiscard]] Result<void> begin(const QString &name, qint64 size);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<void> entry(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> check(int outcome);

    ExportedFile m_file;
    std::unique_ptr<archive, int (*)(archive *)> m_archive;
};

} // namespace wd
