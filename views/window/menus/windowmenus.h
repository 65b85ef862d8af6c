// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"

#include <QObject>

#include <memory>

class QMainWindow;

namespace wd
{

class ColumnWalk;
class Columns;
class CommandPalette;
class DossierMenu;
class FocusedInput;
class EditMenu;
class HelpMenu;
class InputMenu;
class OpenDossier;
class SiteMenu;
class StatusOffers;
class ViewMenu;
class WindowCommands;
class WorkColumn;

/// The menus of a window, and the palette with all that stands in them.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// Who does what is asked here.
    struct Doers {
        const WorkColumn &work;
        Columns &columns;
        ColumnWalk &walk;
        FocusedInput &input;
        StatusOffers &offers;
    };

    WindowMenus(QMainWindow &window, const WindowContext &context, OpenDossier &openDossier,
                const Doers &doers);
    ~WindowMenus() override;

    [[nodiscard]] const WindowCommands &commands() const { return *m_commands; }
    [[nodiscard]] DossierMenu &dossier() const { return *m_dossier; }
    [[nodiscard]] ViewMenu &view() const { return *m_view; }
    [[nodiscard]] SiteMenu &site() const { return *m_site; }
    void refresh(); ///< what can be asked now

Q_SIGNALS:
    void searchAsked(); ///< in all dossiers

private:
    std::unique_ptr<WindowCommands> m_commands;
    std::unique_ptr<DossierMenu> m_dossier;
    std::unique_ptr<EditMenu> m_edit;
    std::unique_ptr<ViewMenu> m_view;
    std::unique_ptr<SiteMenu> m_site;
    std::unique_ptr<HelpMenu> m_help;
    std::unique_ptr<InputMenu> m_input;
    CommandPalette *m_palette;
};

} // namespace wd
