// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "views/words/programwords.h"

#include <QObject>

#include <functional>

namespace wd
{

/// What the window asks of the program about itself, for who helps and for who leaves. The app implements it.
/// All calls return at once; `reply` comes in the thread of the window, unless `asker` is gone by then.
class SupportPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    template <typename T> using Reply = std::function<void(const Result<T> &)>;

    /// What this program is and works with.
    virtual void askFacts(QObject *asker, const Reply<ProgramFacts> &reply) = 0;
};

} // namespace wd
