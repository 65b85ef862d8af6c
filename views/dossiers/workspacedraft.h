// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/storethread.h"

#include <QTimer>

namespace wd
{

/// Words somebody types before there is a dossier they could belong to (the title of a new one): kept in the
/// workspace at every key, until they are forgotten. A store that refuses them is asked again.
class WorkspaceDraft : public QObject
{
    Q_OBJECT

public:
    /// `name` tells these words from others in the same workspace.
    WorkspaceDraft(StoreThread &store, const QString &name, QObject *parent = nullptr);

    /// Empty text forgets them.
    void keep(const QString &text);
    /// Asks what is kept; read() tells.
    void ask();

Q_SIGNALS:
    void read(const QString &text);
    void failed(const wd::Error &error); ///< once, until keeping succeeds again

private:
    void write();

    StoreThread &m_store;
    QString m_name;
    QString m_text; ///< as it was given last
    bool m_refused = false;
    QTimer m_again;
};

} // namespace wd
