// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of MainWindow: every command once, with its name, its key and its sign; the palette shows the
// same ones.
#include "model/sjabloon/sjabloon.h"
#include "views/text/richtextbar.h"
#include "views/window/columns.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/dossierpages.h"
#include "views/window/dossier/findbar.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/columnwalk.h"
#include "views/window/keyboard/editcommands.h"
#include "views/window/mainwindow.h"
#include "views/window/overview/startpages.h"
#include "views/window/preview/pageprinter.h"
#include "views/window/program/filedialogs.h"
#include "views/window/program/programpages.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/statusoffers.h"
#include "views/window/workcolumn.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

namespace wd
{

using namespace Qt::StringLiterals;

QAction *MainWindow::command(const QString &name, const QString &words, const QKeySequence &keys,
                             const std::function<void()> &act, const QString &sign)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!sign.isEmpty())
        action->setIcon(icon(sign));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_commands.append(action);
    m_named.insert(name, action);
    return action;
}

void MainWindow::makeMenus()
{
    makeDossierMenu();
    makeEditMenu();
    makeViewMenu();
    makeSiteMenu();
    makeHelpMenu();
}

void MainWindow::makeDossierMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Dossier"));
    menu->addAction(command(
        u"newDossier"_s, tr("Nieuw dossier"), QKeySequence::New, [this] { m_work->start().showNewDossier(); },
        u"add"_s));
    menu->addAction(command(u"newWindow"_s, tr("Nieuw venster"), QKeySequence(u"Ctrl+Shift+N"_s),
                            [this] { Q_EMIT newWindowAsked(); }));
    m_recent = menu->addMenu(tr("Onlangs geopend"));
    m_recent->setObjectName(u"recentMenu"_s);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::refreshRecent); // another window may add to it
    refreshRecent();
    menu->addSeparator();
    menu->addAction(
        command(u"import"_s, tr("Dossier inlezen…"), QKeySequence::Open, [this] { m_files->askImport(); }));
    QMenu *out = menu->addMenu(tr("Bewaar een kopie"));
    out->addAction(command(u"exportPackage"_s, tr("Als dossierbestand…"), QKeySequence(u"Ctrl+Shift+S"_s),
                           [this] { m_files->askExport(u"package"_s); }));
    out->addAction(command(u"exportHtml"_s, tr("Als webpagina…"), QKeySequence(),
                           [this] { m_files->askExport(u"html"_s); }));
    out->addAction(command(u"exportJson"_s, tr("Als JSON voor programma's…"), QKeySequence(),
                           [this] { m_files->askExport(u"json"_s); }));
    menu->addAction(
        command(u"print"_s, tr("Afdrukken…"), QKeySequence::Print, [this] { m_printer->print(); }));
    menu->addSeparator();
    menu->addAction(command(u"save"_s, tr("Nu bewaren en delen"), QKeySequence::Save, [this] {
        m_openDossier.save();
        m_context.site.syncSoon();
    }));
    menu->addAction(command(
        u"throwAwayDossier"_s, tr("Dossier naar de prullenbak"), QKeySequence(),
        [this] { m_offers->throwAwayOpen(); }, u"trash"_s));
    menu->addAction(command(u"copies"_s, tr("Reservekopieën…"), QKeySequence(),
                            [this] { m_work->program().showCopies(); }));
    menu->addSeparator();
    menu->addAction(command(u"closeWindow"_s, tr("Sluit venster"), QKeySequence::Close, [this] { close(); }));
    menu->addAction(command(u"quit"_s, tr("Stop Wijkdossier"), QKeySequence(u"Ctrl+Q"_s),
                            [] { QApplication::closeAllWindows(); }));
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Be&werken"));
    menu->addAction(command(
        u"undo"_s, tr("Ongedaan maken"), QKeySequence(u"Ctrl+Z"_s),
        [this] { m_edits->able().ownUndo ? m_edits->undo() : m_openDossier.undo(); }, u"undo"_s));
    auto *redo = command(
        u"redo"_s, tr("Opnieuw"), QKeySequence(u"Ctrl+Shift+Z"_s),
        [this] { m_edits->able().ownUndo ? m_edits->redo() : m_openDossier.redo(); }, u"redo"_s);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    menu->addAction(redo);
    menu->addSeparator();
    menu->addAction(command(u"cut"_s, tr("Knippen"), QKeySequence::Cut, [this] { m_edits->cut(); }));
    menu->addAction(command(u"copy"_s, tr("Kopiëren"), QKeySequence::Copy, [this] { m_edits->copy(); }));
    menu->addAction(command(u"paste"_s, tr("Plakken"), QKeySequence::Paste, [this] { m_edits->paste(); }));
    menu->addAction(command(u"selectAll"_s, tr("Alles selecteren"), QKeySequence::SelectAll,
                            [this] { m_edits->selectAll(); }));
    menu->addSeparator();
    menu->addAction(command(
        u"find"_s, tr("Zoeken in dit dossier…"), QKeySequence::Find, [this] { m_work->find().begin(); },
        u"search"_s));
    menu->addAction(command(u"findNext"_s, tr("Volgende plaats"), QKeySequence(u"F3"_s),
                            [this] { m_work->find().step(true); }));
    menu->addAction(command(u"findPrevious"_s, tr("Vorige plaats"), QKeySequence(u"Shift+F3"_s),
                            [this] { m_work->find().step(false); }));
    menu->addAction(command(u"search"_s, tr("Zoeken in alle dossiers"), QKeySequence(u"Ctrl+Shift+F"_s),
                            [this] { focusSearch(); }));
    menu->addAction(command(
        u"palette"_s, tr("Alle opdrachten…"), QKeySequence(u"Ctrl+K"_s), [this] { showPalette(); },
        u"palette"_s));
    menu->addSeparator();
    menu->addAction(command(
        u"history"_s, tr("Geschiedenis van dit onderdeel"), QKeySequence(u"Ctrl+H"_s),
        [this] { m_work->dossier().showHistory(); }, u"history"_s));
    menu->addAction(command(u"historyWhole"_s, tr("Geschiedenis van het hele dossier"), QKeySequence(),
                            [this] { m_work->dossier().showWholeHistory(); }));
    menu->addAction(command(
        u"trash"_s, tr("Prullenbak van dit dossier"), QKeySequence(),
        [this] { m_work->dossier().showTrash(); }, u"trash"_s));
    menu->addSeparator();
    menu->addAction(command(
        u"settings"_s, tr("Instellingen…"), QKeySequence(u"Ctrl+,"_s),
        [this] { m_work->program().showSettings(); }, u"settings"_s));
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Bee&ld"));
    auto *preview = command(
        u"preview"_s, tr("Voorbeeld van de pagina"), QKeySequence(u"F9"_s), [this] { togglePreview(); },
        u"preview"_s);
    preview->setCheckable(true);
    menu->addAction(preview);
    auto *full = command(u"fullScreen"_s, tr("Volledig scherm"), QKeySequence(u"F11"_s),
                         [this] { toggleFullScreen(); });
    full->setCheckable(true);
    menu->addAction(full);
    menu->addAction(command(u"goDossierList"_s, tr("Naar de dossiers"), QKeySequence(u"Ctrl+1"_s),
                            [this] { m_walk->walkTo(Columns::ShownDossiers); }));
    menu->addAction(command(u"goOutline"_s, tr("Naar de onderdelen"), QKeySequence(u"Ctrl+2"_s),
                            [this] { m_walk->walkTo(Columns::Outline); }));
    menu->addAction(command(u"goPart"_s, tr("Naar de tekst"), QKeySequence(u"Ctrl+3"_s),
                            [this] { m_walk->walkTo(Columns::Part); }));
    menu->addAction(command(u"goFormat"_s, tr("Naar de opmaakknoppen"), QKeySequence(u"Alt+F10"_s),
                            [this] { m_work->textBar().bar().enter(); }));
    menu->addAction(command(u"nextColumn"_s, tr("Naar de volgende kolom"), QKeySequence(u"F6"_s),
                            [this] { m_walk->step(true); }));
    menu->addAction(command(u"previousColumn"_s, tr("Naar de vorige kolom"), QKeySequence(u"Shift+F6"_s),
                            [this] { m_walk->step(false); }));
    addSections(menu->addMenu(tr("Onderdeel")));
    menu->addSeparator();
    addLooks(menu);
}

void MainWindow::addSections(QMenu *sections)
{
    const SjabloonText &standard = m_context.sjablonen.of(Sjabloon());
    const auto addSection = [&](const QString &key) {
        sections->addAction(command(u"section_"_s + key,
                                    sectionWords(standard, key, m_context.language).label, QKeySequence(),
                                    [this, key] { m_work->navigation().showSection(key); }));
    };
    for (const QString &key : {u"start"_s, u"title"_s})
        addSection(key);
    QSet<QString> known;
    for (const SjabloonText &sjabloon : m_context.sjablonen.all()) {
        for (const Section &section : sjabloon.sections) {
            if (!known.contains(section.key))
                addSection(section.key);
            known.insert(section.key);
        }
    }
}

void MainWindow::addLooks(QMenu *menu)
{
    menu->addAction(command(u"larger"_s, tr("Grotere letters"), QKeySequence(u"Ctrl++"_s), [] { }));
    m_named[u"larger"_s]->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    connect(m_named[u"larger"_s], &QAction::triggered, this, [this] { setTypeScale(typeScale() + 0.1); });
    menu->addAction(command(u"smaller"_s, tr("Kleinere letters"), QKeySequence(u"Ctrl+-"_s),
                            [this] { setTypeScale(typeScale() - 0.1); }));
    menu->addAction(command(u"usualSize"_s, tr("Gewone letters"), QKeySequence(u"Ctrl+0"_s),
                            [this] { setTypeScale(1.0); }));
    QMenu *themes = menu->addMenu(tr("Kleuren"));
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](const QString &name, const QString &words, Theme theme) {
        auto *action = command(name, words, QKeySequence(), [this, theme] { setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(currentTheme() == theme);
        group->addAction(action);
        themes->addAction(action);
    };
    addTheme(u"themeSystem"_s, tr("Zoals deze computer"), Theme::System);
    addTheme(u"themeLight"_s, tr("Licht"), Theme::Light);
    addTheme(u"themeDark"_s, tr("Donker"), Theme::Dark);
    QMenu *languages = menu->addMenu(tr("Taal"));
    for (const Language &language : Language::all())
        languages->addAction(command(u"language-"_s + language.code(), language.name(), QKeySequence(),
                                     [this, language] { Q_EMIT languageAsked(language); }));
}

void MainWindow::makeSiteMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Site"));
    menu->addAction(command(
        u"publish"_s, tr("Publiceren…"), QKeySequence(u"Ctrl+Shift+P"_s),
        [this] { m_work->publishing().showPublish(); }, u"publish"_s));
    menu->addAction(command(
        u"withdraw"_s, tr("Intrekken…"), QKeySequence(), [this] { m_work->publishing().showWithdraw(); },
        u"withdraw"_s));
    menu->addAction(command(u"publishAnew"_s, tr("Werk verouderde pagina's bij…"), QKeySequence(),
                            [this] { m_work->publishing().showRepublish(); }));
    menu->addAction(command(
        u"seePublicPage"_s, tr("Bekijk pagina"), QKeySequence(u"Ctrl+Shift+B"_s), [this] { seePage(); },
        u"open"_s));
    menu->addSeparator();
    menu->addAction(command(
        u"syncNow"_s, tr("Nu delen"), QKeySequence(u"F5"_s),
        [this] {
            m_openDossier.save();
            m_context.site.syncNow();
        },
        u"sync"_s));
    menu->addAction(command(u"logInAgain"_s, tr("Aanmelden…"), QKeySequence(), [this] { showFirstStart(); }));
    menu->addSeparator();
    if (m_context.site.account().practice) {
        menu->addAction(command(
            u"asResident"_s, tr("Bekijk als bewoner"), QKeySequence(), [this] { seeAsResident(); },
            u"person"_s));
        menu->addAction(command(u"resetPractice"_s, tr("Oefensite opnieuw beginnen…"), QKeySequence(),
                                [this] { m_offers->askResetPractice(); }));
        menu->addAction(command(u"realSite"_s, tr("Werken met de site van de gemeente"), QKeySequence(),
                                [this] { Q_EMIT realSiteAsked(); }));
    } else {
        menu->addAction(command(
            u"practice"_s, tr("Oefenen"), QKeySequence(), [this] { Q_EMIT practiceAsked(); }, u"practice"_s));
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Hulp"));
    menu->addAction(command(
        u"help"_s, tr("Hulp bij dit onderdeel"), QKeySequence(u"F1"_s),
        [this] { m_work->part().toggleHelp(); }, u"help"_s));
    menu->addAction(command(u"helpTopics"_s, tr("Alle onderwerpen van de hulp"), QKeySequence(u"Shift+F1"_s),
                            [this] { m_work->program().showHelp(); }));
    menu->addAction(command(u"about"_s, tr("Over Wijkdossier"), QKeySequence(),
                            [this] { m_work->program().showAbout(); }));
}

} // namespace wd
