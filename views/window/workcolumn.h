// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

#include <memory>

namespace wd
{

class CardStack;
class DossierNavigation;
class DossierPages;
class FindBar;
class ProgramPages;
class PublishingPages;
class SectionPane;
class StartPages;
class StatusNews;
class TextBarRow;
class WalkBar;

/// The column in which one works: the part of a dossier or a page in its place, with the bars above it, and
/// the ways from one to another.
class WorkColumn : public QWidget
{
    Q_OBJECT

public:
    /// `below`: as WindowPages has it.
    WorkColumn(const WindowContext &context, OpenDossier &openDossier, FocusKeeper &focus, StatusNews &news,
               const QWidget &below, QWidget *parent);
    ~WorkColumn() override;

    [[nodiscard]] WindowPages &pages() const { return *m_pages; }
    [[nodiscard]] SectionPane &part() const { return *m_part; }
    [[nodiscard]] FindBar &find() const { return *m_find; }
    [[nodiscard]] TextBarRow &textBar() const { return *m_textBar; }
    [[nodiscard]] WalkBar &walkBar() const { return *m_walkBar; }
    [[nodiscard]] StartPages &start() const { return *m_start; }
    [[nodiscard]] DossierPages &dossier() const { return *m_dossier; }
    [[nodiscard]] PublishingPages &publishing() const { return *m_publishing; }
    [[nodiscard]] ProgramPages &program() const { return *m_program; }
    [[nodiscard]] DossierNavigation &navigation() const { return *m_navigation; }

private:
    void makePages(const WindowContext &context, OpenDossier &openDossier, StatusNews &news);
    void layOut();
    void connectWays();

    SectionPane *m_part;
    FindBar *m_find;
    WindowPages *m_pages;
    CardStack *m_cards = nullptr;
    TextBarRow *m_textBar = nullptr;
    WalkBar *m_walkBar = nullptr;
    std::unique_ptr<StartPages> m_start;
    std::unique_ptr<DossierPages> m_dossier;
    std::unique_ptr<PublishingPages> m_publishing;
    std::unique_ptr<ProgramPages> m_program;
    std::unique_ptr<DossierNavigation> m_navigation;
};

} // namespace wd
