// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/storethread.h"
#include "views/dossiers/supportport.h"

namespace wd
{

/// What the window is told of the program itself, read in the thread of the store.
class SupportHost : public SupportPort
{
    Q_OBJECT

public:
    struct Around {
        QString workspace;
        StoreThread &store;
    };
    explicit SupportHost(Around around, QObject *parent = nullptr);

    void askFacts(QObject *asker, const Reply<ProgramFacts> &reply) override;
    void askHelpFile(QObject *asker, const std::optional<DossierId> &dossier,
                     const Reply<HelpFile> &reply) override;
    void saveHelpFile(QObject *asker, const HelpFile &file, const QString &path,
                      const Reply<bool> &reply) override;
    void askUnshared(QObject *asker, const Reply<QStringList> &reply) override;

private:
    Around m_around;
};

} // namespace wd
