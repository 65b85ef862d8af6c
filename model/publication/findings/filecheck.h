// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/store/filestore.h"

#include <memory>

namespace wd
{

enum class FileState { Whole, Absent, Damaged };

/// Says whether the bytes on this desk are those the dossier names. A file is read whole once, and again when
/// it was touched since. Copies share what they know; may be asked on several threads at a time.
class FileCheck
{
public:
    explicit FileCheck(const FileStore &store);

    [[nodiscard]] FileState operator()(const FileRef &file) const;

private:
    struct Known;
    FileStore m_store;
    std::shared_ptr<Known> m_known;
};

} // namespace wd
