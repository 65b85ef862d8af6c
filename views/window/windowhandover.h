// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/window/typedwords.h"

namespace wd
{

class Columns;
class DossierListPane;
class WindowMenus;
class WorkColumn;

/// What a window leaves: its place and columns, for the next time; to the one that comes in its place when
/// the language changes also the page that is shown, and what is typed on it and nowhere else.
class WindowHandover : public QObject
{
    Q_OBJECT

public:
    /// What of a window is left, and made so again.
    struct Parts {
        QWidget &window;
        Columns &columns;
        DossierListPane &dossiers;
        const WorkColumn &work;
        WindowMenus &menus;
    };

    WindowHandover(OpenDossier &openDossier, const Parts &parts);

    [[nodiscard]] WindowSettings settings() const;
    void restore(const WindowSettings &settings);
    [[nodiscard]] WindowCarryOver leave() const;
    void resume(const WindowCarryOver &left);

protected:
    /// Types again in an input that comes later than its page.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resumePage(const WindowCarryOver &left);

    OpenDossier &m_openDossier;
    Parts m_parts;
    TypedWords m_toType; ///< for inputs that are still to come
};

} // namespace wd
